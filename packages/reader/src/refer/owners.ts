import type { PersonAnnotation } from "../annotate/annotation.ts";
import type { NameTable } from "../language/language.ts";
import type { Lexicon } from "../scan/lexicon.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Name } from "../text/name.ts";
import { scriptOf } from "../text/script.ts";
import { partyName } from "./named.ts";
import { isSyllabic } from "./syllables.ts";
import type { DocumentPerson, PeopleRegister } from "./people.ts";

/** Offices that a state has. */
const NATIONAL = new Set([
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "vice-president",
  "foreign-minister",
  "deputy-foreign-minister",
  "parliamentary-vice-minister",
  "chief-cabinet-secretary",
  "minister",
  "ambassador",
  "deputy-minister",
]);

/** True for an office that a state has. */
export function isNational(officeClass: string | undefined): boolean {
  return NATIONAL.has(officeClass ?? "");
}

/** Offices that one person of a state holds at a time. */
const SINGLE = new Set(["head-of-state", "head-of-government", "foreign-minister"]);

interface OwnersOptions {
  readonly scanned: Scanned;
  readonly lexicon: Lexicon;
  readonly register: PeopleRegister;
  readonly lang: string;
  readonly pair: readonly Name[];
  readonly own: Name | null;
  readonly speaks: { readonly state: Name; readonly mission: boolean } | null;
  readonly home: NameTable["home"];
  readonly syllables: NameTable["syllables"];
  /** True where a document names so many states that a foreign name may be of any. */
  readonly crowded: boolean;
  /** True on a line of a chronology, whose office holders follow one another. */
  readonly isPast: () => boolean;
  /** Ids of the states named before an offset. */
  readonly namedBefore: (at: number) => readonly (string | undefined)[];
}

/** True for a letter of the home's script, or of the syllables that given names are also written with. */
function isHomely(letter: string, place: number, home: string): boolean {
  const script = scriptOf(letter.charCodeAt(0));
  return script === home || (place > 0 && script === "hiragana");
}

const SURNAMES = new WeakMap<Lexicon, Map<string, ReadonlyMap<string, ReadonlySet<string>>>>();

/** The states of the people of the packs, by the last of the words of their names. */
function surnamesOf(lexicon: Lexicon, lang: string): ReadonlyMap<string, ReadonlySet<string>> {
  const byLanguage = SURNAMES.get(lexicon) ?? new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  SURNAMES.set(lexicon, byLanguage);
  const known = byLanguage.get(lang);
  if (known) return known;
  const states = new Map<string, Set<string>>();
  for (const { kind, names, of } of lexicon.entities.values())
    for (const name of kind === "person" && of !== undefined ? (names[lang] ?? []) : []) {
      const last = /(?<=[\s・])[^\s・]+$/u.exec(name)?.[0];
      if (last !== undefined && of !== undefined) states.set(last, (states.get(last) ?? new Set()).add(of));
    }
  byLanguage.set(lang, states);
  return states;
}

/** Whom the people of a document serve. */
export class Owners {
  private readonly given: OwnersOptions;

  constructor(given: OwnersOptions) {
    this.given = given;
  }

  /** The state or body a person serves: named beside them, else by the pack, else the language's home for home names. */
  of(one: PersonAnnotation, running = true): Name | null {
    const person = this.given.register.of(one);
    if (person.of && one.officeClass !== "ambassador") return this.ruling(person.of);
    const known = this.byPack(person, one.officeClass) ?? this.atHome(one);
    if (known || person.of) return known ?? (person.of ? this.ruling(person.of) : null);
    return this.bySurname(one) ?? this.abroad(one) ?? (running ? this.atOffice(one) : null);
  }

  /** The state of all that the packs know by that last name, where the text speaks of it: 'Chancellor Merkel' in one on Germany. */
  private bySurname({ name, officeClass = "", start }: PersonAnnotation): Name | null {
    const { scanned, lexicon, lang, pair, namedBefore } = this.given;
    if (!NATIONAL.has(officeClass) || officeClass === "ambassador") return null;
    const [state, ...others] = surnamesOf(lexicon, lang).get(scanned.text.slice(name.start, name.end)) ?? [];
    if (state === undefined || others.length) return null;
    return pair.some(({ id }) => id === state) || namedBefore(start).includes(state) ? this.entity(state) : null;
  }

  /** Whom a state's capital serves, its state does: 'New Delhi's envoy'. */
  private ruling(of: NonNullable<DocumentPerson["of"]>): Name {
    const state = of.id === undefined ? undefined : this.given.lexicon.entities.get(of.id)?.of;
    const isCapital = state !== undefined && this.given.lexicon.entities.get(state)?.capital === of.id;
    return (isCapital ? this.entity(state) : this.stateOf(of)) ?? partyName(of);
  }

