import type { Annotation, DateAnnotation, PersonAnnotation } from "../annotate/annotation.ts";
import type { NameTable } from "../language/language.ts";
import type { Lexicon } from "../scan/lexicon.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Name } from "../text/name.ts";
import type { Span } from "../text/span.ts";
import type { Measure } from "../values/index.ts";
import { anchorOf, resolveDate, type Anchor, type DateContext, type ResolvedDate } from "./dates.ts";
import { partyName, personName } from "./named.ts";
import { Owners } from "./owners.ts";
import type { DocumentPerson, PeopleRegister } from "./people.ts";
import { Pointing } from "./pointing.ts";

/** Words that are said of anyone with an office of their kind. */
const GENERIC = new Set(["minister", "deputy-minister", "head"]);

/** The state one of whose offices publishes a document; `mission` where the office is one abroad. */
export interface Speaker {
  readonly state: Name;
  readonly mission: boolean;
}

/** What is known of a document before its sentences are read in order. */
export interface DiscourseOptions {
  readonly lexicon: Lexicon;
  readonly register: PeopleRegister;
  readonly lang: string;
  /** The document's own date, EDTF. */
  readonly published: string | null;
  readonly fiscalStart: number;
  /** The two states the document is about, most spoken of first. */
  readonly pair: readonly Name[];
  /** The state the title names first. */
  readonly main?: Name | null;
  /** The state whose language this is. */
  readonly own: Name | null;
  /** The state one of whose offices publishes the document. */
  readonly speaks: Speaker | null;
  readonly home: NameTable["home"];
  readonly syllables: NameTable["syllables"];
  /** True where it names so many states that a foreign name may be of any. */
  readonly crowded: boolean;
  /** The family of measures the title speaks of. */
  readonly subject: string;
  /** True where the document speaks of states throughout. */
  readonly international: boolean;
  /** True for a document too short to show what it is about. */
  readonly short: boolean;
}

/** The talks or visit that later sentences stand in. */
export interface Frame {
  /** Who took part. */
  readonly who: readonly Name[];
  readonly when: string;
  readonly type: string;
  readonly block: number;
  /** Ids of the places, where a visit. */
  readonly where: readonly string[];
  /** True where the document says that all that follows is told of it: 'as follows'. */
  readonly whole?: true;
}

/** A document's thread in reading order: whom and what its pointing words, dates and figures stand on. */
export class Discourse {
  readonly pair: readonly Name[];
  readonly own: Name | null;
  /** Who the document says was asked. */
  interviewed: Name | null = null;
  /** The last dated figures by family of measures. */
  private readonly series = new Map<string, { readonly when: string; readonly block: number }>();
  /** Whose trade with whom was told last: owner of the statistics and partner. */
  trade: readonly [owner: Name, partner: Name] | null = null;
  tradeBlock = -1;
  /** The last exports, imports or investment told, for the parts of it told after. */
  flow: { readonly measure: Measure; readonly block: number } | null = null;
  /** The last aid or trade told, for the parts a breakdown gives of it. */
  sum: { readonly measure: Measure; readonly of: readonly Name[]; readonly block: number } | null = null;
  /** The blocks in which the sum told before is broken down. */
  breakdown: { readonly from: number; readonly to: number } | null = null;
  /** Whose exports or investment were told last without a partner. */
  owner: Name | null = null;
  /** Whose trade statistics the text says it tells. */
  reporter: Name | null = null;
  /** The period whose trade statistics the text says it tells. */
  period: string | null = null;
  frame: Frame | null = null;
  /** What the last line that is nothing but a measure's name measures, for the amount below it. */
  term: { readonly measure: string; readonly block: number } | null = null;
  /** The time that the last heading or line above gives to the lines below it. */
  headed: {
    readonly when: string;
    /** True where it stands in brackets in a heading: all that is counted below it is of it. */
    readonly whole: boolean;
  } | null = null;
  /** The date of its own that a line of a chronology stands under. */
  ruling: ResolvedDate | null = null;
  /** Who speaks in the first person: the signer of a message, the one a press conference names before their words. */
  author: Name | null = null;
  /** Whom a line of its own named last. */
  labelled: { readonly name: Name; readonly block: number; readonly within?: true } | null = null;
  /** Where the visits went that the lines below list. */
  visitors: Name | null = null;
  /** Where the last visit went. */
  visited: readonly Name[] = [];
  /** When something was signed last. */
  signed: { readonly when: string; readonly block: number } | null = null;
  /** The parties of the last instrument that two or more were told to sign. */
  parties: readonly Name[] | null = null;
  private readonly scanned: Scanned;
  private readonly given: DiscourseOptions;
  private readonly document: Anchor | null;
  private readonly owners: Owners;
  private readonly pointing: Pointing;
  private readonly dates = new Map<
    DateAnnotation,
    { readonly context: DateContext; past?: ResolvedDate; future?: ResolvedDate }
  >();
  private readonly roles = new Map<DocumentPerson, Set<string>>();
  private told: Anchor | null = null;
  private toldDay: Anchor | null = null;
  private toldSentence = -1;
  private untold = false;
  /** The year gone by that opened a sentence of this paragraph: months told without one are of it. */
  private framed: number | null = null;
  private framedBlock = -1;
  private sentence = 0;
  private block = 0;
  private subject: { readonly person: PersonAnnotation; readonly block: number } | null = null;
  private answering = false;
  private interviewedOf: Name | null = null;

