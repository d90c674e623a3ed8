import type { Language } from "../language/language.ts";
import { scriptOf } from "../text/script.ts";
import type { Scanned } from "../scan/scan.ts";
import type { DateAnnotation, DatePoint, DateShape } from "./annotation.ts";
import { field, inherit, type Parts, pointOf, type Read, take, takeUnit } from "./date-parts.ts";
import { partOf } from "./date-word.ts";
import { endingAt, skipSpaces } from "./near.ts";
import { followsYear, isNextDay, skipBlank, unitOverBlank } from "./date-near.ts";
import type { NumberReader } from "./number.ts";
import { numericDate } from "./numeric-date.ts";

/** Brackets, as they are folded. */
const [OPEN, CLOSE] = [40, 41];

/**
 * Reads dates as bags of adjacent parts: a year, a month, a day, a part of a year, each at most once, in any order the
 * language writes them. Words of the calendar stand in tables under the class DATE, their value says which part:
 * `unit:year` `unit:month` `unit:day` `unit:fiscal` `unit:decade` (after a number), `none` (a number with it is no date),
 * `era:1988`, `year:-1` `month:+1` `day:0` (from the document), `year:same` `year:next` `day:next` (from the last date told),
 * `glued:0` (本24日), `month:=8` (a month's name), `shape:h1` (beside a year), `own:q3` (also of the document's year), `skip`.
 */
export class DateReader {
  private readonly language: Language;
  private readonly numbers: NumberReader;

  constructor(language: Language, numbers: NumberReader) {
    this.language = language;
    this.numbers = numbers;
  }

  /** The date that starts at an offset, or null. */
  read(scanned: Scanned, at: number): DateAnnotation | null {
    const ahead = this.ahead(scanned, at);
    if (ahead) return ahead;
    const first = this.point(scanned, at, null);
    if (!first) return null;
    const approxBefore = endingAt(scanned, at, "DATE.about");
    const range = this.range(scanned, first);
    const end = range?.end ?? first.end;
    const tail = scanned.longest(this.linkAt(scanned, end), "DATE.after");
    const head = endingAt(scanned, this.gapStart(scanned, at), "DATE.before");
    const mode = closesRange(range, tail?.sense.value) ? undefined : (tail?.sense.value ?? head?.value);
    const years = mode === "since" && tail && !range ? this.years(scanned, tail.hit.end, first.point) : null;
    if (years) return { kind: "DATE", start: at, end: years.end, from: first.point, to: years.to };
    const length = mode === "since" && tail ? this.length(scanned, tail.hit.end) : null;
    if (length) return { kind: "DATE", start: at, end: length.end, from: first.point, days: length.days };
    return {
      kind: "DATE",
      start: at,
      end: tail ? tail.hit.end : end,
      from: first.point,
      ...(range ? { to: range.point } : {}),
      ...(mode === "until" || mode === "since" ? { mode } : {}),
      ...(mode === "about" || approxBefore ? { approx: true as const } : {}),
    };
  }

  /** 今後5年間, 3年以内: from the document's year or month to that many later. */
  private ahead(scanned: Scanned, at: number): DateAnnotation | null {
    const numeral = this.numbers.read(scanned, at);
    const head = numeral ? endingAt(scanned, at, "DATE.ahead") : null;
    const unit = numeral
      ? ((head && scanned.longest(numeral.end, "DATE.span")) ?? scanned.longest(numeral.end, "DATE.within"))
      : null;
    if (!numeral || !unit) return null;
    const shift = (by: number): DatePoint => {
      const field = { shift: by, from: "document" } as const;
      return unit.sense.value === "month" ? { m: field } : { y: field };
    };
    return {
      kind: "DATE",
      start: head?.start ?? at,
      end: unit.hit.end,
      from: shift(0),
      to: shift(numeral.value),
      ahead: true,
    };
  }

  /** 2024年度から10年間: the last of so many years, the first among them. */
  private years(scanned: Scanned, at: number, { y, m, shape }: DatePoint): { to: DatePoint; end: number } | null {
    if (y === undefined || m !== undefined) return null;
    const numeral = this.numbers.read(scanned, scanned.longest(at, "DATE.inner")?.hit.end ?? at);
    const unit = numeral ? scanned.longest(numeral.end, "DATE.span") : null;
    if (!numeral || unit?.sense.value !== "year") return null;
    const last = numeral.value - 1;
    const to = typeof y === "number" ? y + last : { ...y, shift: y.shift + last };
    return { to: { y: to, ...(shape ? { shape } : {}) }, end: unit.hit.end };
  }

