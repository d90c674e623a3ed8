import { Annotator } from "../annotate/annotate.ts";
import type { Annotation, DateAnnotation, PersonAnnotation } from "../annotate/annotation.ts";
import { topicOf, type FactContext } from "../facts/context.ts";
import type { Fact } from "../facts/fact.ts";
import { subjectGroup, subjectPerson } from "../facts/subject.ts";
import { closingOf, factsOf, rolesIn, triggersIn } from "../facts/facts.ts";
import { answerOf, creditedIn } from "../facts/quote.ts";
import { tableFacts } from "../facts/table.ts";
import { clausesOf, freeSubjects, leadOf, withDateline } from "../grammar/clauses.ts";
import { Rulebook } from "../grammar/match.ts";
import { clauseAt, clauseBreaks, commasIn, itemsOf, type Sentence } from "../grammar/sentence.ts";
import { Endings } from "../grammar/trigger.ts";
import type { Language } from "../language/language.ts";
import { Discourse } from "../refer/discourse.ts";
import { PeopleRegister } from "../refer/people.ts";
import type { Lexicon } from "../scan/lexicon.ts";
import { Scanned } from "../scan/scan.ts";
import type { BlockKind, SourceMeta, SourceText } from "../text/block.ts";
import type { Name } from "../text/name.ts";
import type { Span } from "../text/span.ts";
import { annotateDocument, yearBeside, type Annotated } from "./annotated.ts";
import { aloneOn, authorOf, labelOf } from "./author.ts";
import { datesIn, type DateMention } from "./dates.ts";
import { hasLabels, labelledMeeting } from "./labelled.ts";
import { labelsOf } from "./labels.ts";
import {
  remember,
  rememberBreakdown,
  rememberHeading,
  rememberOutline,
  rememberPeriod,
  rememberTerm,
} from "./memory.ts";
import { isCrowded, isInternational, mainOf, pairOf, SHORT, subjectOf } from "./pair.ts";
import { speakerOf } from "./speaker.ts";
import { tablesOf } from "./tables.ts";
import { visitLine } from "./visit-lines.ts";

/** Blocks whose offices are told last: where the text has named none. */
const HEADS = new Set<BlockKind>(["title", "heading", "byline"]);

interface Document {
  readonly scanned: Scanned;
  readonly source: SourceText;
  readonly meta: SourceMeta;
  readonly discourse: Discourse;
  readonly sentences: readonly Annotated[];
}

/** The headline, for the sentence that opens the text below it. */
function headlineOf(sentences: readonly Annotated[], index: number): Span | undefined {
  if (sentences[index]?.block.kind !== "paragraph") return undefined;
  const before = sentences.slice(0, index);
  if (before.some(({ block }) => block.kind === "paragraph")) return undefined;
  return before.find(({ block }) => block.kind === "title")?.span;
}

/** True for what a clause tells of a name in passing: a date in it is not what the text stands on. */
function isAside(sentence: Sentence, { start, end }: DateAnnotation): boolean {
  if (sentence.holes?.some((hole) => hole.start <= start && end <= hole.end)) return true;
  if (isOfNoun(sentence, start)) return true;
  return sentence.joins?.get(clauseAt(sentence, start).start) === "relative";
}

/** 「来月の首脳会議を前に、29日から訪れる」: a month counted from the document's that only says which thing is meant. */
function isOfNoun({ items, genitives = [] }: Sentence, start: number): boolean {
  const item = items.find((one) => one.start === start);
  const [date] = item?.parts ?? [];
  if (!item || date?.kind !== "DATE" || !genitives.includes(item.mark)) return false;
  return typeof date.from.m === "object" && date.from.m.from === "document" && date.from.d === undefined;
}

/** People whom a sentence says were asked; null where it tells of no asking. */
function askedIn(scanned: Scanned, sentence: Sentence): PersonAnnotation[] | null {
  const asked = scanned
    .of("ASKED", sentence.start, sentence.end)
    .some((hit) => hit.senses.some((sense) => sense.class === "ASKED" && sense.lang === sentence.lang));
  if (!asked) return null;
  return sentence.items
    .filter((item) => item.mark !== "")
    .flatMap((item) => item.parts.filter((part): part is PersonAnnotation => part.kind === "PERSON"));
}

/** 「24日(日本時間25日)」: the same day told again elsewhere is none that the text goes on from. */
function isGlossed(date: DateAnnotation, { items, topics }: Sentence): boolean {
  return topics.length > 0 && !items.some((item) => item.parts.includes(date));
}

