import type { CalendarTable } from "../language/language.ts";
import type { Scanned } from "../scan/scan.ts";
import { isSpaced, scriptOf } from "../text/script.ts";
import type { DateAnnotation, DateField, DatePoint, DateShape } from "./annotation.ts";
import { field } from "./date-parts.ts";
import { partOf } from "./date-word.ts";
import { endingAt, skipSpaces } from "./near.ts";
import type { NumberReader } from "./number.ts";
import { numericDate } from "./numeric-date.ts";

/**
 * Reads dates of languages that name their months and put spaces between words: '24-26 August 2025', 'May 3, 2022',
 * 'last October', 'the second quarter of 2024', 'on Monday and Tuesday'. Words stand in tables under the class DATE:
 * `month:=8` a month's name, `month:1` `year:-1` `day:0` `week:1` a distance from the document's date, `year:same` `day:next`
 * from the last date told, `weekday:1` Monday, `side:past` (last October), `fiscal` before a year, `shape:q2` and `months:9`
 * before a year, `decade` after one, `later:day` after a number. DATE.before holds what stands before a date (`until`,
 * `since`, `about`, `none`, `pair` for 'between'), DATE.lead what may stand between (the end of), DATE.range and RANGE its dashes.
 */
export class NamedDateReader {
  private readonly numbers: NumberReader;
  private readonly markedYear: boolean;
  private readonly bareParts: boolean;

  constructor(numbers: NumberReader, { markedYear, bareParts }: Pick<CalendarTable, "markedYear" | "bareParts">) {
    this.numbers = numbers;
    this.markedYear = markedYear;
    this.bareParts = bareParts === true;
  }

  /** The date that starts at an offset, or null. */
  read(scanned: Scanned, at: number): DateAnnotation | null {
    if (this.markedYear && scanned.units[at - 1] === 45 && isSpaced(scriptOf(scanned.units[at - 2] ?? 0))) return null;
    if (isWordUnit(scanned, at - 1) || endingAt(scanned, gapBefore(scanned, at), "DATE")?.value.startsWith("month:="))
      return null;
    const ahead = this.ahead(scanned, at);
    if (ahead) return ahead;
    const first = this.point(scanned, at, null);
    const { value: head, start } = headOf(scanned, at);
    if (!first || head === "none" || scanned.longest(skipSpaces(scanned, first.end), "DATE.not")) return null;
    const to = this.rangeEnd(scanned, first, head);
    if (to && !this.markedYear && isSplitYear(first, to))
      return { kind: "DATE", start, end: to.end, from: { ...first.point, shape: "fiscal" } };
    const from = to ? first.point : this.sharedYear(scanned, first);
    return {
      kind: "DATE",
      start,
      end: to?.end ?? first.end,
      from,
      ...(to ? { to: inherit(first.point, to.point) } : {}),
      ...(!to && (head === "until" || head === "since") ? { mode: head } : {}),
      ...(head === "about" ? { approx: true as const } : {}),
    };
  }

  /** Within five years, over the next ten years: from the document's year to that many later. */
  private ahead(scanned: Scanned, at: number): DateAnnotation | null {
    const head = this.numbers.starts(scanned, at) ? endingAt(scanned, at - 1, "DATE.ahead") : null;
    const numeral = head ? this.numbers.read(scanned, at) : null;
    const unit = numeral ? scanned.longest(skipSpaces(scanned, numeral.end), "DATE.years") : null;
    if (!numeral || !unit || scanned.longest(skipSpaces(scanned, unit.hit.end), "DATE.of")) return null;
    const from = { y: { shift: 0, from: "document" } } as const;
    const to = { y: { shift: numeral.value, from: "document" } } as const;
    return { kind: "DATE", start: at, end: unit.hit.end, from, to, ahead: true };
  }

  /** The other end: after a dash or 'to'; after 'and' only where 'between' opened it or the ends are neighbours. */
  private rangeEnd(scanned: Scanned, first: Read, head: string | undefined): Read | null {
    const at = skipSpaces(scanned, first.end);
    const mark = scanned.longest(at, "RANGE") ?? scanned.longest(at, "DATE.range");
    if (!mark) return null;
    const next = this.point(scanned, skipSpaces(scanned, mark.hit.end), first);
    if (!next) return null;
    return mark.sense.value !== "pair" || head === "pair" || areNeighbours(first.point, next.point) ? next : null;
  }

