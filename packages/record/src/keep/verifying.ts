import type { Connection, Indexed } from "../schema/dialect.ts";
import type { SnapshotTable } from "../schema/tables.ts";
import { quoteHash, sha256 } from "../store/hash.ts";
import { unpack } from "../store/packing.ts";
import { countOf, countRecords, keysOf, miscounted, passagesOf, snapshotsAfter, textsAfter } from "../store/walk.ts";
import type { Finding, Verified } from "./store.ts";

/** Rows looked at before others get their turn. */
const STEP = 50;

type Note = (finding: Finding) => void;
type Tick = () => void;

/** Looks at every snapshot, text, passage, reference and index; what does not hold is told, nothing is mended. */
export async function verifyAll(connection: Connection, progress: (share: number) => void): Promise<Verified> {
  const { db } = connection;
  const findings: Finding[] = [];
  const note: Note = (finding) => void findings.push(finding);
  const counts = {
    documents: await countOf(db, "document"),
    texts: await countOf(db, "text"),
    facts: await countOf(db, "fact"),
  };
  const whole = counts.documents + counts.texts || 1;
  let done = 0;
  const tick: Tick = () => progress(++done / (whole + 1));
  for (const { where, detail } of await connection.faults())
    note({ code: where === "file" ? "file-damaged" : "reference-broken", where, detail });
  await verifySnapshots(connection, note, tick);
  await verifyTexts(connection, note, tick);
  await verifyRecords(connection, note);
  await verifyWords(connection, note);
  progress(1);
  return { ...counts, records: await countRecords(db), findings };
}

async function verifySnapshots({ db }: Connection, note: Note, tick: Tick): Promise<void> {
  for (
    let key = 0, rows = await snapshotsAfter(db, key, STEP);
    rows.length;
    rows = await snapshotsAfter(db, key, STEP)
  ) {
    for (const row of rows) {
      const detail = snapshotFault(row);
      if (detail) note({ code: "snapshot-damaged", where: row.sha256, detail });
      key = row.key;
      tick();
    }
    await breathe();
  }
}

function snapshotFault(row: {
  readonly sha256: string;
  readonly bytes: number;
  readonly body: Uint8Array | null;
  readonly packing: SnapshotTable["packing"] | null;
}): string | null {
  if (!row.body || !row.packing) return "no snapshot";
  try {
    const bytes = unpack({ body: row.body, packing: row.packing });
    if (bytes.length !== row.bytes) return `${bytes.length} bytes, not ${row.bytes}`;
    return sha256(bytes) === row.sha256 ? null : "hash differs";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function verifyTexts(connection: Connection, note: Note, tick: Tick): Promise<void> {
  const { db } = connection;
  for (let key = 0, rows = await textsAfter(db, key, STEP); rows.length; rows = await textsAfter(db, key, STEP)) {
    for (const { key: text, hash, body, characters } of rows) {
      if (sha256(body) !== hash || body.length !== characters)
        note({ code: "text-damaged", where: hash, detail: "hash or length differs" });
      await verifyPassages(connection, { text, body }, note);
      key = text;
      tick();
    }
    await breathe();
  }
}

async function verifyPassages(
  { db }: Connection,
  { text, body }: { readonly text: number; readonly body: string },
  note: Note,
): Promise<void> {
  for (const { id, kind, start, end, quote_hash, sketch, record } of await passagesOf(db, text)) {
    const whole = start >= 0 && end > start && end <= body.length;
    if (!whole || quoteHash(body.slice(start, end)) !== quote_hash)
      note({ code: "evidence-damaged", where: id, detail: `${kind} ${start}-${end}` });
    if ((sketch === null) !== (record === null))
      note({ code: "record-broken", where: id, detail: `${kind} without record` });
  }
}

async function verifyRecords({ db }: Connection, note: Note): Promise<void> {
  for (const { id, written, there } of await miscounted(db))
    note({ code: "record-broken", where: id, detail: `${there} facts, ${written} written` });
}

async function verifyWords(connection: Connection, note: Note): Promise<void> {
  const { db } = connection;
  const words = connection.words(db);
  for (const detail of await words.faults()) note({ code: "search-out-of-step", where: "index", detail });
  for (const what of ["text", "fact"] satisfies Indexed[]) {
    const [there, indexed] = [await keysOf(db, what), await words.keys(what)];
    for (const key of missing(there, indexed)) note(outOfStep(what, key, "not in the index"));
    for (const key of missing(indexed, there)) note(outOfStep(what, key, "only in the index"));
  }
}

function missing(keys: readonly number[], among: readonly number[]): number[] {
  const known = new Set(among);
  return keys.filter((key) => !known.has(key));
}

function outOfStep(what: Indexed, key: number, detail: string): Finding {
  return { code: "search-out-of-step", where: `${what} ${key}`, detail };
}

/** Lets others have their turn. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