/** A sentence that is words in quotation marks and no more. */
function wordsAlone(context: FactContext): Fact[] {
  const [item, ...others] = context.sentence.items;
  const [quote] = item?.parts ?? [];
  if (quote?.kind !== "QUOTE" || others.length || quote.start > context.sentence.start) return [];
  return quote.end >= context.sentence.end ? answerOf(quote.inner, context) : [];
}

/** Who a paragraph without a subject is said of: the one who answers, the author of a message, else nobody. */
function firstPerson({ author, interviewed }: Discourse, { answer }: Annotated): Name[] {
  const speaker = answer ? interviewed : author;
  return speaker ? [speaker] : [];
}

/** One language's way through a document: the order of steps, nothing else. */
export class Engine {
  private readonly language: Language;
  private readonly lexicon: Lexicon;
  private readonly annotator: Annotator;
  private readonly rules: Rulebook;
  private readonly endings: Endings;

  constructor(language: Language, lexicon: Lexicon) {
    this.language = language;
    this.lexicon = lexicon;
    this.annotator = new Annotator(language, lexicon);
    this.rules = new Rulebook(language.rules, language.clauses.predicate === "middle");
    this.endings = new Endings(language);
  }

  read(source: SourceText, meta: SourceMeta): Fact[] {
    return this.facts(this.open(source, meta));
  }

  /** All dates that a text names, as facts would take them. */
  dates(source: SourceText, meta: SourceMeta): DateMention[] {
    const document = this.open(source, meta);
    return document.sentences.flatMap((annotated) => datesIn(this.enter(document, { annotated, topicBefore: [] })));
  }

  private open(source: SourceText, meta: SourceMeta): Document {
    const scanned = new Scanned(source.text, this.lexicon);
    const sentences = annotateDocument(scanned, source, { language: this.language, annotator: this.annotator });
    return { scanned, source, meta, sentences, discourse: this.discourse(scanned, { source, meta, sentences }) };
  }

  private discourse(
    scanned: Scanned,
    { source, meta, sentences }: { source: SourceText; meta: SourceMeta; sentences: readonly Annotated[] },
  ): Discourse {
    const mentions = sentences.flatMap(({ annotations }) =>
      annotations.filter((one): one is PersonAnnotation => one.kind === "PERSON"),
    );
    const register = new PeopleRegister(scanned, {
      mentions,
      lexicon: this.lexicon,
      dateOf: () => meta.published,
      toldWith: (one) => yearBeside(one, sentences),
      lang: this.language.code,
    });
    const own = this.own();
    const speaks = speakerOf(meta.publisher, { lexicon: this.lexicon, lang: this.language.code });
    return new Discourse(scanned, {
      lexicon: this.lexicon,
      register,
      lang: this.language.code,
      published: meta.published,
      fiscalStart: this.language.calendar.fiscalStart,
      pair: pairOf(sentences, {
        own,
        speaks: speaks?.state ?? null,
        homeOf: (id) => this.homeOf(id),
        isUnion: (id) => this.lexicon.entities.get(id)?.members !== undefined,
        titles: this.titles(meta, sentences),
      }),
      main: mainOf(sentences),
      own,
      speaks,
      home: this.language.names.home,
      syllables: this.language.names.syllables,
      crowded: (own !== null || this.language.names.syllables !== undefined) && isCrowded(sentences),
      subject: subjectOf(scanned, source),
      international: isInternational(sentences),
      short: sentences.length <= SHORT,
    });
  }

  /** What the headlines name: the text's own, and the one the page bears besides. */
  private titles({ title }: SourceMeta, sentences: readonly Annotated[]): (readonly Annotation[])[] {
    const own = sentences.filter(({ block }) => block.kind === "title").flatMap(({ nested }) => nested);
    return title === null ? [own] : [own, this.annotated(title)];
  }

  /** What a line that is not of the text names. */
  private annotated(line: string): readonly Annotation[] {
    return this.annotator.annotate(new Scanned(line, this.lexicon), { start: 0, end: line.length }).all;
  }

