import type { DateField, DatePoint, DateShape } from "./annotation.ts";

/** A date read up to an offset. */
export interface Read {
  readonly point: DatePoint;
  readonly end: number;
}

/** The parts of a date taken so far, and the finest of them. */
export interface Parts {
  y?: DateField;
  m?: DateField;
  d?: DateField;
  shape?: DateShape;
  finest?: "y" | "m" | "d";
}

/** Takes a part that has not been told yet; false where it has. */
export function take(parts: Parts, name: "y" | "m" | "d", value: DateField): boolean {
  if (parts[name] !== undefined) return false;
  parts[name] = value;
  parts.finest = finer(parts.finest, name);
  return true;
}

function finer(a: "y" | "m" | "d" | undefined, b: "y" | "m" | "d"): "y" | "m" | "d" {
  if (a === "d" || b === "d") return "d";
  return a === "m" || b === "m" ? "m" : "y";
}

interface Unit {
  readonly unit: string;
  readonly end: number;
  readonly plain: boolean;
  readonly before: Read | null;
}

/** Units after a year's number: the year, the fiscal year, its decade, its halves (2024年後半). */
const YEARLY = new Set(["year", "fiscal", "decade", "h1", "h2"]);

/** Takes a number with its unit of the calendar; returns where the unit ends, or null where it is no part of this date. */
export function takeUnit(parts: Parts, value: number, { unit, end, plain, before }: Unit): number | null {
  if (!plain) return null;
  if (YEARLY.has(unit)) return takeYear(parts, value, { unit, end, before });
  if (unit === "month")
    return value >= 1 && value <= 12 && parts.d === undefined && take(parts, "m", value) ? end : null;
  if (unit === "day") return value >= 1 && value <= 31 && take(parts, "d", value) ? end : null;
  return null;
}

/** 70年代: of a decade told by its tens alone, the one of the last century; twenties and tens are of either. */
function decadeOf(value: number): number {
  return value >= 30 && value < 100 && value % 10 === 0 ? 1900 + value : value;
}

function takeYear(
  parts: Parts,
  value: number,
  { unit, end, before }: { unit: string; end: number; before: Read | null },
): number | null {
  const near = value < 100 && typeof before?.point.y === "number" ? Math.floor(before.point.y / 100) * 100 : 0;
  const year = near ? near + value : unit === "decade" ? decadeOf(value) : value;
  if (year < 1000 || year > 2200 || parts.m !== undefined || parts.d !== undefined) return null;
  if (!take(parts, "y", year)) return null;
  if (unit !== "year") parts.shape = unit as DateShape;
  return end;
}

/** A distance as tables write it: `same`, `next`, `before` from the last date told, a number from the document's. */
export function field(value: string): DateField {
  if (value === "same") return { shift: 0, from: "told" };
  if (value === "next") return { shift: 1, from: "told" };
  if (value === "before") return { shift: -1, from: "told" };
  return { shift: Number(value), from: "document" };
}

/** The date that parts make; null where there are none, or a day without its month. */
export function pointOf(parts: Parts): DatePoint | null {
  if (parts.finest === undefined) return null;
  const { y, m, d, shape } = parts;
  if (y !== undefined && d !== undefined && m === undefined) return null;
  return {
    ...(y === undefined ? {} : { y }),
    ...(m === undefined ? {} : { m }),
    ...(d === undefined ? {} : { d }),
    ...(shape === undefined ? {} : { shape }),
  };
}

/** 8月24日~26日: what the second end leaves out is taken from the first; in '24-26 August' the first takes from the second. */
export function inherit(first: Read, next: Read): DatePoint {
  const a = first.point;
  const b = next.point;
  return {
    ...(b.y === undefined ? (a.y === undefined ? {} : { y: a.y }) : { y: b.y }),
    ...(b.m === undefined ? (a.m === undefined || b.d === undefined ? {} : { m: a.m }) : { m: b.m }),
    ...(b.d === undefined ? {} : { d: b.d }),
    ...(b.shape === undefined ? {} : { shape: b.shape }),
  };
}
