// In the order of the standard: EDTF level 0, level 1, then what is taken of level 2. The package `edtf` is the oracle:
// where it and we differ, the difference is listed with its reason, and the list is held as tightly as the agreement.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import edtf from "edtf";
import { bounds } from "./comparison.ts";
import { daysInMonth } from "./calendar.ts";
import { formatEdtf } from "./edtf.ts";
import { pick, seeded } from "./testing/seeded.ts";
import {
  day,
  decade,
  interval,
  isWhen,
  month,
  parseWhen,
  partsOf,
  pointOf,
  qualify,
  since,
  until,
  type When,
  whenOfDay,
  year,
} from "./when.ts";

const DAY = 86_400_000;

const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  "level 0: date": ["1985-04-12", "1985-04", "1985", "0000", "0001", "9999-12-31", "2024-02-29", "2000-02-29"],
  "level 0: time interval": [
    "1964/2008",
    "2004-06/2006-08",
    "2004-02-01/2005-02-08",
    "2004-02-01/2005-02",
    "2004-02-01/2005",
    "2005/2006-02",
    "2025-08-24/2025-08-26",
    "2024-04/2025-03",
  ],
  "level 1: letter-prefixed year": ["Y170000002", "Y-170000002", "Y12345", "Y-10000"],
  "level 1: seasons": ["2001-21", "2001-22", "2001-23", "2001-24"],
  "level 1: qualification": ["1984?", "2004-06~", "2004-06-11%", "2024~", "2024?", "2024%"],
  "level 1: unspecified digits": ["201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX", "199X"],
  "level 1: open interval": [
    "1985-04-12/..",
    "1985-04/..",
    "1985/..",
    "../1985-04-12",
    "../1985-04",
    "../1985",
    "../2050",
    "2015/..",
  ],
  "level 1: unknown end": ["1985-04-12/", "1985-04/", "1985/", "/1985-04-12", "/1985-04", "/1985"],
  "level 1: qualified interval": ["1984?/2004%", "1984~/2004-06", "2004-06~/..", "../2004?", "2004-06-11~/2004-06-12"],
  "level 1: negative year": ["-1985", "-0001", "-1985-04", "-1985-04-12", "-0004-02-29", "-0002/0001", "-199X"],
};

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  "level 0: date": [
    "",
    " 1985",
    "1985 ",
    "985",
    "20244",
    "1985-4",
    "1985-04-1",
    "1985/04/12",
    "19850412",
    "1985-13",
    "1985-00",
  ],
  "level 0: days that do not exist": ["1985-04-31", "2024-02-30", "1985-04-00", "1985-04-32", "1985-02-31"],
  "level 0: other digits and dashes": ["２０２４", "2024–05", "2024年", "+2024", "2024-05-", "-2024-", "2024\n"],
  "level 0: time interval": [
    "2008/1964",
    "2004-02-02/2004-02-01",
    "2024-06/2024-05",
    "1985/1986/1987",
    "1985-04-12//",
    "1985 / 1986",
  ],
  "level 1: letter-prefixed year": ["Y1985", "-Y12345", "Y01234", "Y", "Y1234X", "y12345"],
  "level 1: seasons": ["2001-20", "2001-42", "2001-21-01", "2001-21?", "2001-21/2002-21", "2001-21/.."],
  "level 1: qualification": ["1984??", "~1984", "1984!", "?", "1984?~"],
  "level 1: unspecified digits": ["201X-", "X", "199X~", "2004-XX?", "2001-2X"],
  "level 1: open interval": ["..", "...", "1985/...", "1985..1986", "1985/.. "],
  "level 1: negative year": ["-0000", "--1985", "-985"],
};

/** Level 2 in the oracle or in the standard, and ours none the less. */
const OURS_ONLY: Readonly<Record<string, readonly string[]>> = {
  "quarters and halves have codes in level 2": ["2001-33", "2001-36", "2001-40", "2001-41"],
  "unspecified digits at the ends of an interval": [
    "199X/..",
    "199X/2004",
    "2004-XX/2005",
    "2004-06-XX/2004-07-03",
    "../19XX",
  ],
  "an interval of one day, or within one year": ["2024/2024", "2024-01-01/2024", "2024-05-03/2024-05-03"],
};

const ORACLE_ONLY: Readonly<Record<string, readonly string[]>> = {
  "nothing is finer than a day": ["1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30+04:30"],
  "a century is 19XX": ["19", "85", "-12"],
  "what says nothing is null": ["../..", "/", "/..", "../", "XXXX", "XXXX-XX"],
  "29 February needs a leap year": ["2023-02-29", "1900-02-29", "-0100-02-29"],
};

/** Neither: level 2 forms that nothing here writes. */
const LEVEL_2 = [
  "Y-17E7",
  "1950S2",
  "2001-25",
  "2001-37",
  "2004?-06",
  "156X-12-25",
  "15XX-12-25",
  "1XXX",
  "20X5",
  "[1667,1668]",
  "{1960..1964}",
];

