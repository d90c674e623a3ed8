import { findDate, foldDate } from "./written-date.ts";

/** What may stand on a line beside its date without making it a sentence. */
const BESIDE =
  /(?:updated|last updated|published|posted|issued|released|date|as of|on|время|дата публикации|опубликовано|обновлено|дата|по состоянию на|года?|г\.?|更新日?|公開日?|掲載日?|発表日?|配信日?|作成日?|最終|現在|付け?|発行日?|投稿日?|発信|monday|tuesday|wednesday|thursday|friday|saturday|sunday|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|(?:月|火|水|木|金|土|日)曜日?|\(\s*(?:月|火|水|木|金|土|日)\s*\)|午前|午後|\d{1,2}[:時]\d{0,2}分?|jst|gmt|utc|msk|мск|[ap]\.?m\.?)/gu;
const MARKS = /[\s:：|｜/()（）[\]【】,、，.・·\-–—―]/gu;
/** `Tashkent, 20 February 2024`, `г. Ташкент 22 декабря 2022 года`: a place of up to three words before the date. */
const PLACE = /^(?:г\.\s*)?\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+){0,2}[\s,.，、]*$/u;

/** `DIGEST • LIMA • 3 May 2024`: the last of a header's parts. */
const PARTED = /[•·|]\s*([^•·|]+)$/u;

/** `（ペルー、日本）リマ発 2025年3月4日`, `2025/03/04 18:42 南洋通信`: countries in brackets, the place of a report, the agency that sends it, the place of a speech. */
const SENDER =
  /^\s*\([^()]{1,60}\)|(?<=^|[\s)])[\p{Script=Han}\p{Script=Katakana}ー・]{1,14}(?:発|通信社?|新聞社?)(?=$|[\s(])|於\s*[:：]?\s*[\p{Script=Han}\p{Script=Katakana}ー・\s]{1,30}/gu;

/** `Updated: 3 May 2024`, `更新日：令和7年5月3日`: behind such a label the date is the page's, whatever else the line holds. */
const LABEL =
  /^(?:(?:last )?updated|published|posted|issued|released|опубликовано|обновлено|дата публикации|(?:最終)?更新日?|公開日|掲載日|発表日|配信日|発行日|投稿日|作成日)\s*[:：]\s*$/u;

/** The date of a line that holds nothing else (a place, a weekday, 'updated' set aside); null for any other line. */
export function dateOfLine(line: string): string | null {
  if (line.length > 80 || /(?<!\b(?:г|p\.m|a\.m))[.。]$/iu.test(line)) return null;
  const folded = foldDate(line);
  const found = findDate(folded);
  if (found && LABEL.test(folded.slice(0, found.start).trim())) return found.edtf;
  const last = PARTED.exec(line)?.[1];
  if (last !== undefined) return dateOfLine(last);
  if (!found) return null;
  const before = rest(folded.slice(0, found.start));
  const after = rest(withoutDates(folded.slice(found.end)));
  if (after && !PLACE.test(line.normalize("NFKC").slice(found.end).replace(MARKS, " ").trim())) return null;
  return !before || isPlace(line, found.start) ? found.edtf : null;
}

/** What parts the date of a dateline from its text: an agency in brackets or between strokes, then a dash, a colon or a full stop. */
const OPENED = /^\s*(?:года?|г\.)?\s*[).]?\s*(?:\([^)]{1,40}\)\s*[-–—―:.]|\/[^/]{1,40}\/\s*[-–—―:.]|[-–—―:])/u;

/** The date of a dateline that opens a paragraph: `LIMA, 8 May 2024 — …`, `(as of 15 February 2024) …`. */
export function dateOfDateline(paragraph: string): string | null {
  const folded = foldDate(paragraph.slice(0, 90));
  const found = findDate(folded);
  if (!found || (found.start > 0 && !isPlaced(paragraph, found.start))) return null;
  return OPENED.test(folded.slice(found.end)) ? found.edtf : null;
}

/** The date of a title such as `TOKYO, 18 December 2025. Short news`; a date without a place is that of the happening. */
export function dateOfTitle(title: string): string | null {
  const found = findDate(foldDate(title));
  return found && found.start > 0 && isPlaced(title, found.start) ? found.edtf : null;
}

/** True where a place and a comma stand before the date. */
function isPlaced(words: string, end: number): boolean {
  return /[,，]\s*$/u.test(words.slice(0, end)) && isPlace(words, end);
}

/** True where only a place stands before the date. Folding keeps the length of what a place is written with. */
function isPlace(line: string, end: number): boolean {
  return PLACE.test(line.normalize("NFKC").slice(0, end));
}

/** `25.08.2025 (обновлено: 26.08.2025)`: the first date counts. */
function withoutDates(words: string): string {
  const found = findDate(words);
  return found ? withoutDates(words.slice(0, found.start) + words.slice(found.end)) : words;
}

function rest(words: string): string {
  return words.replace(SENDER, "").replace(BESIDE, "").replace(MARKS, "");
}
