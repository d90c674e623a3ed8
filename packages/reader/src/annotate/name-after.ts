// 「首相:ホルヘ・ルナ」: in lists and under letters a name stands behind its office, parted by a blank or a colon.
import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";
import { skipSpaces } from "./near.ts";

/** Longest name that is looked for, in code units. */
const LONGEST = 30;

/** Names by their signs alone: foreign ones have a dot within, own ones a blank between family and given name. */
const NAME =
  /^(?:[\p{Script=Katakana}ー]{2,}(?:[・=＝][\p{Script=Katakana}ー]+)+|\p{Script=Han}{1,3}[ \u3000]\p{Script=Han}{1,3})(?=$|[(（\t\n])/u;

/** What may stand right before an office that opens its line or cell. */
const OPENS = /[\t\n:：・]/u;

/** The name behind an office that opens its line, where it fills the line; null where other words stand there. */
export function nameAfter(scanned: Scanned, office: Span, { start, end }: Span): Span | null {
  const { text } = scanned;
  if (office.start > start && !OPENS.test(text[office.start - 1] ?? "")) return null;
  const mark = /[:：\t]/u.test(text[office.end] ?? "") ? office.end + 1 : office.end;
  const from = skipSpaces(scanned, mark);
  if (from === office.end) return null;
  const [name] = NAME.exec(text.slice(from, Math.min(end, from + LONGEST))) ?? [];
  if (name === undefined || isWord(scanned, { start: from, end: from + name.length })) return null;
  return { start: from, end: from + name.length };
}

/** True where the signs hold a word of the tables: a meeting, a place, an office. */
function isWord(scanned: Scanned, { start, end }: Span): boolean {
  return scanned
    .within(start, end)
    .some((hit) => hit.end - hit.start > 1 && hit.senses.some(({ class: name }) => name !== "HUMAN"));
}
