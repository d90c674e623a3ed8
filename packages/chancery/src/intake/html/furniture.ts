import { isRelatedLine, opensFurniture } from "../article/phrases.ts";
import { endsInStop } from "../plain/marks.ts";
import { attribute, childElements, hasAttribute, isElement, ownText, textOf, type Element } from "./tree.ts";
import {
  AROUND,
  AROUND_ROLES,
  BESIDE,
  FURNITURE,
  HIDDEN_CLASS,
  HIDDEN_STYLE,
  INLINE,
  PERHAPS,
  UNSEEN,
} from "./tags.ts";

/** How much a part of the page says, and how much of it is links; in characters without spaces. */
export interface Weight {
  /** All words that are seen. */
  readonly words: number;
  readonly linked: number;
  /** Words in running text: lines that are long or close a sentence, and are mostly no link. */
  readonly prose: number;
}

/** Characters a line needs to count as running text without a full stop. */
const LONG_LINE = 60;
const LINKED = 0.3;
const LONG_ID = 3;

/** Weighs every element of a page once. Furniture that is told by its tag weighs nothing. */
export function weigh(root: Element): ReadonlyMap<Element, Weight> {
  const weights = new Map<Element, Weight>();
  measure(root, weights);
  return weights;
}

/** A weight while it is taken: whether the last word closes a sentence, and whether lines end within. */
interface Measured extends Weight {
  readonly ends: boolean;
  readonly breaks: boolean;
}

const EMPTY: Measured = { words: 0, linked: 0, prose: 0, ends: false, breaks: false };

function measure(element: Element, weights: Map<Element, Weight>): Measured {
  if (isUnseen(element) || isAround(element)) return EMPTY;
  let [words, linked, prose, breaks] = [0, 0, 0, !INLINE.has(element.tagName)];
  let line = { length: 0, linked: 0, ends: false };
  const close = () => {
    if (line.linked * 2 < line.length && (line.length >= LONG_LINE || line.ends)) prose += line.length;
    line = { length: 0, linked: 0, ends: false };
  };
  const add = (length: number, links: number, ends: boolean) => {
    if (length) line = { length: line.length + length, linked: line.linked + links, ends };
  };
  for (const child of element.childNodes) {
    if (!isElement(child)) {
      const own = ownText(child).replace(/\s+/g, "");
      words += own.length;
      add(own.length, 0, endsInStop(own));
      continue;
    }
    const inner = measure(child, weights);
    const links = child.tagName === "a" ? inner.words : inner.linked;
    words += inner.words;
    linked += links;
    if (inner.breaks || child.tagName === "br") {
      close();
      prose += inner.prose;
      breaks ||= true;
    } else add(inner.words, links, inner.ends);
  }
  const { ends } = line;
  if (breaks) close();
  const weight = { words, linked, prose, ends, breaks };
  weights.set(element, weight);
  return weight;
}

/** True for an element that shows nothing. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName) || hasAttribute(element, "hidden")) return true;
  if (element.attrs.length === 0) return false;
  return (
    attribute(element, "aria-hidden") === "true" ||
    HIDDEN_CLASS.test(attribute(element, "class")) ||
    HIDDEN_STYLE.test(attribute(element, "style"))
  );
}

/** True for an element whose tag, role or whole name says that it stands around the article. */
export function isAround(element: Element): boolean {
  if (AROUND.has(element.tagName) || AROUND_ROLES.has(attribute(element, "role"))) return true;
  if (element.attrs.length === 0) return false;
  return (
    BESIDE.test(attribute(element, "id")) ||
    attribute(element, "class")
      .split(/\s+/)
      .some((name) => BESIDE.test(name))
  );
}

/** True for an element that its class, its id, its links or its opening words show to be furniture. */
export function isFurniture(element: Element, weights: ReadonlyMap<Element, Weight>): boolean {
  if (isAround(element)) return true;
  const tokens = tokensOf(element);
  if (tokens.some((token) => FURNITURE.has(token)) && !tokens.some((token) => token === "note" || token === "notes"))
    return true;
  const perhaps = element.tagName === "aside" || tokens.some((token) => PERHAPS.has(token));
  return perhaps && (isLinked(weights.get(element)) || opensWithRelated(element));
}

/** True where the first line of an element opens a list of other articles. */
export function opensWithRelated(element: Element): boolean {
  const first = firstLine(element).replace(/\s+/g, " ").trim();
  return (
    opensFurniture(first) || isRelatedLine(`${first} .`) || (/[:：]$/.test(first) && opensFurniture(first.slice(0, -1)))
  );
}

function firstLine(element: Element): string {
  for (const child of element.childNodes) {
    const words = isElement(child)
      ? isUnseen(child)
        ? ""
        : INLINE.has(child.tagName)
          ? textOf(child)
          : firstLine(child)
      : ownText(child);
    if (words.trim()) return words;
  }
  return "";
}

function isLinked(weight: Weight | undefined): boolean {
  return weight !== undefined && weight.linked > weight.words * LINKED;
}

/** The words of class and id: `mainNav-left` gives main, nav, left, mainnav. A long id is the words of a heading. */
function tokensOf(element: Element): readonly string[] {
  const [names, id] = [attribute(element, "class"), attribute(element, "id")];
  if (!names && !id) return [];
  const whole = [...names.split(/\s+/), id].map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ""));
  const idParts = partsOf(id);
  return [...partsOf(names), ...(idParts.length < LONG_ID ? idParts : []), ...whole].filter(Boolean);
}

function partsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The heaviest child by running text, with its weight. */
export function heaviest(
  element: Element,
  weights: ReadonlyMap<Element, Weight>,
): { child: Element; prose: number } | null {
  let best: { child: Element; prose: number } | null = null;
  for (const child of childElements(element)) {
    const prose = weights.get(child)?.prose ?? 0;
    if (prose > (best?.prose ?? 0)) best = { child, prose };
  }
  return best;
}
