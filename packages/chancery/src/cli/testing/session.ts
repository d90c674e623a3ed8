import { type InterfaceLanguage, wordsIn } from "../../i18n/language.ts";
import type { Screen } from "../screen.ts";
import type { Session } from "../session.ts";

/** A screen that keeps what is printed; styles show as '<bold>…</>' where it is asked to be a terminal of some width. */
export function paper(
  columns: number | null = null,
): Screen & { readonly printed: string[]; readonly noted: string[] } {
  const printed: string[] = [];
  const noted: string[] = [];
  return {
    columns,
    noteColumns: columns,
    printed,
    noted,
    print: (text) => printed.push(text),
    note: (text) => noted.push(text),
    overwrite: (text) => noted.push(`\r${text}`),
    paint: (style, text) => (columns === null ? text : `<${style}>${text}</>`),
  };
}

export function sessionOn(screen: Screen, language: InterfaceLanguage = "en"): Session {
  return { language, words: wordsIn(language), screen, store: undefined };
}
