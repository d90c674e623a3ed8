// Visits listed by date and name: tables of visitors (年月 | 要人名), one column for each direction (往訪 | 来訪), and lines
// under a line that tells the direction.
import type { DateAnnotation, PersonAnnotation, Party } from "../annotate/annotation.ts";
import { endingAt } from "../annotate/near.ts";
import type { Block } from "../text/block.ts";
import type { Name } from "../text/name.ts";
import type { Span } from "../text/span.ts";
import { sameName } from "./context.ts";
import type { EventFact } from "./fact.ts";
import type { Cell, Row, TableTools } from "./table.ts";

/** Where the visits of each column go; null for a column of dates, of notes. */
type Places = readonly (Name | null)[];

/** Visits of a table; null where neither its heads nor the lines above tell where they went. */
export function visitsIn(
  body: readonly Row[],
  { heads, above, tools }: { heads: readonly Row[]; above: readonly Block[]; tools: TableTools },
): EventFact[] | null {
  const listed = [...heads.map(({ block }) => block), ...above].some((span) => isOfVisits(span, tools));
  const placeOf = (span: Span) => destination(span, tools) ?? (listed ? targetIn(span, tools) : null);
  const told = listed ? placeColumn(heads, tools) : -1;
  if (told >= 0) return body.flatMap((row) => visitsTo(row, told, tools));
  const parted = listed ? isTold : isParted;
  const columns = heads.map((head) => head.cells.map(({ span }) => placeOf(span))).find(parted);
  if (columns) return body.flatMap((row) => visits(row, { places: columns, tools }));
  const spans = [...heads.flatMap((row) => row.cells.map((cell) => cell.span)), ...above.toReversed()];
  const place = spans.reduce<Name | null>((found, span) => found ?? destination(span, tools), null);
  if (place) return body.flatMap((row) => visits(row, { places: row.cells.map(() => place), tools }));
  const beside = listed ? body.flatMap((row) => visitsTo(row, placeCell(row), tools)) : [];
  return beside.length ? beside : null;
}

/** The cell of a row that holds states and towns and nothing else; -1 where none does. */
function placeCell({ cells }: Row): number {
  return cells.findIndex(
    ({ all }) => all.length > 0 && all.every((one) => one.kind === "STATE" || one.kind === "CITY"),
  );
}

/** The column whose head says that it holds where one went; -1 where none does. */
function placeColumn(heads: readonly Row[], { scanned }: TableTools): number {
  const found = heads.map((head) =>
    head.cells.findIndex(({ span: { start, end } }) => scanned.of("TABLE.place", start, end).length > 0),
  );
  return found.find((place) => place >= 0) ?? -1;
}

/** The visits of a row to the places of one of its cells. */
function visitsTo(row: Row, column: number, tools: TableTools): EventFact[] {
  const { discourse } = tools;
  const lands = row.cells[column]?.all.filter((one): one is Party => one.kind === "STATE" || one.kind === "CITY") ?? [];
  const where = lands.flatMap((one) => discourse.names(one));
  const date = row.cells.map(dateOf).find((one) => one !== undefined);
  const people = row.cells.flatMap(({ all }) => all.filter((one): one is PersonAnnotation => one.kind === "PERSON"));
  const [place] = where;
  if (!place || !date) return [];
  return people.map((person) => ({ ...visitOf(person, { date, place, span: row.block, tools }), where }));
}

/** True for heads that tell of more than one direction. */
function isParted(places: Places): boolean {
  const [first, ...others] = places.filter((place) => place !== null);
  return first !== undefined && others.some((place) => !sameName(place, first));
}

/** 「時期 | ペルーから日本へ」 in a list of visits: heads of which one tells where its column's people went. */
function isTold(places: Places): boolean {
  return places.length > 1 && places.some((place) => place !== null);
}

function isOfVisits({ start, end }: Span, { scanned }: TableTools): boolean {
  return scanned.of("TABLE.visits", start, end).length > 0;
}

/** Where visits go by the words of a head, a caption or a line: null where it tells none or both ways. */
export function destination(span: Span, tools: TableTools): Name | null {
  const { scanned, discourse } = tools;
  const words = scanned.within(span.start, span.end).flatMap((hit) => hit.senses.map((sense) => sense.class));
  const target = words.includes("TABLE.visits") ? targetIn(span, tools) : null;
  if (target) return target;
  const [out, home] = [words.includes("TABLE.out"), words.includes("TABLE.in")];
  if (out === home) return null;
  return home ? discourse.own : (discourse.pair.find((name) => name.id !== discourse.own?.id) ?? null);
}

/** The state that a head points to: 「ウズベキスタンから日本へ」, 「訪モンゴル」, 'Japan → Peru'. */
function targetIn(span: Span, { scanned, annotator, discourse }: TableTools): Name | null {
  const states = annotator.annotate(scanned, span).all.filter((one): one is Party => one.kind === "STATE");
  const target = states.find(
    (state) =>
      scanned.longest(state.end, "TABLE.to") !== null || endingAt(scanned, state.start, "TABLE.arrow") !== null,
  );
  return target ? (discourse.names(target)[0] ?? null) : null;
}

/** The visits of a row: on the day that their own cell tells, in the year of the row, else on the day of the row. */
function visits(row: Row, { places, tools }: { places: Places; tools: TableTools }): EventFact[] {
  const year = row.cells.map((cell) => yearOf(cell, tools)).find((one) => one !== null) ?? null;
  const told = year ?? row.cells.map(dateOf).find((one) => one !== undefined);
  return row.cells.flatMap((cell, index) => {
    const place = places[index];
    const own = year ? dateOf(cell) : undefined;
    const date = own && year ? within(own, year) : told;
    const people = cell.all.filter((one): one is PersonAnnotation => one.kind === "PERSON");
    return place && date ? people.map((person) => visitOf(person, { date, place, span: row.block, tools })) : [];
  });
}

function dateOf({ all }: Cell): DateAnnotation | undefined {
  return all.find((one): one is DateAnnotation => one.kind === "DATE");
}

/** The year that a cell holds and nothing else. */
function yearOf({ span }: Cell, { scanned }: TableTools): DateAnnotation | null {
  const words = scanned.text.slice(span.start, span.end).trim();
  return /^(?:19|20)\d\d$/.test(words) ? { kind: "DATE", ...span, from: { y: Number(words) } } : null;
}

/** '(3–4 May)' in the row of 2023. */
function within(date: DateAnnotation, { from: { y } }: DateAnnotation): DateAnnotation {
  if (y === undefined || date.from.y !== undefined) return date;
  return { ...date, from: { ...date.from, y }, ...(date.to ? { to: { ...date.to, y } } : {}) };
}

/** A visit that a row or a line of a list tells. */
export function visitOf(
  person: PersonAnnotation,
  { date, place, span, tools }: { date: DateAnnotation; place: Name; span: Span; tools: TableTools },
): EventFact {
  const { scanned, discourse } = tools;
  return {
    kind: "event",
    type: "visit",
    status: "happened",
    when: discourse.date(date, "past").when,
    who: [discourse.nameOfMention(person)],
    where: [place],
    evidence: { start: span.start, end: span.end, quote: scanned.text.slice(span.start, span.end) },
    trace: {
      rule: "table/visits",
      slots: { who: [person.name], when: [{ start: date.start, end: date.end }] },
      basis: ["where: the head of the table"],
    },
  };
}
