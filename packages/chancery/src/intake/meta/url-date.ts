const PARTED = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/-]|$)/;
const WHOLE = /\/((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\/)/;

/** The year and month (and day) that a path such as `/2025/08/27/` or `/20250827/` names, as EDTF; null where it names none. */
export function dateOfUrl(url: string | null | undefined): string | null {
  const match = PARTED.exec(url ?? "") ?? WHOLE.exec(url ?? "");
  return match ? match.slice(1).filter(Boolean).join("-") : null;
}