  /** 14日から3日間: a number of days after the first. */
  private length(scanned: Scanned, at: number): { days: number; end: number } | null {
    const numeral = this.numbers.read(scanned, at);
    const unit = numeral ? scanned.longest(numeral.end, "DATE.days") : null;
    return numeral && unit ? { days: numeral.value, end: unit.hit.end } : null;
  }

  private gapEnd(scanned: Scanned, at: number): number {
    return this.language.spaced ? skipSpaces(scanned, at) : at;
  }

  /** Where a word that links a date to more may begin: after a day of the week in brackets. */
  private linkAt(scanned: Scanned, at: number): number {
    const from = this.gapEnd(scanned, at);
    const bracket = scanned.longest(from, "DATE.bracket") ?? scanned.longest(skipSpaces(scanned, at), "DATE.bracket");
    return bracket ? skipBlank(scanned, bracket.hit.end, this.language) : from;
  }

  private gapStart(scanned: Scanned, at: number): number {
    return this.language.spaced && scanned.units[at - 1] === 32 ? at - 1 : at;
  }

  /** The other end of a range, its missing larger parts taken from the first. */
  private range(scanned: Scanned, first: Read): Read | null {
    const from = this.linkAt(scanned, first.end);
    const mark =
      scanned.longest(from, "RANGE") ?? scanned.longest(from, "DATE.range") ?? this.pairAt(scanned, from, first);
    const joined = mark ? null : scanned.longest(from, "DATE.and");
    const link = mark ?? joined;
    if (!link) return null;
    const next = this.point(scanned, this.gapEnd(scanned, link.hit.end), first);
    if (!next || (joined && !isNextDay(first.point, next.point))) return null;
    return { ...next, point: inherit(first, next) };
  }

  /** 先週水曜日, 「外相は水曜日、」: a day told by its name, of a week that is told or the nearest one. */
  private weekday(scanned: Scanned, at: number): Read | null {
    const week = scanned.longest(at, "DATE");
    const part = week ? partOf(week.sense.value) : null;
    const from = part?.name === "week" && week ? week.hit.end : at;
    const day = scanned.longest(scanned.longest(from, "DATE.inner")?.hit.end ?? from, "DATE.weekday");
    if (!day) return null;
    const weekday = Number(day.sense.value);
    if (part?.name === "week")
      return { point: { weekday, d: { shift: 7 * Number(part.value), from: "document" } }, end: day.hit.end };
    const alone = this.language.clauses.comma.includes(scanned.text[day.hit.end] ?? " ");
    const topic = endingAt(scanned, at, "MARK");
    return alone && topic && this.language.clauses.topic.includes(topic.value)
      ? { point: { weekday }, end: day.hit.end }
      : null;
  }

  /** The mark between two days or months told with one unit (26、27日): the first stands without it. */
  private pairAt(scanned: Scanned, at: number, { end }: Read): ReturnType<Scanned["longest"]> {
    const bare = scriptOf(scanned.units[end - 1] ?? 0) === "digit";
    return bare ? scanned.longest(at, "DATE.pair") : null;
  }

  private point(scanned: Scanned, at: number, before: Read | null): Read | null {
    const named = this.weekday(scanned, at);
    if (named) return named;
    const numeric = this.numbers.read(scanned, at) ? numericDate(scanned.text.slice(at, at + 11)) : null;
    if (numeric) return { point: numeric.point, end: at + numeric.length };
    let parts: Parts = {};
    let end = at;
    for (let from = at; ; from = this.innerGap(scanned, end)) {
      let next = this.part(scanned, from, { parts, before });
      if (next === null) {
        const linked = this.linked(scanned, end, { parts, before });
        if (linked) ({ parts, end: next } = linked);
        else next = this.glossed(scanned, end, parts);
        if (next === null) break;
      }
      end = next;
    }
    if (end === at) return null;
    const point = pointOf(parts);
    return point ? { point, end } : null;
  }

  /** 去年の6月, 2016年の第3四半期, 2018年 12月: over a genitive or a blank only the next finer part belongs to the date. */
  private linked(
    scanned: Scanned,
    at: number,
    { parts, before }: { parts: Parts; before: Read | null },
  ): { parts: Parts; end: number } | null {
    const from = scanned.longest(at, "DATE.inner")?.hit.end ?? skipSpaces(scanned, at);
    if (from === at || parts.finest === undefined || parts.shape) return null;
    const finer: Parts = { ...parts };
    const end = this.part(scanned, from, { parts: finer, before });
    if (end === null) return null;
    const fits = parts.finest === "y" ? finer.d === undefined : parts.finest === "m" && finer.shape === undefined;
    return fits ? { parts: finer, end } : null;
  }

