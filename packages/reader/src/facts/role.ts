import type { DateAnnotation, OfficeAnnotation, Party, PersonAnnotation } from "../annotate/annotation.ts";
import { dateIn, evidenceOf, namesIn, subjectBefore, type FactContext, type Notes, type Read } from "./context.ts";
import { bounds, parseWhen } from "../values/index.ts";
import { isNational } from "../refer/owners.ts";
import type { Name, RoleFact } from "./fact.ts";

/** The office a person is named with. */
export function roleOf(one: PersonAnnotation, context: FactContext): RoleFact | null {
  if (!one.office || !context.discourse.firstRole(one)) return null;
  const of = context.discourse.ownerOf(one, context.sentence.block.kind !== "row") ?? ownerBeside(one, context);
  if (!of && isAnybody(one, context)) return null;
  const prefix =
    one.standing === "former" || one.standing === "acting"
      ? context.scanned.text.slice(one.name.end, one.office.start).replace(/^[・\s]+/, "")
      : "";
  return {
    kind: "role",
    person: context.discourse.person(one),
    office: one.officeSaid ?? prefix + context.scanned.text.slice(one.office.start, one.office.end),
    ...(of ? { of: [of] } : {}),
    as_of: asOf(one, context),
    evidence: evidenceOf(context),
    trace: {
      rule: "role/office",
      slots: {
        person: [one.name],
        office: [one.office],
        ...(one.of ? { of: [{ start: one.of.start, end: one.of.end }] } : {}),
      },
      basis: of && !one.of ? ["of: a pack, another mention or the language of the name"] : [],
    },
  };
}

/** «казахстанскую часть возглавлял министр»: the state of an adjective before the office; else the one of the document's two that the sentence leaves out. */
function ownerBeside(one: PersonAnnotation, { sentence, discourse, language }: FactContext): Name | null {
  if (!language.declension || !isNational(one.officeClass)) return null;
  const states = sentence.nested.filter((other): other is Party => other.kind === "STATE");
  const adjective = states.findLast((state) => state.adjective && state.end <= one.start);
  if (adjective) return discourse.names(adjective)[0] ?? null;
  const { pair } = discourse;
  const others = sentence.nested.filter(
    (other): other is PersonAnnotation => other.kind === "PERSON" && other.name.start !== one.name.start,
  );
  const told = [...states.map(({ id }) => id), ...others.map((other) => discourse.ownerOf(other)?.id)];
  if (others.length > 1) return null;
  const left = pair.filter(({ id }) => !told.includes(id));
  return pair.length === 2 && left.length === 1 ? left[0]! : null;
}

/** An office told by the verb of serving: 「1990年から94年まで外相を務めた」; who chairs a meeting holds none. */
export function servedRole(read: Read, context: FactContext): RoleFact | null {
  const { slots } = read.binding;
  const office = (slots.get("office") ?? slots.get("value"))?.[0]?.parts[0] as OfficeAnnotation | undefined;
  if (!office || (office.officeClass === "speaker" && !office.of)) return null;
  const notes: Notes = { slots: { office: [{ start: office.start, end: office.end }] }, basis: [] };
  const own = namesIn("person", read, { context, notes });
  const people = own.length
    ? own
    : subjectBefore(read.binding.trigger.start, { context, notes, kinds: ["HUMAN"], slot: "person" });
  const [person] = people;
  if (!person || people.length > 1) return null;
  const when = dateIn("when", read, { context, notes, tense: "past", inherit: false });
  const ongoing = read.binding.trigger.features.has("ongoing");
  const of = office.of ? context.discourse.names(office.of) : [];
  const { text } = context.scanned;
  return {
    kind: "role",
    person,
    office: officeAlone(office, text),
    ...(of.length ? { of } : {}),
    as_of: when ?? (ongoing || context.language.declension ? context.published : null),
    evidence: evidenceOf(context),
    trace: { rule: read.binding.rule.id, slots: notes.slots, basis: notes.basis },
  };
}

/** The words of an office without those of whose it is. */
function officeAlone({ said, start, end, of }: OfficeAnnotation, text: string): string {
  if (said === undefined) return text.slice(of && of.start === start ? of.end : start, end);
  return of && of.start > start ? said.slice(0, said.length - (end - of.start)).trim() : said;
}

/** Experts and directors of nobody that is named, in a text that hardly names a state. */
function isAnybody({ officeClass }: PersonAnnotation, { discourse, sentence, language }: FactContext): boolean {
  return language.declension !== undefined && ANYBODY.has(officeClass ?? "") && !discourse.isInternational(sentence);
}

const ANYBODY = new Set(["official", "director", "head"]);

/**
 * The time an office was held: the document's own date, or, where the sentence tells of a time that is over, that time;
 * null where the sentence only says that it was then.
 */
function asOf(one: PersonAnnotation, { sentence, discourse, published }: FactContext): string | null {
  const dates = sentence.items.flatMap((item) =>
    item.parts.filter((part): part is DateAnnotation => part.kind === "DATE"),
  );
  const date = dates.findLast((other) => other.end <= one.start) ?? dates[0];
  const told = date ? discourse.date(date, "past").when : null;
  const planned = sentence.triggers.some(({ features }) => features.has("planned"));
  if (planned && date && discourse.date(date, "future").when !== told) return published;
  if (told !== null && (isOver(told, published) || one.standing === "then")) return told;
  return one.standing === "then" || one.standing === "former" ? null : published;
}

function isOver(told: string, published: string | null): boolean {
  const [when, now] = [parseWhen(told), published === null ? null : parseWhen(published)];
  const [end, start] = [when ? bounds(when).to : null, now ? bounds(now).from : null];
  return end !== null && start !== null && end < start - MONTH;
}

/** A time less than this before the document's date is its own time, in days. */
const MONTH = 31;
