import type { Item } from "../grammar/item.ts";
import type { Annotation, OrdinalAnnotation } from "../annotate/annotation.ts";
import { contains, type Span } from "../text/span.ts";
import { evidenceOf, namesIn, noteWords, sameName, type FactContext, type Notes, type Read } from "./context.ts";
import { endingAt } from "../annotate/near.ts";
import { isAhead, isDatedNoun, isPast, toldDate } from "./event-dates.ts";
import { actorsOf, completed, isContract, partiesInName, phraseAround, type Actors } from "./event-parties.ts";
import { comesHome, isStop, placesIn } from "./event-places.ts";
import type { EventFact, EventType, Name } from "./fact.ts";
import { subjectItem } from "./subject.ts";
import { bounds, parseWhen } from "../values/index.ts";
import type { Standing } from "./modal.ts";

/** Makes the event a binding tells, or null where it has neither actor nor date, or no standing. */
export function eventOf(read: Read, context: FactContext, standing: Standing): EventFact | null {
  if (!standing) return null;
  const type = read.binding.rule.gives.slice("event/".length) as EventType;
  const notes: Notes = { slots: {}, basis: [] };
  const told = toldDate(read, { context, notes, type, standing });
  if (told === undefined) return null;
  const own = actorsOf(read, { context, notes, type });
  const { slots: bound, trigger } = read.binding;
  const during = duringVisit(read, context);
  const noun = trigger.features.has("noun") && !during;
  const named = bound.has("name") || bound.has("value") || isDatedNoun(read, context);
  const framed = told === null && standing.status === "happened" ? frameDate(read, { context, notes, type }) : null;
  const between = type === "meeting" && trigger.features.has("passive") && partiesInName(read, context).length > 1;
  const placed = bound.has("name") && (bound.has("where") || (framed !== null && type === "agreement"));
  if (!isTold({ standing, noun, when: told, own, named, placed: placed || between })) return null;
  const when = told ?? framed;
  const who = completed([...(during ?? []), ...own.names], read, { context, notes, type });
  if (when === null && trigger.features.has("may")) return null;
  // Who travelled within a year, with nobody named, are many: what is told of them is their number.
  if (type === "visit" && !who.length && when !== null && isLong(when)) return null;
  if (!who.length && (when === null || (isContract(read) && standing.status !== "denied"))) return null;
  if ((ANYWHERE.has(type) && isUnanchored(context)) || comesHome(read, context)) return null;
  if (read.binding.slots.get("name")?.some((item) => item.parts.some(isOtherCount))) return null;
  if ((type === "establishment" || type === "closure") && hasOtherObject(read, context)) return null;
  const slots = {
    who,
    to: namesIn("to", read, { context, notes }).filter(
      (name) =>
        !who.some(
          (other) =>
            sameName(other, name) || (name.id !== undefined && context.discourse.stateOf(other.id) === name.id),
        ),
    ),
    where: placesIn(read, { context, notes }),
    name: nameIn(read, { context, notes }),
    ordinal: ordinalIn(read, { context, notes }),
  };
  noteWords(notes, "status", { start: trigger.start, end: Math.max(trigger.end, read.modality.end) });
  return {
    kind: "event",
    type,
    status: statusOf(read, { context, standing, told }),
    when,
    evidence: evidenceOf(context),
    ...filled(slots),
    trace: { rule: read.binding.rule.id, slots: notes.slots, basis: notes.basis },
  };
}

/** 「訪問中には首相との会談などが行われた」: the visitors, where talks are named among what took place during their visit. */
function duringVisit(
  { binding: { trigger, slots } }: Read,
  { sentence, scanned, closing, discourse, language: { clauses } }: FactContext,
): readonly Name[] | null {
  const met = slots.get("who")?.at(-1);
  if (trigger.class !== "MEET" || !trigger.features.has("noun") || closing !== "past" || !met) return null;
  const beside = met.close === trigger.start && clauses.partner?.some((mark) => met.mark.startsWith(mark));
  const held = sentence.triggers.some((other) => other.class === "HOLD" && other.start >= trigger.end);
  if (!beside || !held || !scanned.of("FRAME", sentence.start, trigger.start).length) return null;
  return discourse.frame?.type === "visit" ? discourse.frame.who : null;
}

/** Units of what is signed. */
const PAPERS = new Set(["documents", "agreements", "memorandums", "contracts", "treaties"]);