  /** 'in July and October last year': the first of two months takes the year of the second. */
  private sharedYear(scanned: Scanned, first: Read): DatePoint {
    if (first.point.y !== undefined || first.point.m === undefined) return first.point;
    const mark = scanned.longest(skipSpaces(scanned, first.end), "DATE.range");
    const next = mark?.sense.value === "pair" ? this.point(scanned, skipSpaces(scanned, mark.hit.end), first) : null;
    return next?.point.y !== undefined && next.point.m !== undefined
      ? { ...first.point, y: next.point.y }
      : first.point;
  }

  private point(scanned: Scanned, at: number, before: Read | null): Read | null {
    const word = wordAt(scanned, at);
    const spelled = word ? null : this.spelledDay(scanned, at);
    if (spelled) return spelled;
    if (!word) return this.numbers.read(scanned, at) ? this.fromNumber(scanned, at, before) : null;
    switch (word.name) {
      case "month":
        return word.value.startsWith("=")
          ? this.fromMonth(scanned, word.end, Number(word.value.slice(1)))
          : { point: { m: field(word.value) }, end: word.end };
      case "weekday":
        return this.afterWeekday(scanned, word.end) ?? { point: { weekday: Number(word.value) }, end: word.end };
      case "side":
        return this.onSide(scanned, word.end, word.value === "past" ? "past" : "future");
      case "shape":
      case "months":
        return this.partOfYear(
          scanned,
          word.end,
          word.name === "months" ? { months: Number(word.value) } : shapeOf(word.value),
        );
      case "season": {
        const year = this.year(scanned, skipSpaces(scanned, word.end));
        if (year) return { point: { ...year.point, ...shapeOf(word.value) }, end: year.end };
        const { shape } = shapeOf(word.value);
        return SEASONS.has(shape) && endingAt(scanned, at - 1, "DATE.season")
          ? { point: { shape }, end: word.end }
          : null;
      }
      case "fiscalyear":
        return { point: { y: field(word.value), shape: "fiscal" }, end: word.end };
      case "fiscal":
        return this.fiscal(scanned, word.end);
      case "week":
        return { point: { d: { shift: 7 * Number(word.value), from: "document" }, shape: "week" }, end: word.end };
      case "thisday":
        return this.onThisDay(scanned, word.end);
      case "year":
      case "day":
        return { point: word.name === "year" ? { y: field(word.value) } : { d: field(word.value) }, end: word.end };
      default:
        return null;
    }
  }

  /** 'On this day in 1990': the document's day in another year. */
  private onThisDay(scanned: Scanned, at: number): Read | null {
    const year = this.year(scanned, skipSpaces(scanned, at));
    return year ? { point: { ...year.point, m: THIS, d: THIS }, end: year.end } : null;
  }

  /** «Пятого февраля 2026 года»: the day as a place in a series before its month. */
  private spelledDay(scanned: Scanned, at: number): Read | null {
    const day = this.markedYear ? scanned.longest(at, "ORDINAL.word") : null;
    const month = day ? wordAt(scanned, skipSpaces(scanned, day.hit.end)) : null;
    if (!day || month?.name !== "month" || !month.value.startsWith("=")) return null;
    const point = { d: Number(day.sense.value), m: Number(month.value.slice(1)) };
    return this.withYear(scanned, { point, end: month.end });
  }

  /** May 3, 2022; May 2022; May last year. */
  private fromMonth(scanned: Scanned, at: number, m: number): Read {
    const day = this.dayAt(scanned, skipSpaces(scanned, at));
    if (day && skipSpaces(scanned, at) > at)
      return this.withYear(scanned, { point: { m, d: day.value }, end: day.end });
    return this.withYear(scanned, { point: { m }, end: at });
  }

  private withYear(scanned: Scanned, { point, end }: Read): Read {
    const year = this.year(scanned, skipGap(scanned, end));
    return year ? { point: { ...point, ...year.point }, end: year.end } : { point, end };
  }

