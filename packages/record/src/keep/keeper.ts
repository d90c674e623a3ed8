import type { Connection } from "../schema/dialect.ts";
import type { Entry } from "../schema/document.ts";
import type { Lookup, RecordView } from "../schema/record.ts";
import { documentBySha, snapshotOf } from "../store/documents.ts";
import { shownNames } from "../store/entities.ts";
import { recallPages, rememberPage } from "../store/pages.ts";
import { sourceOf, Texts } from "../store/texts.ts";
import { countOf, countRecords, countUnread } from "../store/walk.ts";
import { checkDraft } from "./checking.ts";
import { facetsOf } from "./facets.ts";
import { keepEntries } from "./keeping.ts";
import { findIds, findRecord, findRecords, type Looker, walkRecords } from "./looking.ts";
import { findDocuments, openNamed } from "./opening.ts";
import { searchRecords, searchTexts } from "./searching.ts";
import { judge } from "./judging.ts";
import { relatedTo } from "./parts.ts";
import type { Clock } from "./query.ts";
import { findJudgements } from "./reviewing.ts";
import { settle } from "./settling.ts";
import type { Kept, Store } from "./store.ts";
import { verifyAll } from "./verifying.ts";

/** The store on an open connection, whatever the database. */
export function storeOn(connection: Connection): Store {
  const looker: Looker = { connection, texts: new Texts() };
  const { db } = connection;
  const settled = async <T>(look: () => Promise<T>): Promise<T> => {
    await settle(connection, looker.texts);
    return look();
  };
  return {
    path: connection.path,
    standing: async (sha256) => standingOf(await documentBySha(db, sha256)),
    keep: (entry) => keepOne(connection, entry),
    keepAll: (entries) => keepEntries(connection, entries),
    recallPages: (urls) => recallPages(db, urls),
    rememberPage: (url, validators) => rememberPage(db, url, validators),
    documents: (query = {}) => findDocuments(looker, query),
    document: (id) => openNamed(looker, id),
    snapshot: (sha256) => snapshotOf(db, sha256),
    async text(sha256) {
      const document = await documentBySha(db, sha256);
      return document ? sourceOf(db, document.key) : null;
    },
    records: (query = {}) => settled(() => findRecords(looker, query)),
    recordIds: (query) => settled(() => findIds(looker, query)),
    record: (id, clock = {}) => settled(() => openRecord(looker, id, clock)),
    facets: (query = {}) => settled(() => facetsOf(looker, query)),
    async *export(clock = {}) {
      await settle(connection, looker.texts);
      yield* walkRecords(looker, clock);
    },
    judge: (judging) => judge(looker, judging),
    judgements: (query = {}) => findJudgements(looker, query),
    check: (draft, clock = {}) => checkDraft(looker, draft, clock),
    searchRecords: (query) => searchRecords(looker, query),
    searchTexts: (query) => searchTexts(looker, query),
    names: (ids) => shownNames(db, ids),
    counts: () => settled(() => countAll(connection)),
    verify: (progress = () => {}) => settled(() => verifyAll(connection, progress)),
    close: () => connection.close(),
  };
}

/** A record with what it belongs to. */
async function openRecord(looker: Looker, id: string, clock: Clock): Promise<Lookup<RecordView>> {
  const found = await findRecord(looker, id, clock);
  if (found.found !== "one") return found;
  return { found: "one", value: { ...found.value, related: await relatedTo(looker, found.value, clock) } };
}

async function keepOne(connection: Connection, entry: Entry): Promise<Kept> {
  const [kept] = await keepEntries(connection, [entry]);
  if (!kept) throw new Error("one entry is kept as one");
  return kept;
}

function standingOf(document: Awaited<ReturnType<typeof documentBySha>>) {
  return document ? { version: document.version, status: document.status, code: document.unread_code } : null;
}

async function countAll({ db }: Connection) {
  return {
    documents: await countOf(db, "document"),
    unread: await countUnread(db),
    facts: await countOf(db, "fact"),
    records: await countRecords(db),
  };
}
