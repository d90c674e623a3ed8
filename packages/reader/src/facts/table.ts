import type { Annotation, DateAnnotation, Party, QuantityAnnotation } from "../annotate/annotation.ts";
import type { Annotator } from "../annotate/annotate.ts";
import { endingAt } from "../annotate/near.ts";
import { quantityOf } from "../annotate/quantities.ts";
import type { Discourse } from "../refer/discourse.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Block } from "../text/block.ts";
import type { Name } from "../text/name.ts";
import type { Span } from "../text/span.ts";
import { sameName } from "./context.ts";
import { documentFacts } from "./document-table.ts";
import type { Fact, Measure } from "./fact.ts";
import { accumulated } from "./figure.ts";
import { visitsIn } from "./visit-table.ts";

/** A table of the document: its rows and what stands above it and rules it (caption, heading, the line before). */
export interface Table {
  readonly rows: readonly Block[];
  readonly above: readonly Block[];
}

export interface TableTools {
  readonly scanned: Scanned;
  readonly annotator: Annotator;
  readonly discourse: Discourse;
}

export interface Cell {
  readonly span: Span;
  readonly all: readonly Annotation[];
}

export interface Row {
  readonly block: Block;
  readonly cells: readonly Cell[];
}

/** What a head, a row label or a line above says of the cells it rules. */
interface Ruling {
  readonly measure: Measure | null;
  /** True where it says little else than what is measured: 対日輸出, not 投資促進計画. */
  readonly named: boolean;
  readonly when: string | null;
  /** The period of the column before it. */
  readonly before?: string | null;
  readonly parties: readonly Party[];
  readonly scale: { readonly unit: string; readonly power: number } | null;
  /** What a column tells beside the amounts: a share of them, or how they changed. */
  readonly rate: string | null;
  /** What is counted, as the tables of units tell it: 'Japanese residents', 'companies'. */
  readonly counted: string | null;
}

const NO_RULING: Ruling = {
  measure: null,
  named: false,
  when: null,
  parties: [],
  scale: null,
  rate: null,
  counted: null,
};

/** Reads a table whose rows are visits (年月 | 要人名) or whose cells are figures; other tables give nothing. */
export function tableFacts(table: Table, tools: TableTools): Fact[] {
  const rows = table.rows.map((block) => ({ block, cells: (block.cells ?? []).map((span) => cellOf(span, tools)) }));
  const heads = rows.filter((row) => row.block.header);
  const body = rows.filter((row) => !row.block.header);
  const visits = visitsIn(body, { heads, above: table.above, tools });
  if (visits) return visits;
  if (isOfDocuments(heads, tools)) return documentFacts(body, tools);
  return figures(body, { heads, above: table.above, tools });
}

/** True for a table whose heads tell titles and days of signature. */
function isOfDocuments(heads: readonly Row[], { scanned }: TableTools): boolean {
  return heads.some((row) => scanned.of("TABLE.documents", row.block.start, row.block.end).length > 0);
}

function cellOf(span: Span, { scanned, annotator }: TableTools): Cell {
  return { span, all: annotator.annotate(scanned, span).all };
}

function evidence(block: Block, { scanned }: TableTools): { start: number; end: number; quote: string } {
  return { start: block.start, end: block.end, quote: scanned.text.slice(block.start, block.end) };
}

