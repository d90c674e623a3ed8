// Tables of visits whose columns go in two directions: 'Year | Kenya to Peru | Peru to Kenya'.
import type { DateAnnotation, PersonAnnotation } from "../annotate/annotation.ts";
import type { Name } from "../text/name.ts";
import type { Fact } from "./fact.ts";
import type { Cell, Row, TableTools } from "./table.ts";

interface Exchange {
  /** Where the visits of each column go; null for the other columns. */
  readonly goals: readonly (Name | null)[];
  readonly tools: TableTools;
}

/** The visits of a row, each to where its column goes, in the year of the row and the months and days of its own cell. */
export function exchanges(row: Row, { goals, tools }: Exchange): Fact[] {
  const year = row.cells.map((cell) => yearOf(cell, tools)).find((one) => one !== null) ?? null;
  return row.cells.flatMap((cell, column) => {
    const place = goals[column] ?? null;
    const people = cell.all.filter((one): one is PersonAnnotation => one.kind === "PERSON");
    if (!place || !people.length) return [];
    const own = cell.all.find((one): one is DateAnnotation => one.kind === "DATE");
    const date = own ? within(own, year) : year;
    const when = date ? tools.discourse.date(date, "past").when : null;
    if (!date || when === null) return [];
    return people.map((person) => visitOf(person, { row, place, date, when, tools }));
  });
}

interface Visit {
  readonly row: Row;
  readonly place: Name;
  readonly date: DateAnnotation;
  readonly when: string;
  readonly tools: TableTools;
}

function visitOf(person: PersonAnnotation, { row: { block }, place, date, when, tools }: Visit): Fact {
  return {
    kind: "event",
    type: "visit",
    status: "happened",
    when,
    who: [tools.discourse.nameOfMention(person)],
    where: [place],
    evidence: { start: block.start, end: block.end, quote: tools.scanned.text.slice(block.start, block.end) },
    trace: {
      rule: "table/exchanges",
      slots: { who: [person.name], when: [{ start: date.start, end: date.end }] },
      basis: ["where: the head of the column"],
    },
  };
}

/** The year that a cell holds and nothing else. */
function yearOf({ span }: Cell, { scanned }: TableTools): DateAnnotation | null {
  const words = scanned.text.slice(span.start, span.end).trim();
  return /^(?:19|20)\d\d$/.test(words) ? { kind: "DATE", ...span, from: { y: Number(words) } } : null;
}

/** '(3–4 May)' in the row of 2023. */
function within(date: DateAnnotation, year: DateAnnotation | null): DateAnnotation {
  const y = year?.from.y;
  if (y === undefined || date.from.y !== undefined) return date;
  return { ...date, from: { ...date.from, y }, ...(date.to ? { to: { ...date.to, y } } : {}) };
}