  /** 1873年（明治6年）8月: where a year told again in brackets ends; null where the brackets tell another thing. */
  private glossed(scanned: Scanned, at: number, { y, finest }: Parts): number | null {
    if (finest !== "y" || scanned.units[at] !== OPEN) return null;
    const bare = this.numbers.read(scanned, at + 1);
    if (bare && bare.value === y && scanned.units[bare.end] === CLOSE) return bare.end + 1;
    const inner = this.point(scanned, at + 1, null);
    if (!inner || scanned.units[inner.end] !== CLOSE) return null;
    const { point } = inner;
    return point.y === y && point.m === undefined && point.shape === undefined ? inner.end + 1 : null;
  }

  private innerGap(scanned: Scanned, at: number): number {
    let end = at;
    while (end < scanned.units.length && this.language.calendar.gap.includes(String.fromCharCode(scanned.units[end]!)))
      end++;
    return end;
  }

  /** Takes one part; returns where it ends, or null where none fits. */
  private part(scanned: Scanned, at: number, { parts, before }: { parts: Parts; before: Read | null }): number | null {
    const word = scanned.longest(at, "DATE");
    if (word) {
      const { name, value } = partOf(word.sense.value);
      return this.word(scanned, { at: word.hit.end, name, value }, parts);
    }
    return this.number(scanned, at, { parts, before });
  }

  private word(
    scanned: Scanned,
    { at, name, value }: { at: number; name: string; value: string },
    parts: Parts,
  ): number | null {
    switch (name) {
      case "era":
        return this.era(scanned, at, { base: Number(value), parts });
      case "year":
        return take(parts, "y", field(value)) ? at : null;
      case "fiscal":
        if (!take(parts, "y", field(value))) return null;
        parts.shape = "fiscal";
        return at;
      case "month":
        return take(parts, "m", value.startsWith("=") ? Number(value.slice(1)) : field(value)) ? at : null;
      case "day":
        return take(parts, "d", field(value)) ? at : null;
      case "week":
        return this.week(scanned, at, { parts, value });
      case "last":
      case "this":
      case "next":
        if (parts.finest !== undefined) return null;
        parts.shape = value as DateShape;
        return take(parts, "y", field(SIDES[name] ?? "0")) ? at : null;
      case "glued":
        return this.glued(scanned, at, parts);
      case "shape":
      case "own":
        if (
          parts.shape ||
          parts.d !== undefined ||
          (parts.y === undefined && parts.m === undefined && !(name === "own" && this.standsAlone(scanned, at)))
        )
          return null;
        parts.shape = value as DateShape;
        parts.finest = "y";
        return at;
      case "now":
        return parts.finest === undefined ? (take(parts, "d", field("0")) ? at : null) : at;
      case "skip":
        return parts.finest === undefined ? null : at;
      default:
        return null;
    }
  }

  /** 秋には, 第3四半期の: with a mark and nothing glued before it, it is that of the document's year. */
  private standsAlone(scanned: Scanned, at: number): boolean {
    if (this.language.spaced) return true;
    if (!scanned.longest(at, "MARK") && !scanned.longest(at, "DATE.during")) return false;
    const before = scriptOf(scanned.units[this.wordStart(scanned, at) - 1] ?? 0);
    return before !== "han" && before !== "katakana" && before !== "hiragana";
  }

  private wordStart(scanned: Scanned, end: number): number {
    return endingAt(scanned, end, "DATE")?.start ?? end;
  }

  /** 令和7年, 令和元年: a year counted from an era's base. */
  private era(scanned: Scanned, at: number, { base, parts }: { base: number; parts: Parts }): number | null {
    const numeral = this.numbers.read(scanned, at);
    const first = scanned.longest(at, "DATE.first");
    const from = numeral?.end ?? first?.hit.end;
    if (from === undefined) return null;
    const unit = scanned.longest(from, "DATE");
    if (unit?.sense.value !== "unit:year" && unit?.sense.value !== "unit:fiscal") return null;
    if (!take(parts, "y", base + (numeral?.value ?? 1))) return null;
    if (unit.sense.value === "unit:fiscal") parts.shape = "fiscal";
    return unit.hit.end;
  }

  /** 来週, 先週: a whole week, unless a day of it is told (来週20日). */
  private week(scanned: Scanned, at: number, { parts, value }: { parts: Parts; value: string }): number | null {
    if (this.numbers.read(scanned, at) || parts.finest !== undefined) return null;
    parts.d = { shift: 7 * Number(value), from: "document" };
    parts.finest = "d";
    parts.shape = "week";
    return at;
  }

  /** 本24日, 昨23日: a mark glued to a day of the document's month. */
  private glued(scanned: Scanned, at: number, parts: Parts): number | null {
    const numeral = this.numbers.read(scanned, at);
    if (!numeral?.plain || numeral.value < 1 || numeral.value > 31) return null;
    const unit = scanned.longest(numeral.end, "DATE");
    if (unit?.sense.value !== "unit:day" || !take(parts, "d", numeral.value)) return null;
    return unit.hit.end;
  }

