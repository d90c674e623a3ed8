import { endsInStop } from "../plain/marks.ts";
import type { Draft, Drafted } from "../blocks/draft.ts";
import { width } from "../blocks/width.ts";
import { dateOfLine } from "../meta/date-line.ts";
import { edtfOf } from "../meta/machine-date.ts";
import { findArticle, isLeftOut, type Article } from "./article.ts";
import { readBlocks } from "./blocks.ts";
import { weigh, type Weight } from "./furniture.ts";
import { readMetadata, siteOf } from "./metadata.ts";
import { attribute, elementsOf, hasAttribute, parseHtml, textOf, type Element } from "./tree.ts";

/** Narrower items do not count as running text. */
const PROSE = 40;

/** Reads a page: the article out of its furniture, and what the page says of itself. */
export function readHtml(text: string): Drafted {
  const elements = elementsOf(parseHtml(text));
  const { hints, titles, full } = readMetadata(elements);
  const body = elements.find(({ tagName }) => tagName === "body");
  if (!body) return { blocks: [], hints };
  const weights = weigh(body);
  const article = findArticle(body, titles, weights);
  const blocks = withoutEdges(readBlocks(article, weights));
  const headline = blocks.find((block) => block.kind === "title")?.text;
  const title = headline ?? hints.title;
  const published = hints.published ?? timeOf(article, weights);
  const publisher = hints.publisher ?? siteOf(full, headline);
  return {
    blocks,
    hints: {
      ...hints,
      ...(title ? { title } : {}),
      ...(published ? { published } : {}),
      ...(publisher ? { publisher } : {}),
    },
  };
}

/** Reads HTML that is nothing but a document: no furniture to be told from it. The first `<h1>` is the title. */
export function readFragment(html: string): readonly Draft[] {
  const elements = elementsOf(parseHtml(html));
  const body = elements.find(({ tagName }) => tagName === "body");
  if (!body) return [];
  const headline = elements.find(({ tagName }) => tagName === "h1") ?? null;
  return readBlocks({ root: body, headline }, weigh(body));
}

/** The day of the first `<time>` of the article that is marked as its publication, or stands near the headline. */
function timeOf(article: Article, weights: ReadonlyMap<Element, Weight>): string | undefined {
  const times = elementsOf(article.root).filter(
    (element) => element.tagName === "time" && isInArticle(element, article, weights),
  );
  const marked = times.find((time) => attribute(time, "itemprop") === "datePublished" || hasAttribute(time, "pubdate"));
  const time = marked ?? times[0];
  return time && edtfOf(attribute(time, "datetime") || textOf(time).trim());
}

/** True where neither the element nor what it stands in was left out. */
function isInArticle(element: Element, article: Article, weights: ReadonlyMap<Element, Weight>): boolean {
  for (let at: Element = element; at !== article.root; at = at.parentNode as Element) {
    if (!weights.has(at) || isLeftOut(at, article, weights)) return false;
  }
  return true;
}

/** Leaves out what stands before the title (but for dates) and the lists of links before and after the running text. */
function withoutEdges(blocks: readonly Draft[]): readonly Draft[] {
  const title = blocks.findIndex((block) => block.kind === "title");
  const prose = blocks
    .map((block, index) => (index > title && isProse(block) ? index : -1))
    .filter((index) => index >= 0);
  const [first, last] = [prose[0] ?? -1, prose.at(-1) ?? blocks.length];
  return blocks.filter((block, index) => {
    if (index < title) return dateOfLine(block.text) !== null;
    if (index > first && index < last) return !isPointer(block);
    return index === title || !isLink(block);
  });
}

function isProse(block: Draft): boolean {
  if (block.kind === "row" || block.kind === "caption") return block.kind === "row";
  return !isLink(block) && (endsInStop(block.text) || width(block.text) >= PROSE);
}

/** A line within the article that only points to another. */
function isPointer(block: Draft): boolean {
  return block.kind === "paragraph" && (block.linked ?? 0) >= 0.9 && !endsInStop(block.text);
}

function isLink(block: Draft): boolean {
  return (block.linked ?? 0) >= 0.7;
}