/** What is counted but no papers: nobody signs 30 buses. */
function isOtherCount(part: Annotation): boolean {
  return part.kind === "COUNT" && !PAPERS.has(part.unit ?? "");
}

/** 「支部は手続を停止した」: what is stopped or begun is the unknown object right before the verb, not the topic that does it. */
function hasOtherObject({ binding: { trigger, slots } }: Read, { scanned, language }: FactContext): boolean {
  const { topic, subject, object = [] } = language.clauses;
  const name = slots.get("name")?.[0];
  if (!name || name.close === trigger.start || ![...topic, ...subject].includes(name.mark)) return false;
  return object.includes(endingAt(scanned, trigger.start, "MARK")?.value ?? "");
}

/** Kinds of happening that there are in every town: what opens, closes, is shown. */
const ANYWHERE = new Set<EventType>(["establishment", "closure", "occasion", "meeting"]);

const ANCHORS = new Set(["PERSON", "STATE", "REGION", "CITY", "BODY", "FRAMEWORK", "RELATIONS"]);

/** True where the sentence names nobody and no place, in a document that is about no two states. */
function isUnanchored({ sentence, discourse, language }: FactContext): boolean {
  return (
    language.clauses.predicate === "middle" &&
    discourse.isLocal() &&
    !sentence.nested.some((one) => ANCHORS.has(one.kind) && !(one.kind === "CITY" && one.id === undefined))
  );
}

interface Slots {
  readonly who: readonly Name[];
  readonly to: readonly Name[];
  readonly where: readonly Name[];
  readonly name: string | null;
  readonly ordinal: number | null;
}

/** Unknown is absent. */
function filled({
  who,
  to,
  where,
  name,
  ordinal,
}: Slots): Partial<Pick<EventFact, "who" | "to" | "where" | "name" | "ordinal">> {
  return {
    ...(who.length ? { who } : {}),
    ...(to.length ? { to } : {}),
    ...(where.length ? { where } : {}),
    ...(name === null ? {} : { name }),
    ...(ordinal === null ? {} : { ordinal }),
  };
}

/**
 * What was told as planned or going on is over where its day lies before the document's, and goes on where it has begun
 * (昨年から務める); a noun of a day ahead is a plan.
 */
function statusOf(
  read: Read,
  { context, standing, told }: { context: FactContext; standing: NonNullable<Standing>; told: string | null },
): EventFact["status"] {
  const { status, sure } = standing;
  if (status === "planned" && !sure && isOver(read, context)) return "happened";
  if (status === "ongoing" && isPast(told, context)) return "happened";
  if (status === "planned" && read.binding.trigger.features.has("te") && isPast(told, context)) return "happened";
  if (status === "planned" && told?.endsWith("/..") && !sure && !isAhead(told, context)) return "ongoing";
  const last = context.language.clauses.predicate === "last";
  const early = status === "happened" && (last || (read.binding.trigger.features.has("noun") && !sure));
  return early && isAhead(told, context) ? "planned" : status;
}

/** What is told in the present though its day lies before the document's is history: 「2001年に契約を結ぶ」. */
function isOver(read: Read, context: FactContext): boolean {
  const item = read.binding.slots.get("when")?.at(-1)?.parts[0];
  if (item?.kind !== "DATE" || item.from.y === undefined) return false;
  const when = parseWhen(context.discourse.date(item, "past").when ?? "");
  if (context.published === null) return when !== null && typeof item.from.y === "number" && !isMadeNoun(read, context);
  const now = parseWhen(context.published);
  const [end, start] = [when ? bounds(when).to : null, now ? bounds(now).from : null];
  return end !== null && start !== null && end <= start;
}

/** 「開催することを確認した」: what is confirmed to be done is still to come. */
function isMadeNoun({ binding: { trigger } }: Read, { scanned }: FactContext): boolean {
  return trigger.features.has("nonpast") && scanned.longest(trigger.end, "NOMINAL") !== null;
}

/** A noun ('the visit') tells a happening only with its date and its actor; a plan without a word for it only with its date. */
function isTold({
  standing,
  noun,
  when,
  own,
  named,
  placed,
}: {
  standing: NonNullable<Standing>;
  noun: boolean;
  when: string | null;
  own: Actors;
  named: boolean;
  placed: boolean;
}): boolean {
  if (standing.sure) return own.names.length > 0 || when !== null || placed;
  if (noun) return when !== null && (own.named || named);
  return standing.status !== "planned" || when !== null;
}

