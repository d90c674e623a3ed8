import type { Fact } from "@chancery/reader";
import { compareMembers, type Member } from "../fuse/member.ts";
import { BY_HAND, typeOfFact } from "../judge/attaching.ts";
import { factByHand, slotsByHand } from "../judge/by-hand.ts";
import { type Resketched, resketch } from "../judge/rejudging.ts";
import { OUTCOMES, slotValue } from "../judge/slots.ts";
import type { Judgement, JudgeAnswer, JudgeFault, Judging } from "../schema/judgement.ts";
import type { Database } from "../store/database.ts";
import { dayOfInstant, documentsNamed } from "../store/documents.ts";
import { mainOf, markOf } from "../store/fact-row.ts";
import { sha256 } from "../store/hash.ts";
import { factsJudged, insertJudgement, judgementNamed, rootOf, type TargetRow } from "../store/judgements.ts";
import { ALL } from "../store/known.ts";
import { ownMembersOf } from "../store/members.ts";
import { markStale, recordsNamed } from "../store/records.ts";
import { sourceOf } from "../store/texts.ts";
import { bequeath, fuse, type Touched } from "./fusing.ts";
import { relayFacts } from "./keeping.ts";
import type { Looker } from "./looking.ts";
import { judgementViews } from "./reviewing.ts";

type Fault = { readonly ok: false; readonly fault: JudgeFault; readonly where: string };
type Target = Omit<TargetRow, "judgement">;

/** Lays a judgement down and lets the record follow it. Nothing is ever changed or taken away: undoing is another judgement. */
export async function judge(looker: Looker, judging: Judging): Promise<JudgeAnswer> {
  return looker.connection.db.transaction().execute(async (db) => {
    const id = idOf(judging, await countJudgements(db));
    const known = judging.token === undefined ? undefined : await judgementNamed(db, id);
    if (known) return { ok: true, judgement: await viewOf(db, known.key) };
    const prepared = await PREPARE[judging.verb === "undo" || judging.verb === "add" ? judging.verb : "other"](
      db,
      looker,
      judging,
    );
    if ("ok" in prepared) return prepared;
    const { targets, value, undoes } = prepared;
    const key = await insertJudgement(
      db,
      {
        id,
        made: judging.made,
        made_day: dayOfInstant(judging.made),
        maker: judging.maker,
        why: judging.why ?? null,
        verb: judging.verb,
        slot: judging.slot ?? null,
        value: value === undefined ? null : JSON.stringify(value),
        undoes,
      },
      targets,
    );
    const root = await rootOf(db, key);
    for (const sha256 of await documentsAdded(db, root)) await relayFacts(looker.connection, db, sha256);
    await follow(db, root);
    return { ok: true, judgement: await viewOf(db, key) };
  });
}

async function viewOf(db: Database, key: number): Promise<Judgement> {
  const [judgement] = await judgementViews(db, [key]);
  if (!judgement) throw new Error("a judgement that was made is there");
  return judgement;
}

interface Prepared {
  readonly targets: readonly Target[];
  readonly value: unknown;
  readonly undoes: number | null;
}

async function prepareUndo(db: Database, _: Looker, { of }: Judging): Promise<Prepared | Fault> {
  const undone = await judgementNamed(db, of);
  return undone
    ? { targets: [], value: undefined, undoes: undone.key }
    : { ok: false, fault: "judgement-missing", where: of };
}

async function prepare(db: Database, looker: Looker, judging: Judging): Promise<Prepared | Fault> {
  const chosen = await sidesOf(db, looker, judging);
  if ("ok" in chosen) return chosen;
  const [first] = chosen.a;
  if (!first) return { ok: false, fault: "record-missing", where: judging.of };
  const value = await valueOf(db, first, judging);
  if (value !== null && typeof value === "object" && "ok" in value) return value as Fault;
  const targets = [
    ...chosen.a.map(({ fact, document }) => targetOf(fact, document.sha256, "a")),
    ...chosen.b.map(({ fact, document }) => targetOf(fact, document.sha256, "b")),
  ];
  return { targets, value, undoes: null };
}

/** What a person reads in a document where nothing was read. */
async function prepareAdd(db: Database, _: Looker, judging: Judging): Promise<Prepared | Fault> {
  const { of, span, kind, slots = {} } = judging;
  const [document, other] = await documentsNamed(db, of);
  const source = document && !other ? await sourceOf(db, document.key) : null;
  if (!document || !source) return { ok: false, fault: "document-missing", where: of };
  const text = source.text;
  if (!span || !(span.start >= 0 && span.start < span.end && span.end <= text.length))
    return { ok: false, fault: "value-missing", where: "span" };
  if (!kind) return { ok: false, fault: "slot-missing", where: "kind" };
  const value = await slotsByHand(db, kind, slots);
  if (typeof value === "string") return { ok: false, fault: "value-missing", where: value };
  const fact = factByHand(kind, value, { text, span });
  return { targets: [targetOf(fact, document.sha256, BY_HAND)], value, undoes: null };
}