describe("in the order of the standard", () => {
  for (const [section, texts] of Object.entries(ACCEPTED))
    test(`${section}: accepted`, () => {
      for (const text of texts) {
        assert.equal(isWhen(text), true, text);
        assert.equal(oracleAccepts(text), true, `oracle ${text}`);
        assert.equal(formatEdtf(partsOf(when(text))), text);
      }
    });
  for (const [section, texts] of Object.entries(REFUSED))
    test(`${section}: refused`, () => {
      for (const text of texts) {
        assert.equal(parseWhen(text), null, text);
        assert.equal(oracleAccepts(text), false, `oracle ${text}`);
      }
    });
});

describe("where we and the oracle differ", () => {
  for (const [reason, texts] of Object.entries(OURS_ONLY))
    test(`ours only: ${reason}`, () => {
      for (const text of texts) assert.deepEqual([isWhen(text), oracleAccepts(text)], [true, false], text);
    });
  for (const [reason, texts] of Object.entries(ORACLE_ONLY))
    test(`the oracle's only: ${reason}`, () => {
      for (const text of texts) assert.deepEqual([isWhen(text), oracleAccepts(text)], [false, true], text);
    });
  test("the rest of level 2 is refused", () => {
    for (const text of LEVEL_2) assert.equal(isWhen(text), false, text);
  });
});

describe("against the oracle, over generated texts", () => {
  test("well-formed dates: same verdict, same days", () => {
    const random = seeded(20_250_827);
    let compared = 0;
    for (let i = 0; i < 4_000; i++) {
      const text = generate(random);
      if (expectedToDiffer(text)) continue;
      assert.equal(isWhen(text), oracleAccepts(text), text);
      if (isWhen(text)) compared += sameDays(text) ? 1 : 0;
    }
    assert.ok(compared > 1_500, `only ${compared} compared`);
  });

  test("damaged dates: same verdict", () => {
    const random = seeded(7);
    const verdicts = { yes: 0, no: 0 };
    for (let i = 0; i < 4_000; i++) {
      const text = damage(generate(random), random);
      if (expectedToDiffer(text)) continue;
      assert.equal(isWhen(text), oracleAccepts(text), text);
      verdicts[isWhen(text) ? "yes" : "no"]++;
    }
    assert.ok(verdicts.yes > 200 && verdicts.no > 200, JSON.stringify(verdicts));
  });

  test("parsing and writing are inverse", () => {
    const random = seeded(3);
    for (let i = 0; i < 4_000; i++) {
      const text = generate(random);
      if (isWhen(text)) assert.equal(formatEdtf(partsOf(text)), text);
    }
  });
});

test("makers", () => {
  assert.equal(day(2025, 8, 24), "2025-08-24");
  assert.equal(day(2024, 2, 30), null);
  assert.equal(day(-5, 1, 2), "-0005-01-02");
  assert.equal(month(2015, 10), "2015-10");
  assert.equal(month(2015, 13), null);
  assert.equal(year(2004), "2004");
  assert.equal(year(12_345), "Y12345");
  assert.equal(year(2004.5), null);
  assert.equal(decade(1994), "199X");
  assert.equal(whenOfDay(20_327), "2025-08-27");
  assert.equal(whenOfDay(4_000_000), null);
});

test("intervals", () => {
  const cases: [string, string, string | null][] = [
    ["2025-08-24", "2025-08-26", "2025-08-24/2025-08-26"],
    ["2025-08-24", "2025-08-24", "2025-08-24"],
    ["2025-08-26", "2025-08-24", null],
    ["2020-04/2021-03", "2022-04/2023-03", "2020-04/2023-03"],
    ["2015/..", "2020", "2015/2020"],
    ["2015", "2018/..", "2015/.."],
    ["../2015", "2018/..", null],
    ["2024-21", "2024-22", "2024-03/2024-08"],
    ["199X", "199X", "199X"],
    ["2024~", "2025", "2024~/2025"],
    ["Y12345", "Y12346", null],
  ];
  for (const [from, to, expected] of cases) assert.equal(interval(when(from), when(to)), expected, `${from} to ${to}`);
});

test("what could not be made makes nothing", () => {
  assert.equal(interval(day(2025, 8, 24), day(2025, 8, 32)), null);
  assert.equal(interval(null, day(2025, 8, 24)), null);
  assert.deepEqual([since(null), until(null)], [null, null]);
});

test("open sides", () => {
  assert.equal(until(when("2050")), "../2050");
  assert.equal(until(when("2030-04/2031-03")), "../2031-03");
  assert.equal(until(when("2024-24")), "../2025-02");
  assert.equal(until(when("2018/..")), null);
  assert.equal(since(when("2015")), "2015/..");
  assert.equal(since(when("199X")), "199X/..");
  assert.equal(since(when("2024-04/2025-03")), "2024-04/..");
  assert.equal(since(when("Y12345")), null);
});