/** Years between a document and what it tells as background. */
const BACKGROUND_YEARS = 1;

/** True for talks that the document only looks back on. */
function isLongAgo(when: string, published: string | null): boolean {
  return published !== null && Number(published.slice(0, 4)) - Number(when.slice(0, 4)) >= BACKGROUND_YEARS;
}

/** What happens 'after the talks' or to 'the two ministers' happens on the day of the talks told before. */
function frameDate(
  read: Read,
  { context, notes, type }: { context: FactContext; notes: Notes; type: EventType },
): string | null {
  if (type === "visit" && !isStop(read, context)) return null;
  const taken = subjectItem(context.sentence, read.binding.trigger.start, ["PARTY"]);
  const sets = (read.binding.slots.get("who") ?? (taken ? [taken] : [])).some((item) =>
    item.parts.some((part) => part.kind === "SET" || part.kind === "BACK"),
  );
  const cue = context.scanned
    .of("FRAME", context.sentence.start, read.binding.trigger.start)
    .some((hit) => hit.senses.some((sense) => sense.class === "FRAME"));
  const { frame, signed } = context.discourse;
  if (type === "agreement" && sets && signed?.block === context.discourse.blockIndex) {
    notes.basis.push("when: the signing told before");
    return signed.when;
  }
  if (!frame || !(frame.whole || sets || cue || frame.block === context.discourse.blockIndex)) return null;
  if (frame.block !== context.discourse.blockIndex && isLongAgo(frame.when, context.published)) return null;
  notes.basis.push("when: the meeting or visit told before");
  return frame.when;
}

/** The number in a series: inside the name, or right before the trigger with no particle but a genitive between. */
function ordinalIn(read: Read, { context, notes }: { context: FactContext; notes: Notes }): number | null {
  const slot = read.binding.slots.get("ordinal")?.[0];
  const name = read.binding.slots.get("name")?.[0];
  const { trigger } = read.binding;
  const item = context.sentence.nested.find((one): one is OrdinalAnnotation => {
    if (one.kind !== "ORDINAL") return false;
    if (context.sentence.items.some((item) => item.kind === "PERSON" && contains(item, one))) return false;
    if (name && (contains(name, one) || stands(one, name, context))) return true;
    if (read.binding.rule.gives === "event/visit" && endingAt(context.scanned, one.start + 1, "ORDINAL.before"))
      return false;
    return (
      one.end <= trigger.stem &&
      one.end > trigger.start - 20 &&
      !context.scanned
        .of("MARK", one.end, trigger.start)
        .some((hit) => hit.senses.every((sense) => sense.class !== "PHRASE.link" && sense.class !== "JOIN"))
    );
  });
  const found = item ?? (slot?.parts[0] as OrdinalAnnotation | undefined);
  if (!found) return null;
  notes.slots["ordinal"] = [{ start: found.start, end: found.end }];
  return found.value;
}

/** 第7回外相会合: right before the name, or with a genitive between; 'the ninth “Silk Road” Forum': a space before that of a framework. */
function stands(ordinal: Span, name: Item, { scanned }: FactContext): boolean {
  const spaced = name.kind === "FRAMEWORK" && scanned.units[ordinal.end] === 32 && ordinal.end + 1 === name.start;
  return spaced || ordinal.end === name.start || scanned.longest(ordinal.end, "GENITIVE")?.hit.end === name.start;
}

function nameIn(read: Read, { context, notes }: { context: FactContext; notes: Notes }): string | null {
  const named = read.binding.slots.get("name")?.[0];
  const item = named ?? (read.binding.trigger.class === "GATHER" ? phraseAround(read, context) : undefined);
  if (!item) return null;
  notes.slots["name"] = [{ start: item.start, end: item.end }];
  const [part] = named?.parts ?? [];
  const said = named?.parts.length === 1 && part && "said" in part ? part.said : undefined;
  return said ?? context.scanned.text.slice(item.start, item.end);
}

/** Longer than a month. */
function isLong(when: string): boolean {
  const parsed = parseWhen(when);
  const { from, to } = parsed ? bounds(parsed) : { from: null, to: null };
  return from !== null && to !== null && to - from > 31;
}
