import type { Annotation, Party, PersonAnnotation } from "../annotate/annotation.ts";
import type { PackEntity } from "../language/pack.ts";
import type { Lexicon } from "../scan/lexicon.ts";
import type { Scanned } from "../scan/scan.ts";
import { foldWord } from "../text/fold.ts";
import { contains, parseWhen } from "../values/index.ts";

/** A person of this document: the fullest name it gives, the pack's id and name where they are known. */
export interface DocumentPerson {
  /** Fullest form in the document. */
  readonly name: string;
  /** The name folded, for comparison. */
  readonly key: string;
  /** The words of the name, folded. */
  readonly words: readonly string[];
  id?: string;
  /** Full name from the pack, used where the document gives only a part. */
  packName?: string;
  of?: Party | { readonly id: string; readonly name: string };
  readonly classes: Set<string>;
}

/** All people of a document, found from each of their mentions. */
export class PeopleRegister {
  private readonly byMention = new Map<PersonAnnotation, DocumentPerson>();
  private readonly people: DocumentPerson[] = [];
  private readonly lexicon: Lexicon;
  private readonly scanned: Scanned;

  /** `published`: EDTF; offices of the packs are asked at that date unless the mention has its own. */
  constructor(
    scanned: Scanned,
    {
      mentions,
      lexicon,
      dateOf,
      toldWith = () => null,
      lang,
    }: {
      mentions: readonly PersonAnnotation[];
      lexicon: Lexicon;
      dateOf: (one: Annotation) => string | null;
      /** The year told beside a mention, asked where its holder is not that of `dateOf`. */
      toldWith?: (one: PersonAnnotation) => string | null;
      lang: string;
    },
  ) {
    this.scanned = scanned;
    this.lexicon = lexicon;
    const longestFirst = mentions.toSorted(
      (a, b) =>
        Number(b.officeClass !== undefined) - Number(a.officeClass !== undefined) ||
        b.name.end - b.name.start - (a.name.end - a.name.start) ||
        a.start - b.start,
    );
    for (const mention of longestFirst) this.add(mention, { when: dateOf(mention), toldWith, lang });
  }

  /** The person whose name stands at a place of the text. */
  at(name: { readonly start: number; readonly end: number }): DocumentPerson | undefined {
    for (const [mention, person] of this.byMention)
      if (mention.name.start === name.start && mention.name.end === name.end) return person;
    return undefined;
  }

  of(mention: PersonAnnotation): DocumentPerson {
    const found = this.byMention.get(mention);
    if (!found) throw new Error("a mention that was not registered");
    return found;
  }

  /** True where somebody else of the document holds that office of a state. */
  holds(
    state: { readonly id?: string },
    { officeClass, besides }: { officeClass: string; besides: DocumentPerson },
  ): boolean {
    return this.people.some(
      (person) =>
        person !== besides &&
        person.classes.has(officeClass) &&
        this.stateOf(person) !== undefined &&
        this.stateOf(person) === state.id,
    );
  }

  /** The state whose office a person holds by the document, else by the pack. */
  private stateOf({ of, id }: DocumentPerson): string | undefined {
    return of?.id ?? (id === undefined ? undefined : this.lexicon.entities.get(id)?.of);
  }

  private add(
    mention: PersonAnnotation,
    { when, toldWith, lang }: { when: string | null; toldWith: (one: PersonAnnotation) => string | null; lang: string },
  ): void {
    const name = mention.said ?? this.scanned.text.slice(mention.name.start, mention.name.end).trim();
    const known = this.resolve(mention, when) ?? this.resolve(mention, toldWith);
    const person = this.find(name, { mention, known }) ?? this.create(name);
    if (known && !person.id && (person.name === name || !this.people.some((other) => other.id === known)))
      this.identify(person, known, lang);
    if (mention.officeClass) person.classes.add(mention.officeClass);
    if (mention.of && !person.of) person.of = mention.of;
    this.byMention.set(mention, person);
  }

  /** The pack's name is used where the document gives only a part of one. */
  private identify(person: DocumentPerson, id: string, lang: string): void {
    const entity = this.lexicon.entities.get(id);
    if (person.name !== "" && !this.fits(person, id)) return;
    person.id = id;
    const names = entity?.names[lang] ?? [];
    const [full] = names;
    const isWhole = names.some((name) => foldWord(name) === person.key);
    const own = isWhole ? undefined : names.find((name) => isPart(person, compared(name)));
    if (own !== undefined) person.packName = own;
    else if (full !== undefined && (entity?.short?.[lang] ?? []).some((short) => foldWord(short) === person.key))
      person.packName = full;
  }

  /** A fuller name in the document that is none of the pack's is another person. */
  private fits(person: DocumentPerson, id: string): boolean {
    const entity = this.lexicon.entities.get(id);
    return entity !== undefined && (formsOf(entity).names.has(person.key) || formsOf(entity).short.has(person.key));
  }

