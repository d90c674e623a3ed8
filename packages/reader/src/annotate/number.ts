import type { Language, NumberTable } from "../language/language.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Span } from "../text/span.ts";

/** A numeral in the text. `power` is the largest multiplier word in it (8 for 億), 0 where none. */
export interface Numeral extends Span {
  readonly value: number;
  readonly power: number;
  /** True where it is written in plain digits alone, without signs or multipliers: a year, a day, a number in a name. */
  readonly plain: boolean;
}

/** A number spelled out, and where it ends. */
interface Spelled {
  readonly value: number;
  readonly end: number;
}

/** The power of ten of a hundred. */
const HUNDRED = 2;

/** How many numerals are kept. */
const RECENT = 8;

/** Numerals by table: what a language writes, compiled to code units once. */
export class NumberReader {
  /** The value of each code unit that is a digit, -1 for the others. */
  private readonly digits = new Int8Array(65536).fill(-1);
  private readonly small = new Map<number, number>();
  private readonly powers: readonly (readonly [string, number])[];
  /** Numbers spelled out by their first code unit, the longest first. */
  private readonly spelled = new Map<number, (readonly [string, number])[]>();
  /** 1 for the code units a numeral may start with. */
  private readonly initials = new Uint8Array(65536);
  private readonly table: NumberTable;
  private readonly spaced: boolean;
  /** The last numerals read, by the low bits of their offset: several readers of dates and amounts ask for the same. */
  private readonly recent: (Numeral | null)[] = Array.from({ length: RECENT }, () => null);
  private readonly recentAt = new Int32Array(RECENT).fill(-1);
  private recentText: Scanned | null = null;

  constructor(language: Language) {
    this.table = language.numbers;
    this.spaced = language.spaced;
    for (let i = 0; i < 10; i++) this.digits[48 + i] = i;
    for (const [mark, value] of Object.entries(this.table.digits)) this.digits[mark.charCodeAt(0)] = value;
    for (const [mark, value] of Object.entries(this.table.small)) this.small.set(mark.charCodeAt(0), value);
    this.powers = Object.entries(this.table.powers).sort((a, b) => b[0].length - a[0].length);
    for (const word of Object.entries(this.table.spelled).sort((a, b) => b[0].length - a[0].length)) {
      const first = word[0].charCodeAt(0);
      this.spelled.set(first, [...(this.spelled.get(first) ?? []), word]);
    }
    this.digits.forEach((digit, unit) => (this.initials[unit] = digit < 0 ? 0 : 1));
    for (const unit of this.small.keys()) this.initials[unit] = 1;
    for (const unit of this.spelled.keys()) this.initials[unit] ||= 2;
  }

  /** True where a numeral starts at an offset. */
  starts(scanned: Scanned, at: number): boolean {
    const initial = this.initials[scanned.units[at]!];
    return initial === 1 || (initial === 2 && this.word(scanned.units, at) !== null);
  }

  /** Reads the numeral that starts at an offset, or null. Exact: 318.47億 is 31847000000. */
  read(scanned: Scanned, at: number): Numeral | null {
    if (!this.initials[scanned.units[at]!]) return null;
    if (this.recentText !== scanned) {
      this.recentText = scanned;
      this.recentAt.fill(-1);
    }
    const place = at % RECENT;
    if (this.recentAt[place] === at) return this.recent[place]!;
    this.recentAt[place] = at;
    return (this.recent[place] = this.numeral(scanned, at));
  }

  private numeral({ units }: Scanned, at: number): Numeral | null {
    let total = 0;
    let power = 0;
    let end = at;
    let plain = true;
    for (let lowest = 99; ;) {
      const group = this.group(units, end) ?? this.word(units, end);
      if (!group) break;
      const multiplier = this.power(units, group.end);
      if (multiplier && multiplier.power >= lowest) break;
      plain &&= group.plain && !multiplier;
      total += multiplier ? scale(group.digits, multiplier.power) : Number(group.digits);
      end = multiplier ? multiplier.end : group.end;
      if (!multiplier) break;
      power = Math.max(power, multiplier.power);
      lowest = multiplier.power;
      if (this.spaced) {
        if (units[end] !== 32 || !this.goesOn(units, end + 1, lowest)) break;
        end++;
      }
    }
    return end > at ? { start: at, end, value: total, power, plain } : null;
  }

  /** True where a smaller part of the same number follows a space: 1 million 250 thousand. */
  private goesOn(units: Uint16Array, at: number, lowest: number): boolean {
    const group = this.group(units, at);
    const multiplier = group && this.power(units, group.end);
    if (!group || !multiplier) return group?.plain === true && group.digits.length === 3 && lowest === 3;
    return multiplier.power < lowest;
  }

  /** 22・5, 一・二兆: a numeral with a mark that parts decimals in amounts alone; null where there is none. */
  pointed(scanned: Scanned, at: number): Numeral | null {
    const { units } = scanned;
    const whole = this.table.pointing ? this.run(units, at) : null;
    if (!whole?.plain || !this.table.pointing?.includes(String.fromCharCode(units[whole.end] ?? 0))) return null;
    const part = this.run(units, whole.end + 1);
    if (!part?.plain) return null;
    const digits = `${whole.digits}.${part.digits}`;
    const multiplier = this.power(units, part.end);
    const value = multiplier ? scale(digits, multiplier.power) : Number(digits);
    return { start: at, end: multiplier?.end ?? part.end, value, power: multiplier?.power ?? 0, plain: false };
  }