  constructor(scanned: Scanned, given: DiscourseOptions) {
    this.scanned = scanned;
    this.given = given;
    this.pair = given.pair;
    this.own = given.own;
    this.document = anchorOf(given.published);
    const namedBefore = (at: number) => this.pointing.namedBefore(at);
    this.owners = new Owners({ scanned, ...given, namedBefore, isPast: () => this.ruling !== null });
    const stateOf = (person: DocumentPerson) => (person.id ? given.lexicon.entities.get(person.id)?.of : undefined);
    const isUnion = (id: string) => given.lexicon.entities.get(id)?.members !== undefined;
    const membersOf = (id: string) =>
      (given.lexicon.entities.get(id)?.members ?? []).flatMap((member) => this.owners.entity(member) ?? []);
    this.pointing = new Pointing({ scanned, ...given, stateOf, isUnion, membersOf });
  }

  /** Begins a sentence; what was told in it so far counts as near. */
  begin(block: number, { answer = false, untold = false }: { answer?: boolean; untold?: boolean } = {}): void {
    this.sentence++;
    this.untold = untold;
    if (block !== this.framedBlock) this.framed = null;
    this.answering = answer;
    if (block !== this.block && !this.document) this.told = this.told ? { y: this.told.y } : null;
    this.block = block;
  }

  /** Begins a block that a date of its own stands above, or none: dates in it are counted from that one. */
  rule(date: DateAnnotation | undefined): void {
    const ruling = date ? this.date(date, "past") : null;
    this.ruling = ruling?.anchor ? ruling : null;
    if (!this.ruling) return;
    this.told = this.ruling.anchor;
    if (this.told?.d !== undefined) this.toldDay = this.told;
  }

  /** The states one side of a figure may be: the pair, else the one the title names first. */
  get partners(): readonly Name[] {
    if (this.pair.length) return this.pair;
    return this.given.main ? [this.given.main] : [];
  }

  /** The only state named so far; nobody where there are several. */
  get alone(): readonly Name[] {
    const [id, ...others] = this.pointing.named();
    const name = id === undefined || others.length ? null : this.owners.entity(id);
    return name ? [name] : [];
  }

  get blockIndex(): number {
    return this.block;
  }

  /** True where the document speaks of states throughout, or this sentence names one. */
  isInternational(sentence: Span): boolean {
    return this.given.international || this.pointing.namesStateFrom(sentence.start);
  }

  /** The state at home in which the document is published by one of its offices. */
  get home(): Name | null {
    const { speaks } = this.given;
    return speaks && !speaks.mission ? speaks.state : null;
  }

