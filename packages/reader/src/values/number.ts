// Exact decimals for the numerals of documents: 318.47 × 10^8 is 31847000000 and nothing beside it. A decimal is an integer
// and a power of ten; all sums are sums of safe integers. What a double cannot hold exactly is refused (null), not rounded.

/** `coefficient` × 10^`exponent`; the coefficient is a safe integer without trailing zeros, zero is 0 × 10^0. */
export interface Decimal {
  readonly coefficient: number;
  readonly exponent: number;
}

const NUMERAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Reads ASCII digits with an optional sign and point ('318.47'); null for anything else and beyond 15 significant digits. */
export function parseDecimal(text: string): Decimal | null {
  const [, sign, whole, fraction = ""] = NUMERAL.exec(text) ?? [];
  if (!whole) return null;
  const digits = (whole + fraction).replace(/^0+(?=\d)/, "");
  const kept = digits.replace(/0+$/, "");
  if (kept.length > 15) return null;
  return decimal(Number(kept || "0") * (sign === "-" ? -1 : 1), digits.length - kept.length - fraction.length);
}

/** Makes a decimal; null where the coefficient is no safe integer. */
export function decimal(coefficient: number, exponent = 0): Decimal | null {
  if (!Number.isSafeInteger(coefficient) || !Number.isSafeInteger(exponent)) return null;
  if (coefficient === 0) return { coefficient: 0, exponent: 0 };
  let [c, e] = [coefficient, exponent];
  while (c % 10 === 0) [c, e] = [c / 10, e + 1];
  return { coefficient: c, exponent: e };
}

/** The decimal a JavaScript number prints as (0.1 is one tenth); null for what is not finite or has over 15 digits. */
export function decimalOf(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const [mantissa = "", power = ""] = value.toExponential().split("e");
  const parsed = parseDecimal(mantissa);
  return parsed && scale(parsed, Number(power));
}

/** The number nearest to a decimal; exact for integers below 2^53. */
export function toNumber(value: Decimal): number {
  // The engine's own reading of '31847e6' rounds once and correctly; 31847 × 10^6 in doubles need not.
  return Number(`${value.coefficient}e${value.exponent}`);
}

/** `value` × 10^`power`: 318.47億 is `scale(318.47, 8)`. */
export function scale(value: Decimal, power: number): Decimal {
  return value.coefficient === 0 ? value : { ...value, exponent: value.exponent + power };
}

/** The sum; null where it would need more than a safe integer. */
export function add(a: Decimal, b: Decimal): Decimal | null {
  const exponent = Math.min(a.exponent, b.exponent);
  const [x, y] = [coefficientAt(a, exponent), coefficientAt(b, exponent)];
  return x === null || y === null ? null : decimal(x + y, exponent);
}

/** The product; null where it would need more than a safe integer. */
export function multiply(a: Decimal, b: Decimal): Decimal | null {
  return decimal(a.coefficient * b.coefficient, a.exponent + b.exponent);
}

export function negate(value: Decimal): Decimal {
  return value.coefficient === 0 ? value : { ...value, coefficient: -value.coefficient };
}

/** Below zero where `a` is less than `b`, zero where they are the same number, above zero otherwise. */
export function compare(a: Decimal, b: Decimal): number {
  return toNumber(a) - toNumber(b);
}

/** The coefficient written at a lower exponent; null where it is not safe. */
function coefficientAt(value: Decimal, exponent: number): number | null {
  const raised = value.coefficient * 10 ** (value.exponent - exponent);
  return Number.isSafeInteger(raised) ? raised : null;
}

/**
 * Takes the grouping marks out of a numeral: `ungroup("1,823.4", { group: ",", point: "." })` is `1823.4`.
 * Groups are of three digits; null where the marks stand elsewhere ('1,82', '12345,678'). Several marks may be given ("  ").
 */
export function ungroup(text: string, marks: { readonly group: string; readonly point: string }): string | null {
  const at = [...text].findIndex((sign) => marks.point.includes(sign));
  const [whole, fraction] = at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
  const groups = splitAt(whole, marks.group);
  const [first = "", ...rest] = groups;
  const regular =
    rest.every((group) => /^\d{3}$/.test(group)) && (rest.length ? /^[+-]?\d{1,3}$/ : /^[+-]?\d+$/).test(first);
  if (!regular || (fraction !== null && !/^\d+$/.test(fraction))) return null;
  return groups.join("") + (fraction === null ? "" : `.${fraction}`);
}

function splitAt(text: string, marks: string): string[] {
  const parts = [""];
  for (const sign of text) {
    if (marks.includes(sign)) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
