import measure from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

/** Characters of a document's hash that tables show. */
export const SHORT_HASH = 12;

/** Columns a text takes on a terminal: Japanese characters take two, styles none. */
export const widthOf = (text: string): number => measure(text);

/** Filled up with blanks to a width; a longer text stays as it is. */
export function pad(text: string, width: number, side: "left" | "right" = "right"): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
  return side === "right" ? text + blanks : blanks + text;
}

/** Plain text cut to a width, with '…' where something was cut. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [end, left] = [0, width - 1];
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    end += character.length;
  }
  return `${text.slice(0, end)}…`;
}

/** Lines no wider than a width; languages without blanks are broken anywhere. */
export function wrap(text: string, width: number | null): string[] {
  if (width === null) return text.split("\n");
  return wrapAnsi(text, Math.max(width, 8), { hard: true, trim: true }).split("\n");
}

/** Wrapped, each line pushed in by so many blanks. */
export function indent(text: string, blanks: number, width: number | null): string {
  const lines = wrap(text, width === null ? null : width - blanks);
  return lines.map((line) => (line ? " ".repeat(blanks) + line : "")).join("\n");
}
