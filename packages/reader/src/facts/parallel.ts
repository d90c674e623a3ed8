// One predicate told of several things: 'in 1993 A, in 1996 B were opened', 'signed A and B', 'met A and B, each apart'.
import type { Binding } from "../grammar/match.ts";
import type { Item } from "../grammar/item.ts";
import { clauseAt } from "../grammar/sentence.ts";
import type { FactContext, Read } from "./context.ts";

/** Slots that may differ between the happenings of one predicate, the nearest to it first. */
const VARIED = ["name", "where", "with", "who", "to"];

/** The readings that one predicate tells, where the predicate closes its clause. */
export function spread(read: Read, context: FactContext): Read[] {
  const bindings = [read.binding].flatMap((one) => byInstrument(one)).flatMap((one) => bySide(one, context));
  return [...bindings, ...bindings.slice(0, 1).flatMap((one) => datedTwins(one, context))].map((binding) => ({
    ...read,
    binding,
  }));
}

/** Several instruments under one verb are as many happenings. */
function byInstrument(binding: Binding): Binding[] {
  const item = binding.slots.get("name")?.[0];
  if (!item || item.parts.length < 2 || item.parts.some((part) => part.kind !== "INSTRUMENT")) return [binding];
  return item.parts.map((part) =>
    withSlots(binding, [["name", { ...item, start: part.start, end: part.end, parts: [part] }]]),
  );
}

/** 「首相、外相とそれぞれ会談した」: with each of them apart. */
function bySide(binding: Binding, { scanned, sentence }: FactContext): Binding[] {
  const side = binding.slots.get("with")?.[0];
  if (!side || side.parts.length < 2) return [binding];
  const { start } = clauseAt(sentence, binding.trigger.start);
  const apart = scanned
    .of("EACH", Math.max(start, side.end), binding.trigger.start)
    .some((hit) => hit.senses.some((sense) => sense.class === "EACH" && sense.lang === sentence.lang));
  return apart ? side.parts.map((part) => withSlots(binding, [["with", { ...side, parts: [part] }]])) : [binding];
}

/** Pairs of a date and a name before the bound pair, each closed by a comma: the same happened to them then. */
function datedTwins(binding: Binding, { sentence }: FactContext): Binding[] {
  const when = binding.slots.get("when")?.at(-1);
  const slot = VARIED.find((name) => binding.slots.has(name));
  const item = slot === undefined ? undefined : binding.slots.get(slot)?.at(-1);
  if (!when || slot === undefined || !item || when.end > binding.trigger.start || item.end > binding.trigger.start)
    return [];
  const dateFirst = when.end <= item.start;
  const out: Binding[] = [];
  let [first] = dateFirst ? [when] : [item];
  const floor = clauseAt(sentence, binding.trigger.start).start;
  for (;;) {
    const pair = pairBefore(first, { sentence, item, dateFirst, floor });
    if (!pair) return out.toReversed();
    const { date, thing } = pair;
    out.push(
      withSlots(inner(binding, when, item), [
        ["when", date],
        [slot, thing],
      ]),
    );
    first = dateFirst ? date : thing;
  }
}

interface PairOptions {
  readonly sentence: FactContext["sentence"];
  readonly item: Item;
  readonly dateFirst: boolean;
  readonly floor: number;
}

/** The date and the name right before an item, parted from it by a comma and from each other by nothing. */
function pairBefore(
  next: Item,
  { sentence, item, dateFirst, floor }: PairOptions,
): { date: Item; thing: Item } | undefined {
  const before = sentence.items.filter((one) => one.end <= next.start && one.start >= floor);
  const [first, last] = before.slice(-2);
  if (!first || !last || !sentence.commas.some((comma) => comma > last.end && comma <= next.start)) return undefined;
  const [date, thing] = dateFirst ? [first, last] : [last, first];
  if (date.kind !== "DATE" || thing.kind !== item.kind) return undefined;
  if (sentence.commas.some((comma) => comma > first.end && comma <= last.start)) return undefined;
  return thing.mark === "" || thing.mark === item.mark ? { date, thing } : undefined;
}

/** Without what stands between date and name of the bound pair: it belongs to that pair alone. */
function inner(binding: Binding, when: Item, item: Item): Binding {
  const [start, end] = [Math.min(when.start, item.start), Math.max(when.end, item.end)];
  const slots = [...binding.slots].flatMap(([slot, items]): [string, readonly Item[]][] => {
    const kept = items.filter((one) => one === when || one === item || one.end <= start || one.start >= end);
    return kept.length ? [[slot, kept]] : [];
  });
  return { ...binding, slots: new Map(slots) };
}

function withSlots(binding: Binding, changed: readonly (readonly [string, Item])[]): Binding {
  return { ...binding, slots: new Map([...binding.slots, ...changed.map(([slot, item]) => [slot, [item]] as const)]) };
}
