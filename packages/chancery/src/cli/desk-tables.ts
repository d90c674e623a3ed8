// Tables of what the desk's pages show, for the terminal.
import type { RecordView } from "@chancery/record";
import type { Curve, Notice, Point } from "../use/desk/figures.ts";
import type { MissingYears } from "../use/desk/gaps.ts";
import type { Held, Person } from "../use/desk/people.ts";
import type { Round, Series } from "../use/desk/rounds.ts";
import type { Term, World } from "../use/desk/world.ts";
import type { Column } from "./columns.ts";
import { valueText } from "./record-page.ts";
import { amountOf, namesOf } from "./said.ts";
import { say, type Session } from "./session.ts";
import { sourcesOf, table } from "./tables.ts";

/** Figures, one line a point: measure, of whom, period, value, what other sources say. */
export function figureTable(curves: readonly Curve[], session: Session): string[] {
  const columns: Column[] = [
    { title: say(session, "type") },
    { title: say(session, "of"), share: 1 },
    { title: say(session, "date") },
    { title: say(session, "value"), share: 1 },
    { title: say(session, "range") },
    { title: say(session, "sources"), side: "right" },
    { title: say(session, "id") },
  ];
  const rows = curves.flatMap((curve) => curve.points.map((point) => pointRow(curve, point, session)));
  return table(columns, rows, session);
}

function pointRow({ measure, unit, of }: Curve, { record, low, high, value }: Point, session: Session): string[] {
  const { body } = record;
  const said = body.kind === "figure" ? amountOf(body, session) : String(value);
  const amount = (one: number) => amountOf({ value: one, unit, bound: "exact" }, session);
  return [
    session.words.labels.measures[measure],
    namesOf(of, session),
    "when" in body ? (body.when ?? "") : "",
    said,
    low < high ? `${amount(low)} – ${amount(high)}` : "",
    sourcesOf(record),
    record.id,
  ];
}

/** Totals that their parts do not come to, a line each. */
export function noticeLines(notices: readonly Notice[], session: Session): string[] {
  return notices.map(({ total, parts, sum, value, unit, when }) =>
    say(session, "sumDiffers", {
      total,
      parts: parts.join(" + "),
      when: when ?? say(session, "undated"),
      value: amountOf({ value, unit, bound: "exact" }, session),
      sum: amountOf({ value: sum, unit, bound: "exact" }, session),
    }),
  );
}

/** People with the offices they held, and how often they were in a meeting, call or visit. */
export function peopleTable(people: readonly Person[], world: World, session: Session): string[] {
  const columns: Column[] = [
    { title: say(session, "who"), share: 1 },
    { title: say(session, "of") },
    { title: say(session, "offices"), share: 3 },
    { title: say(session, "contacts"), side: "right" },
    { title: say(session, "lastContact") },
  ];
  const rows = people.map(({ name, home, held, terms, contacts }) => [
    name.name,
    home === null ? "" : nameIn(world.namesOf(home), home, session),
    [...held.map(heldText), ...terms.map((term) => termText(term, session))].join("; "),
    String(contacts.length),
    contacts.at(-1)?.when ?? "",
  ]);
  return table(columns, rows, session);
}

function heldText({ office, when }: Held): string {
  return when === null ? office : `${office} (${when})`;
}

function termText({ names, office, from, to }: Term, session: Session): string {
  return `${nameIn(names, office, session)} (${from}/${to})`;
}

/** Series of numbered meetings: the rounds told, and those that no document tells of. */
export function seriesTable(series: readonly Series[], world: World, session: Session): string[] {
  const columns: Column[] = [
    { title: say(session, "framework"), share: 1 },
    { title: say(session, "rounds"), share: 2 },
    { title: say(session, "missing"), share: 1 },
  ];
  const rows = series.map(({ framework, rounds }) => [
    nameIn(world.namesOf(framework), framework, session),
    rounds
      .filter(({ record }) => record !== null)
      .map(roundText)
      .join(", "),
    rounds
      .filter(({ record }) => record === null)
      .map(({ number }) => number)
      .join(", "),
  ]);
  return table(columns, rows, session);
}

function roundText({ number, when }: Round): string {
  return when === null ? String(number) : `${number} (${when})`;
}

/** Years missing from yearly series. */
export function yearTable(years: readonly MissingYears[], session: Session): string[] {
  const columns: Column[] = [
    { title: say(session, "type") },
    { title: say(session, "of"), share: 1 },
    { title: say(session, "missing"), share: 2 },
  ];
  const rows = years.map(({ curve, years: missing }) => [
    session.words.labels.measures[curve.measure],
    namesOf(curve.of, session),
    missing.join(", "),
  ]);
  return table(columns, rows, session);
}

/** Records whose sources contradict one another: the slot, and each value with how many say it. */
export function conflictTable(records: readonly RecordView[], session: Session): string[] {
  const slots: Readonly<Record<string, string>> = session.words.labels.slots;
  const columns: Column[] = [
    { title: say(session, "date") },
    { title: say(session, "type") },
    { title: say(session, "slot") },
    { title: say(session, "value"), share: 2 },
    { title: say(session, "id") },
  ];
  const rows = records.flatMap(({ id, body, conflicts }) =>
    conflicts.map(({ field, values }) => [
      "when" in body ? (body.when ?? "") : "",
      typeText(body, session),
      slots[field] ?? field,
      values.map(({ value, sources }) => `${toldText(value, body, session)} (${sources.length})`).join(" / "),
      id,
    ]),
  );
  return table(columns, rows, session);
}

function toldText(value: unknown, body: RecordView["body"], session: Session): string {
  return body.kind === "figure" && typeof value === "number"
    ? amountOf({ value, unit: body.unit, bound: "exact" }, session)
    : valueText(value, session);
}

function typeText(body: RecordView["body"], { words: { labels } }: Session): string {
  if (body.kind === "event") return labels.types[body.type];
  return body.kind === "figure" ? labels.measures[body.measure] : labels.kinds[body.kind];
}

/** A name in the language of the session, else in any. */
export function nameIn(names: Readonly<Record<string, string>>, other: string, { language }: Session): string {
  return names[language] ?? names["en"] ?? Object.values(names)[0] ?? other;
}
