// Where a happening was: named in its clause, in its verb, in its dateline, or in the clause it goes on from.
import { clauseAt } from "../grammar/sentence.ts";
import { namesIn, noteWords, type FactContext, type Notes, type Read } from "./context.ts";
import { datelineOf, isFlash } from "./dateline.ts";
import type { Name } from "./fact.ts";

/** The place in its slot; where the verb itself names it (来日), that. */
export function placesIn(read: Read, { context, notes }: { context: FactContext; notes: Notes }): Name[] {
  const where = namesIn("where", read, { context, notes });
  if (where.length) return where;
  const here = read.binding.rule.gives !== "event/visit" && isFlash(read.binding.trigger.features, context);
  const sent = here ? datelineOf(context) : null;
  if (sent) return [sent];
  const { class: kind, value } = read.binding.trigger;
  const gone = GOES_ON.has(read.binding.rule.gives) ? placeBefore(read, { context, notes }) : [];
  if (gone.length) return gone;
  if (read.binding.rule.gives === "event/meeting") return townVisited(read, { context, notes });
  if (kind === "COMEON" || kind === "BE.HERE") return context.discourse.home ? [context.discourse.home] : [];
  if (kind !== "COME" && kind !== "GO") return [];
  const name = value === "own" ? context.discourse.own : context.discourse.entityName(value);
  if (!name) return [];
  noteWords(notes, "where", { start: read.binding.trigger.start, end: read.binding.trigger.stem });
  return [name];
}

/** Kinds of happening that happen where the clause they go on from happens. */
const GOES_ON = new Set(["event/meeting", "event/agreement", "event/statement"]);

/** 'travelled to Ankara and met Rao', 'met in Lima, where they signed a treaty': the town of the clause before. */
function placeBefore(
  { binding: { trigger } }: Read,
  { context, notes }: { context: FactContext; notes: Notes },
): Name[] {
  const { sentence, scanned } = context;
  const { start } = clauseAt(sentence, trigger.start);
  const there = scanned.longest(start, "CLAUSE.where") !== null;
  if (start <= sentence.start || (sentence.joins?.get(start) !== "shared" && !there)) return [];
  const before = clauseAt(sentence, start - 1);
  const town = sentence.items.findLast(
    (item) => item.kind === "CITY" && item.start >= before.start && item.end <= start && PLACING.has(item.mark),
  );
  if (!town || town.parts.length > 1) return [];
  notes.basis.push("where: the town of the clause before");
  return town.parts.flatMap((part) => context.discourse.names(part));
}

/** Marks of a place that one is in, or has gone to. */
const PLACING = new Set(["in", "to", ""]);

/** Who visits a town and there meets somebody meets them there: 「カイロを訪れ、…と会談した」. */
function townVisited(read: Read, { context, notes }: { context: FactContext; notes: Notes }): Name[] {
  const { trigger } = read.binding;
  const visit = context.sentence.triggers.findLast(
    (other) => other.class === "VISIT" && other.end <= trigger.start && other.features.has("te"),
  );
  const town = visit
    ? context.sentence.items.findLast((item) => item.kind === "CITY" && item.end <= visit.start)
    : undefined;
  if (!town || trigger.features.has("noun")) return [];
  notes.basis.push("where: the town visited before in the sentence");
  return town.parts.flatMap((part) => context.discourse.names(part));
}