/** Figures of a table: measure, period, unit and parties each from the nearest that tells it: cell, row, column, lines above. */
function figures(
  body: readonly Row[],
  { heads, above, tools }: { heads: readonly Row[]; above: readonly Block[]; tools: TableTools },
): Fact[] {
  const over = above.map((block) => rulingOf(block, tools)).toReversed();
  const heading = heads.map((head) => head.cells.map((cell) => headOf(cell, tools)));
  const corner = heading.flatMap((rulings) => rulings[0] ?? []);
  const columns = heading.map(dated);
  const owner = ownerOf([...over, ...heading.flat()]);
  const scales = heading.flat().flatMap(({ scale }) => (scale ? [{ ...NO_RULING, scale }] : []));
  return body.flatMap((row) => {
    const label = row.cells[0] ? headOf(row.cells[0], tools) : rulingOf(row.block, tools);
    return row.cells.slice(1).flatMap((cell, index) => {
      const column = columns.flatMap((rulings) => rulings[index + 1] ?? []);
      const heads = label.named ? [label, ...column] : [...column, label];
      const units = column.some((ruling) => ruling.measure) ? scales : [];
      const partner = owner && soleState(label);
      const parties = partner && partner.id !== owner.id ? [owner, partner] : null;
      const rulings = [...heads, ...corner, ...over];
      const rate = column.find((ruling) => ruling.rate)?.rate;
      if (rate) return rate === "share" ? shareOf(cell, { row, rulings, parties, tools }) : [];
      return figure(cell, { row, rulings: [...rulings, ...units], parties, tools });
    });
  });
}

/** The one state that the lines above a table and its heads name: whose trade with those of the rows it tells. */
function ownerOf(rulings: readonly Ruling[]): Party | null {
  const [first, ...others] = rulings.flatMap(({ parties }) => parties);
  return first && others.every(({ id }) => id === first.id) ? first : null;
}

/** The state that is all a label tells. */
function soleState({ parties: [party, ...others], measure }: Ruling): Party | null {
  return party && !others.length && measure === null ? party : null;
}

/** 「2023年度 | 2024年度 | 構成比」: a column without a period of its own goes with the dated one before it. */
function dated(rulings: readonly Ruling[]): Ruling[] {
  return rulings.map((ruling, place) =>
    ruling.when === null
      ? { ...ruling, before: rulings.slice(0, place).findLast((one) => one.when)?.when ?? null }
      : ruling,
  );
}

/** A bare number below the head of a share: 28.0 of 構成比. */
function shareOf(cell: Cell, given: FigureTools): Fact[] {
  const { annotator, scanned } = given.tools;
  const numeral = annotator.numeral(scanned, cell.span.start);
  const share = numeral?.end === cell.span.end ? quantityOf("percent", numeral) : null;
  const traded = given.rulings.find((ruling) => ruling.measure)?.measure ?? "trade.total";
  if (!share) return figure(cell, given);
  const said = figure({ ...cell, all: [share] }, given);
  const of = given.parties ? betweenOf(traded, given.parties, given.tools) : partiesOf(traded, given);
  return said.map((fact) => (of.length ? { ...fact, of } : fact) as Fact);
}

interface FigureTools {
  readonly row: Row;
  readonly rulings: readonly Ruling[];
  /** Whose figures with whom, where the head of the table and the row's label name one each. */
  readonly parties: readonly Party[] | null;
  readonly tools: TableTools;
}

function figure(cell: Cell, { row, rulings, parties, tools }: FigureTools): Fact[] {
  const quantity =
    cell.all.find((one): one is QuantityAnnotation => "bound" in one && one.start <= cell.span.start + 1) ??
    counted(cell, rulings, tools) ??
    scaled(cell, rulings, tools);
  if (!quantity) return [];
  const measure =
    quantity.kind === "MONEY" ? (rulings.find((ruling) => ruling.measure)?.measure ?? null) : MEASURES[quantity.kind];
  const when =
    periodBehind(cell, quantity, tools) ??
    (rulings.find((ruling) => ruling.when) ?? periodBeside(cell, row, tools))?.when ??
    (quantity.kind === "PERCENT" ? (rulings.find((ruling) => ruling.before)?.before ?? null) : null);
  if (!measure || (when === null && quantity.kind !== "MONEY")) return [];
  const of = parties ? betweenOf(measure, parties, tools) : partiesOf(measure, { rulings, tools });
  return [
    {
      kind: "figure",
      measure: accumulated(measure, when),
      value: quantity.value,
      unit:
        quantity.kind === "MONEY" && quantity.unit !== null ? tools.discourse.currency(quantity.unit) : quantity.unit,
      bound: quantity.bound,
      when,
      ...(of.length ? { of } : {}),
      label: tools.scanned.text.slice(
        row.cells[0]?.span.start ?? row.block.start,
        row.cells[0]?.span.end ?? row.block.end,
      ),
      evidence: evidence(row.block, tools),
      trace: {
        rule: "table/figures",
        slots: { value: [cell.span] },
        basis: ["measure, period and parties: the heads of the table"],
      },
    },
  ];
}

