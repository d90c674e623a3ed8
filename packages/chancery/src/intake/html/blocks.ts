import type { BlockKind } from "@chancery/reader";
import { isByline, isCaption, isDateLine, isNote } from "../article/kinds.ts";
import { oneLine } from "../blocks/clean.ts";
import type { Draft } from "../blocks/draft.ts";
import { width } from "../blocks/width.ts";
import { heal } from "../plain/heal.ts";
import { toLines } from "../plain/lines.ts";
import { endsSentence } from "../plain/marks.ts";
import { isLeftOut, type Article } from "./article.ts";
import type { Weight } from "./furniture.ts";
import { isLayout, rowsOf, tableDrafts } from "./table.ts";
import { INLINE, LINE_CLASSES, UNSEEN } from "./tags.ts";
import { attribute, childElements, isElement, ownText, textOf, type Element } from "./tree.ts";
import { isNoteMark, lineOf, Words } from "./words.ts";

/** What surrounds the words that are being gathered. */
interface Place {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly inLink?: boolean;
  readonly lists?: number;
}

const LONGEST_BOLD_HEADING = 60;
const LONGEST_BYLINE = 120;
const LONGEST_TERM = 80;

/** Reads the blocks of an article in the order of the page. */
export function readBlocks(article: Article, weights: ReadonlyMap<Element, Weight>): readonly Draft[] {
  return new BlockReader(article, weights).read();
}

class BlockReader {
  private readonly drafts: Draft[] = [];
  private readonly words = new Words();
  private tables = 0;
  private readonly article: Article;
  private readonly weights: ReadonlyMap<Element, Weight>;

  constructor(article: Article, weights: ReadonlyMap<Element, Weight>) {
    this.article = article;
    this.weights = weights;
  }

  read(): readonly Draft[] {
    this.within(this.article.root, { kind: "paragraph" });
    this.flush({ kind: "paragraph" });
    return this.drafts;
  }

  private within(element: Element, place: Place): void {
    for (const child of element.childNodes) {
      if (isElement(child)) this.element(child, place);
      else this.words.add(ownText(child), place.inLink ?? false);
    }
  }

  private element(element: Element, place: Place): void {
    if (isLeftOut(element, this.article, this.weights) || isNoteMark(element)) return;
    const { tagName } = element;
    if (tagName === "br") return this.words.break();
    if (INLINE.has(tagName) && !this.holdsBlocks(element))
      return this.within(element, { ...place, inLink: place.inLink || tagName === "a" });
    this.flush(place);
    this.block(element, place);
  }

  private block(element: Element, place: Place): void {
    const { tagName } = element;
    if (/^h[1-6]$/.test(tagName)) return this.heading(element, Number(tagName[1]));
    if (tagName === "table" && !isLayout(element, (cell) => this.weights.get(cell)?.words ?? 0))
      return this.table(element);
    if (tagName === "dl" && isTermTable(element)) return this.terms(element);
    if (tagName === "pre") return this.lines(textOf(element), place);
    const inner = placeWithin(element, place);
    this.within(element, inner);
    this.flush(inner);
  }

  private heading(element: Element, level: number): void {
    const text = lineOf(element);
    if (!text) return;
    if (element === this.article.headline) this.drafts.push({ kind: "title", text });
    else this.drafts.push({ kind: "heading", text, level, linked: this.linkedShare(element) });
  }

  private table(element: Element): void {
    if (rowsOf(element).length === 0) return;
    for (const draft of tableDrafts(element, this.tables++, lineOf)) this.drafts.push(draft);
  }

  /** A list of terms and short data is a table of two columns. */
  private terms(element: Element): void {
    const index = this.tables++;
    let term = "";
    for (const child of childElements(element)) {
      const text = lineOf(child);
      if (child.tagName === "dd")
        this.drafts.push({ kind: "row", text: "", cells: [{ text: term }, { text }], table: index });
      term = child.tagName === "dt" ? text : "";
    }
  }

  private flush(place: Place): void {
    const { lines, linked } = this.words.take();
    if (!lines.trim()) return;
    if (place.kind === "caption") this.drafts.push({ kind: "caption", text: oneLine(lines), linked });
    else this.lines(lines, place, linked);
  }

