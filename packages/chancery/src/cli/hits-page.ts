import type { Span } from "@chancery/reader";
import type { TextHit } from "@chancery/record";
import type { Hits } from "../use/search.ts";
import { say, type Session } from "./session.ts";
import { recordTable } from "./tables.ts";
import { indent, SHORT_HASH } from "./text.ts";

/** What a search found: records as a table, then passages of documents with the words marked. */
export function hitLines({ records, texts }: Hits, session: Session): string[] {
  if (!records.total && !texts.total) return [say(session, "nothingMatches")];
  const { screen } = session;
  const title = (message: "recordsFound" | "textsFound", total: number) =>
    screen.paint("bold", say(session, message, { total }));
  const found = records.items.map((hit) => hit.record);
  return [
    title("recordsFound", records.total),
    ...(found.length ? recordTable(found, session) : []),
    "",
    title("textsFound", texts.total),
    ...texts.items.flatMap((hit) => textLines(hit, session)),
  ];
}

function textLines({ document, snippet }: TextHit, session: Session): string[] {
  const { screen } = session;
  const head = [document.published ?? say(session, "undated"), document.publisher, document.title ?? document.path];
  const words = marked(snippet.text.replaceAll(/\s/g, " "), snippet.start, snippet.hits, session);
  return [
    head.filter(Boolean).join(" · "),
    indent(words, 5, screen.columns),
    screen.paint("dim", `     ${document.path} · ${document.sha256.slice(0, SHORT_HASH)}`),
  ];
}

/** The words that were sought stand out; offsets count from `origin`. */
function marked(text: string, origin: number, hits: readonly Span[], { screen }: Session): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of hits) {
    if (start - origin < at) continue;
    shown += text.slice(at, start - origin) + screen.paint("yellow", text.slice(start - origin, end - origin));
    at = end - origin;
  }
  return shown + text.slice(at);
}
