import type { DateAnnotation, ThingAnnotation } from "../annotate/annotation.ts";
import type { Fact } from "./fact.ts";
import type { Row, TableTools } from "./table.ts";

/** Rows that name an instrument and bear its dates (signed, in force): one agreement a date, between the document's two states. */
export function documentFacts(rows: readonly Row[], tools: TableTools): Fact[] {
  return rows.flatMap((row) => {
    const name = row.cells.flatMap((cell) =>
      cell.all.filter((one): one is ThingAnnotation => one.kind === "INSTRUMENT"),
    )[0];
    const cell = name ? row.cells.find((one) => one.span.start <= name.start && name.end <= one.span.end) : undefined;
    const dates = row.cells.flatMap((one) => (one === cell ? [] : (one.all.filter(isDate)[0] ?? [])));
    return name && cell ? dates.map((date) => agreement(row, { name: cell.span, date, tools })) : [];
  });
}

function isDate(one: { readonly kind: string }): one is DateAnnotation {
  return one.kind === "DATE";
}

function agreement(
  { block }: Row,
  { name, date, tools }: { name: Row["cells"][number]["span"]; date: DateAnnotation; tools: TableTools },
): Fact {
  const who = tools.discourse.pair;
  return {
    kind: "event",
    type: "agreement",
    status: "happened",
    when: tools.discourse.date(date, "past").when,
    ...(who.length ? { who } : {}),
    name: tools.scanned.text.slice(name.start, name.end),
    evidence: { start: block.start, end: block.end, quote: tools.scanned.text.slice(block.start, block.end) },
    trace: {
      rule: "table/documents",
      slots: { name: [name], when: [date] },
      basis: who.length ? ["who: the states the document is about"] : [],
    },
  };
}