  private number(
    scanned: Scanned,
    at: number,
    { parts, before }: { parts: Parts; before: Read | null },
  ): number | null {
    const numeral = this.numbers.read(scanned, at);
    if (!numeral) return null;
    const unit = scanned.longest(numeral.end, "DATE") ?? unitOverBlank(scanned, numeral.end);
    const part = unit ? partOf(unit.sense.value) : null;
    if (part?.name === "none") return null;
    if (part?.name === "unit" && unit)
      return takeUnit(parts, this.fullYear(scanned, { at, value: numeral.value, unit: part.value }, unit.hit.end), {
        unit: part.value,
        end: unit.hit.end,
        plain: numeral.plain || numeral.value < 100,
        before,
      });
    return this.bare(scanned, { at, end: numeral.end, value: numeral.value, plain: numeral.plain }, parts);
  }

  /** 07年3月, 30年までに: two digits before a month or 'by' are a year of this century or the last, where the text counts no eras. */
  private fullYear(
    scanned: Scanned,
    { at, value, unit }: { at: number; value: number; unit: string },
    end: number,
  ): number {
    if (unit !== "year" || value > 99 || scanned.units[at + 2] === undefined) return value;
    if (this.numbers.read(scanned, at)?.end !== at + 2) return value;
    const month = this.numbers.read(scanned, end);
    const monthly = month !== null && scanned.longest(month.end, "DATE")?.sense.value === "unit:month";
    if (!monthly && scanned.longest(end, "DATE.after")?.sense.value !== "until") return value;
    const eras = scanned.of("DATE", 0, at).some((hit) => hit.senses.some((sense) => sense.value.startsWith("era:")));
    const western = eras && followsYear(scanned.text, at, value);
    return eras && !western ? value : value + (value < PIVOT ? 2000 : 1900);
  }

  /** A number without a unit: a day or month before a range mark, a day beside a month's name, a four-digit year. */
  private bare(
    scanned: Scanned,
    numeral: { at: number; end: number; value: number; plain: boolean },
    parts: Parts,
  ): number | null {
    if (!numeral.plain) return null;
    const digits = numeral.end - numeral.at;
    if (!this.language.calendar.markedYear && digits === 4 && numeral.value >= 1800 && numeral.value < 2200)
      return take(parts, "y", numeral.value) ? numeral.end : null;
    const suffix = scanned.longest(numeral.end, "DATE.daySuffix");
    const end = suffix?.hit.end ?? numeral.end;
    if (
      this.language.calendar.bareDay &&
      digits <= 2 &&
      numeral.value >= 1 &&
      numeral.value <= 31 &&
      this.besideMonth(scanned, end, parts)
    )
      return take(parts, "d", numeral.value) ? end : null;
    return this.beforeRange(scanned, numeral, parts);
  }

  private besideMonth(scanned: Scanned, end: number, parts: Parts): boolean {
    if (parts.m !== undefined) return true;
    const after = this.gapEnd(scanned, end);
    const month = scanned.longest(after, "DATE");
    if (month?.sense.value.startsWith("month:=")) return true;
    const mark = scanned.longest(after, "RANGE");
    if (!mark) return false;
    const numeral = this.numbers.read(scanned, this.gapEnd(scanned, mark.hit.end));
    if (!numeral?.plain) return false;
    return scanned.longest(this.gapEnd(scanned, numeral.end), "DATE")?.sense.value.startsWith("month:=") ?? false;
  }

  /** 8月24~26日, 2024～27年, 9~10月, 26、27日: the first number takes the unit of the second. */
  private beforeRange(scanned: Scanned, numeral: { end: number; value: number }, parts: Parts): number | null {
    const pair = scanned.longest(numeral.end, "DATE.pair");
    const mark = scanned.longest(numeral.end, "RANGE") ?? pair;
    if (!mark) return null;
    const other = this.numbers.read(scanned, mark.hit.end);
    if (!other?.plain || (mark === pair && other.value !== numeral.value + 1)) return null;
    const unit = scanned.longest(other.end, "DATE")?.sense.value;
    if (!unit?.startsWith("unit:")) return null;
    return takeUnit(parts, numeral.value, { unit: unit.slice(5), end: numeral.end, plain: true, before: null });
  }
}

/** Years of 昨秋, 今秋, 来春 from the document's. */
const SIDES: Readonly<Record<string, string>> = { last: "-1", this: "0", next: "1" };

/** Two-digit years from here on are of the last century. */
const PIVOT = 50;

/** 2日から5日まで: the word after the second end closes the range, it opens no other. */
function closesRange(range: Read | null, after: string | undefined): boolean {
  return range !== null && after === "until";
}
