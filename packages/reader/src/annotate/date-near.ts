// What stands near a date of a script without spaces and is read with it.
import type { Language } from "../language/language.ts";
import type { Scanned } from "../scan/scan.ts";
import type { DatePoint } from "./annotation.ts";
import { skipSpaces } from "./near.ts";

/** How far before a year of two digits the one may stand that it goes on from, in code units. */
const NEARBY = 60;

/** 「2011年5月に署名、12年3月発効」: the years of the century told just before go on. */
export function followsYear(text: string, at: number, value: number): boolean {
  const before = text.slice(Math.max(0, at - NEARBY), at);
  const [, last = ""] = /[^]*(?<!\d)(?:19|20)(\d\d)(?!\d)/u.exec(before) ?? [];
  return last !== "" && value >= Number(last) && value - Number(last) < 20;
}

/** The unit that a blank parts from its number: 1972 年 2 月. */
export function unitOverBlank(scanned: Scanned, at: number): ReturnType<Scanned["longest"]> {
  const unit = scanned.text[at] === " " ? scanned.longest(at + 1, "DATE") : null;
  return unit?.sense.value.startsWith("unit:") ? unit : null;
}

/** A blank behind a day of the week in brackets (6日 (日) から): scripts without spaces join what follows. */
export function skipBlank(scanned: Scanned, at: number, { spaced }: Language): number {
  const after = spaced ? at : skipSpaces(scanned, at);
  return after > at && (scanned.longest(after, "DATE.range") || scanned.longest(after, "DATE.after")) ? after : at;
}

/** 「12月19日及び20日」: the day after another one, told without a month of its own. */
export function isNextDay(first: DatePoint, next: DatePoint): boolean {
  return typeof first.d === "number" && first.m !== undefined && next.d === first.d + 1 && next.m === undefined;
}
