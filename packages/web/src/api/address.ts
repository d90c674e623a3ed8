// How search parameters are written in the address of a page: plain names, lists one by one (`?type=visit&type=call`), so
// that an address can be read, mailed and edited by hand.
import type { Raw } from "./filters.ts";

/** `?type=visit&type=call&q=x` → `{ type: ["visit", "call"], q: "x" }` */
export function parseSearch(search: string): Raw {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

/** The reverse; what is undefined or empty is left out. */
export function writeSearch(search: Raw): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null && one !== "") params.append(name, String(one));
  const text = params.toString().replaceAll("%3A", ":").replaceAll("%2F", "/");
  return text ? `?${text}` : "";
}
