import type { Fact, Name, PackEntity } from "@chancery/reader";
import type { Insertable } from "kysely";
import { daysOf } from "../fuse/days.ts";
import { type Bearing, judged, tiesOf } from "../fuse/judged.ts";
import { foldName } from "../fuse/name-key.ts";
import { type Handle, handlesOf } from "../fuse/handles.ts";
import { settingOf, type Setting } from "../fuse/setting.ts";
import type { Sketch } from "../fuse/sketch.ts";
import { sketchOf } from "../fuse/sketching.ts";
import type { FactTable, NameTable } from "../schema/tables.ts";
import { quoteHash, sha256 } from "./hash.ts";

/** Whose facts are laid down: their document and its text. */
export interface FactHome {
  readonly document: number;
  readonly sha256: string;
  readonly text: number;
  readonly textHash: string;
  readonly lang: string;
  readonly published: string | null;
  /** Entities that its facts name. */
  readonly entities: readonly PackEntity[];
}

/** A fact and the row it becomes. */
export interface FactRow {
  readonly fact: Fact;
  /** All of it but the key of its sketch. */
  readonly row: Omit<Insertable<FactTable>, "sketch">;
  readonly sketched: Sketched | null;
}

/** A fact as it is compared: its sketch, as laid down, and by what it is found. */
export interface Sketched {
  readonly laid: string;
  readonly hash: string;
  readonly handles: readonly Handle[];
}

/** Digest of a fact's kind and words: the same in every reprint. */
export function markOf(fact: Fact): string {
  return sha256(`${fact.kind} ${foldName(fact.evidence.quote)}`).slice(0, 32);
}

/** Digest of what tells facts of one passage apart. */
export function mainOf(fact: Fact): string {
  return sha256(JSON.stringify(mainSlot(fact))).slice(0, 16);
}

/** The rows of a reading, in its order. A fact's id follows from document, text, kind, evidence and main slot; a second fact alike is counted on. */
export function factRows(
  facts: readonly Fact[],
  home: FactHome,
  bearings: readonly (readonly Bearing[])[] = [],
): FactRow[] {
  const seen = new Map<string, number>();
  const setting = settingOf(asJudged(facts, bearings), home);
  return facts.map((fact, i) => {
    const identity = [home.sha256, home.textHash, fact.kind, fact.evidence.start, fact.evidence.end, ...mainSlot(fact)];
    const alike = JSON.stringify(identity);
    const nth = seen.get(alike) ?? 0;
    seen.set(alike, nth + 1);
    const id = sha256(nth ? `${alike}#${nth}` : alike).slice(0, 32);
    const sketched = sketchedOf(fact, setting, bearings[i] ?? []);
    return { fact, sketched, row: rowOf(id, fact, home) };
  });
}

/** The facts of a document as judgements have them; rejected ones say nothing to the others. */
export function asJudged(facts: readonly Fact[], bearings: readonly (readonly Bearing[])[]): Fact[] {
  return facts.flatMap((fact, i): Fact[] => {
    const right = fact.kind === "quote" ? fact : judged(fact, bearings[i] ?? []);
    return right ? [right] : [];
  });
}

/** Null for quotes, which make no records, and for what was rejected. */
export function sketchedOf(fact: Fact, setting: Setting, bearings: readonly Bearing[] = []): Sketched | null {
  const right = fact.kind === "quote" ? null : judged(fact, bearings);
  if (!right) return null;
  const { joined, parted } = tiesOf(bearings);
  const ties = { ...(joined.length ? { joined } : {}), ...(parted.length ? { parted } : {}) };
  const sketch: Sketch = { ...sketchOf(right, setting), ...ties };
  const laid = JSON.stringify(sketch);
  return { laid, hash: sha256(laid).slice(0, 32), handles: handlesOf(sketch) };
}

function rowOf(id: string, fact: Fact, home: FactHome): FactRow["row"] {
  const { evidence, trace, ...slots } = fact;
  const days = daysOf(dateOf(fact));
  return {
    id,
    document: home.document,
    text: home.text,
    kind: fact.kind,
    type: fact.kind === "event" ? fact.type : fact.kind === "figure" ? fact.measure : null,
    start: evidence.start,
    end: evidence.end,
    quote_hash: quoteHash(evidence.quote),
    when_from: days.from,
    when_to: days.to,
    body: JSON.stringify(slots),
    trace: JSON.stringify(trace),
    mark: markOf(fact),
  };
}

function dateOf(fact: Fact): string | null {
  switch (fact.kind) {
    case "event":
    case "figure":
      return fact.when;
    case "pledge":
      return fact.due;
    case "role":
      return fact.as_of;
    case "quote":
      return null;
  }
}

/** What tells facts of one passage apart. */
function mainSlot(fact: Fact): readonly unknown[] {
  switch (fact.kind) {
    case "event":
      return [fact.type, fact.when, folded(fact.who)];
    case "figure":
      return [fact.measure, fact.value, fact.unit];
    case "pledge":
      return [foldName(fact.gist)];
    case "quote":
      return [fact.text];
    case "role":
      return [folded([fact.person]), foldName(fact.office)];
  }
}

function folded(names: readonly Name[] | undefined): string[] {
  return (names ?? []).map((name) => foldName(name.name));
}

/** The slots that hold names. */
const NAMED = ["who", "to", "where", "of", "by", "person", "speaker", "said_by"] as const;

/** Rows of all names in a fact's slots. */
export function nameRows(key: number, fact: Fact): Insertable<NameTable>[] {
  const slots: Readonly<Record<string, unknown>> = { ...fact };
  return NAMED.flatMap((slot) => {
    // Slots of these names hold a Name or a list of them, in every kind.
    const value = slots[slot] as Name | readonly Name[] | undefined;
    const names = value === undefined ? [] : Array.isArray(value) ? value : [value];
    return names.map(({ name, id }: Name, position) => ({
      fact: key,
      slot,
      position,
      name,
      folded: foldName(name),
      entity: id ?? null,
    }));
  });
}