  /** True where a document of some length is about no two states: what no name in a sentence anchors is of no state's doings. */
  isLocal(): boolean {
    return !this.given.short && this.pair.length < 2;
  }

  /** Takes in the person a sentence is said of. */
  noteSubject(one: PersonAnnotation): void {
    this.subject = { person: one, block: this.block };
    this.pointing.noteSubject(one, this.block);
  }

  /** Takes in the several whom a sentence is said of. */
  noteGroup(group: readonly Annotation[]): void {
    const names = group.flatMap((one) => this.names(one));
    if (names.length > 1) this.pointing.noteGroup(names, { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 });
  }

  /** Takes in what a sentence names. */
  note(one: Annotation): void {
    this.pointing.note(one, this.block);
  }

  /** Resolves the dates of a sentence in their order: each may stand on the one before it. */
  resolve(
    dates: readonly DateAnnotation[],
    tense: "past" | "future",
    isAside: (one: DateAnnotation) => boolean = () => false,
  ): void {
    for (const [place, one] of dates.entries()) {
      const side = tense === "future" && this.isPassed(one, dates.slice(place + 1)) ? "past" : tense;
      const context = this.dateContext(side);
      const resolved = resolveDate(one, context);
      this.dates.set(one, { context, [side]: resolved });
      if (!isAside(one)) this.tell(resolved.anchor);
    }
  }

  /** 「2017年、日本は…。3月に…」: months that the text goes on to tell without a year are of that one. */
  frameYear(date: DateAnnotation): void {
    const { anchor } = resolveDate(date, this.dateContext("past"));
    const passed = anchor && this.document && anchor.y < this.document.y;
    this.framed = passed && anchor.m === undefined ? anchor.y : null;
    this.framedBlock = this.block;
  }

  /** 「8月には訪れ、12月には来日する予定だ」: of two months the one gone by is told of the past. */
  isPassed(one: DateAnnotation, later: readonly DateAnnotation[]): boolean {
    const [m, now] = [one.from.m, this.document?.m];
    if (typeof m !== "number" || one.from.y !== undefined || now === undefined || m > now) return false;
    return later.some(({ from }) => from.y === undefined && typeof from.m === "number" && from.m > now);
  }

  /** The resolved date of an annotation of the present sentence. */
  date(one: DateAnnotation, tense: "past" | "future"): ResolvedDate {
    const known = this.dates.get(one);
    if (!known) return resolveDate(one, this.dateContext(tense));
    return (known[tense] ??= resolveDate(one, { ...known.context, tense }));
  }

  private dateContext(tense: "past" | "future"): DateContext {
    const near = this.toldSentence === this.sentence || this.document === null || this.ruling !== null;
    const { document, told, toldDay } = this;
    const { untold, framed } = this;
    return { document, told, toldDay, near, tense, untold, framed, fiscalStart: this.given.fiscalStart };
  }

  private tell(anchor: Anchor | null): void {
    if (!anchor) return;
    this.told = anchor;
    if (anchor.d !== undefined) this.toldDay = anchor;
    this.toldSentence = this.sentence;
  }

  /** The names an argument stands for. */
  names(one: Annotation): Name[] {
    switch (one.kind) {
      case "PERSON":
        return [this.person(one)];
      case "OFFICE":
        return this.pointing.office(one);
      case "SET":
        return this.pointing.set(one, this.block);
      case "BACK":
        if (one.of === "author") return this.author ? [this.author] : [];
        return one.of === "own" ? this.speaking() : this.pointing.back(one, this.block);
      case "STATE":
      case "REGION":
      case "CITY":
      case "VENUE":
      case "BODY":
      case "FRAMEWORK":
        return one.back ? this.pointing.party(one) : [partyName(one)];
      default:
        return [{ name: ("said" in one ? one.said : undefined) ?? this.scanned.text.slice(one.start, one.end) }];
    }
  }

  person(one: PersonAnnotation): Name {
    return personName(this.given.register.of(one));
  }

