// Rounds of a framework, by their numbers, and which are not in the record.
import type { Line } from "./ledger.ts";

export interface Round {
  readonly number: number;
  /** Null where no document tells of it. */
  readonly record: string | null;
  readonly when: string | null;
  readonly status: string | null;
}

/** One series of numbered meetings; a framework may have several (of ministers, of heads). */
export interface Series {
  readonly framework: string;
  /** From the first to the highest number known, with those missing. */
  readonly rounds: readonly Round[];
  readonly missing: number;
}

interface Told extends Round {
  readonly day: number;
}

/** The same number told twice within these days is one round; numbers are not counted up beyond this. */
const NEAR = 60;
const MOST = 200;

/** Series of the frameworks that these records are rounds of, the longest first. */
export function seriesOf(lines: readonly Line[]): Series[] {
  const frameworks = [...new Set(lines.flatMap(({ framework }) => framework ?? []))];
  return frameworks
    .flatMap((framework) => chainsOf(lines.filter((line) => line.framework === framework)).map(counted(framework)))
    .sort((a, b) => b.rounds.length - a.rounds.length);
}

function counted(framework: string): (chain: readonly Told[]) => Series {
  return (chain) => {
    const last = chain.at(-1)?.number ?? 0;
    const rounds = Array.from({ length: last }, (_, i) => roundOf(chain, i + 1));
    return { framework, rounds, missing: rounds.filter(({ record }) => record === null).length };
  };
}

function roundOf(chain: readonly Told[], number: number): Round {
  const told = chain.find((round) => round.number === number);
  if (!told) return { number, record: null, when: null, status: null };
  return { number, record: told.record, when: told.when, status: told.status };
}

/** Meetings by date, put on the chain whose numbers they carry on; a lower number at a later date begins another. */
function chainsOf(lines: readonly Line[]): Told[][] {
  const chains: Told[][] = [];
  for (const round of lines.flatMap(toldBy).sort((a, b) => a.day - b.day || a.number - b.number)) {
    if (chains.some((chain) => chain.some((one) => one.number === round.number && round.day - one.day < NEAR)))
      continue;
    const chain = chains.find((one) => (one.at(-1)?.number ?? 0) < round.number);
    if (chain) chain.push(round);
    else chains.push([round]);
  }
  return chains.filter((chain) => chain.length > 1 || chain[0]?.number === 1);
}

function toldBy({ record: { id, body }, from, to }: Line): Told[] {
  const day = from ?? to;
  if (body.kind !== "event" || body.type !== "meeting" || day === null) return [];
  if (body.ordinal === undefined || body.ordinal > MOST || body.status === "denied") return [];
  return [{ number: body.ordinal, record: id, when: body.when, status: body.status, day }];
}
