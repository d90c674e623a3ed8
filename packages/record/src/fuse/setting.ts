import type { EventFact, Fact, Name, PackEntity } from "@chancery/reader";
import { type Days, daysOf, isClosed, lengthOf } from "./days.ts";
import { nameKey } from "./name-key.ts";
import { isHeldByOne, officeOf } from "./terms/offices.ts";

/** What a document adds to each of its facts. */
export interface Setting {
  readonly lang: string;
  /** Days that the document may be of. */
  readonly published: Days;
  readonly entities: ReadonlyMap<string, PackEntity>;
  /** Offices that the document gives to people, by name key. */
  readonly offices: ReadonlyMap<string, string>;
  /** Dated events: what is told without a date beside them belongs to their days. */
  readonly dated: readonly EventFact[];
}

/** A journey of which one still says what else was done on it, in days. */
const LONGEST_STAY = 31;

export function settingOf(
  facts: readonly Fact[],
  document: { readonly lang: string; readonly published: string | null; readonly entities: readonly PackEntity[] },
): Setting {
  const offices = new Map<string, string>();
  for (const fact of facts) {
    if (fact.kind !== "role") continue;
    const office = officeOf(fact.office);
    const of = fact.of?.[0]?.id;
    if (office && of && isHeldByOne(office) && !offices.has(nameKey(fact.person)))
      offices.set(nameKey(fact.person), `${of}/${office}`);
  }
  const dated = facts.filter((fact): fact is EventFact => {
    if (fact.kind !== "event") return false;
    const days = daysOf(fact.when);
    return isClosed(days) && lengthOf(days) <= LONGEST_STAY;
  });
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  return { lang: document.lang, published: daysOf(document.published), entities, offices, dated };
}

/** How long before a paper what it tells without a date may have happened, and how far ahead it may plan, in days. */
const [BACK, AHEAD] = [31, 400];

/**
 * Days within which an undated event must lie: those of a dated event in the same sentence, those of a stay that its
 * people or place belong to, else around the day of the paper.
 */
export function windowOf(fact: EventFact, setting: Setting): Days | null {
  const beside = setting.dated.find(({ evidence }) => evidence.start === fact.evidence.start);
  const stay = beside ?? setting.dated.find((other) => other.type === "visit" && belongs(fact, other, setting));
  if (stay) return daysOf(stay.when);
  const { from, to } = setting.published;
  if (from === null || to === null) return null;
  switch (fact.status) {
    case "planned":
    case "proposed":
      return { from, to: to + AHEAD };
    case "cancelled":
    case "denied":
    case "postponed":
      return { from: from - AHEAD, to: to + AHEAD };
    default:
      return { from: from - BACK, to };
  }
}

function belongs(fact: EventFact, visit: EventFact, { entities }: Setting): boolean {
  const stateOf = ({ id }: Name) => (id === undefined ? undefined : (entities.get(id)?.of ?? id));
  const goals = new Set((visit.where ?? []).map(stateOf));
  const travellers = new Set((visit.who ?? []).map(nameKey));
  const named = [...(fact.who ?? []), ...(fact.where ?? [])];
  return named.some((name) => travellers.has(nameKey(name)) || goals.has(stateOf(name) ?? ""));
}
