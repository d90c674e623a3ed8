import type { DateAnnotation, DateField, DatePoint, DateShape } from "../annotate/annotation.ts";
import {
  decade,
  day,
  dayNumber,
  fiscalYear,
  fromDayNumber,
  half,
  interval,
  month,
  parseWhen,
  pointOf,
  qualify,
  quarter,
  season,
  since,
  until,
  year,
  type When,
} from "../values/index.ts";
import { addMonthsTo, weekday } from "../values/calendar.ts";

/** A date so far as it is known: year, month, day. */
export interface Anchor {
  readonly y: number;
  readonly m?: number;
  readonly d?: number;
}

/** What yearless and relative dates are counted from. */
export interface DateContext {
  /** The document's own date. */
  readonly document: Anchor | null;
  /** The last date the text stands on. */
  readonly told: Anchor | null;
  /** The last whole day the text told, where `told` is none. */
  readonly toldDay?: Anchor | null;
  /** True where `told` stands in the same sentence. */
  readonly near: boolean;
  /** The year gone by that the paragraph is about, where it began by telling one. */
  readonly framed?: number | null;
  /** True in a headline, which has no tense: a day soon after the document's is still to come. */
  readonly untold?: boolean;
  /** Which side of the document's date the sentence points to. */
  readonly tense: "past" | "future" | "either";
  readonly fiscalStart: number;
}

/** A resolved date: EDTF, the anchor it leaves for the next, and what it was derived from. */
export interface ResolvedDate {
  readonly when: When | null;
  readonly anchor: Anchor | null;
  readonly basis: string | null;
}

/** The document's date as an anchor; null where it has none or it is no point. */
export function anchorOf(published: string | null): Anchor | null {
  const when = published === null ? null : parseWhen(published);
  const point = when ? pointOf(when) : null;
  if (!point || point.hidden > 0 || point.month === "X" || point.day === "X") return null;
  return {
    y: point.year,
    ...(point.month === null ? {} : { m: point.month }),
    ...(point.day === null ? {} : { d: point.day }),
  };
}

/** Resolves a date against its context; what cannot be known stays null. */
export function resolveDate(date: DateAnnotation, context: DateContext): ResolvedDate {
  const { start, end } = date.to
    ? endsOf(fill(date.from, date.to), date.to, context)
    : startOnly(place(date.from, { ...context, tense: tenseOf(date, context) }), date.days);
  if (!start || (date.to && !end)) return { when: null, anchor: null, basis: null };
  const first = shaped(start, date.from, context);
  const last = end ? shaped(end, date.to ?? {}, context) : first;
  const span = end ? interval(first, last) : first;
  return { when: modal(span, date), anchor: end ?? start, basis: basisOf(date.from, context) };
}

interface Ends {
  readonly start: Anchor | null;
  readonly end: Anchor | null;
}

function startOnly(start: Anchor | null, days: number | undefined): Ends {
  return { start, end: lastDay(start, days) };
}

/** Both ends of a range. One without a year of its own lies next to the other, over the turn of a year where it must. */
function endsOf(from: DatePoint, to: DatePoint, context: DateContext): Ends {
  if (from.y === undefined && typeof from.m === "number" && to.m !== undefined) {
    const end = place(to, context);
    const start = end && place({ ...from, y: end.y }, context);
    return { start: start && end && isAfter(start, end) ? { ...start, y: start.y - 1 } : start, end };
  }
  const start = place(from, context);
  const end = place(to, { ...context, told: start ?? context.told, near: true });
  const turned = start && end && start.y === end.y && to.m !== undefined && isAfter(start, end);
  return { start, end: turned ? { ...end, y: end.y + 1 } : end };
}

function isAfter(a: Anchor, b: Anchor): boolean {
  const months = (a.y - b.y) * 12 + (a.m ?? 0) - (b.m ?? 0);
  return months > 0 || (months === 0 && a.d !== undefined && b.d !== undefined && a.d > b.d);
}

/** 'until the 28th' is said of a day to come as often as of one gone by: the day stays in the document's month. */
function tenseOf(date: DateAnnotation, { tense }: DateContext): DateContext["tense"] {
  return date.mode === "until" && date.from.m === undefined && tense === "past" ? "either" : tense;
}

/** '24-26 August 2025': what the first end leaves out is taken from the second. */
function fill(from: DatePoint, to: DatePoint | undefined): DatePoint {
  if (!to || from.m !== undefined || from.d === undefined)
    return from.y === undefined && from.m === undefined && to?.y !== undefined ? { ...from, y: to.y } : from;
  return { ...(to.y === undefined ? {} : { y: to.y }), ...(to.m === undefined ? {} : { m: to.m }), ...from };
}

function lastDay(start: Anchor | null, days: number | undefined): Anchor | null {
  if (!days || start?.m === undefined || start.d === undefined) return null;
  const last = fromDayNumber(dayNumber(start.y, start.m, start.d) + days - 1);
  return { y: last.year, m: last.month, d: last.day };
}

