// What waits for a decision, what is most worth one first.
import type { Judgement, RecordBody, RecordLink, RecordView, Store } from "@chancery/record";
import { judgements } from "../judge.ts";
import type { Answer } from "../answer.ts";
import { isDecided, lookAlikes } from "./alike.ts";
import { lastDayOf } from "./days.ts";
import type { Line } from "./ledger.ts";
import { page, type Sided, type SidesQuery } from "./pages.ts";
import { isOpen, standingOf } from "./pledges.ts";

/**
 * `conflict`: sources differ and nobody has said which is right. `orphan`: a decision whose passage is read no more.
 * `overdue`: a pledge past its day without an outcome. `alike`: two records that may be one. `tie`: a source that stands in
 * its record by the least sure rule. `thin`: one source alone, and something of it unknown.
 */
export type ReviewKind = "conflict" | "orphan" | "overdue" | "alike" | "tie" | "thin";

/** What is unknown of a record that stands on one source. */
export type Thinness = "no-date" | "vague-date" | "nobody-named" | "unknown-names";

/** One question to a person. `key` names it as long as it stands. */
export type ReviewItem = { readonly key: string; readonly weight: number } & (
  | { readonly kind: "conflict"; readonly record: RecordView; readonly field: string }
  | { readonly kind: "orphan"; readonly judgement: Judgement }
  | { readonly kind: "overdue"; readonly record: RecordView }
  | { readonly kind: "alike"; readonly record: RecordView; readonly other: RecordView }
  | { readonly kind: "tie"; readonly record: RecordView; readonly link: RecordLink }
  | { readonly kind: "thin"; readonly record: RecordView; readonly thin: readonly Thinness[] }
);

export interface ReviewPage extends Sided {
  /** How many wait of each kind; of ties as many as were looked for. */
  readonly counts: Readonly<Record<ReviewKind, number>>;
  /** The most worth a decision first. */
  readonly items: readonly ReviewItem[];
}

export interface ReviewQuery extends SidesQuery {
  readonly kinds?: readonly ReviewKind[];
  readonly limit?: number;
}

export const REVIEW_KINDS: readonly ReviewKind[] = ["conflict", "orphan", "overdue", "alike", "tie", "thin"];

/** What a question of each kind is worth while it is new; each year takes something away, up to `AGED`. */
const WORTH: Readonly<Record<ReviewKind, number>> = {
  conflict: 100,
  orphan: 95,
  overdue: 90,
  alike: 80,
  tie: 65,
  thin: 40,
};
const AGED = 30;
const YEAR = 365.25;
const LIMIT = 100;
/** Records of several sources that are opened in search of unsure ties, the newest first. */
const OPENED = 300;

/** The queue of questions. `date-invalid`. */
export async function reviewPage(
  store: Store,
  { kinds = REVIEW_KINDS, limit = LIMIT, ...query }: ReviewQuery = {},
): Promise<Answer<ReviewPage>> {
  const orphans = query.sides?.length ? [] : (await judgements(store, { orphans: true })).items;
  const found = await page(store, query, ({ among, day }) => ({ among, day }));
  if (!found.ok) return found;
  const { among, day, ...sided } = found.value;
  const worth = (kind: ReviewKind, line?: Line) => WORTH[kind] - aged(line, day);
  const all: ReviewItem[] = [
    ...orphans.map((judgement) => orphan(judgement, worth("orphan"))),
    ...among.flatMap((line) => askedOf(line, day, worth)),
    ...lookAlikes(among).map(([a, b]): ReviewItem => {
      const [key, weight] = [`alike ${a.record.id} ${b.record.id}`, worth("alike", a)];
      return { key, weight, kind: "alike", record: a.record, other: b.record };
    }),
    ...(await unsureTies(store, among, worth)),
  ];
  const counts = Object.fromEntries(REVIEW_KINDS.map((kind) => [kind, all.filter((one) => one.kind === kind).length]));
  const items = all.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => b.weight - a.weight || byKey(a, b));
  return {
    ok: true,
    value: { ...sided, counts: counts as Record<ReviewKind, number>, items: items.slice(0, limit) },
  };
}

