// Which stretch of the document's text is selected on the page.
import type { Span } from "@chancery/reader";

/** The selected stretch, in offsets of the text; null where nothing within `body` is selected. Numbers of facts are no text. */
export function selectedSpan(body: HTMLElement | null, text: string): Span | null {
  const selection = window.getSelection();
  if (!body || !selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    offsetOf(body, range.startContainer, range.startOffset),
    offsetOf(body, range.endContainer, range.endOffset),
  ];
  if (start === null || end === null || !text.slice(start, end).trim()) return null;
  return { start, end };
}

/** Where a point of the page lies in the text: behind the unit it is in begins, and what of it stands before. */
function offsetOf(body: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const unit = element?.closest<HTMLElement>("[data-start]") ?? firstUnitAfter(body, node, offset);
  if (!unit || !body.contains(unit)) return null;
  const before = document.createRange();
  before.selectNodeContents(unit);
  if (unit.contains(node)) before.setEnd(node, offset);
  else before.collapse(true);
  return Number(unit.dataset["start"]) + lengthOf(before.cloneContents());
}

function lengthOf(fragment: DocumentFragment): number {
  for (const number of fragment.querySelectorAll(".fact-number")) number.remove();
  return fragment.textContent.length;
}

/** A selection may begin or end between two units: at the edge of a block or a cell. */
function firstUnitAfter(body: HTMLElement, node: Node, offset: number): HTMLElement | null {
  const point = document.createRange();
  point.setStart(node, offset);
  const units = [...body.querySelectorAll<HTMLElement>("[data-start]")];
  return units.find((unit) => point.comparePoint(unit, 0) >= 0) ?? null;
}

/** The whole sentences that a stretch lies in: a fact stands on no less. */
export function sentencesAround(text: string, span: Span, lang: string): Span {
  const from = text.lastIndexOf("\n", span.start - 1) + 1;
  const stop = text.indexOf("\n", Math.max(span.end - 1, from));
  const to = stop < 0 ? text.length : stop;
  const segments = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text.slice(from, to))];
  const over = segments.filter(
    ({ index, segment }) => from + index < span.end && from + index + segment.trimEnd().length > span.start,
  );
  const [first, last] = [over[0], over.at(-1)];
  if (!first || !last) return span;
  return { start: from + first.index, end: from + last.index + last.segment.trimEnd().length };
}
