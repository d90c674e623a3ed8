// Names that are written in the syllables of one language, as the people of one state have them: 'Shinichi Saida'.
import type { NameTable } from "../language/language.ts";

const MADE = new WeakMap<object, RegExp>();

/** True where every word of a name falls into the syllables of a table. */
export function isSyllabic(name: string, table: NonNullable<NameTable["syllables"]>): boolean {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[\s-]+/);
  const pattern = patternOf(table);
  return words.every((word) => pattern.test(word));
}

/** Syllables one after another; a doubled consonant and the table's closing letters may stand between. */
function patternOf(table: NonNullable<NameTable["syllables"]>): RegExp {
  const known = MADE.get(table);
  if (known) return known;
  const list = table.words.trim().split(/\s+/).join("|");
  const made = new RegExp(`^(?:(?:(?<double>[a-z])(?=\\k<double>))?(?:${list})[${table.closing}]?)+$`, "u");
  MADE.set(table, made);
  return made;
}