  /** A year in digits, or told by its distance. */
  private year(scanned: Scanned, at: number): Read | null {
    const word = wordAt(scanned, at);
    if (word?.name === "year") return { point: { y: field(word.value) }, end: word.end };
    if (word?.name === "fiscal") return this.fiscal(scanned, word.end);
    const value = this.yearNumber(scanned, at);
    return value ? { point: { y: value.value, ...value.fiscal }, end: value.end } : null;
  }

  /** Four digits, with the ending of an ordinal (2014-м) and a word for 'year' behind them where the language has these. */
  private yearNumber(
    scanned: Scanned,
    at: number,
  ): { value: number; end: number; fiscal?: { shape: "fiscal" } } | null {
    const numeral = this.numbers.read(scanned, at);
    if (!numeral?.plain || numeral.end - at !== 4 || numeral.value < 1800 || numeral.value >= 2200) return null;
    const bare = scanned.longest(numeral.end, "DATE.yearSuffix")?.hit.end ?? numeral.end;
    if (isWordUnit(scanned, bare)) return null;
    const mark = scanned.longest(skipSpaces(scanned, bare), "DATE.year");
    if (!mark && this.markedYear && scanned.longest(skipSpaces(scanned, bare), "UNIT")) return null;
    const fiscal = mark?.sense.value === "fiscal" ? { fiscal: { shape: "fiscal" as const } } : {};
    return { value: numeral.value, end: mark?.hit.end ?? bare, ...fiscal };
  }

  private dayAt(scanned: Scanned, at: number): { value: number; end: number; suffix: boolean } | null {
    const numeral = this.numbers.read(scanned, at);
    if (!numeral?.plain || numeral.end - at > 2 || numeral.value < 1 || numeral.value > 31) return null;
    const suffix = scanned.longest(numeral.end, "DATE.daySuffix");
    const end = suffix?.hit.end ?? numeral.end;
    const next = scanned.text[end] ?? "";
    if (/[%:,.]/.test(next) && /\d/.test(scanned.text[end + 1] ?? "")) return null;
    return isWordUnit(scanned, end) ? null : { value: numeral.value, end, suffix: suffix !== null };
  }

  /** 24 August 2025, 24-26 August, 2025-08-24, 2024, 1990s, FY2023-24's tail, two days later. */
  private fromNumber(scanned: Scanned, at: number, before: Read | null): Read | null {
    const day = this.dayAt(scanned, at);
    const month = day ? wordAt(scanned, this.afterDay(scanned, day.end)) : null;
    if (day && month?.name === "month" && month.value.startsWith("="))
      return this.withYear(scanned, { point: { d: day.value, m: Number(month.value.slice(1)) }, end: month.end });
    if (day?.suffix && month?.name === "month")
      return { point: { d: day.value, m: field(month.value) }, end: month.end };
    if (
      day &&
      before?.point.d !== undefined &&
      before.point.m !== undefined &&
      typeof before.point.d === "number" &&
      day.value > before.point.d
    )
      return this.withYear(scanned, { point: { d: day.value }, end: day.end });
    if (day && !before && this.opensRange(scanned, day.end)) return { point: { d: day.value }, end: day.end };
    if (day?.suffix && endingAt(scanned, at - 1, "DATE.the") && standsAlone(scanned, day.end))
      return { point: { d: day.value }, end: day.end };
    return this.distance(scanned, at) ?? this.numeric(scanned, at) ?? this.bareYear(scanned, at, before);
  }

  private afterDay(scanned: Scanned, end: number): number {
    const at = skipSpaces(scanned, end);
    return skipSpaces(scanned, scanned.longest(at, "DATE.of")?.hit.end ?? at);
  }

  /** True where a dash or 'to' and another day with its month follow: the first day takes its month from there. */
  private opensRange(scanned: Scanned, end: number): boolean {
    const at = skipSpaces(scanned, end);
    const mark = scanned.longest(at, "RANGE") ?? scanned.longest(at, "DATE.range");
    const day = mark ? this.dayAt(scanned, skipSpaces(scanned, mark.hit.end)) : null;
    return day !== null && wordAt(scanned, this.afterDay(scanned, day.end))?.value.startsWith("=") === true;
  }