  /** The state whose part a body is that no pack knows: «департамент Азии МИД Японии». */
  private stateOf(body: NonNullable<DocumentPerson["of"]>): Name | null {
    const bends = this.given.lexicon.benders.has(this.given.lang);
    if (!bends || !("kind" in body) || body.kind !== "BODY" || body.id !== undefined) return null;
    const owner = body.of === undefined ? undefined : this.given.lexicon.entities.get(body.of);
    return owner ? this.entity(owner.kind === "state" ? owner.id : (owner.of ?? "")) : null;
  }

  /** The name of an entity in the document's language. */
  entity(id: string): Name | null {
    const name = this.given.lexicon.entities.get(id)?.names[this.given.lang]?.[0];
    return name === undefined ? null : { name, id };
  }

  private byPack(person: DocumentPerson, officeClass: string | undefined): Name | null {
    if (!person.id) return null;
    const { lexicon } = this.given;
    const held = (lexicon.terms.get(person.id) ?? []).filter((term) => this.isClass(term.office, officeClass));
    const owners = new Set(held.map((term) => lexicon.offices.get(term.office)?.of ?? ""));
    const state = [...owners][0] ?? lexicon.entities.get(person.id)?.of;
    return owners.size > 1 || !state ? null : this.entity(state);
  }

  private isClass(office: string, wanted: string | undefined): boolean {
    return wanted === undefined || this.given.lexicon.offices.get(office)?.class === wanted;
  }

  /** A name in the language's own script, with no state said, is of its home, heads of state excepted. */
  private atHome(one: PersonAnnotation): Name | null {
    const { home, pair, own, scanned } = this.given;
    if (!home || one.officeClass === "head-of-state" || !NATIONAL.has(one.officeClass ?? "")) return null;
    if (home.others.some((id) => pair.some((name) => name.id === id))) return null;
    const name = scanned.text.slice(one.name.start, one.name.end);
    return [...name].every((letter, place) => isHomely(letter, place, home.script)) ? own : null;
  }

  /** Whom a state's own office names without a state is its own; its ambassadors only where the office is abroad. */
  private atOffice({ officeClass = "" }: PersonAnnotation): Name | null {
    const { speaks } = this.given;
    if (!speaks || !NATIONAL.has(officeClass) || SINGLE.has(officeClass)) return null;
    return officeClass !== "ambassador" || speaks.mission ? speaks.state : null;
  }

  /** True where the state was named before, or no foreign one was; where the language has no state of its own, no third one was named last. */
  private isNear(state: Name, { start }: PersonAnnotation): boolean {
    const { own, namedBefore, pair } = this.given;
    if (!own) {
      const last = namedBefore(start).at(-1);
      return last === undefined || pair.some(({ id }) => id === last);
    }
    const others = namedBefore(start).filter((id) => id !== own.id);
    return others.includes(state.id) || !others.length;
  }

  /** Of the two states a document is about the one whose people's names are written as this one is; undefined where that tells nothing. */
  private bySyllables({ name, officeClass = "" }: PersonAnnotation): Name | undefined {
    const { syllables, pair, scanned } = this.given;
    const state = pair.find(({ id }) => id !== undefined && id === syllables?.state);
    if (!syllables || !state) return undefined;
    const text = scanned.text.slice(name.start, name.end);
    if (isSyllabic(text, syllables)) return text.includes(" ") ? state : undefined;
    return officeClass === "ambassador" ? undefined : pair.find((other) => other !== state);
  }

  /** A foreign name without a state is of the other state of the pair the document is about, where nobody else of it holds that office. */
  private abroad(one: PersonAnnotation): Name | null {
    const { pair, own, home, register, scanned, crowded, isPast } = this.given;
    const officeClass = one.officeClass ?? "";
    if (!NATIONAL.has(officeClass) || pair.length !== 2 || crowded) return null;
    const besides = register.of(one);
    const homely = scriptOf(scanned.units[one.name.start] ?? 0) === home?.script;
    const native = this.bySyllables(one);
    if (native !== undefined) return native;
    const isFree = (state: Name) =>
      !SINGLE.has(officeClass) || isPast() || !register.holds(state, { officeClass, besides });
    const free = pair.filter((state) => (homely || state.id !== own?.id) && isFree(state));
    const [only] = free;
    return free.length === 1 && only && this.isNear(only, one) ? only : null;
  }
}
