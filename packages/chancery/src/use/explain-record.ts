import type { OpenedDocument, Store } from "@chancery/record";
import type { Answer } from "./answer.ts";
import { openDocument } from "./documents.ts";
import { type Explained, explainFact } from "./explain.ts";
import { show } from "./show.ts";

/** How the facts behind a record were read, one answer for each of its documents. `record-missing`, `record-ambiguous`. */
export async function explainRecord(store: Store, id: string): Promise<Answer<Explained[]>> {
  const shown = await show(store, id);
  if (!shown.ok) return shown;
  const { sources } = shown.value.record;
  const wanted = new Set(sources.map((source) => source.fact));
  const explained: Explained[] = [];
  for (const sha256 of new Set(sources.map((source) => source.sha256))) {
    const opened = await openDocument(store, sha256);
    if (!opened.ok) return opened;
    explained.push(explainKept(opened.value, wanted));
  }
  return { ok: true, value: explained };
}

function explainKept(document: OpenedDocument, wanted: ReadonlySet<string>): Explained {
  const { path, sha256, title, publisher, published, url, readings, source } = document;
  const text = source?.text ?? "";
  const facts = readings.filter((kept) => wanted.has(kept.id)).map((kept) => explainFact(kept.fact, text));
  const head = { path, sha256, lang: document.lang ?? "und", title, publisher, published, url };
  return { document: head, text, span: { start: 0, end: text.length }, facts };
}
