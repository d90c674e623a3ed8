import type { DocumentView, KeptFact, Store } from "@chancery/record";
import type { Context } from "hono";
import { failure, isFailureCode } from "../../errors/failure.ts";
import { documents, openDocument, snapshot } from "../../use/documents.ts";
import { fragmentLink } from "../../use/fragment.ts";
import { namesIn } from "../names.ts";
import { documentQuery } from "../query.ts";
import { languageOf, refuse, wireFailure } from "../respond.ts";
import type { Route } from "../route.ts";
import type { DocumentAnswer, DocumentsAnswer } from "../wire.ts";

export const documentRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/api/documents",
    says: "The kept documents, newest publication first.",
    parameters: ["status", "lang", "q", "order", "limit", "offset", "asOf", "addedBy"],
    answer: "DocumentsAnswer",
    async handle(c, { store }) {
      const answer = await documents(store, documentQuery(c));
      if (!answer.ok) return refuse(c, answer.error);
      const page: DocumentsAnswer = { ...answer.value, items: answer.value.items.map((item) => toldIn(c, item)) };
      return c.json(page);
    },
  },
  {
    method: "get",
    path: "/api/documents/:id",
    says: "One document: its text, blocks and facts.",
    parameters: [],
    answer: "DocumentAnswer",
    async handle(c, { store }) {
      const answer = await openDocument(store, c.req.param("id") ?? "");
      if (!answer.ok) return refuse(c, answer.error);
      const { source, readings, ...document } = answer.value;
      const opened: DocumentAnswer = {
        document: toldIn(c, document),
        text: source?.text ?? null,
        blocks: source?.blocks ?? [],
        readings: readings.map((reading) => withLink(reading, document, source?.text ?? "")),
        kin: await kinOf(store, document),
        names: await namesIn(store, readings),
      };
      return c.json(opened);
    },
  },
  {
    method: "get",
    path: "/api/documents/:id/snapshot",
    says: "The bytes of a document as they came, as a download that no browser runs.",
    parameters: [],
    answer: "bytes",
    async handle(c, { store }) {
      const answer = await snapshot(store, c.req.param("id") ?? "");
      if (!answer.ok) return refuse(c, answer.error);
      const name = encodeURIComponent(answer.value.path.split("/").at(-1) ?? "document");
      return c.body(new Uint8Array(answer.value.bytes), 200, {
        "content-type": "application/octet-stream",
        "content-disposition": `attachment; filename*=UTF-8''${name}`,
      });
    },
  },
];

/** The document with the reason why it is unread in the reader's language; it is kept in English, with more detail. */
function toldIn(c: Context, document: DocumentView): DocumentView {
  const { unread, lang } = document;
  if (!unread || languageOf(c) === "en" || !isFailureCode(unread.code)) return document;
  const { message } = wireFailure(c, failure(unread.code, lang ? { lang } : {}));
  return { ...document, unread: { ...unread, message } };
}

function withLink(reading: KeptFact, document: DocumentView, text: string): DocumentAnswer["readings"][number] {
  const { start, end } = reading.fact.evidence;
  return { ...reading, link: document.url ? fragmentLink(document.url, text, { start, end }) : null };
}

async function kinOf(store: Store, document: DocumentView): Promise<DocumentView[]> {
  const opened = await Promise.all(document.kin.map((id) => openDocument(store, id)));
  return opened.flatMap((answer) => {
    if (!answer.ok) return [];
    const { source: _source, readings: _readings, ...kin } = answer.value;
    return [kin];
  });
}
