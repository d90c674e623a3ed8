import { createHash } from "node:crypto";
import type { Fact, Name, PackEntity } from "@chancery/reader";
import type { Entry } from "@chancery/record";
import { Random } from "./random.ts";

// Documents with their facts, made up without the reader: what is measured on them is the store alone. Names are syllables.

/** Documents of one day: a hundred thousand of them are thirty years. */
const A_DAY = 9;
const FACTS = 10;
/** Documents that tell of one happening, about. */
const TOLD = 5;
/** Part of the facts that recall what happened long before. */
const RECALLED = 0.15;
const FIRST = Date.UTC(1995, 0, 1) / 86_400_000;

const STATES = Array.from({ length: 60 }, (_, i) => `state:${letters(i, 2)}`);
const HOLDERS = 8;
const KINDS = ["visit", "meeting", "agreement", "trade", "grant", "pledge", "opening", "role"] as const;

/** The document of a number: the same whenever it is made. */
export function documentNumbered(number: number): Entry {
  const random = new Random(number + 1);
  const day = Math.floor(number / A_DAY);
  const facts = Array.from({ length: FACTS }, () => tell(random, happeningFor(random, number, day), day));
  const lines = facts.map(({ quote }) => quote);
  const told = JSON.stringify(facts.map(({ make, quote }) => make(quote, quote)));
  const text = [`Bulletin ${number}`, ...lines, "The office says that it will go on publishing its papers."].join(
    "\n\n",
  );
  const bytes = new TextEncoder().encode(`${number}\n${text}`);
  let at = 0;
  const blocks = text.split("\n\n").map((line) => {
    const start = at;
    at += line.length + 2;
    return { kind: "paragraph" as const, start, end: start + line.length };
  });
  const published = dateOf(day);
  const meta = { lang: "en", title: `Bulletin ${number}`, publisher: null, published, url: null };
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes,
    mediaType: "text/plain",
    path: `${number}.txt`,
    added: "2026-01-05T00:00:00Z",
    version: "1",
    reading: { version: "1", source: { text, blocks }, meta, facts: facts.map(({ quote, make }) => make(text, quote)) },
    entities: ENTITIES.filter(({ id }) => told.includes(`"${id}"`)),
  };
}

interface Happening {
  readonly number: number;
  readonly kind: (typeof KINDS)[number];
  readonly day: number;
  readonly states: readonly [number, number];
  readonly amount: number;
}

/** One of those about which papers of these days write, or an old one. */
function happeningFor(random: Random, number: number, day: number): Happening {
  const newest = Math.floor((number * FACTS) / TOLD);
  const recalled = random.chance(RECALLED);
  const back = recalled ? random.whole(0, newest) : random.whole(0, Math.min(newest, 40));
  return happening(newest - back, day);
}

function happening(number: number, today: number): Happening {
  const random = new Random(number * 7 + 3);
  const one = random.whole(0, STATES.length - 1);
  const day = Math.floor((number * TOLD) / FACTS / A_DAY);
  return {
    number,
    kind: random.pick(KINDS),
    day: Math.min(day, today),
    states: [one, (one + random.whole(1, STATES.length - 1)) % STATES.length],
    amount: random.whole(1000, 999_999),
  };
}

interface Told {
  readonly quote: string;
  readonly make: (text: string, quote: string) => Fact;
}

function tell(random: Random, { number, kind, day, states: [one, other], amount }: Happening, today: number): Told {
  const on = dateOf(day);
  const [a, b] = [stateNamed(one), stateNamed(other)];
  const [p, q] = [holderOf(one, day), holderOf(other, day)];
  const when = random.chance(0.2) ? on.slice(0, 7) : on;
  const words = `${p.name}, ${q.name}, ${a.name}, ${b.name}, ${on}, ${amount}`;
  const told = (what: string, slots: object): Told => ({
    quote: `${random.pick(["Told here", "It was said", "As reported"])}: ${what} ${number}: ${words}.`,
    make: (text, quote) => placed(text, quote, slots),
  });
  switch (kind) {
    case "visit":
      return told("visit", { kind: "event", type: "visit", status: "happened", when, who: [p], where: [b] });
    case "meeting":
      return told("talks", { kind: "event", type: "meeting", status: "happened", when, who: [p, q] });
    case "agreement":
      return told("signing", {
        kind: "event",
        type: "agreement",
        status: "happened",
        when,
        who: [a, b],
        name: "treaty",
      });
    case "trade":
      return told("trade", figure("trade.total", amount * 1000, { when: on.slice(0, 4), of: [a, b] }));
    case "grant":
      return told("grant", figure("aid.grant", amount * 1000, { when: on, of: [a, b] }));
    case "pledge":
      return told("promise", pledgeSlots([a], `raise the trade of ${b.name} to ${amount} thousand`, day));
    case "opening":
      return told("opening", { kind: "event", type: "establishment", status: "happened", when, who: [a], where: [b] });
    case "role":
      return told("office", { kind: "role", person: p, office: "foreign minister", of: [a], as_of: dateOf(today) });
  }
}

function figure(measure: string, value: number, slots: object): object {
  return { kind: "figure", measure, value, unit: "USD", bound: "exact", ...slots };
}

function pledgeSlots(by: readonly Name[], gist: string, day: number): object {
  return { kind: "pledge", by, due: `../${dateOf(day + 900).slice(0, 7)}`, status: "open", gist };
}

function placed(text: string, quote: string, slots: object): Fact {
  const start = text.indexOf(quote);
  const trace = { rule: "bench", slots: {}, basis: [] };
  // Slots are those of one kind of fact, as written above.
  return { ...slots, evidence: { start, end: start + quote.length, quote }, trace } as unknown as Fact;
}

function stateNamed(state: number): Name {
  const id = STATES[state] ?? "";
  return { name: syllables(state, 3), id };
}

/** Who stands for a state in these years: somebody else every few years. */
function holderOf(state: number, day: number): Name {
  const term = Math.floor(day / 1500) % HOLDERS;
  return { name: personNamed(state, term), id: `person:${letters(state, 2)}-${term}` };
}

function personNamed(state: number, term: number): string {
  return `${syllables(state * 31 + term * 7 + 5, 2)} ${syllables(state * 17 + term * 131 + 2, 3)}`;
}

const ENTITIES: readonly PackEntity[] = STATES.flatMap((id, state) => [
  { id, kind: "state" as const, names: { en: [syllables(state, 3)] } },
  ...Array.from({ length: HOLDERS }, (_, term) => ({
    id: `person:${letters(state, 2)}-${term}`,
    kind: "person" as const,
    names: { en: [personNamed(state, term)] },
    of: id,
  })),
]);

function syllables(seed: number, count: number): string {
  const random = new Random(seed + 1000);
  const name = Array.from({ length: count }, () => `${random.pick([..."bdfgklmnprstvz"])}${random.pick([..."aeiou"])}`);
  return name.join("").replace(/^./, (first) => first.toUpperCase());
}

function letters(number: number, count: number): string {
  return number
    .toString(26)
    .padStart(count, "0")
    .replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "q");
}

function dateOf(day: number): string {
  return new Date((FIRST + day) * 86_400_000).toISOString().slice(0, 10);
}