  private facts(document: Document): Fact[] {
    const tables = tablesOf(document.source.blocks);
    const labels = labelsOf(document.sentences);
    const out: Fact[] = [];
    const heads: FactContext[] = [];
    let topicBefore: readonly Name[] = [];
    let topicEarlier: readonly Name[] = [];
    /** True for rows that tell what happened in sentences of their own, as chronologies do. */
    let told = false;
    const { scanned, discourse } = document;
    const tools = { scanned, annotator: this.annotator, discourse };
    const author = authorOf(document.sentences, scanned);
    if (author) discourse.author = discourse.person(author);
    document.sentences.forEach((annotated, index) => {
      const fresh = annotated.blockIndex !== document.sentences[index - 1]?.blockIndex;
      const label = fresh ? labelOf(annotated, scanned) : null;
      if (label) discourse.author = discourse.person(label);
      if (fresh) discourse.rule(labels.get(annotated.blockIndex));
      const alone = aloneOn(annotated);
      const context = this.enter(document, {
        annotated,
        topicBefore: fresh ? firstPerson(discourse, annotated) : topicBefore,
        topicEarlier,
        headlined: this.language.declension && headlineOf(document.sentences, index),
      });
      const { block } = annotated;
      if (alone) discourse.labelled = { name: discourse.person(alone), block: annotated.blockIndex };
      if (HEADS.has(block.kind)) heads.push(context);
      const table = fresh ? tables.get(block) : undefined;
      if (table) {
        const read = tableFacts(table, tools);
        out.push(...read);
        told = !read.length;
      }
      rememberPeriod(context);
      rememberBreakdown(context);
      const silent = block.kind === "row" && !(told && !block.header && this.isTelling(annotated, labels));
      const facts = silent ? [] : factsOf(context, { rules: this.rules, endings: this.endings });
      out.push(...visitLine(context, facts, tools));
      if (!annotated.answer) out.push(...creditedIn(context));
      if (fresh && annotated.answer) out.push(...answerOf(annotated.answer, context));
      else if (fresh && annotated.reply) out.push(...answerOf(annotated.reply, { ...context, passage: block }));
      else if (discourse.labelled?.within) out.push(...wordsAlone(context));
      if (silent && block.kind === "row") out.push(...rolesIn(context));
      out.push(...facts);
      remember(discourse, facts);
      rememberOutline(context);
      rememberHeading(context);
      rememberTerm(context);
      const topic = topicOf(context.sentence, { language: this.language, discourse });
      this.announce(document, context, topic);
      topicBefore = topic.length ? topic : context.topicBefore;
      if (topic.length) topicEarlier = topic;
    });
    return [...out, ...this.labelled(document, out), ...heads.flatMap(rolesIn)];
  }

  /** True for a row that may tell what happened in words of its own: of languages that leave out verbs those of chronologies. */
  private isTelling({ blockIndex }: Annotated, labels: ReadonlyMap<number, DateAnnotation>): boolean {
    return this.language.clauses.predicate === "middle" || labels.has(blockIndex);
  }

  /** 「首相は次のように述べた」: the words that follow are of the one it is told of. */
  private announce({ discourse, scanned }: Document, { sentence }: FactContext, [name]: readonly Name[]): void {
    const told = scanned
      .of("TOLD.next", sentence.start, sentence.end)
      .some((hit) => hit.senses.some((sense) => sense.class === "TOLD.next" && sense.lang === sentence.lang));
    if (!told || !name) return;
    discourse.labelled = { name, block: discourse.blockIndex, within: true };
    discourse.interviewed ??= name;
  }

  /** The meeting that labelled lines tell, where no sentence tells one of that day. */
  private labelled({ scanned, meta, sentences, discourse }: Document, told: readonly Fact[]): Fact[] {
    if (meta.title === null || this.language.clauses.predicate !== "last" || !hasLabels(scanned)) return [];
    const title = this.annotated(meta.title);
    const meeting = labelledMeeting(sentences, { scanned, discourse, title });
    const known = told.some((fact) => fact.kind === "event" && fact.type === "meeting" && fact.when === meeting?.when);
    return meeting && !known ? [meeting] : [];
  }

