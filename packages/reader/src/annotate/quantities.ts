import type { Language } from "../language/language.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Bound } from "../values/measure.ts";
import type { OrdinalAnnotation, QuantityAnnotation } from "./annotation.ts";
import { endingAt, overBracket, skipSpaces } from "./near.ts";
import type { NumberReader, Numeral } from "./number.ts";

/** Kinds of unit in tables: `UNIT` words say `money:USD`, `people:people`, `percent`, `tenth`, `times`, `rank`, `count:km`, `count:m3:9` (billions of them). */
const KIND: Readonly<Record<string, QuantityAnnotation["kind"]>> = {
  money: "MONEY",
  percent: "PERCENT",
  tenth: "PERCENT",
  times: "TIMES",
  rank: "RANK",
  people: "PEOPLE",
  companies: "COMPANIES",
  count: "COUNT",
};

/** Reads the number at an offset with its unit and bound, or as a number in a series; null where it is neither. */
export function quantityAt(
  scanned: Scanned,
  at: number,
  tools: { language: Language; numbers: NumberReader },
): QuantityAnnotation | OrdinalAnnotation | null {
  const numeral = tools.numbers.read(scanned, at);
  if (
    !numeral ||
    tools.numbers.isWithin(scanned, at) ||
    endingAt(scanned, tools.language.spaced ? at - spacesBefore(scanned, at) : at, "NUMBER.vague") ||
    scanned.longest(at, "NOT.quantity")
  )
    return null;
  const pointed = tools.numbers.pointed(scanned, at);
  const exact = pointed ? quantity(scanned, pointed, tools.language) : null;
  if (exact && DECIMAL.has(exact.kind)) return exact;
  return ordinal(scanned, numeral) ?? quantity(scanned, widen(scanned, numeral, tools), tools.language);
}

/** Kinds of amount that have decimals. */
const DECIMAL = new Set<QuantityAnnotation["kind"]>(["PERCENT", "TIMES", "MONEY"]);

/** 第9回, 4度目, the 9th: a mark before or after the number makes it a place in a series; 第4位 is a rank. */
function ordinal(scanned: Scanned, numeral: Numeral): OrdinalAnnotation | null {
  const before = endingAt(scanned, numeral.start, "ORDINAL.before");
  const after = scanned.longest(numeral.end, "ORDINAL.after");
  if ((!before && !after) || scanned.longest(numeral.end, "UNIT")?.sense.value === "rank") return null;
  const tail = before ? scanned.longest(numeral.end, "ORDINAL.counter") : after;
  return {
    kind: "ORDINAL",
    start: before?.start ?? numeral.start,
    end: tail?.hit.end ?? numeral.end,
    value: numeral.value,
  };
}

interface Amount extends Numeral {
  /** True where the number is the lower end of a range (2~3億). */
  readonly lower?: true;
}

/** 2~3億ドル: the multiplier after the range belongs to both ends; the lower end is the value. */
function widen(scanned: Scanned, numeral: Numeral, tools: { language: Language; numbers: NumberReader }): Amount {
  const mark = scanned.longest(numeral.end, "RANGE");
  if (!mark) return numeral;
  const upper = tools.numbers.read(scanned, skipSpaces(scanned, mark.hit.end));
  if (!upper || upper.value <= numeral.value) return numeral;
  const value = numeral.power === 0 && upper.power > 0 ? Number(`${numeral.value}e${upper.power}`) : numeral.value;
  return { ...numeral, end: upper.end, value, lower: true };
}