  /** True within digits that signs part in a way this language does not write: the 4 of '14,4' where a comma parts thousands. */
  isWithin({ units }: Scanned, at: number): boolean {
    const sign = String.fromCharCode(units[at - 1] ?? 0);
    const { group, decimal, pointing = "" } = this.table;
    return (group + decimal + pointing).includes(sign) && this.isDigit(units[at - 2]) && this.isDigit(units[at]);
  }

  /** The power of ten written right before an offset: 8 before the 円 of 億円, 6 before that of 100万円. */
  powerBefore(scanned: Scanned, before: number): number {
    const end = this.spaced && scanned.units[before - 1] === 32 ? before - 1 : before;
    for (let at = Math.max(0, end - 8); at < end; at++) {
      const numeral = this.read(scanned, at);
      if (numeral?.end === end) return Math.round(Math.log10(numeral.value));
    }
    const word = this.powers.find(([name]) => matches(scanned.units, end - name.length, name));
    return word ? word[1] : 0;
  }

  /** Digits with grouping and decimals, or 三百二十, or 5千: as a decimal string. */
  private group(units: Uint16Array, at: number): { digits: string; end: number; plain: boolean } | null {
    const run = this.run(units, at);
    let end = run?.end ?? at;
    const first = this.small.get(units[end] ?? 0);
    if (first === undefined) return run;
    let value = (run ? Number(run.digits) : 1) * first;
    end++;
    for (;;) {
      const next = this.run(units, end);
      const unit = this.small.get(units[next?.end ?? end] ?? 0);
      if (unit !== undefined) {
        value += (next ? Number(next.digits) : 1) * unit;
        end = (next?.end ?? end) + 1;
      } else if (next && next.digits.length === 1) {
        value += Number(next.digits);
        end = next.end;
      } else break;
    }
    return { digits: String(value), end, plain: false };
  }

  /** A number spelled out, bounded by letters on neither side: twelve, twenty-five. */
  private word(units: Uint16Array, at: number): { digits: string; end: number; plain: boolean } | null {
    if (isLetter(units[at - 1] ?? 0)) return null;
    const found = this.spelledAt(units, at);
    if (!found) return null;
    const small = this.tens(units, found);
    const hundreds = this.table.and === undefined ? null : this.power(units, small.end);
    if (hundreds?.power !== HUNDRED) return { digits: String(small.value), end: small.end, plain: false };
    const rest = this.beyondHundred(units, hundreds.end);
    return { digits: String(small.value * 100 + (rest?.value ?? 0)), end: rest?.end ?? hundreds.end, plain: false };
  }

  /** Twenty-five: ones behind a hyphen. */
  private tens(units: Uint16Array, found: Spelled): Spelled {
    const tens = found.value >= 20 && found.value % 10 === 0 && units[found.end] === 45;
    const more = tens ? this.spelledAt(units, found.end + 1) : null;
    return more && more.value < 10 ? { value: found.value + more.value, end: more.end } : found;
  }

  /** Two hundred and fifty: what stands behind the hundreds. */
  private beyondHundred(units: Uint16Array, at: number): Spelled | null {
    const and = ` ${this.table.and}`;
    const from = matches(units, at, and) ? at + and.length : at;
    const found = units[from] === 32 ? this.spelledAt(units, from + 1) : null;
    const rest = found && found.value < 100 ? this.tens(units, found) : null;
    return rest && (from > at || this.power(units, rest.end)) ? rest : null;
  }

  /** The longest number word at an offset that no letter follows. */
  private spelledAt(units: Uint16Array, at: number): Spelled | null {
    for (const [word, value] of this.spelled.get(units[at] ?? 0) ?? [])
      if (matches(units, at, word) && !isLetter(units[at + word.length] ?? 0)) return { value, end: at + word.length };
    return null;
  }

  private run(units: Uint16Array, at: number): { digits: string; end: number; plain: boolean } | null {
    let digits = "";
    let end = at;
    let plain = true;
    for (; end < units.length; end++) {
      const digit = this.digits[units[end]!]!;
      if (digit >= 0) digits += digit;
      else if (digits !== "" && this.groups(units, end)) plain = false;
      else if (digits !== "" && plain !== null && this.decimal(units, end) && !digits.includes(".")) {
        digits += ".";
        plain = false;
      } else break;
    }
    return digits === "" ? null : { digits, end, plain };
  }

  private isDigit(unit = 0): boolean {
    return this.digits[unit]! >= 0;
  }

  /** A grouping sign counts where exactly three digits follow. */
  private groups(units: Uint16Array, at: number): boolean {
    if (!this.table.group.includes(String.fromCharCode(units[at]!))) return false;
    for (let i = 1; i <= 3; i++) if (!this.isDigit(units[at + i])) return false;
    return !this.isDigit(units[at + 4]);
  }

  /** Four digits after a point are a year after a list mark (２．２０１８年), not a fraction. */
  private decimal(units: Uint16Array, at: number): boolean {
    if (!this.table.decimal.includes(String.fromCharCode(units[at]!))) return false;
    let length = 0;
    while (this.isDigit(units[at + 1 + length])) length++;
    return length > 0 && length !== 4;
  }

  /** A multiplier word after a group; a space may stand before it where the language has spaces. */
  private power(units: Uint16Array, at: number): { power: number; end: number } | null {
    const from = this.spaced && (units[at] === 32 || units[at] === 45) ? at + 1 : at;
    for (const [word, power] of this.powers) {
      if (!matches(units, from, word)) continue;
      const end = from + word.length;
      if (this.spaced && isLetter(units[end] ?? 0)) continue;
      return { power, end };
    }
    return null;
  }
}

function scale(digits: string, power: number): number {
  return Number(`${digits}e${power}`);
}

function matches(units: Uint16Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (units[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0x430 && unit <= 0x44f);
}
