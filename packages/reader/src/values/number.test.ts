import assert from "node:assert/strict";
import { test } from "node:test";
import {
  add,
  compare,
  type Decimal,
  decimal,
  decimalOf,
  multiply,
  negate,
  parseDecimal,
  scale,
  toNumber,
  ungroup,
} from "./number.ts";
import { seeded } from "./testing/seeded.ts";

test("numerals times powers of ten are exact", () => {
  const cases: [string, number, number][] = [
    ["318.47", 8, 31_847_000_000],
    ["2036.35", 8, 203_635_000_000],
    ["1.1", 9, 1_100_000_000],
    ["0.29", 2, 29],
    ["4.35", 2, 435],
    ["1.005", 3, 1_005],
    ["97", 8, 9_700_000_000],
    ["5.3", 0, 5.3],
    ["-14.2", 0, -14.2],
    ["0.0007", 4, 7],
    ["000012", 0, 12],
    ["0", 12, 0],
  ];
  for (const [text, power, value] of cases) assert.equal(toNumber(scale(some(parseDecimal(text)), power)), value, text);
  assert.notEqual(4.35 * 100, 435, "the error this guards against");
});

test("no numeral", () => {
  for (const text of ["", "-", ".5", "5.", "1,000", "1e3", "１２", "1 000", "0x10", "NaN", "1234567890123456"])
    assert.equal(parseDecimal(text), null, text);
});

test("many zeros are few digits", () => {
  assert.deepEqual(parseDecimal("120000000000000000000"), { coefficient: 12, exponent: 19 });
  assert.deepEqual(parseDecimal("0.00000000000000000012"), { coefficient: 12, exponent: -20 });
  assert.deepEqual(parseDecimal("0.000"), { coefficient: 0, exponent: 0 });
});

test("sums of parts: 1兆2345億6789万, 1 млрд 250 млн", () => {
  const sum = (...parts: [string, number][]) =>
    parts.map(([text, power]) => scale(some(parseDecimal(text)), power)).reduce((a, b) => some(add(a, b)));
  assert.equal(toNumber(sum(["1", 12], ["2345", 8], ["6789", 4])), 1_234_567_890_000);
  assert.equal(toNumber(sum(["1", 9], ["250", 6])), 1_250_000_000);
  assert.equal(toNumber(sum(["17", 3], ["208", 0])), 17_208);
  assert.equal(toNumber(sum(["0.1", 0], ["0.2", 0])), 0.3);
});

test("products", () => {
  assert.equal(toNumber(some(multiply(some(parseDecimal("0.5")), scale(some(parseDecimal("1")), 9)))), 500_000_000);
  assert.equal(toNumber(some(multiply(some(parseDecimal("1.1")), some(parseDecimal("1.1"))))), 1.21);
});

test("what would lose digits is refused", () => {
  assert.equal(decimal(2 ** 53), null);
  assert.equal(decimal(0.5), null);
  assert.equal(multiply(some(decimal(123_456_789)), some(decimal(987_654_321))), null);
  assert.equal(add(some(decimal(1, 20)), some(decimal(1))), null);
  assert.equal(decimalOf(0.1 + 0.2), null);
  assert.equal(decimalOf(Number.POSITIVE_INFINITY), null);
  assert.equal(decimalOf(Number.NaN), null);
});

test("numbers and their decimals", () => {
  assert.deepEqual(decimalOf(1_823_400_000), { coefficient: 18_234, exponent: 5 });
  assert.deepEqual(decimalOf(-0.05), { coefficient: -5, exponent: -2 });
  assert.deepEqual(decimalOf(0), { coefficient: 0, exponent: 0 });
  assert.deepEqual(negate(some(decimal(12))), { coefficient: -12, exponent: 0 });
  assert.deepEqual(negate(some(decimal(0))), { coefficient: 0, exponent: 0 });
  assert.equal(Math.sign(compare(some(decimal(18, 8)), some(decimal(19, 8)))), -1);
  assert.equal(compare(some(decimal(180, 7)), some(decimal(18, 8))), 0);
});

test("generated decimals come back as they were written", () => {
  const random = seeded(5);
  for (let i = 0; i < 5_000; i++) {
    const [whole, fraction, power] = [random(0, 9_999_999), random(0, 99_999), random(0, 4)];
    const text = `${whole}.${String(fraction).padStart(5, "0")}`;
    const digits = `${whole}${String(fraction).padStart(5, "0")}`;
    assert.equal(toNumber(some(parseDecimal(text))), Number(text));
    assert.equal(toNumber(scale(some(parseDecimal(text)), 5)), Number(digits));
    assert.equal(toNumber(some(decimalOf(Number(`${text}e${power}`)))), Number(`${text}e${power}`));
  }
});

test("grouping marks", () => {
  const english = { group: ",", point: "." };
  const russian = { group: " \u00A0\u202F", point: ",." };
  assert.equal(ungroup("1,823.4", english), "1823.4");
  assert.equal(ungroup("-1,234,567", english), "-1234567");
  assert.equal(ungroup("1823", english), "1823");
  assert.equal(ungroup("31 750", russian), "31750");
  assert.equal(ungroup("31\u00A0750,5", russian), "31750.5");
  assert.equal(ungroup("6,4", russian), "6.4");
  for (const text of ["1,82", "12345,678", "1,2345", ",123", "1,", "1,,000", "1.2.3", "", "1.", "a,bcd"])
    assert.equal(ungroup(text, english), null, text);
});

function some(value: Decimal | null): Decimal {
  assert.ok(value);
  return value;
}
