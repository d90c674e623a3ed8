import assert from "node:assert/strict";
import { test } from "node:test";
import { CURRENCIES, isCurrency, isWithdrawn } from "./money.ts";

test("codes of today and of the time", () => {
  for (const code of ["USD", "JPY", "EUR", "KZT", "UZS", "KGS", "TJS", "TMT", "RUB", "AZN", "XDR"]) {
    assert.ok(isCurrency(code), code);
    assert.equal(isWithdrawn(code), false, code);
  }
  for (const code of ["SUR", "DEM", "RUR", "TJR", "TMM", "FRF"]) {
    assert.ok(isCurrency(code), code);
    assert.equal(isWithdrawn(code), true, code);
  }
});

test("what is no code", () => {
  for (const code of ["", "usd", "US", "USDD", "XXX", "XTS", "YEN", "$", "toString"])
    assert.equal(isCurrency(code), false, code);
});

test("the list is three capitals each, none twice, and in step with the engine's", () => {
  assert.equal(new Set(CURRENCIES).size, CURRENCIES.length);
  for (const code of CURRENCIES) assert.match(code, /^[A-Z]{3}$/);
  const known = new Set(CURRENCIES);
  // Engines differ by their CLDR version; what all of them have had for years must be here.
  const missing = Intl.supportedValuesOf("currency").filter((code) => !known.has(code));
  assert.deepEqual(
    missing.filter((code) => !NOT_ISO.has(code)),
    [],
  );
});

/** Codes of ISO 4217 for tests and for transactions without a currency. */
const NOT_ISO = new Set(["XXX", "XTS"]);