function modal(when: When | null, date: DateAnnotation): When | null {
  if (!when) return null;
  if (date.mode === "until") return until(when);
  if (date.mode === "since") return since(when);
  return date.approx ? (qualify(when, "~") ?? when) : when;
}

/** Puts a date on the calendar: year, then month, then day, each from the words or from the context. */
function place(point: DatePoint, context: DateContext): Anchor | null {
  if (point.weekday !== undefined) return onWeekday(point, point.weekday, context);
  if (typeof point.d === "object" && point.d.from === "told" && context.toldDay)
    return place(point, { ...context, told: context.toldDay, toldDay: null });
  const y = yearOf(point, context);
  if (y === null) return null;
  if (point.m === undefined && point.d === undefined) return { y };
  const at = monthOf(point, { y, context });
  if (!at) return null;
  if (point.d === undefined) return settle(point, at, context);
  return dayOf(point, { at, context });
}

/** The nearest day of that name on the side the words or the tense point to, the document's own day being past. */
function onWeekday(point: DatePoint, wanted: number, { document, tense }: DateContext): Anchor | null {
  if (document?.m === undefined || document.d === undefined) return null;
  const today = dayNumber(document.y, document.m, document.d);
  if (typeof point.d === "object") {
    const told = fromDayNumber(today + point.d.shift - weekday(today) + wanted);
    return { y: told.year, m: told.month, d: told.day };
  }
  const ahead = (wanted - weekday(today) + 7) % 7;
  const future = (point.side ?? tense) !== "past";
  const shift = future ? (ahead === 0 ? 7 : ahead) : ahead === 0 && point.side !== "past" ? 0 : ahead - 7;
  const found = fromDayNumber(today + shift);
  return { y: found.year, m: found.month, d: found.day };
}

function yearOf(point: DatePoint, context: DateContext): number | null {
  const { document, told } = context;
  if (typeof point.y === "number") return point.y;
  if (point.y) return shifted(point.y, { document: document?.y, told: (told ?? document)?.y });
  if (point.m !== undefined && typeof point.m !== "number")
    return (point.m.from === "told" ? (told ?? document) : document)?.y ?? null;
  if (point.d !== undefined && typeof point.d !== "number")
    return (point.d.from === "told" ? told : document)?.y ?? null;
  if (point.m === undefined && context.near && told?.m !== undefined) return told.y;
  if (context.near && told && point.m !== undefined && !isBehind(context)) return told.y;
  if (typeof point.m === "number" && context.framed && context.tense === "past") return context.framed;
  return (document ?? told)?.y ?? null;
}

/** What is still to come is not counted from a year gone by, nor what is over from one ahead. */
function isBehind({ document, told, tense }: DateContext): boolean {
  if (document === null || told === null) return false;
  return (tense === "future" && told.y < document.y) || (tense === "past" && told.y > document.y);
}

function shifted(
  field: Exclude<DateField, number>,
  anchors: { document: number | undefined; told: number | undefined },
): number | null {
  const anchor = anchors[field.from];
  return anchor === undefined ? null : anchor + field.shift;
}

function monthOf(point: DatePoint, { y, context }: { y: number; context: DateContext }): Anchor | null {
  const { document, told } = context;
  if (typeof point.m === "number") return { y, m: point.m };
  if (point.m) {
    const anchor = point.m.from === "told" ? (told ?? document) : document;
    if (anchor?.m === undefined) return null;
    const moved = addMonthsTo(point.y === undefined ? anchor.y : y, anchor.m, point.m.shift);
    return { y: moved.year, m: moved.month };
  }
  if (point.d !== undefined && typeof point.d !== "number") {
    const anchor = point.d.from === "told" ? told : document;
    return anchor?.m === undefined ? null : { y: anchor.y, m: anchor.m };
  }
  const anchor = context.near && told?.m !== undefined ? told : (document ?? told);
  return anchor?.m === undefined ? null : { y: anchor.y, m: anchor.m };
}

function dayOf(point: DatePoint, { at, context }: { at: Anchor; context: DateContext }): Anchor | null {
  const { document, told } = context;
  if (typeof point.d === "number") return settle(point, { ...at, d: point.d }, context);
  if (point.d === undefined) return at;
  const anchor = point.d.from === "told" && (told?.d !== undefined || point.d.shift === 0) ? told : document;
  if (anchor?.m === undefined || anchor.d === undefined) return anchor && point.d.shift === 0 ? anchor : null;
  if (point.y !== undefined) return { ...at, d: anchor.d };
  const moved = fromDayNumber(dayNumber(anchor.y, anchor.m, anchor.d) + point.d.shift);
  return { y: moved.year, m: moved.month, d: moved.day };
}