const PREPARE = { undo: prepareUndo, add: prepareAdd, other: prepare };

/** Documents in which a person read something by this judgement. */
async function documentsAdded(db: Database, judgement: number): Promise<string[]> {
  const rows = await db
    .selectFrom("judgement_target")
    .innerJoin("judgement", "judgement.key", "judgement_target.judgement")
    .select("judgement_target.sha256")
    .where("judgement.key", "=", judgement)
    .where("judgement.verb", "=", "add")
    .execute();
  return rows.map(({ sha256 }) => sha256);
}

/** The passages a judgement is made on; of `different` those of either side. */
async function sidesOf(
  db: Database,
  looker: Looker,
  { verb, of, other, source }: Judging,
): Promise<{ a: readonly Member[]; b: readonly Member[] } | Fault> {
  const all = await membersNamed(db, looker, of);
  if ("ok" in all) return all;
  const chosen = source === undefined ? all : all.slice(source, source + 1);
  if (!chosen.length) return { ok: false, fault: "source-missing", where: String(source) };
  if (verb !== "same" && verb !== "different") return { a: chosen, b: [] };
  if (other === undefined) {
    const rest = all.filter((member) => !chosen.includes(member));
    const splits = verb === "different" && source !== undefined && rest.length > 0;
    return splits ? { a: chosen, b: rest } : { ok: false, fault: "record-missing", where: "" };
  }
  const others = await membersNamed(db, looker, other);
  if ("ok" in others) return others;
  if (others[0]?.fact.kind !== chosen[0]?.fact.kind)
    return { ok: false, fault: "kinds-differ", where: `${of} ${other}` };
  return verb === "same" ? { a: [...chosen, ...others], b: [] } : { a: chosen, b: others };
}

async function membersNamed(db: Database, { texts }: Looker, id: string): Promise<readonly Member[] | Fault> {
  const named = await recordsNamed(db, id, 2);
  const [first] = named;
  if (!first) return { ok: false, fault: "record-missing", where: id };
  if (named.length > 1) return { ok: false, fault: "record-ambiguous", where: id };
  const members = await ownMembersOf(db, [first.key], { texts, known: ALL });
  return [...(members.get(first.key) ?? [])].sort(compareMembers);
}

/** The value a judgement carries, checked; undefined where it carries none. */
async function valueOf(db: Database, { fact }: Member, { verb, slot, value }: Judging): Promise<unknown> {
  const missing = (fault: JudgeFault, where: string): Fault => ({ ok: false, fault, where });
  if (verb === "settle")
    return fact.kind === "pledge" && OUTCOMES.includes(String(value))
      ? value
      : missing("value-missing", String(value ?? ""));
  if (verb !== "correct" && verb !== "prefer") return undefined;
  if (slot === undefined) return missing("slot-missing", "");
  const right = await slotValue(db, fact.kind, slot, value);
  return right === undefined ? missing("value-missing", `${slot}=${String(value ?? "")}`) : right;
}

function targetOf(fact: Fact, sha256: string, side: string): Target {
  const { start, end, quote } = fact.evidence;
  const place = { sha256, start, end, quote };
  return { side, mark: markOf(fact), kind: fact.kind, type: typeOfFact(fact), main: mainOf(fact), ...place };
}

/** What bears a token is known by it. */
function idOf(judging: Judging, nth: number): string {
  const { token } = judging;
  return `j-${sha256(token === undefined ? JSON.stringify([judging, nth]) : `token ${token}`).slice(0, 10)}`;
}

async function countJudgements(db: Database): Promise<number> {
  const count = db.selectFrom("judgement").select((of) => of.fn.countAll<number>().as("count"));
  return Number((await count.executeTakeFirstOrThrow()).count);
}

/** Sketches anew what a judgement bears on, reprints too, and fuses what is another now. */
async function follow(db: Database, judgement: number): Promise<void> {
  const marked = db.selectFrom("judgement_target").select("mark").where("judgement", "=", judgement);
  const rows = await db.selectFrom("fact").select("document").distinct().where("mark", "in", marked).execute();
  const changed = await resketch(
    db,
    rows.map((row) => row.document),
  );
  await refuseChanged(db, changed);
  const facts = await factsJudged(db, judgement);
  const records = facts.length
    ? await db.selectFrom("record_fact").select("record").where("fact", "in", facts).execute()
    : [];
  await markStale(
    db,
    records.map(({ record }) => record),
  );
}

async function refuseChanged(db: Database, changed: readonly Resketched[]): Promise<void> {
  const touched = (which: "before" | "now") =>
    changed.flatMap(({ fact, [which]: sketch }): Touched[] => {
      const { key, id, kind, type, record } = fact;
      if (sketch === null || kind === "quote") return [];
      return [{ key, id, kind, type, sketch, heir: which === "now" ? record : null }];
    });
  const came = touched("now");
  await fuse(db, came, touched("before"));
  await bequeath(db, came);
  await markStale(
    db,
    changed.flatMap(({ fact }) => fact.record ?? []),
  );
}
