import type {
  Annotation,
  BackAnnotation,
  OfficeAnnotation,
  Party,
  PersonAnnotation,
  SetAnnotation,
} from "../annotate/annotation.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Name } from "../text/name.ts";
import type { Span } from "../text/span.ts";
import { scriptOf } from "../text/script.ts";
import { partyName, personName } from "./named.ts";
import type { DocumentPerson, PeopleRegister } from "./people.ts";

/** Office classes that a pointing word takes together: 両首脳 are heads of state or government. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  leader: ["head-of-state", "head-of-government"],
  minister: ["foreign-minister", "minister", "head-of-government"],
};

/** Offices that are also called 'minister' or 'leader' alone. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  minister: ["minister", "foreign-minister"],
  leader: ["leader", "head-of-state", "head-of-government"],
};

interface PointingOptions {
  readonly scanned: Scanned;
  readonly register: PeopleRegister;
  readonly pair: readonly Name[];
  readonly own: Name | null;
  /** The state the pack says a person is of. */
  readonly stateOf: (person: DocumentPerson) => string | undefined;
  /** True for a body or framework that states are members of. */
  readonly isUnion: (id: string) => boolean;
  /** The states that are members of a region. */
  readonly membersOf: (id: string) => readonly Name[];
}

/** Class of an office told only as that of the other side. */
const COUNTERPART = "counterpart";

/** How far before an office the words about an unnamed holder may begin, in code units. */
const LONGEST = 48;