type Worth = (kind: ReviewKind, line?: Line) => number;

function orphan(judgement: Judgement, weight: number): ReviewItem {
  return { key: `orphan ${judgement.id}`, weight, kind: "orphan", judgement };
}

function aged(line: Line | undefined, day: number): number {
  const known = line?.to ?? line?.from ?? null;
  return known === null ? AGED / 2 : Math.min(AGED, Math.max(0, day - known) / YEAR);
}

function byKey(a: ReviewItem, b: ReviewItem): number {
  return a.key < b.key ? -1 : 1;
}

/** What is to be asked of one record by itself. */
function askedOf(line: Line, day: number, worth: Worth): ReviewItem[] {
  const { record } = line;
  const { id, conflicts, body, judgements: made = [] } = record;
  const settled = new Set(made.filter(({ verb }) => verb === "prefer" || verb === "correct").map(({ slot }) => slot));
  const asked: ReviewItem[] = conflicts
    .filter(({ field }) => !settled.has(field))
    .map(({ field }) => ({
      key: `conflict ${id} ${field}`,
      weight: worth("conflict", line),
      kind: "conflict",
      record,
      field,
    }));
  const open = body.kind === "pledge" && isOpen(body.status) && !made.some(({ verb }) => verb === "settle");
  if (open && standingOf(line, day, lastDayOf) === "overdue")
    asked.push({ key: `overdue ${id}`, weight: worth("overdue", line), kind: "overdue", record });
  const thin = asked.length || isDecided(record) ? [] : thinness(record);
  if (thin.length) {
    const weight = worth("thin", line) + 2 * thin.length;
    asked.push({ key: `thin ${id}`, weight, kind: "thin", record, thin });
  }
  return asked;
}

/** What is not known of a record that one paper alone tells of. */
function thinness({ body, independent }: RecordView): Thinness[] {
  if (independent > 1 || !isWeighty(body)) return [];
  const when = body.kind === "pledge" ? body.due : body.when;
  const names = body.kind === "event" ? body.who : body.kind === "figure" ? body.of : body.by;
  const thin: Thinness[] = [];
  // Many pledges have no day, and that is how they were given.
  if (!when && body.kind !== "pledge") thin.push("no-date");
  if (when && /[~?%X]/.test(when)) thin.push("vague-date");
  if (!names?.length) thin.push("nobody-named");
  else if (names.every(({ id }) => id === undefined)) thin.push("unknown-names");
  return thin;
}

/** Offices and bare counts are many and say little; nobody in particular holds an exhibition. */
function isWeighty(body: RecordBody): body is Exclude<RecordBody, { readonly kind: "role" }> {
  if (body.kind === "event") return body.type !== "occasion" && body.type !== "other";
  return body.kind === "pledge" || (body.kind === "figure" && !BARE.has(body.measure));
}

const BARE: ReadonlySet<string> = new Set(["share", "change", "rank", "count"]);

/** Sources that stand in a record by a rule that is not among the surest, and that nobody has looked at. */
async function unsureTies(store: Store, among: readonly Line[], worth: Worth): Promise<ReviewItem[]> {
  const several = among.filter(({ record }) => record.independent > 1 && !isDecided(record));
  const items: ReviewItem[] = [];
  for (const line of several.slice(-OPENED)) {
    const found = await store.record(line.record.id);
    if (found.found !== "one") continue;
    const [link] = (found.value.links ?? []).filter(({ level }) => level === 3);
    if (!link) continue;
    const record = found.value;
    items.push({ key: `tie ${record.id} ${link.source}`, weight: worth("tie", line), kind: "tie", record, link });
  }
  return items;
}