  /** Takes in a sentence: what it names, its dates, who speaks in it. */
  private enter(
    { scanned, meta, discourse }: Document,
    {
      annotated,
      topicBefore,
      topicEarlier = topicBefore,
      headlined,
    }: {
      annotated: Annotated;
      topicBefore: readonly Name[];
      topicEarlier?: readonly Name[];
      /** The headline, where this sentence opens the text below it. */
      headlined?: Span | undefined;
    },
  ): FactContext {
    const untold = annotated.block.kind === "title" && this.language.clauses.predicate === "last";
    discourse.begin(annotated.blockIndex, { answer: annotated.answer !== undefined, untold });
    const sentence = this.sentence(scanned, annotated);
    for (const one of annotated.annotations) discourse.note(one);
    for (const one of annotated.nested)
      if (one.kind === "FRAMEWORK" && !annotated.annotations.includes(one)) discourse.note(one);
    const subject = subjectPerson(sentence);
    if (subject) discourse.noteSubject(subject);
    if (this.language.clauses.predicate === "middle") discourse.noteGroup(subjectGroup(sentence));
    const closing = closingOf({ scanned, language: this.language, sentence });
    discourse.resolve(
      annotated.annotations.filter((one): one is DateAnnotation => one.kind === "DATE" && !isGlossed(one, sentence)),
      closing === "past" || closing === null ? "past" : "future",
      (one) => isAside(sentence, one),
    );
    const opening = this.openingYear(scanned, sentence);
    if (opening) discourse.frameYear(opening);
    const asked = askedIn(scanned, sentence);
    if (asked) discourse.listen(asked);
    const headline = headlined === undefined ? undefined : this.typesIn(scanned, headlined);
    return {
      scanned,
      language: this.language,
      sentence,
      discourse,
      closing,
      topicBefore,
      topicEarlier,
      published: meta.published,
      ...(headline ? { headline } : {}),
      ...(annotated.answer ? { passage: annotated.block } : {}),
    };
  }

  /** The date with a year at the head of a sentence, as an adverbial or topic of its own. */
  private openingYear({ text }: Scanned, { start, items: [item] }: Sentence): DateAnnotation | null {
    const [date] = item?.parts ?? [];
    const { predicate, comma, topic, time = [] } = this.language.clauses;
    if (!item || predicate !== "last" || date?.kind !== "DATE" || date.start > start + 1) return null;
    if (date.from.y === undefined || date.mode !== undefined) return null;
    return comma.includes(text[date.end] ?? " ") || [...topic, ...time].includes(item.mark) ? date : null;
  }

  /** Types of happening that words of a headline may tell, in languages whose press notes date the first sentence by it. */
  private typesIn(scanned: Scanned, { start, end }: Span): ReadonlySet<string> {
    const given = scanned
      .among(this.rules.classes, start, end)
      .flatMap((hit) => hit.senses.flatMap((sense) => this.rules.byTrigger.get(sense.class) ?? []));
    return new Set(given.flatMap(({ gives }) => (gives.startsWith("event/") ? [gives.slice("event/".length)] : [])));
  }

  private sentence(scanned: Scanned, { span, block, annotations, nested }: Annotated): Sentence {
    const found = itemsOf(scanned, annotations, { language: this.language, end: span.end });
    const masked = annotations.filter((one) => one.kind === "QUOTE" || one.kind === "INSTRUMENT");
    const { code: lang, clauses } = this.language;
    const middle =
      clauses.predicate === "middle" ? clausesOf(scanned, span, { lang, items: found, table: clauses }) : null;
    const items = middle ? withDateline(scanned, span, freeSubjects(found, middle)) : found;
    const lead = middle ? leadOf(scanned, span, items) : undefined;
    const commas = commasIn(scanned, span, { language: this.language, masked });
    const { start, end } = span;
    const known = { start, end, items, lang, joins: middle?.joins };
    const triggers = triggersIn({ scanned, sentence: known }, { rules: this.rules, endings: this.endings });
    return {
      ...known,
      block,
      nested,
      measured: middle ? undefined : this.subjects(scanned, triggers),
      topics: clauses.topic,
      subjects: clauses.subject,
      genitives: clauses.genitive,
      commas,
      breaks: middle?.breaks ?? clauseBreaks(scanned, span, { language: this.language, commas }),
      lead,
      holes: middle?.holes,
      triggers,
    };
  }

  /** Where the triggers start that bear a mark of topic or subject. */
  private subjects(scanned: Scanned, triggers: Sentence["triggers"]): number[] {
    const { topic, subject } = this.language.clauses;
    return triggers
      .filter(({ end }) => {
        const mark = scanned.longest(end, "MARK")?.sense.value;
        return mark !== undefined && (topic.includes(mark) || subject.includes(mark));
      })
      .map(({ start }) => start);
  }

  /** The state the packs say a person is of. */
  private homeOf(person: string): Name | null {
    const id = this.lexicon.entities.get(person)?.of;
    const name = id === undefined ? undefined : this.lexicon.entities.get(id)?.names[this.language.code]?.[0];
    return id === undefined || name === undefined ? null : { name, id };
  }

  /** The state whose language this is, as 我が国 means it. */
  private own(): Name | null {
    const id = this.language.names.home?.state;
    const names = id === undefined ? undefined : this.lexicon.entities.get(id)?.names[this.language.code];
    return id === undefined || names?.[0] === undefined
      ? null
      : { name: names.find((form) => form.length === 2) ?? names[0], id };
  }
}