  /** The name of a mention that was not among those of the running text: registered by its own words. */
  nameOfMention(one: PersonAnnotation): Name {
    const same = this.given.register.at(one.name);
    return same ? personName(same) : { name: one.said ?? this.scanned.text.slice(one.name.start, one.name.end) };
  }

  /** The state or body a person serves. */
  ownerOf(one: PersonAnnotation, running = true): Name | null {
    return this.owners.of(one, running);
  }

  entityName(id: string): Name | null {
    return this.owners.entity(id);
  }

  /** True for an entity that is a region of several states. */
  isRegion(id: string | undefined): boolean {
    return id !== undefined && this.given.lexicon.entities.get(id)?.kind === "region";
  }

  /** The state a town or place lies in. */
  stateOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.given.lexicon.entities.get(id)?.of;
  }

  /** True the first time a person is told with an office of this class; 'minister' is said of every minister. */
  firstRole(one: PersonAnnotation): boolean {
    const person = this.given.register.of(one);
    const classes = this.roles.get(person) ?? new Set<string>();
    this.roles.set(person, classes);
    const name = one.officeClass ?? "";
    if (classes.has(name) || (GENERIC.has(name) && classes.size > 0)) return false;
    classes.add(name);
    return true;
  }

  /** Notes who is asked: 「…大使に聞いた」. `asked` holds the people before the mark of the one asked; where there are none, it is of whom the paragraph tells. */
  listen(asked: readonly PersonAnnotation[]): void {
    const last = asked.at(-1) ?? (this.subject?.block === this.block ? this.subject.person : undefined);
    if (!last || this.interviewed) return;
    this.interviewed = this.person(last);
    this.interviewedOf = this.ownerOf(last);
  }

  /** The state that 我が国 means here. */
  private speaking(): Name[] {
    const state = this.answering && this.interviewed ? this.interviewedOf : (this.given.speaks?.state ?? this.own);
    return state ? [state] : [];
  }

  /** The measure a word means here: 'aid' is the kind of aid told last, 'total' that of the series or of the document's subject. */
  measure(said: string, sentence: { readonly start: number; readonly end: number }): Measure {
    if (said === "aid") return (this.scanned.last("AIDKIND", sentence.end)?.sense.value ?? "aid.grant") as Measure;
    if (said === "flow") return this.flow && this.block - this.flow.block < 2 ? this.flow.measure : "money";
    if (said !== "total") return said as Measure;
    const last = [...this.series].filter(([, { block }]) => block === this.block).at(-1);
    const family = last?.[0] ?? this.given.subject;
    if (family === "aid") return this.measure("aid", sentence);
    return family === "trade" ? "trade.total" : "money";
  }

  /** A name that several moneys share (マナト) is that of the one state among them that the document names; else unknown. */
  currency(unit: string): string | null {
    const codes = unit.split("|");
    if (codes.length === 1) return unit;
    const named = new Set([...this.pointing.named()].map((id) => this.given.lexicon.entities.get(id ?? "")?.currency));
    const fitting = codes.filter((code) => named.has(code));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** Keeps the date of a figure for those after it. */
  noteFigure(measure: Measure, when: string): void {
    const family = familyOf(measure);
    if (family === "change") return;
    this.series.delete(family);
    this.series.set(family, { when, block: this.block });
  }

  /** The period of the figure of the same kind told before in this block, or in a document about that kind. */
  seriesDate(measure: string, slots: Readonly<Record<string, unknown>>): string | null {
    const family = familyOf(measure);
    const last = this.series.get(family);
    if (!last && family === "trade" && !slots["when"]) return this.period;
    if (!last || slots["when"] || measure === "money" || (this.given.own !== null && !measure.includes(".")))
      return null;
    return last.block === this.block || family === this.given.subject ? last.when : null;
  }
}

/** Measures whose figures are told in one breath: trade.exports is of the family trade. */
export function familyOf(measure: string): string {
  return measure.split(".")[0] ?? measure;
}
