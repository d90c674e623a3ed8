// Dates as a reader of the language writes them, as precise as the record has them and no more.
import { type Edtf, type EdtfEnd, type EdtfPoint, isWhen, partsOf } from "@chancery/reader/values";
import type { Language } from "./languages.ts";
import { type Manner, MANNERS, type Said } from "./manner.ts";

const NOTHING: Said = { year: false, month: false };

/** `2025-08-24/2025-08-26` as `2025年8月24日～26日` or `24–26 Aug 2025`; null for null and for what is no date. */
export function formatWhen(when: string | null | undefined, language: Language): string | null {
  const edtf = parse(when);
  return edtf && write(MANNERS[language], edtf, NOTHING);
}

/** The same below a heading that names the year, which is left out where it adds nothing. */
export function formatWithinYear(when: string | null | undefined, language: Language, year: number): string | null {
  const edtf = parse(when);
  if (!edtf) return null;
  const implied = pointsOf(edtf).every((point) => point.year === year && (point.month ?? point.part) !== null);
  return write(MANNERS[language], edtf, { year: implied, month: false });
}

/** A year alone, as a heading over dates. */
export function formatYear(year: number, language: Language): string {
  return MANNERS[language].point({ year, hidden: 0, month: null, day: null, part: null, qualifier: null }, NOTHING);
}

/** Year and month under which a date is listed: those it begins in; for 'by 2050' those it ends in. */
export function placeOf(when: string | null | undefined): { year: number | null; month: number | null } {
  const edtf = parse(when);
  const point = edtf && pointsOf(edtf)[0];
  if (!point) return { year: null, month: null };
  return { year: point.year, month: typeof point.month === "number" ? point.month : null };
}

function write(manner: Manner, edtf: Edtf, said: Said): string {
  if (edtf.kind === "point") return writePoint(manner, edtf.point, said);
  const { from, to } = edtf;
  if (typeof from === "string") return manner.until(typeof to === "string" ? "" : writePoint(manner, to, said));
  if (typeof to === "string") return manner.since(writePoint(manner, from, said));
  const year = from.year === to.year && from.qualifier === to.qualifier;
  const shared = { year: said.year || year, month: year && from.month === to.month && from.day !== null };
  const short = manner.shortens;
  return manner.between(
    writePoint(manner, from, short === "from" ? shared : said),
    writePoint(manner, to, short === "to" ? shared : said),
  );
}

function writePoint(manner: Manner, point: EdtfPoint, said: Said): string {
  const bare = point.month === null && point.part === null;
  const text = manner.point(point, bare ? NOTHING : said);
  if (point.qualifier === "~") return manner.about(text);
  if (point.qualifier === "?") return manner.uncertain(text);
  return point.qualifier === "%" ? manner.uncertain(manner.about(text)) : text;
}

function parse(when: string | null | undefined): Edtf | null {
  return when && isWhen(when) ? partsOf(when) : null;
}

function pointsOf(edtf: Edtf): EdtfPoint[] {
  const ends: EdtfEnd[] = edtf.kind === "point" ? [edtf.point] : [edtf.from, edtf.to];
  return ends.filter((end) => typeof end !== "string");
}