  private distance(scanned: Scanned, at: number): Read | null {
    const numeral = this.numbers.read(scanned, at);
    const word = numeral ? wordAt(scanned, skipSpaces(scanned, numeral.end)) : null;
    if (word?.name === "ago" && numeral) return this.ago(scanned, numeral.value, word);
    if (word?.name !== "later" || !numeral) return null;
    const distance: DateField = { shift: numeral.value, from: "told" };
    return { point: word.value === "day" ? { d: distance } : { y: distance }, end: word.end };
  }

  /** Five years ago; a hundred years ago today. */
  private ago(scanned: Scanned, count: number, { value, end }: { value: string; end: number }): Read {
    const back: DateField = { shift: -count, from: "document" };
    if (value !== "year") return { point: value === "day" ? { d: back } : { m: back }, end };
    const today = wordAt(scanned, skipSpaces(scanned, end));
    if (today?.name !== "day" || today.value !== "0") return { point: { y: back }, end };
    return { point: { y: back, m: THIS, d: THIS }, end: today.end };
  }

  private numeric(scanned: Scanned, at: number): Read | null {
    const date = numericDate(scanned.text.slice(at, at + 11));
    if (!date) return null;
    const end = at + date.length;
    return { point: date.point, end: scanned.longest(skipSpaces(scanned, end), "DATE.year")?.hit.end ?? end };
  }

  /** 2016, 1990s, 2011 April, 2016 Q3. */
  private bareYear(scanned: Scanned, at: number, before: Read | null): Read | null {
    const decade = this.decade(scanned, at);
    const year = decade ? null : this.yearNumber(scanned, at);
    if (decade || !year) return decade ?? this.shortYear(scanned, at, before);
    const part = scanned.text[year.end] === " " ? wordAt(scanned, year.end + 1) : null;
    const y = year.value;
    if (part?.name === "month" && part.value.startsWith("=") && !this.dayAt(scanned, skipSpaces(scanned, part.end)))
      return { point: { y, m: Number(part.value.slice(1)) }, end: part.end };
    return part?.name === "shape" && !this.year(scanned, skipSpaces(scanned, part.end))
      ? { point: { y, ...shapeOf(part.value) }, end: part.end }
      : { point: { y, ...year.fiscal }, end: year.end };
  }

  private decade(scanned: Scanned, at: number): Read | null {
    const numeral = this.numbers.read(scanned, at);
    const word = numeral?.plain && numeral.end - at === 4 ? wordAt(scanned, numeral.end) : null;
    if (word?.name !== "decade" || !numeral) return null;
    const mark = scanned.longest(skipSpaces(scanned, word.end), "DATE.year");
    return { point: { y: numeral.value, shape: "decade" }, end: mark?.hit.end ?? word.end };
  }

  /** 2022-23: the second end in two digits, the year after the first. */
  private shortYear(scanned: Scanned, at: number, before: Read | null): Read | null {
    const y = before?.point.y;
    const numeral = typeof y === "number" && before?.point.m === undefined ? this.numbers.read(scanned, at) : null;
    if (!numeral?.plain || numeral.end - at !== 2 || typeof y !== "number" || numeral.value !== (y + 1) % 100)
      return null;
    return { point: { y: y + 1 }, end: numeral.end };
  }

  /** FY2024, fiscal year 2023-24: named by the year it begins in. */
  private fiscal(scanned: Scanned, at: number): Read | null {
    const start = skipSpaces(scanned, at);
    const year = this.numbers.read(scanned, start);
    if (!year?.plain || year.end - start !== 4) return null;
    const tail = /^[-–/]\d{2}(?!\d)/.exec(scanned.text.slice(year.end, year.end + 4));
    return { point: { y: year.value, shape: "fiscal" }, end: year.end + (tail?.[0].length ?? 0) };
  }

