import type { DocumentQuery, DocumentView, OpenedDocument, Page, Store } from "@chancery/record";
import { failure } from "../errors/failure.ts";
import type { Answer } from "./answer.ts";
import { dateFault } from "./dates.ts";

export interface Snapshot {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly path: string;
}

/** The kept documents, newest publication first unless asked otherwise. */
export async function documents(store: Store, query: DocumentQuery = {}): Promise<Answer<Page<DocumentView>>> {
  const error = dateFault(query.asOf, query.addedBy);
  return error ? { ok: false, error } : { ok: true, value: await store.documents(query) };
}

/** One document with its text, blocks and facts, by SHA-256 or its beginning, or by path. `document-missing`. */
export async function openDocument(store: Store, id: string): Promise<Answer<OpenedDocument>> {
  const found = await store.document(id);
  if (found.found === "one") return { ok: true, value: found.value };
  return { ok: false, error: failure("document-missing", { where: id }) };
}

/** The bytes of a document as they came. */
export async function snapshot(store: Store, id: string): Promise<Answer<Snapshot>> {
  const opened = await openDocument(store, id);
  if (!opened.ok) return opened;
  const { sha256, mediaType, path } = opened.value;
  const bytes = await store.snapshot(sha256);
  if (!bytes) return { ok: false, error: failure("document-missing", { where: id }) };
  return { ok: true, value: { bytes, mediaType, path } };
}