/** A yearless date on the wrong side of the document's own is put on the side the tense points to. */
function settle(point: DatePoint, at: Anchor, context: DateContext): Anchor {
  const { document } = context;
  if (context.framed && typeof point.m === "number" && at.y === context.framed) return at;
  if (document && point.side && at.m !== undefined) return aside(at, { document, side: point.side });
  if (!document || point.y !== undefined || at.m === undefined) return at;
  const byMonth = point.m === undefined;
  if (context.near && context.told && !isBehind(context)) return byMonth ? beforeNow(at, { ...context, document }) : at;
  if (typeof point.m === "object") return at;
  const ahead = distance(at, document);
  if (context.tense === "past" && ahead > (byMonth ? (context.untold ? SOON : 0) : 20))
    return back(at, byMonth ? 1 : 12);
  if (context.tense === "future" && ahead < (byMonth ? -1 : -20)) return back(at, byMonth ? -1 : -12);
  return at;
}

/** How many days ahead a headline announces, at least as likely as a day of the month before. */
const SOON = 10;

/** About how many days a date lies after another. */
function distance(at: Anchor, from: Anchor): number {
  const months = (at.y - from.y) * 12 + (at.m ?? 0) - (from.m ?? at.m ?? 0);
  return months * 31 + (at.d ?? from.d ?? 15) - (from.d ?? at.d ?? 15);
}

/** 「28日から5日間の日程で訪れ、29日に会った」: the day of what was done is of the month before where it would still be ahead. */
function beforeNow(at: Anchor, { tense, document }: { tense: DateContext["tense"]; document: Anchor }): Anchor {
  const earlier = back(at, 1);
  return tense === "past" && distance(at, document) > 0 && distance(earlier, document) <= 0 ? earlier : at;
}

/** 'last October' is the nearest October wholly before the document's month, 'next October' the nearest after it. */
function aside(at: Anchor, { document, side }: { document: Anchor; side: "past" | "future" }): Anchor {
  const months = (at.y - document.y) * 12 + ((at.m ?? 1) - (document.m ?? 1));
  if (side === "past") return months >= 0 ? back(at, 12) : at;
  return months <= 0 ? back(at, -12) : at;
}

function back(at: Anchor, months: number): Anchor {
  const moved = addMonthsTo(at.y, at.m ?? 1, -months);
  return { ...at, y: moved.year, m: moved.month };
}

const SHAPES: Readonly<Record<Exclude<DateShape, "fiscal" | "week">, (y: number) => When | null>> = {
  decade,
  h1: (y) => half(y, 1),
  h2: (y) => half(y, 2),
  q1: (y) => quarter(y, 1),
  q2: (y) => quarter(y, 2),
  q3: (y) => quarter(y, 3),
  q4: (y) => quarter(y, 4),
  spring: (y) => season(y, "spring"),
  summer: (y) => season(y, "summer"),
  autumn: (y) => season(y, "autumn"),
  winter: (y) => season(y, "winter"),
};

/** The month in which a part of a year ends. */
const LAST: Readonly<Partial<Record<DateShape, number>>> = { h1: 6, h2: 12, q1: 3, q2: 6, q3: 9, q4: 12 };

/** True for a part of the document's year that ends in its month or before. */
function isOver({ shape, months }: DatePoint, { document }: DateContext): boolean {
  const last = months ?? (shape && LAST[shape]);
  return document?.m !== undefined && last !== undefined && last <= document.m;
}

function shaped(at: Anchor, point: DatePoint, context: DateContext): When | null {
  const { shape, months, bare } = point;
  if (bare && !isOver(point, context)) return null;
  if (months !== undefined) return interval(month(at.y, 1), month(at.y, months));
  if (shape === "week") return weekOf(at);
  if (shape === "fiscal") return fiscalYear(at.y, context.fiscalStart);
  if (shape) return SHAPES[shape](at.y);
  if (at.m === undefined) return year(at.y);
  return at.d === undefined ? month(at.y, at.m) : day(at.y, at.m, at.d);
}

/** Monday to Sunday around a day. */
function weekOf({ y, m, d }: Anchor): When | null {
  if (m === undefined || d === undefined) return null;
  const today = dayNumber(y, m, d);
  const monday = today - weekday(today) + 1;
  const [first, last] = [fromDayNumber(monday), fromDayNumber(monday + 6)];
  return interval(day(first.year, first.month, first.day), day(last.year, last.month, last.day));
}

function basisOf(point: DatePoint, context: DateContext): string | null {
  if (typeof point.y === "number" && point.y > 0) return null;
  if (context.near && context.told) return `the date told before: ${describe(context.told)}`;
  return context.document ? `the document's date: ${describe(context.document)}` : null;
}

function describe(anchor: Anchor): string {
  return [anchor.y, anchor.m, anchor.d]
    .filter((part) => part !== undefined)
    .map((part, i) => String(part).padStart(i ? 2 : 4, "0"))
    .join("-");
}