  private create(name: string): DocumentPerson {
    const made: DocumentPerson = { ...compared(name), classes: new Set() };
    this.people.push(made);
    return made;
  }

  /** The same person under a fuller name: same id, same name, or a part of one with an office that fits. */
  private find(
    name: string,
    { mention, known }: { mention: PersonAnnotation; known: string | undefined },
  ): DocumentPerson | undefined {
    const part = compared(name);
    const { key } = part;
    const exact = this.people.find((person) => person.key === key && (!known || !person.id || person.id === known));
    if (exact) return exact;
    const fuller = this.people.filter((person) => isPart(part, person) && fitsOffice(person, mention));
    if (fuller.length === 1) return fuller[0];
    return known ? this.people.find((person) => person.id === known) : undefined;
  }

  /** The pack's person behind a mention: a full name, or a surname whose bearer held that office then. */
  private resolve(
    mention: PersonAnnotation,
    asked: string | null | ((one: PersonAnnotation) => string | null),
  ): string | undefined {
    const hit = this.scanned.at(mention.name.start).find((other) => other.end === mention.name.end);
    const ids = (hit?.senses ?? []).filter((sense) => sense.class === "HUMAN").map((sense) => sense.value);
    if (!ids.length) return undefined;
    const when = typeof asked === "function" ? asked(mention) : asked;
    if (typeof asked === "function" && when === null) return undefined;
    const full = ids.filter((id) => this.isFull(id, mention));
    if (full.length === 1) return full[0];
    if (!mention.officeClass) return undefined;
    const held = ids.filter((id) => this.held(id, { officeClass: mention.officeClass ?? "", when: null }));
    const then = when ? held.filter((id) => this.held(id, { officeClass: mention.officeClass ?? "", when })) : [];
    if (then.length === 1) return then[0];
    return held.length === 1 && (!when || mention.standing) ? held[0] : undefined;
  }

  private isFull(id: string, mention: PersonAnnotation): boolean {
    const text = foldWord(mention.said ?? this.scanned.text.slice(mention.name.start, mention.name.end));
    const entity = this.lexicon.entities.get(id);
    return entity !== undefined && formsOf(entity).names.has(text) && !formsOf(entity).short.has(text);
  }

  /** True where a verified term of the pack has the person in an office of that class, at that date if one is given. */
  private held(id: string, { officeClass, when }: { officeClass: string; when: string | null }): boolean {
    return (this.lexicon.terms.get(id) ?? []).some((term) => {
      if (term.unverified || this.lexicon.offices.get(term.office)?.class !== officeClass) return false;
      return when === null || covers(term.from, term.to, when);
    });
  }
}

interface Forms {
  readonly names: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
}

/** Folded names of entities, made when they are first asked for. */
const FORMS = new WeakMap<PackEntity, Forms>();

function formsOf(entity: PackEntity): Forms {
  const known = FORMS.get(entity);
  if (known) return known;
  const folded = (lists: PackEntity["names"]) => new Set(Object.values(lists).flat().map(foldWord));
  const made = { names: folded(entity.names), short: folded(entity.short ?? {}) };
  FORMS.set(entity, made);
  return made;
}

function covers(from: string, to: string, when: string): boolean {
  const term = parseWhen(`${from}/${to}`);
  const date = parseWhen(when);
  if (!term || !date) return false;
  return contains(term, date) || (date.length < 10 && (from.startsWith(date) || to.startsWith(date)));
}

/** A name as names are compared. */
type Compared = Pick<DocumentPerson, "name" | "key" | "words">;

function compared(name: string): Compared {
  const words = name.split(/[\s・·=゠＝-]+/).map(foldWord);
  return { name, key: foldWord(name), words };
}

/** 岩屋 of 岩屋毅; トカエフ of カシム=ジョマルト・トカエフ; Iwaya of Takeshi Iwaya. */
function isPart(part: Compared, whole: Compared): boolean {
  if (part.name.length >= whole.name.length || !whole.key.includes(part.key.slice(0, 1))) return false;
  if (whole.words.length === 1) return whole.name.startsWith(part.name);
  return whole.words.includes(part.key) || whole.words.join("") === part.words.join("");
}

/** Offices whose holders are also called 'minister' alone. */
const MINISTERS = new Set([
  "foreign-minister",
  "head-of-government",
  "deputy-head-of-government",
  "chief-cabinet-secretary",
  "deputy-foreign-minister",
]);

function fitsOffice(person: DocumentPerson, mention: PersonAnnotation): boolean {
  const { officeClass, standing } = mention;
  if (!officeClass || person.classes.size === 0 || person.classes.has(officeClass) || standing) return true;
  return officeClass === "minister" && [...person.classes].some((name) => MINISTERS.has(name));
}