  /** One block for each line that the page breaks, after lines broken in the middle of a sentence are healed. */
  private lines(text: string, place: Place, linked = 0): void {
    const broken = toLines(text.replace(/\n[ \t]+/g, "\n"));
    const paragraphs = broken.length > 2 ? heal(broken, isDateLine) : broken.map((line) => line.text);
    paragraphs
      .map(oneLine)
      .filter(Boolean)
      .forEach((line, index) => {
        this.drafts.push({
          ...kindOf(line, index === 0 ? place : { kind: place.kind === "item" ? "paragraph" : place.kind }),
          text: line,
          linked,
        });
      });
  }

  private holdsBlocks(element: Element): boolean {
    return childElements(element).some((child) => {
      if (child.tagName === "br" || UNSEEN.has(child.tagName)) return false;
      return !INLINE.has(child.tagName) || this.holdsBlocks(child);
    });
  }

  private linkedShare(element: Element): number {
    const weight = this.weights.get(element);
    return weight && weight.words ? weight.linked / weight.words : 0;
  }
}

/** What a block element makes of the words within it. */
function placeWithin(element: Element, place: Place): Place {
  const { tagName } = element;
  const lists = place.lists ?? 0;
  if (tagName === "ul" || tagName === "ol")
    return { kind: place.kind === "note" ? "note" : "paragraph", lists: lists + 1 };
  if (place.kind === "note" || (tagName === "li" && /^(?:foot|end)note/.test(attribute(element, "id"))))
    return { kind: "note" };
  if (tagName === "li" || tagName === "dt") return { kind: "item", level: Math.max(1, lists), lists };
  if (tagName === "figcaption" || tagName === "caption") return { kind: "caption" };
  if (tagName === "aside") return { kind: "aside" };
  const kind = lineKind(element);
  if (kind) return { kind };
  if (tagName === "p" && isBold(element)) return { kind: "heading", level: 5 };
  if (place.kind === "item" && isFirstWithin(element)) return place;
  return { kind: place.kind === "item" || place.kind === "heading" ? "paragraph" : place.kind, lists };
}

function lineKind(element: Element): BlockKind | null {
  const names = attribute(element, "class")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  for (const [kind, words] of Object.entries(LINE_CLASSES)) {
    if (names.some((name) => words.has(name))) return kind as BlockKind;
  }
  return element.tagName === "address" ? "byline" : null;
}

/** The kind that a line turns out to be: what its words show goes before what its place says. */
function kindOf(line: string, place: Place): Omit<Draft, "text"> {
  if (isDateLine(line)) return { kind: "date" };
  if (isCaption(line)) return { kind: "caption" };
  if (isByline(line)) return { kind: "byline" };
  if (place.kind === "paragraph" && isNote(line)) return { kind: "note" };
  if (place.kind === "byline" && line.length > LONGEST_BYLINE) return { kind: "paragraph" };
  if (place.kind === "heading" && (endsSentence(line) || width(line) > LONGEST_BOLD_HEADING))
    return { kind: "paragraph" };
  return { kind: place.kind, ...(place.level === undefined ? {} : { level: place.level }) };
}

/** A paragraph that is wholly bold is a heading where it is short and no sentence. */
function isBold(element: Element): boolean {
  const parts = element.childNodes.filter((node) => isElement(node) || ownText(node).trim());
  return parts.length === 1 && isElement(parts[0]!) && /^(?:b|strong)$/.test(parts[0].tagName);
}

/** `<li><p>…</p>`: the first paragraph of an item is the item. */
function isFirstWithin(element: Element): boolean {
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings.find((node) => isElement(node) || ownText(node).trim()) === element;
}

/** True for a list of terms whose data are short. */
function isTermTable(list: Element): boolean {
  const data = childElements(list).filter(({ tagName }) => tagName === "dd");
  return (
    data.length > 0 &&
    data.every((datum) => textOf(datum).length <= LONGEST_TERM && !endsSentence(textOf(datum).trim()))
  );
}
