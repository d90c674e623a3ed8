// Which part of a page is the document: its headline, and the smallest part that holds nearly all running text and
// that headline. What stands before the headline is the way to it, not the document.
import { attribute, contains, elementsOf, textOf, type Element } from "./tree.ts";
import { heaviest, isAround, isFurniture, isUnseen, type Weight } from "./furniture.ts";

export interface Article {
  readonly root: Element;
  /** The element that bears the document's title, where one does. */
  readonly headline: Element | null;
}

/** A part must hold this share of the running text to stand for all of it. */
const DOMINANT = 0.8;
/** An element named for content needs less. */
const NAMED = 0.5;
const CONTAINERS: ReadonlySet<string> = new Set(
  "article body center div form main section table tbody td tr".split(" "),
);

/** Finds the article of a page; `titles` are the titles that its metadata gives, best first. */
export function findArticle(body: Element, titles: readonly string[], weights: ReadonlyMap<Element, Weight>): Article {
  const content = contentOf(body, weights);
  const headline = findHeadline(body, content, titles);
  return { root: headline ? commonParent(content, headline) : content, headline };
}

function contentOf(body: Element, weights: ReadonlyMap<Element, Weight>): Element {
  const total = weights.get(body)?.prose ?? 0;
  const named = elementsOf(body).filter(
    (element) => isNamedContent(element) && (weights.get(element)?.prose ?? 0) >= total * NAMED,
  );
  let at = named.at(-1) ?? body;
  for (;;) {
    const next = heaviest(at, weights);
    if (!next || next.prose < (weights.get(at)?.prose ?? 0) * DOMINANT || !CONTAINERS.has(next.child.tagName))
      return at;
    at = next.child;
  }
}

function isNamedContent(element: Element): boolean {
  if (element.tagName === "main" || element.tagName === "article" || attribute(element, "role") === "main") return true;
  return attribute(element, "itemprop") === "articleBody";
}

/** The heading that tells the title of the metadata; else the only plausible first-rank heading. */
function findHeadline(body: Element, content: Element, titles: readonly string[]): Element | null {
  const headings = elementsOf(body).filter((element) => /^h[1-4]$/.test(element.tagName) && isShown(element, body));
  const folded = titles.map(fold);
  const told = headings.find((heading) => {
    const words = fold(textOf(heading));
    return (
      words.length >= 4 &&
      folded.some((title) => title === words || (title.startsWith(words) && words.length > title.length / 2))
    );
  });
  if (told) return told;
  const first = headings.filter((heading) => heading.tagName === "h1" && fold(textOf(heading)).length >= 4);
  return first.find((heading) => contains(content, heading)) ?? first.at(-1) ?? null;
}

function isShown(element: Element, body: Element): boolean {
  for (let at: Element = element; at !== body; at = at.parentNode as Element) {
    if (isUnseen(at) || isAround(at)) return false;
  }
  return true;
}

function commonParent(content: Element, headline: Element): Element {
  let at = content;
  while (!contains(at, headline) && at.parentNode && "tagName" in at.parentNode) at = at.parentNode;
  return at;
}

/** True for a part that is left out although it stands inside the article. */
export function isLeftOut(element: Element, article: Article, weights: ReadonlyMap<Element, Weight>): boolean {
  if (isUnseen(element)) return true;
  if (element === article.root || (article.headline && contains(element, article.headline))) return false;
  const share = (weights.get(element)?.prose ?? 0) / Math.max(1, weights.get(article.root)?.prose ?? 0);
  return share < NAMED && isFurniture(element, weights);
}

/** Words for comparing titles: no width, case, space or marks. */
export function fold(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "");
}