function quantity(scanned: Scanned, amount: Amount, language: Language): QuantityAnnotation | null {
  const sign = endingAt(
    scanned,
    language.spaced ? amount.start - spacesBefore(scanned, amount.start) : amount.start,
    "CURRENCY.before",
  );
  const inserted = scanned.longest(amount.end, "BOUND.after");
  const from = inserted ? inserted.hit.end : amount.end;
  const unit = language.spaced ? unitAfterWords(scanned, from) : scanned.longest(from, "UNIT");
  if (!sign && !unit) return null;
  const [name = "", of = null, power] = sign ? ["money", sign.value] : (unit?.sense.value ?? "").split(":");
  const ranked = endingAt(scanned, amount.start, "RANK.before");
  const within = ranked?.value !== "into" || scanned.longest(unit?.hit.end ?? amount.end, "RANK.after") !== null;
  if (ranked && !within) return null;
  if (ranked && (name === "count" || name === "companies" || name === "rank"))
    return {
      kind: "RANK",
      start: ranked.start,
      end: unit?.hit.end ?? amount.end,
      value: amount.value,
      unit: "rank",
      bound: "up-to",
    };
  const kind = KIND[name];
  if (!kind) return null;
  const start = sign?.start ?? amount.start;
  const bound = amount.lower
    ? { bound: "at-least" as Bound, start, end: 0 }
    : boundOf(scanned, start, sign ? amount.end : (unit?.hit.end ?? amount.end), inserted?.sense.value);
  const value = Number(`${amount.value}e${name === "tenth" ? 1 : (power ?? 0)}`);
  const again = sign && unit?.sense.value === `money:${sign.value}` ? unit.hit.end : amount.end;
  const end = Math.max(sign ? again : (unit?.hit.end ?? amount.end), bound.end);
  return { kind, start: Math.min(start, bound.start), end, value, unit: unitOf(kind, of), bound: bound.bound };
}

/** Longest row of adjectives between a number and what it counts: 33,000 young Vietnamese students. */
const ADJECTIVES = 3;

/** The unit after a number, over spaces, a hyphen (12-billion-euro) and the adjectives of what is counted. */
function unitAfterWords(scanned: Scanned, from: number): ReturnType<Scanned["longest"]> {
  let at = scanned.units[from] === 45 ? from + 1 : skipSpaces(scanned, from);
  for (let i = 0; i <= ADJECTIVES; i++) {
    const unit = scanned.longest(at, "UNIT");
    if (unit) return unit;
    const word = scanned
      .at(at)
      .find((hit) => hit.senses.some((sense) => sense.adjective || sense.class === "UNIT.skip"));
    if (!word) return null;
    at = skipSpaces(scanned, word.end);
  }
  return null;
}

/** The amount that a number is with a unit as tables tell it (`people:people`); null where it is none. */
export function quantityOf(unit: string, { start, end, value }: Numeral): QuantityAnnotation | null {
  const [name = "", of = null] = unit.split(":");
  const kind = KIND[name];
  return kind ? { kind, start, end, value, unit: unitOf(kind, of), bound: "exact" } : null;
}

function unitOf(kind: QuantityAnnotation["kind"], of: string | null): string | null {
  if (kind === "PERCENT") return "%";
  if (kind === "TIMES") return "times";
  if (kind === "RANK") return "rank";
  return of === "" ? null : of;
}

/** Bound words stand before (約, nearly), after the unit (以上, を超える) or between number and unit (余). */
export function boundOf(
  scanned: Scanned,
  start: number,
  end: number,
  inserted: string | undefined,
): { bound: Bound; start: number; end: number } {
  const after = scanned.longest(end, "BOUND.after");
  let from = start;
  let front: string | undefined;
  for (let word = boundBefore(scanned, from); word; word = boundBefore(scanned, from)) {
    if (front === undefined || front === "exact") front = word.value;
    from = word.start;
  }
  const behind = after ? null : scanned.longest(overBracket(scanned, end), "BOUND.after");
  const bound = (after?.sense.value ?? behind?.sense.value ?? inserted ?? front ?? "exact") as Bound;
  return { bound, start: from, end: after?.hit.end ?? end };
}

function boundBefore(scanned: Scanned, start: number): { start: number; value: string } | null {
  const word = endingAt(scanned, start - spacesBefore(scanned, start), "BOUND.before");
  return word?.value === "none" ? null : word;
}

function spacesBefore(scanned: Scanned, at: number): number {
  return scanned.units[at - 1] === 32 ? 1 : 0;
}
