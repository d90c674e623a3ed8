import type { DateAnnotation } from "../annotate/annotation.ts";
import type { FactContext } from "../facts/context.ts";
import type { Fact } from "../facts/fact.ts";
import { isFinite } from "../scan/finite.ts";
import type { Discourse } from "../refer/discourse.ts";

const FRAMES = new Set(["meeting", "visit", "call"]);

/** Measures whose parts are told state by state. */
const FLOWS = new Set<string>(["trade.exports", "trade.imports", "investment.flow", "investment.stock"]);

/** Measures whose sums are broken down in lists. */
const SUMS = /^(?:aid|trade|investment)\./;

/** Longest line that says that a breakdown follows, in code units, and how many blocks it may run on. */
const HEAD = 40;
const RUN = 12;

/** Keeps what later sentences stand on: the last dated talks or visit, the last dated figure. */
export function remember(discourse: Discourse, facts: readonly Fact[]): void {
  for (const fact of facts) {
    if (fact.kind === "figure" && fact.when !== null) discourse.noteFigure(fact.measure, fact.when);
    if (
      fact.kind === "figure" &&
      !isBrokenDown(discourse) &&
      SUMS.test(fact.measure) &&
      !(fact.measure.startsWith("investment") && fact.of?.length === 1)
    )
      discourse.sum = { measure: fact.measure, of: fact.of ?? [], block: discourse.blockIndex };
    if (fact.kind === "figure" && FLOWS.has(fact.measure))
      discourse.flow = { measure: fact.measure, block: discourse.blockIndex };
    if (fact.kind === "event" && fact.type === "visit" && fact.where?.length) discourse.visited = fact.where;
    if (fact.kind === "event" && fact.type === "agreement" && (fact.who?.length ?? 0) > 1)
      discourse.parties = fact.who ?? null;
    if (fact.kind === "event" && fact.type === "agreement" && fact.status === "happened" && fact.when !== null)
      discourse.signed = { when: fact.when, block: discourse.blockIndex };
    if (fact.kind !== "event" || fact.when === null || !FRAMES.has(fact.type) || !fact.who?.length) continue;
    if (discourse.frame?.whole && fact.when < discourse.frame.when) continue;
    if (fact.type !== "visit" && discourse.frame?.type === "visit" && discourse.frame.when === fact.when) continue;
    if (fact.status === "happened" || fact.status === "ongoing")
      discourse.frame = {
        who: fact.who ?? [],
        when: fact.when,
        type: fact.type,
        block: discourse.blockIndex,
        where: (fact.where ?? []).flatMap((place) => place.id ?? []),
        ...(discourse.frame?.whole ? { whole: true } : {}),
      };
  }
}

/** True within a breakdown: its parts are no sums that others are parts of. */
function isBrokenDown({ breakdown, blockIndex, sum }: Discourse): boolean {
  return sum !== null && breakdown !== null && blockIndex > breakdown.from && blockIndex <= breakdown.to;
}

/** 「（参考）各国別支援額内訳」: what follows breaks down the sum told before. */
export function rememberBreakdown({ scanned, sentence, discourse }: FactContext): void {
  const { start, end } = sentence;
  if (scanned.of("BREAKDOWN.next", start, end).length && scanned.of("AIDKIND", start, end).length)
    discourse.breakdown = { from: discourse.blockIndex, to: discourse.blockIndex + RUN };
  if (!scanned.of("BREAKDOWN", sentence.start, sentence.end).length) return;
  const { blockIndex: from } = discourse;
  discourse.breakdown = { from, to: sentence.end - sentence.start > HEAD ? from : from + RUN };
}

/** 「2015年10月の貿易統計」: the period of the trade that the text goes on to tell. */
export function rememberPeriod({ scanned, sentence, discourse }: FactContext): void {
  for (const hit of scanned.of("STATISTICS", sentence.start, sentence.end)) {
    rememberReporter(hit.start, { sentence, discourse });
    const item = sentence.items.find((one) => one.kind === "DATE" && one.close === hit.start);
    const [date] = item?.parts ?? [];
    const when = date?.kind === "DATE" ? discourse.date(date, "past").when : null;
    if (when !== null) discourse.period = when;
  }
}

/** Longest name of a measure that stands on a line of its own, in code units. */
const TERM = 40;

/** Classes of the words that say what is measured. */
const MEASURES = ["MEASURE", "EXPORTS", "IMPORTS"];

/** 'Loans' above '584 billion yen (total up to 2023)': a list of terms and what each comes to. */
export function rememberTerm({ scanned, sentence, discourse }: FactContext): void {
  const { start, end, lang, block } = sentence;
  if (block.kind !== "item" || end - start > TERM || sentence.items.some(({ kind }) => kind === "MONEY")) return;
  const senses = scanned.among(MEASURES, start, end).flatMap((hit) => hit.senses);
  const sense = senses.find((one) => one.lang === lang && MEASURES.includes(one.class));
  discourse.term = sense ? { measure: sense.value, block: discourse.blockIndex } : null;
}

/** 「ペルー税関の貿易統計によると」, 「財務省の貿易統計」: whose trade the statistics tell; an office of no state told is of the language's own. */
function rememberReporter(at: number, { sentence, discourse }: Pick<FactContext, "sentence" | "discourse">): void {
  const named = sentence.nested.findLast((one) => (one.kind === "STATE" || one.kind === "BODY") && one.end <= at);
  if (named?.kind === "STATE") discourse.reporter = discourse.names(named)[0] ?? null;
  else if (named?.kind === "BODY" && named.id === undefined)
    discourse.reporter = named.of === undefined ? discourse.own : discourse.entityName(named.of);
}

/** Longest line that rules those below it, in code units. */
const LINE = 90;

/** 'Economic cooperation (up to FY2022)', 'Trade with Peru (2023)': the time that a heading or a line without a full stop gives to the lines below. */
export function rememberHeading({ scanned, sentence, discourse }: FactContext): void {
  const { kind, start, end } = sentence.block;
  const line =
    kind === "paragraph" && end - start <= LINE && !sentence.triggers.some(({ features }) => isFinite(features));
  if (kind !== "heading" && !line) return;
  const date = sentence.items.findLast((item) => item.kind === "DATE")?.parts[0] as DateAnnotation | undefined;
  if (!date && kind !== "heading") return;
  const when = date ? discourse.date(date, "past").when : null;
  const whole = date !== undefined && kind === "heading" && /[(（]/u.test(scanned.text[date.start - 1] ?? "");
  discourse.headed = when === null ? null : { when, whole };
}

/** 'The outline of the programme on the 25th is as follows': what comes after is told of that day, whatever its paragraph. */
export function rememberOutline({ scanned, sentence, discourse }: FactContext): void {
  const said = scanned
    .of("OUTLINE", sentence.start, sentence.end)
    .some((hit) => hit.senses.some((sense) => sense.class === "OUTLINE" && sense.lang === sentence.lang));
  if (!said) return;
  const date = sentence.items.findLast((item) => item.kind === "DATE")?.parts[0] as DateAnnotation | undefined;
  const when = date ? discourse.date(date, "past").when : null;
  const { frame, blockIndex: block } = discourse;
  if (when !== null)
    discourse.frame = { who: [], when, type: "outline", block, where: frame?.where ?? [], whole: true };
  else if (frame?.block === block) discourse.frame = { ...frame, whole: true };
}