test("qualifying", () => {
  assert.equal(qualify(when("2003"), "~"), "2003~");
  assert.equal(qualify(when("2003~"), null), "2003");
  assert.equal(qualify(when("2003/2005"), "?"), "2003?/2005?");
  assert.equal(qualify(when("../2005"), "~"), "../2005~");
  assert.equal(qualify(when("199X"), "~"), null);
});

test("the parts of a point", () => {
  assert.deepEqual(pointOf(when("2024-06~")), {
    year: 2024,
    hidden: 0,
    month: 6,
    day: null,
    part: null,
    qualifier: "~",
  });
  assert.deepEqual(pointOf(when("199X")), {
    year: 1990,
    hidden: 1,
    month: null,
    day: null,
    part: null,
    qualifier: null,
  });
  assert.deepEqual(pointOf(when("2004-XX-XX")), {
    year: 2004,
    hidden: 0,
    month: "X",
    day: "X",
    part: null,
    qualifier: null,
  });
  assert.equal(pointOf(when("2004/2005")), null);
});

function when(text: string): When {
  const found = parseWhen(text);
  assert.ok(found, text);
  return found;
}

function oracleAccepts(text: string): boolean {
  return oracle(text) !== null;
}

function oracle(text: string): { min: number | null; max: number | null } | null {
  try {
    return edtf(text, { level: 1 });
  } catch {
    return null;
  }
}

/** Asserts that the days are the oracle's; false where it cannot say (its seasons start in January, long years have no number, a masked month before the era starts at its end). */
function sameDays(text: When): boolean {
  if (/^Y|-2[1-4]$|^-.*-XX/.test(text)) return false;
  const theirs = oracle(text);
  const { from, to } = bounds(text);
  assert.equal(from, dayOf(theirs?.min), `first day of ${text}`);
  assert.equal(to, dayOf(theirs?.max), `last day of ${text}`);
  return true;
}

function dayOf(milliseconds: number | null | undefined): number | null {
  return milliseconds === null || milliseconds === undefined || !Number.isFinite(milliseconds)
    ? null
    : Math.floor(milliseconds / DAY);
}

/** The differences listed above, as forms. */
function expectedToDiffer(text: string): boolean {
  const [from = "", to] = text.split("/");
  if (/T|^-?\d\d$|-(3[3-6]|4[01])$/.test(text) || /^-?[\d.X]*-02-29/.test(from) || /-02-29/.test(to ?? "")) return true;
  if (/XXXX/.test(text)) return true;
  if (to === undefined) return false;
  return (
    /X/.test(text) ||
    (/^(\.\.)?$/.test(from) && /^(\.\.)?$/.test(to)) ||
    from.slice(0, to.length) === to.slice(0, from.length)
  );
}

type Random = (low: number, high: number) => number;

function generate(random: Random): string {
  const form = random(0, 9);
  if (form < 4) return generatePoint(random) + pick(random, ["", "", "?", "~", "%"]);
  if (form === 4) return `${generateYear(random)}-${random(19, 26)}`;
  if (form === 5) return pick(random, ["Y", "Y-"]) + random(1_000, 99_999_999);
  if (form === 6) return generateMasked(random);
  const end = () =>
    pick(random, ["", "..", generatePoint(random), generatePoint(random) + pick(random, ["", "?", "~", "%"])]);
  return `${end()}/${end()}`;
}

function generatePoint(random: Random): string {
  const y = generateYear(random);
  const precision = random(0, 2);
  if (precision === 0) return y;
  const m = random(1, 12);
  if (precision === 1) return `${y}-${two(m)}`;
  return `${y}-${two(m)}-${two(random(1, daysInMonth(Number(y), m)))}`;
}

function generateMasked(random: Random): string {
  const y = generateYear(random);
  return pick(random, [
    `${y.slice(0, -1)}X`,
    `${y.slice(0, -2)}XX`,
    `${y}-XX`,
    `${y}-XX-XX`,
    `${y}-${two(random(1, 12))}-XX`,
  ]);
}

function generateYear(random: Random): string {
  if (random(0, 9) === 0) return `-${String(random(100, 9_999)).padStart(4, "0")}`;
  return String(random(0, 3) ? random(1_900, 2_100) : random(0, 9_999)).padStart(4, "0");
}

function damage(text: string, random: Random): string {
  const at = random(0, text.length);
  const sign = pick(random, ["0", "1", "9", "-", "/", ".", "X", "?", "~", "Y", " "]);
  return pick(random, [
    text.slice(0, at) + sign + text.slice(at),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + sign + text.slice(at + 1),
  ]);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