/** 「1,014万人(2023年、推計)」: the period in brackets right behind an amount. */
function periodBehind({ all }: Cell, { end }: QuantityAnnotation, { scanned, discourse }: TableTools): string | null {
  const date = all.find((one): one is DateAnnotation => one.kind === "DATE" && one.start === end + 1);
  return date && /[(（]/u.test(scanned.text[end] ?? "") ? discourse.date(date, "past").when : null;
}

/** The period that another cell of the row tells: 'Trade | 2022 | 1.9 billion'. */
function periodBeside(cell: Cell, row: Row, tools: TableTools): Ruling | undefined {
  const others = row.cells.filter((one) => one !== cell);
  return others.map((one) => rulingOf(one.span, tools, one.all)).find((ruling) => ruling.when);
}

const MEASURES: Readonly<Partial<Record<QuantityAnnotation["kind"], Measure>>> = {
  PERCENT: "share",
  PEOPLE: "people",
  COMPANIES: "companies",
  COUNT: "count",
};

/** A bare number counts what the nearest head names, where no head of the table tells a unit of money: 'cars' may be sold by value. */
function counted(
  cell: Cell,
  rulings: readonly Ruling[],
  { annotator, scanned }: TableTools,
): QuantityAnnotation | null {
  const unit = rulings.some((ruling) => ruling.scale) ? null : rulings.find((ruling) => ruling.counted)?.counted;
  const numeral = unit ? annotator.numeral(scanned, cell.span.start) : null;
  return unit && numeral?.end === cell.span.end ? quantityOf(unit, numeral) : null;
}

/** A bare number takes its unit from the nearest head that tells one (単位：100万ユーロ, 億円). */
function scaled(cell: Cell, rulings: readonly Ruling[], { annotator, scanned }: TableTools): QuantityAnnotation | null {
  const scale = rulings.find((ruling) => ruling.scale)?.scale;
  const numeral = scale ? annotator.numeral(scanned, cell.span.start) : null;
  if (!scale || !numeral || numeral.end < cell.span.end) return null;
  return {
    kind: "MONEY",
    start: cell.span.start,
    end: cell.span.end,
    value: Number(`${numeral.value}e${scale.power}`),
    unit: scale.unit,
    bound: "exact",
  };
}

/** Classes of the words that say what is measured. */
const MEASURING = ["EXPORTS", "IMPORTS", "MEASURE"];

/** `all`: what has been annotated in the span, where it has been. */
function rulingOf(
  span: Span,
  { scanned, annotator, discourse }: TableTools,
  all: readonly Annotation[] = annotator.annotate(scanned, span).all,
): Ruling {
  const told = scanned.among(MEASURING, span.start, span.end)[0];
  const sense = told?.senses.find((one) => MEASURING.includes(one.class));
  const date = all.find((one): one is DateAnnotation => one.kind === "DATE");
  return {
    measure: sense ? discourse.measure(sense.value.split(":")[0] ?? "", span) : null,
    named: !told || (told.end - told.start) * 2 >= span.end - span.start,
    when: date ? discourse.date(date, "past").when : null,
    parties: all.filter((one): one is Party => one.kind === "STATE"),
    scale: annotator.language.spaced && all.some((one) => one.kind === "MONEY") ? null : annotator.scale(scanned, span),
    rate: rateIn(span, scanned),
    counted: annotator.counts(scanned, span),
  };
}

/** 構成比, 伸び率: what the numbers of a column are percents of. */
function rateIn(span: Span, scanned: Scanned): string | null {
  const hit = scanned.of("TABLE.rate", span.start, span.end)[0];
  return hit?.senses.find((one) => one.class === "TABLE.rate")?.value ?? null;
}

/** What a head or a row's first cell rules: four digits and nothing else are a year. */
function headOf({ span, all }: Cell, tools: TableTools): Ruling {
  const ruling = rulingOf(span, tools, all);
  const [year] = /^(?:19|20)\d\d$/u.exec(tools.scanned.text.slice(span.start, span.end).trim()) ?? [];
  if (ruling.when !== null || year === undefined) return ruling;
  return { ...ruling, when: tools.discourse.date({ kind: "DATE", ...span, from: { y: Number(year) } }, "past").when };
}

/** Exporter before importer: what goes out goes from the owner of the table to the one of the row. */
function betweenOf(measure: Measure, parties: readonly Party[], { discourse }: TableTools): Name[] {
  const names = parties.flatMap((party) => discourse.names(party).slice(0, 1));
  return measure === "trade.imports" || measure.startsWith("investment.") ? names.toReversed() : names;
}

/** Exporter before importer: the owner of the statistics is named plainly, the partner after 'towards' (対). */
function partiesOf(measure: Measure, { rulings, tools }: { rulings: readonly Ruling[]; tools: TableTools }): Name[] {
  const parties = rulings.find((ruling) => ruling.parties.length)?.parties ?? [];
  const { discourse } = tools;
  const course = courseOf(parties, tools);
  if (course) return course;
  const between = ownerAbove(measure, { parties, rulings, tools });
  if (between) return between;
  const towards = parties.find((party) => tools.annotator.isTowards(tools.scanned, party.start));
  const plain = parties.find((party) => party !== towards);
  const told = towards ? discourse.names(towards)[0] : undefined;
  const owner = plain ? discourse.names(plain)[0] : told && otherOf(told, discourse);
  const partner = told ?? (owner && measure.startsWith("trade.") ? otherOf(owner, discourse) : undefined);
  if (!owner || !partner) return measure === "trade.exports" || measure === "trade.imports" ? [] : [...discourse.pair];
  return measure === "trade.imports" ? [partner, owner] : [owner, partner];
}

/** 「ペルーの主要相手国別輸出入」 above rows that each name a partner: whose trade it is stands above. */
function ownerAbove(
  measure: Measure,
  { parties, rulings, tools }: { parties: readonly Party[]; rulings: readonly Ruling[]; tools: TableTools },
): Name[] | null {
  const { discourse } = tools;
  const [partner] = parties.length === 1 ? discourse.names(parties[0]!) : [];
  if (!partner || !measure.startsWith("trade.")) return null;
  const above = rulings.filter((ruling) => ruling.parties.length && ruling.parties !== parties);
  const [owner] = above.length === 1 && above[0]?.parties.length === 1 ? discourse.names(above[0].parties[0]!) : [];
  if (!owner || sameName(owner, partner)) return null;
  return measure === "trade.imports" ? [partner, owner] : [owner, partner];
}

/** 「日本への輸出」, 'Imports from Peru': where it goes from or to is told of the one side, the other is the document's other state. */
function courseOf(parties: readonly Party[], { scanned, discourse }: TableTools): Name[] | null {
  const goal = parties.find(
    ({ start, end }) => scanned.longest(end, "TABLE.to") ?? endingAt(scanned, start, "TABLE.arrow"),
  );
  const source = parties.find(
    ({ start, end }) => scanned.longest(end, "TABLE.from") ?? endingAt(scanned, start, "TABLE.origin"),
  );
  const [to, from] = [goal && discourse.names(goal)[0], source && discourse.names(source)[0]];
  const sender = from ?? (to && otherOf(to, discourse));
  const receiver = to ?? (from && otherOf(from, discourse));
  return sender && receiver ? [sender, receiver] : null;
}

/** The other of the document's two states. */
function otherOf(one: Name, { pair, partners }: Discourse): Name | undefined {
  if (!pair.length) return partners.find((name) => !sameName(name, one));
  return pair.some((name) => sameName(name, one)) ? pair.find((name) => !sameName(name, one)) : undefined;
}
