// Text that was laid out for paper comes with hard line ends, often a blank line after each, and words cut in two.
// Whether a text is broken is judged from all its lines at once; then each pair of lines is joined or kept apart.
import { isUnspaced, joinLines } from "../blocks/join.ts";
import type { Line } from "./lines.ts";
import { endsInStop, endsSentence, opensItem } from "./marks.ts";

/** How the lines of one text were broken. */
export interface Layout {
  /** Columns of a full line. */
  readonly measure: number;
  /** Blank lines that stand between two lines of one paragraph at most; -1 where no paragraph is broken. */
  readonly inside: number;
  /** True where paragraphs begin with an indented line. */
  readonly indented: boolean;
  /** True where a space at the end of a line marks the end of a paragraph. */
  readonly spaced: boolean;
}

/** A pair of lines counts as broken when both are long and the first stops in the middle of a sentence. */
const ENOUGH = 0.3;
/** Lines that are wider than this were never broken for paper. */
const WIDEST = 140;
/** Lines that begin this far to the right are set to the middle or the right and say nothing of the measure. */
const FAR = 12;
/** Blank lines that a page break adds at most. */
const PAGE_GAP = 4;

/** Joins lines into paragraphs. `solid` tells lines that stand alone whatever surrounds them (dates, fields, captions). */
export function heal(
  lines: readonly Line[],
  solid: (line: string) => boolean,
  layout = layoutOf(lines),
): readonly string[] {
  const hyphenated = hyphenatedWords(lines);
  const paragraphs: string[] = [];
  let opening: Line | undefined;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && opening && follows(before, line, opening, layout) && !solid(before.text) && !solid(line.text)) {
      const whole = joinLines(paragraphs.pop() ?? "", line.text, (word) => hyphenated.has(word.toLowerCase()));
      paragraphs.push(whole);
    } else {
      paragraphs.push(line.text);
      opening = line;
    }
  });
  return paragraphs;
}

/** True where `line` goes on with the paragraph that `opening` began and `before` is the last line of. */
function follows(before: Line, line: Line, opening: Line, layout: Layout): boolean {
  if (opensItem(line.text)) return false;
  if (hangs(before, line, opening, layout)) return true;
  if (line.gap > layout.inside) return line.gap <= layout.inside + PAGE_GAP && midSentence(before, line, layout);
  if (startsIndented(line, before, layout)) return false;
  if (!endsSentence(before.text)) return !isHeadingLike(before, line, layout);
  if (endsInStop(before.text))
    return !(layout.spaced && before.trailing) && (layout.indented || isFull(before, line, layout));
  return startsLow(line.text) || before.width > layout.measure * 0.6;
}

/** A page break or a wide gap inside a paragraph: the sentence goes on although more space stands between. */
function midSentence(before: Line, line: Line, layout: Layout): boolean {
  if (layout.inside < 0 || endsSentence(before.text) || startsIndented(line, before, layout)) return false;
  return startsLow(line.text) || (before.width >= layout.measure * 0.85 && isUnspaced(line.text.slice(0, 1)));
}

/** The next line of an item, set in from its number; what stands below a number and a short word is the text of that heading. */
function hangs(before: Line, line: Line, opening: Line, layout: Layout): boolean {
  if (line.gap > layout.inside || !opensItem(opening.text) || line.indent <= opening.indent) return false;
  return before !== opening || endsInStop(before.text) || before.width >= layout.measure * 0.6;
}

function startsIndented(line: Line, before: Line, layout: Layout): boolean {
  if (!layout.indented) return line.indent >= before.indent + 8;
  if (line.indent < 2) return false;
  // Of two lines with the same indent the second opens a paragraph only after one that was left short.
  return line.indent > before.indent || (endsInStop(before.text) && !isFull(before, line, layout));
}

function isHeadingLike(before: Line, line: Line, layout: Layout): boolean {
  const share = isUnspaced(before.text.slice(-1)) ? 0.66 : 0.5;
  return !startsLow(line.text) && before.width < layout.measure * share;
}

/** True where the next word would not have fitted on the line. */
function isFull(before: Line, line: Line, { measure }: Layout): boolean {
  const word = isUnspaced(line.text.slice(0, 1)) ? 4 : line.text.split(" ", 1)[0]!.length + 1;
  return before.width + word > measure;
}

function startsLow(text: string): boolean {
  return /^[\p{Ll}、。，．・ーぁぃぅぇぉっゃゅょァィゥェォッャュョを)）」』】]/u.test(text);
}

/** Judges how lines were broken; `printed` says that they surely were, as those of a page are. */
export function layoutOf(lines: readonly Line[], printed = false): Layout {
  const atMargin = lines.filter((line) => line.indent < FAR);
  const widths = atMargin.map((line) => line.width).sort((a, b) => a - b);
  const measure = widths[Math.floor(widths.length * 0.95)] ?? 0;
  const flat = { measure, inside: -1, indented: false, spaced: false };
  if (!printed && (lines.length < 3 || measure > WIDEST || measure < 20)) return flat;
  const inside = [1, 0].find((gap) => brokenShare(lines, gap, measure) >= ENOUGH) ?? (printed ? 0 : -1);
  if (inside < 0) return flat;
  return { measure, inside, indented: isIndented(lines), spaced: spaceEndsParagraphs(lines) };
}

/** Of the pairs of lines with `gap` blank lines between them, the share whose sentence runs on from one to the other. */
function brokenShare(lines: readonly Line[], gap: number, measure: number): number {
  let [pairs, broken] = [0, 0];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || line.gap !== gap || before.width < measure * 0.6) return;
    pairs++;
    if (!endsSentence(before.text) && !opensItem(line.text) && runsOn(before.text, line.text)) broken++;
  });
  return pairs >= 2 && broken >= 2 ? broken / pairs : 0;
}

function runsOn(before: string, line: string): boolean {
  if (startsLow(line) || /[,、，\-\u2010]$/u.test(before)) return true;
  return isUnspaced(before.slice(-1)) && /[。、，．]/u.test(before);
}

/** A trailing space tells something only where most lines lack it and those that bear it mostly close a sentence. */
function spaceEndsParagraphs(lines: readonly Line[]): boolean {
  const trailing = lines.filter((line) => line.trailing);
  if (trailing.length < 2 || trailing.length > lines.length / 2) return false;
  const closing = trailing.filter((line, index) => endsSentence(line.text) || index < 5);
  return closing.length >= trailing.length * 0.8;
}

/** True where some lines, but not most, begin a little to the right. */
function isIndented(lines: readonly Line[]): boolean {
  const openings = lines.filter((line) => line.indent >= 2 && line.indent <= 6 && !opensItem(line.text));
  return openings.length >= 2 && openings.length <= lines.length * 0.6;
}

/** Words that the text writes with a hyphen inside a line: such a hyphen stays when a line breaks at it. */
function hyphenatedWords(lines: readonly Line[]): ReadonlySet<string> {
  if (!lines.some((line) => /[-\u2010]$/u.test(line.text))) return new Set();
  const words = lines.flatMap((line) => line.text.match(/\p{L}+(?:[-\u2010]\p{L}+)+/gu) ?? []);
  return new Set(words.map((word) => word.toLowerCase().replaceAll("\u2010", "-")));
}
