// Towns that no pack knows, in languages that bend them: one word with a capital behind 'in', 'into', 'from'.
import type { Bender } from "../scan/bend.ts";
import type { Scanned } from "../scan/scan.ts";
import { scriptOf } from "../text/script.ts";
import { overlap, type Span } from "../text/span.ts";
import type { Party } from "./annotation.ts";
import { wordAt, type Word } from "./name-run.ts";

interface TownTools {
  readonly span: Span;
  readonly lang: string;
  readonly bender: Bender;
}

/** Shortest name of a town, in code units. */
const SHORTEST = 4;

/** Adds towns: words behind a preposition of place that no table holds, that no other name or genitive goes on from. */
export function bentTowns(scanned: Scanned, parties: readonly Party[], tools: TownTools): Party[] {
  const towns = scanned.of("TOWN.before", tools.span.start, tools.span.end).flatMap((hit) => {
    const word = scanned.units[hit.end] === 32 ? wordAt(scanned, hit.end + 1) : null;
    if (!word || scriptOf(scanned.units[word.start]!) !== scriptOf(scanned.units[hit.start]!)) return [];
    if (!isTown(scanned, word, tools) || parties.some((party) => overlap(party, word))) return [];
    const name = tools.bender.place(word.text);
    return [{ kind: "CITY" as const, start: word.start, end: word.end, name }];
  });
  return towns.length ? [...parties, ...towns].sort((a, b) => a.start - b.start) : [...parties];
}

function isTown(scanned: Scanned, { start, end, text, capital }: Word, { span, lang, bender }: TownTools): boolean {
  if (!capital || end > span.end || text.length < SHORTEST || text === text.toUpperCase()) return false;
  if (bender.isAdjective(text)) return false;
  if (scanned.at(start).some((hit) => hit.end >= end && hit.senses.some((sense) => sense.lang === lang))) return false;
  const next = scanned.units[end] === 32 ? wordAt(scanned, end + 1) : null;
  if (!next) return /^(?:[ ,.;:)]|$)/.test(scanned.text.slice(end, end + 1));
  if (next.capital) return false;
  return !bender.completes(next.text) || scanned.at(next.start).some((hit) => hit.end >= next.end);
}
