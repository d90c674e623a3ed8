import { findDate, foldDate } from "./written-date.ts";

/** The date of a field made for machines (ISO 8601, `20250827`) or written out, as EDTF and as written, whatever its time zone. */
export function edtfOf(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(value);
  const iso = compact ? compact.slice(1).join("-") : /^\d{4}(?:-\d{2}){0,2}(?=$|[T ])/.exec(value)?.[0];
  const found = iso ?? findDate(foldDate(value))?.edtf;
  return found && /^(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(found)
    ? found
    : undefined;
}
