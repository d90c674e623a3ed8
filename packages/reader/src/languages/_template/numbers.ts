import type { NumberTable } from "../../language/language.ts";

/** How numerals are written; `powers` are powers of ten: 3 for thousand. */
export const numbers = {
  digits: {},
  small: {},
  powers: { mil: 3, miliono: 6, miliardo: 9 },
  group: " ",
  decimal: ",",
  spelled: { unu: 1, du: 2, tri: 3, dek: 10 },
} satisfies NumberTable;
