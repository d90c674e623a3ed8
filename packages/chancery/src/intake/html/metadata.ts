import type { Hints } from "../blocks/draft.ts";
import { clean, oneLine } from "../blocks/clean.ts";
import { edtfOf } from "../meta/machine-date.ts";
import { fold } from "./article.ts";
import { readLinkedData } from "./json-ld.ts";
import { attribute, hasAttribute, textOf, type Element } from "./tree.ts";

/** Names under which pages give the day they were published, best first. */
const PUBLISHED =
  "article:published_time og:article:published_time og:published_time datepublished dcterms.issued dc.date.issued citation_publication_date parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date publication_date published_time dc.date dcterms.date dcterms.created date".split(
    " ",
  );
const PUBLISHER = "og:site_name dc.publisher dcterms.publisher publisher citation_publisher application-name".split(
  " ",
);
const TITLE = "og:title dc.title dcterms.title twitter:title title".split(" ");
const LANG = "dc.language dcterms.language og:locale content-language".split(" ");

const LONGEST_SITE = 80;

/** What a page's own description says; `titles` are all titles it gives, best first. */
export interface Metadata {
  readonly hints: Hints;
  readonly titles: readonly string[];
  /** The words of `<title>`, the name of the site included. */
  readonly full: string | undefined;
}

/** Reads title, publisher, language, date and address from `<meta>`, JSON-LD, `<title>` and `<link>`. */
export function readMetadata(elements: readonly Element[]): Metadata {
  const meta = metaOf(elements);
  const data = readLinkedData(elements);
  const page = elements.find(({ tagName }) => tagName === "title");
  const publisher = first(meta, PUBLISHER) ?? data.publisher;
  const full = page ? oneLine(clean(textOf(page))) : undefined;
  const titles = [first(meta, TITLE), data.title, full]
    .filter((title) => title !== undefined)
    .map((title) => withoutSite(title, publisher));
  const hints = {
    lang: langOf(elements, meta) ?? data.lang,
    publisher: publisher ?? siteOf(full, titles[0]),
    published: edtfOf(first(meta, PUBLISHED) ?? data.published),
    title: titles[0],
    url: addressOf(elements, meta),
  };
  return { hints: Object.fromEntries(Object.entries(hints).filter(([, value]) => value)), titles, full };
}

function metaOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== "meta") continue;
    const name = (
      attribute(element, "property") ||
      attribute(element, "name") ||
      attribute(element, "itemprop") ||
      attribute(element, "http-equiv")
    ).toLowerCase();
    const content = oneLine(clean(attribute(element, "content")));
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function first(meta: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => meta.get(name)).find((value) => value !== undefined);
}

function langOf(elements: readonly Element[], meta: ReadonlyMap<string, string>): string | undefined {
  const html = elements.find((element) => element.tagName === "html");
  return (html && (attribute(html, "lang") || attribute(html, "xml:lang"))) || first(meta, LANG);
}

function addressOf(elements: readonly Element[], meta: ReadonlyMap<string, string>): string | undefined {
  const link = elements.find(
    (element) =>
      element.tagName === "link" && /\bcanonical\b/i.test(attribute(element, "rel")) && hasAttribute(element, "href"),
  );
  const address = link ? attribute(link, "href") : meta.get("og:url");
  return address && URL.canParse(address) && /^https?:/i.test(address) ? address : undefined;
}

/** A title without the name of the site behind (or before) its last separator. */
export function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/(\s+[-–—·•/]\s+|\s*[|｜]\s*)/u);
  if (parts.length < 3) return title;
  const [last, mark] = [parts.at(-1) ?? "", parts.at(-2) ?? ""];
  if (isSite(last, site) || /[|｜]/.test(mark)) return withoutSite(parts.slice(0, -2).join("").trim(), site);
  return isSite(parts[0] ?? "", site) ? parts.slice(2).join("").trim() : title;
}

function isSite(part: string, site: string | undefined): boolean {
  if (!site) return false;
  const [a, b] = [fold(part), fold(site)];
  return a === b || (a.length >= 2 && (b.startsWith(a) || b.endsWith(a) || a.startsWith(b) || a.endsWith(b)));
}

/** The site's name behind the last separator of the page's title, where the title proper stands before it. */
export function siteOf(full: string | undefined, title: string | undefined): string | undefined {
  if (!full || !title || full === title || !fold(full).startsWith(fold(title))) return undefined;
  const tail = full.split(/\s+[-–—]\s+|\s*[|｜]\s*/u).at(-1) ?? "";
  const name = tail.replace(/,?\s*\d{1,2}\.\d{1,2}\.\d{4}$/, "").trim();
  return name && name !== title && name.length <= LONGEST_SITE ? name : undefined;
}