  /** 'Saturday, 20 December': the weekday beside a full date adds nothing. */
  private afterWeekday(scanned: Scanned, end: number): Read | null {
    const next = this.point(scanned, skipGap(scanned, end), null);
    return next?.point.d !== undefined && typeof next.point.d === "number" ? next : null;
  }

  private onSide(scanned: Scanned, end: number, side: "past" | "future"): Read | null {
    const next = this.point(scanned, skipSpaces(scanned, end), null);
    if (!next || (next.point.weekday === undefined && typeof next.point.m !== "number") || next.point.y !== undefined)
      return null;
    return { ...next, point: { ...next.point, side } };
  }

  private partOfYear(scanned: Scanned, end: number, part: Pick<DatePoint, "shape" | "months">): Read | null {
    const year = this.year(scanned, skipSpaces(scanned, end));
    if (year) return { point: { ...year.point, ...part }, end: year.end };
    if (part.shape && SEASONS.has(part.shape)) return { point: part, end };
    return this.bareParts ? { point: { ...part, y: { shift: 0, from: "document" }, bare: true }, end } : null;
  }
}

/** 2024-25, 2024/25: a year that begins in one and ends in the next, the second in two digits. */
function isSplitYear({ point, end }: Read, to: Read): boolean {
  const { y, m, d, shape } = point;
  return typeof y === "number" && m === undefined && d === undefined && !shape && to.end - end === SPLIT;
}

/** A dash or stroke and two digits. */
const SPLIT = 3;

/** The document's own month or day. */
const THIS: DateField = { shift: 0, from: "document" };

const SEASONS = new Set<DateShape>(["spring", "summer", "autumn", "winter"]);

interface Read {
  readonly point: DatePoint;
  readonly end: number;
}

function wordAt(scanned: Scanned, at: number): { name: string; value: string; end: number } | null {
  const word = scanned.longest(at, "DATE");
  if (!word) return null;
  const { name, value } = partOf(word.sense.value);
  return { name, value, end: word.hit.end };
}

function shapeOf(value: string): { shape: DateShape } {
  return { shape: value as DateShape };
}

/** What stands before a date, over words like 'the end of', and where these begin. */
function headOf(scanned: Scanned, at: number): { value: string | undefined; start: number } {
  let start = at;
  for (;;) {
    const gap = scanned.units[start - 1] === 32 ? start - 1 : start;
    const head = endingAt(scanned, gap, "DATE.before");
    if (head) return { value: head.value, start };
    const lead = endingAt(scanned, gap, "DATE.lead");
    if (!lead) return { value: undefined, start };
    start = lead.start;
  }
}

function gapBefore(scanned: Scanned, at: number): number {
  return scanned.units[at - 1] === 32 ? at - 1 : at;
}

/** A space or a comma and a space: what may stand before a year. */
function skipGap(scanned: Scanned, at: number): number {
  return skipSpaces(scanned, scanned.units[at] === 44 ? at + 1 : at);
}

/** True where no noun follows that a number in a series would belong to: 'on the 25th', not 'on the 25th floor'. */
function standsAlone(scanned: Scanned, at: number): boolean {
  if (/^[.,;)]|^$/.test(scanned.text.slice(at, at + 1))) return true;
  const next = skipSpaces(scanned, at);
  return next > at && ["AUX", "CLAUSE", "REPORT"].some((name) => scanned.longest(next, name) !== null);
}

function isWordUnit(scanned: Scanned, at: number): boolean {
  const script = scriptOf(scanned.units[at] ?? 0);
  return isSpaced(script) || script === "digit";
}

/** What the second end leaves out is taken from the first. */
function inherit(a: DatePoint, b: DatePoint): DatePoint {
  const m = b.m ?? (b.d === undefined ? undefined : a.m);
  const y = b.y ?? a.y;
  return { ...b, ...(y === undefined ? {} : { y }), ...(m === undefined ? {} : { m }) };
}

/** 16 and 17 April, Monday and Tuesday. */
function areNeighbours(a: DatePoint, b: DatePoint): boolean {
  if (typeof a.d === "number" && typeof b.d === "number") return b.d - a.d === 1;
  return a.weekday !== undefined && b.weekday !== undefined && (a.weekday % 7) + 1 === b.weekday;
}
