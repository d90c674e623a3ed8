// A store of many made-up records, laid down as if they had been read: what a long-kept file of a relationship grows to.
import { createHash } from "node:crypto";
import type { Fact, Name, PackEntity } from "@chancery/reader";
import type { Entry, Store } from "@chancery/record";
import { Random } from "./random.ts";

const STATES = ["jp", "kz", "uz", "kg", "tj", "tm"];
const PEOPLE = 160;
const FACTS = 20;
const TYPES = ["visit", "meeting", "call", "agreement", "statement", "aid", "occasion"] as const;

const state = (code: string): Name => ({ name: code.toUpperCase(), id: `state:${code}` });
const person = (i: number): Name => ({ name: `Person ${i}`, id: `person:bench-${i}` });
const town = (code: string): Name => ({ name: `${code} town`, id: `city:bench-${code}` });

/** Fills a store with so many records, the same for the same seed. */
export async function fillStore(store: Store, records: number, seed = 1): Promise<void> {
  const random = new Random(seed);
  const entries = Array.from({ length: Math.ceil(records / FACTS) }, (_, i) => entryOf(random, i));
  for (let from = 0; from < entries.length; from += 32) await store.keepAll(entries.slice(from, from + 32));
  await store.counts();
}

function entryOf(random: Random, index: number): Entry {
  const days = Array.from({ length: FACTS }, (_, i) => dayAt(index * FACTS + i));
  const lines = days.map((day, i) => `On ${day} something happened between two sides, as line ${index}-${i} tells.`);
  const text = lines.join("\n\n");
  const bytes = new TextEncoder().encode(text);
  const blocks = lines.map((line) => ({
    kind: "paragraph" as const,
    start: text.indexOf(line),
    end: text.indexOf(line) + line.length,
  }));
  const facts = lines.map((line, i) => factOf(random, { quote: line, start: text.indexOf(line), day: days[i] ?? "" }));
  const lang = random.pick(["ja", "en", "ru"]);
  const path = `bench/${String(index).padStart(5, "0")}.txt`;
  const meta = { lang, title: `Bulletin ${index}`, publisher: "Bench", published: days.at(-1) ?? null, url: null };
  const reading = { version: "bench", source: { text, blocks }, meta, facts };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const added = new Date(Date.UTC(2026, 0, 5)).toISOString();
  return {
    sha256,
    bytes,
    mediaType: "text/plain",
    path,
    added,
    version: "bench",
    reading,
    entities: index ? [] : ENTITIES,
  };
}

const ENTITIES: readonly PackEntity[] = [
  ...Array.from({ length: PEOPLE }, (_, i) => entity("person", person(i))),
  ...STATES.flatMap((code) => [entity("state", state(code)), entity("city", town(code))]),
];

function entity(kind: PackEntity["kind"], { id = "", name }: Name): PackEntity {
  return { id, kind, names: { en: [name], ja: [name] } };
}

/** Seventy years of days, two apart within a state and a person, so that nothing is taken for the same. */
function dayAt(i: number): string {
  return new Date(Date.UTC(1955, 0, 1) + Math.floor(i * 1.25) * 86_400_000).toISOString().slice(0, 10);
}

interface Line {
  readonly quote: string;
  readonly start: number;
  readonly day: string;
}

function factOf(random: Random, { quote, start, day }: Line): Fact {
  const evidence = { start, end: start + quote.length, quote };
  const trace = { rule: "bench", slots: {}, basis: [] };
  const host = random.pick(STATES.slice(1));
  const kind = random.next();
  if (kind < 0.1) {
    const value = random.whole(1, 9000) * 1e6;
    const of = [state("jp"), state(host)];
    return {
      kind: "figure",
      measure: "trade.total",
      value,
      unit: "USD",
      bound: "exact",
      when: day,
      of,
      evidence,
      trace,
    };
  }
  if (kind < 0.15)
    return { kind: "pledge", by: [state(host)], due: day, status: "open", gist: `do thing ${start}`, evidence, trace };
  return {
    kind: "event",
    type: random.pick(TYPES),
    status: random.chance(0.9) ? "happened" : "planned",
    when: day,
    who: [person(random.whole(0, PEOPLE - 1)), person(random.whole(0, PEOPLE - 1)), state("jp"), state(host)],
    ...(random.chance(0.5) ? { where: [town(host)] } : {}),
    evidence,
    trace,
  };
}