/** Some words with nothing but spaces between. */
function isPhrase(text: string): boolean {
  return /^(?:[\p{L}'’-]+ ){1,5}$/u.test(text);
}

/** A mention of a person; `owning` where it only says whose another thing is. */
interface SeenPerson {
  readonly person: DocumentPerson;
  readonly at: number;
  readonly block: number;
  readonly owning: boolean;
}

/** What a document has named so far, in reading order: whom 同大統領, 両国 and 'the two ministers' point to. */
export class Pointing {
  private readonly given: PointingOptions;
  private readonly people: SeenPerson[] = [];
  private readonly states: { readonly party: Party; readonly at: number; readonly block: number }[] = [];
  private readonly cities: Party[] = [];
  private readonly others: Party[] = [];
  private readonly groups: { readonly names: readonly Name[]; readonly at: number; readonly end: number }[] = [];
  private readonly subjects: { readonly person: DocumentPerson; readonly at: number; readonly block: number }[] = [];

  constructor(given: PointingOptions) {
    this.given = given;
  }

  /** Takes in an annotation; states told beside a person count as named. */
  note(one: Annotation, block: number): void {
    if (one.kind === "PERSON" && !isBygone(one))
      this.people.push({ person: this.given.register.of(one), at: one.start, block, owning: this.isOwning(one) });
    if (one.kind === "CITY") this.cities.push(one);
    if ((one.kind === "REGION" || one.kind === "FRAMEWORK" || one.kind === "BODY") && !one.back) this.others.push(one);
    const state = one.kind === "STATE" ? one : one.kind === "PERSON" || one.kind === "OFFICE" ? one.of : undefined;
    if (state?.kind === "STATE") this.states.push({ party: state, at: one.start, block });
  }

  /** Takes in several whom a sentence is said of: those that 'they' means before all others. */
  noteGroup(names: readonly Name[], { start, end }: Span): void {
    this.groups.push({ names, at: start, end });
  }

  /** Takes in the person a sentence is said of: the one 'he' and 'she' mean before all others. */
  noteSubject(one: PersonAnnotation, block: number): void {
    this.subjects.push({ person: this.given.register.of(one), at: one.start, block });
  }

  /** Ids of all states named so far. */
  named(): Set<string | undefined> {
    return new Set(this.states.map((seen) => seen.party.id));
  }

  /** Ids of the states named before an offset. */
  namedBefore(at: number): (string | undefined)[] {
    return this.states.filter((seen) => seen.at < at).map((seen) => seen.party.id);
  }

  /** True where a state was named at or after an offset. */
  namesStateFrom(start: number): boolean {
    return this.states.some((seen) => seen.at >= start);
  }

  /** Whom an office without a name means: its holder named before, else the words themselves. */
  office(one: OfficeAnnotation): Name[] {
    if (one.officeClass === COUNTERPART) return this.counterpart(one);
    const words = { name: one.said ?? this.words(one) };
    if (one.said === undefined && words.name.length > one.end - one.start) return [words];
    if (one.of && one.generic) return [words];
    const { of } = one;
    const classes = SPOKEN[one.officeClass] ?? [one.officeClass];
    const fits = (person: DocumentPerson) =>
      classes.some((name) => person.classes.has(name)) && (!of || this.serves(person, of));
    const home = this.isOfHome(one);
    const said = one.said === undefined || of ? undefined : this.lastSubject(one.start, fits);
    const found = said ?? this.lastHolder(one, (person) => fits(person) && (!home || this.isOwn(person)));
    if (!found && of && one.officeClass === "leader") return [partyName(of)];
    return [found ? personName(found) : words];
  }

  /** 'her Peruvian counterpart': who was named before in her office, of that state; nobody where none was. */
  private counterpart({ start, of }: OfficeAnnotation): Name[] {
    const last = this.people.findLast((seen) => seen.at < start)?.person;
    const fits = (person: DocumentPerson) =>
      person !== last &&
      of !== undefined &&
      this.serves(person, of) &&
      [...person.classes].some((name) => last?.classes.has(name));
    const found = this.lastPerson(start, fits);
    return found ? [personName(found)] : [];
  }

  /** One of many is told with all the words about them: 'a retired diplomat'. */
  private words({ start, end, officeClass }: OfficeAnnotation): string {
    const { text } = this.given.scanned;
    const before = officeClass === "official" ? text.slice(Math.max(0, start - LONGEST), start) : "";
    for (const word of before.matchAll(/(?<![\p{L}-])\p{L}[\p{L}-]* /gu)) {
      const at = start - before.length + word.index;
      if (this.given.scanned.longest(at, "ONE") && isPhrase(text.slice(at, start))) return text.slice(at, end);
    }
    return text.slice(start, end);
  }

  /** 総理 is said of the holder of the language's own state only. */
  private isOfHome({ start, end }: OfficeAnnotation): boolean {
    return this.given.scanned.longest(start, "OFFICE.home")?.hit.end === end;
  }

  /** True for somebody of the language's own state, or whose name is written as those of its people are. */
  private isOwn(person: DocumentPerson): boolean {
    const state = this.stateOf(person);
    const letters = [...person.name];
    return state === undefined ? letters.every((letter) => isHan(letter)) : state === this.given.own?.id;
  }

  /** The two that 両外相, 両国 or 双方 mean; the document's two states where no two were named. */
  set(one: SetAnnotation, block: number): Name[] {
    const group =
      one.of === "party" || one.of === "people" ? this.groups.findLast((seen) => seen.at < one.start) : undefined;
    if (group && this.peopleBetween(group.end, one.start) < 2) return [...group.names];
    const [kind = "", count] = one.of.split(":");
    if (count !== undefined) return this.several(one, { kind, count: Number(count) });
    const sides = one.of === "sides" ? this.statePair(one.start, block) : [];
    if (sides.length) return sides;
    const people = one.of === "state" ? [] : this.lastTwo(one);
    if (people.length === 2) return people.map(personName);
    const states = this.statePair(one.start, block);
    return states.length ? states : [{ name: one.said ?? this.given.scanned.text.slice(one.start, one.end) }];
  }

  /** The three, four, five of a kind: that many people or states named so far, or the members of the last region of that many. */
  private several(one: SetAnnotation, { kind, count }: { kind: string; count: number }): Name[] {
    const classes = CLASSES[kind] ?? [kind];
    const people = this.people.filter(
      ({ person, at }) => at < one.start && classes.some((name) => person.classes.has(name)),
    );
    const named = [...new Set(people.map(({ person }) => person))];
    if (named.length === count) return named.map(personName);
    const region = this.others.findLast((party) => party.kind === "REGION" && party.start < one.start);
    const members = region?.id === undefined ? [] : this.given.membersOf(region.id);
    if (members.length === count) return [...members];
    const states = this.states.filter(({ at }) => at < one.start).map(({ party }) => partyName(party));
    const distinct = states.filter((name, i) => states.findIndex((other) => other.id === name.id) === i);
    return distinct.length === count ? distinct : [{ name: this.given.scanned.text.slice(one.start, one.end) }];
  }

  private peopleBetween(start: number, end: number): number {
    return new Set(this.people.filter(({ at }) => at >= start && at < end).map(({ person }) => person)).size;
  }

  /** What 同国, 同市 or 同氏 means: the nearest before of its class. */
  back(one: BackAnnotation, block: number): Name[] {
    const words = { name: one.said ?? this.given.scanned.text.slice(one.start, one.end) };
    if (one.of === "city")
      return list(
        this.cities.findLast((party) => party.start < one.start),
        words,
      );
    if (one.of === "state") return list(this.lastState(one.start), words);
    const classes = CLASSES[one.of] ?? [one.of];
    const fits = (person: DocumentPerson) => one.of === "person" || classes.some((name) => person.classes.has(name));
    const subject = this.subjects.findLast(
      (seen) => seen.at < one.start && fits(seen.person) && (one.of === "person" || seen.block === block),
    )?.person;
    const found = subject ?? this.toldOf(one, { fits, block }) ?? this.lastPerson(one.start, fits);
    return [found ? personName(found) : words];
  }

  /** 「2. 同大臣は…」: of people of another paragraph the one it was told of. */
  private toldOf(
    { start }: BackAnnotation,
    { fits, block }: { fits: (person: DocumentPerson) => boolean; block: number },
  ): DocumentPerson | undefined {
    const last = this.people.findLast((seen) => seen.at < start && fits(seen.person));
    if (!last || last.block === block || !this.given.own) return undefined;
    return this.subjects.findLast((seen) => seen.at < start && fits(seen.person))?.person;
  }

  /** What 'the region', 'the framework' or 'the bloc' means: the last region named, or framework or body that states are members of. */
  party(one: Party): Name[] {
    const before = this.others.filter((party) => party.kind === one.kind && party.start < one.start);
    const found =
      one.kind === "REGION" || one.back === "body"
        ? before.at(-1)
        : (before.findLast(({ id }) => id !== undefined && this.given.isUnion(id)) ??
          (one.kind === "FRAMEWORK" ? before.at(-1) : undefined));
    return list(found, { name: one.name });
  }

  /** True where the document or the pack says that a person serves a state. */
  private serves(person: DocumentPerson, party: Party): boolean {
    return this.stateOf(person) === party.id;
  }

  private lastTwo(one: SetAnnotation): DocumentPerson[] {
    const classes = CLASSES[one.of] ?? [one.of];
    const people: DocumentPerson[] = [];
    for (const { person, at } of this.people.toReversed()) {
      if (people.length === 2) break;
      const fits = one.of === "party" || one.of === "people" || classes.some((name) => person.classes.has(name));
      if (at < one.start && fits && !people.some((other) => this.isBeside(person, other))) people.unshift(person);
    }
    return people;
  }

  /** True for one and the same person, and for another of the same state: 'the two leaders' are of two states. */
  private isBeside(person: DocumentPerson, other: DocumentPerson): boolean {
    const state = this.stateOf(person);
    return person === other || (state !== undefined && state === this.stateOf(other));
  }

  private stateOf(person: DocumentPerson): string | undefined {
    return person.of ? person.of.id : this.given.stateOf(person);
  }

  private statePair(at: number, block: number): Name[] {
    const near: Name[] = [];
    for (const seen of this.states.toReversed()) {
      if (seen.at >= at) continue;
      if (seen.block !== block || near.length === 2) break;
      if (!near.some((name) => name.id === seen.party.id)) near.unshift(partyName(seen.party));
    }
    return near.length === 2 ? near : [...this.given.pair];
  }

  private lastState(at: number): Party | undefined {
    const before = this.states.filter((seen) => seen.at < at);
    return (before.findLast((seen) => seen.party.id !== this.given.own?.id) ?? before.at(-1))?.party;
  }

  private lastSubject(at: number, fits: (person: DocumentPerson) => boolean): DocumentPerson | undefined {
    return this.subjects.findLast((seen) => seen.at < at && fits(seen.person))?.person;
  }

  /** 「北見大統領の親書」: whose a thing is. */
  private isOwning({ end }: PersonAnnotation): boolean {
    return this.given.scanned.longest(end, "GENITIVE") !== null;
  }

  /** The holder of an office named last, one whose letter or visit was only told of after all others of the paragraph; of two heads of government the own one. */
  private lastHolder(
    { start, officeClass }: OfficeAnnotation,
    fits: (person: DocumentPerson) => boolean,
  ): DocumentPerson | undefined {
    const seen = this.people.filter((one) => one.at < start && fits(one.person));
    const last = seen.at(-1);
    const { own } = this.given;
    if (own && officeClass === "head-of-government") {
      const home = seen.findLast(({ person }) => this.stateOf(person) === own.id);
      if (home) return home.person;
    }
    if (!last?.owning) return last?.person;
    return (seen.findLast(({ owning, block }) => !owning && block === last.block) ?? last).person;
  }

  private lastPerson(at: number, fits: (person: DocumentPerson) => boolean): DocumentPerson | undefined {
    return this.people.findLast((seen) => seen.at < at && fits(seen.person))?.person;
  }
}

/** 'then prime minister', 元首相: told of another time than the text stands on. */
function isBygone({ standing }: PersonAnnotation): boolean {
  return standing === "then" || standing === "former";
}

function list(party: Party | undefined, words: Name): Name[] {
  return [party ? partyName(party) : words];
}

function isHan(letter: string): boolean {
  return scriptOf(letter.charCodeAt(0)) === "han";
}
