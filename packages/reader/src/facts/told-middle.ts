// Chooses among readings where the predicate stands in the middle: what is agreed or promised is a pledge, or the talks or visit it tells.
import { clauseAt } from "../grammar/sentence.ts";
import type { FactContext, Read } from "./context.ts";
import { eventOf } from "./event.ts";
import type { Fact } from "./fact.ts";
import { pledgeOf } from "./pledge.ts";
import { quoteOf } from "./quote.ts";
import { standingMiddle } from "./standing-middle.ts";

interface Told {
  readonly fact: Fact;
  readonly read: Read;
}

/** Kinds of happening that are told as planned events although somebody agreed to them. */
const PLANNED = new Set(["visit", "meeting", "call", "occasion"]);

/** For each trigger and class of trigger the first binding that gives a fact is its reading. */
export function toldMiddle(reads: readonly Read[], context: FactContext): Fact[] {
  const out: Told[] = [];
  const done = new Set<string>();
  for (const read of reads) {
    const { trigger, rule } = read.binding;
    const key = `${trigger.start} ${trigger.class}`;
    if (rule.gives.startsWith("figure/") || done.has(key)) continue;
    const fact = factOf(read, context);
    if (!fact) continue;
    done.add(key);
    out.push({ fact, read });
  }
  return out.filter((one) => !out.some((other) => yields(one, other, context))).map((one) => one.fact);
}

function factOf(read: Read, context: FactContext): Fact | null {
  const { gives } = read.binding.rule;
  if (gives.startsWith("event/")) return eventOf(read, context, standingMiddle(read, context));
  if (gives === "pledge") return isDropped(read) ? null : pledgeOf(read, context);
  return gives === "quote" ? quoteOf(read, context) : null;
}

function isDropped({ binding: { trigger } }: Read): boolean {
  return ["negated", "condition", "wish", "passive", "attr"].some((feature) => trigger.features.has(feature));
}

/** Of a pledge and a planned event in its words one stands: the event where it is talks, a visit or a show, else the pledge. */
function yields(one: Told, other: Told, context: FactContext): boolean {
  if (one.fact.kind === "pledge" && other.fact.kind === "event")
    return isWithin(other, one, context) && PLANNED.has(other.fact.type);
  if (one.fact.kind !== "event" || other.fact.kind !== "pledge") return false;
  return one.fact.status === "planned" && isWithin(one, other, context) && !PLANNED.has(one.fact.type);
}

function isWithin(event: Told, pledge: Told, { sentence }: FactContext): boolean {
  const [inner, outer] = [event.read.binding.trigger, pledge.read.binding.trigger];
  return (
    inner.start >= outer.start &&
    inner.start < clauseAt(sentence, outer.start).end &&
    (event.fact.kind !== "event" || event.fact.status === "planned")
  );
}
