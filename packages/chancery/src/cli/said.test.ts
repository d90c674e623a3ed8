import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { amountOf, rowOf, type Said } from "./said.ts";
import { paper, sessionOn } from "./testing/session.ts";

const english = sessionOn(paper());
const japanese = sessionOn(paper(), "ja");

const VISIT: Said = {
  kind: "event",
  type: "visit",
  status: "happened",
  when: "2025-08-24/2025-08-26",
  who: [{ name: "岩屋毅" }],
  where: [{ name: "カザフスタン", id: "state:kz" }, { name: "アスタナ" }],
};

describe("what is said, as a row", () => {
  const rows: readonly [title: string, said: Said, en: string, ja: string][] = [
    [
      "a visit",
      VISIT,
      "2025-08-24/2025-08-26 | visit | 岩屋毅 | カザフスタン, アスタナ | happened",
      "2025-08-24/2025-08-26 | 訪問 | 岩屋毅 | カザフスタン、アスタナ | 実施",
    ],
    [
      "aid of unknown date",
      {
        kind: "event",
        type: "aid",
        status: "planned",
        when: null,
        who: [{ name: "日本" }],
        to: [{ name: "キルギス" }],
      },
      " | aid | 日本 | → キルギス | planned",
      " | 支援 | 日本 | → キルギス | 予定",
    ],
    [
      "a figure",
      {
        kind: "figure",
        measure: "trade.total",
        value: 1_800_000_000,
        unit: "USD",
        bound: "about",
        when: "2024",
        of: [{ name: "日本" }, { name: "カザフスタン" }],
        label: "貿易額",
      },
      "2024 | trade | 日本, カザフスタン | about 1.8 billion US dollars · 貿易額 | ",
      "2024 | 貿易額 | 日本、カザフスタン | 約18億米ドル · 貿易額 | ",
    ],
    [
      "a pledge",
      {
        kind: "pledge",
        by: [{ name: "Japan" }],
        to: [{ name: "Uzbekistan" }],
        due: "../2030",
        status: "partly-kept",
        gist: "train staff",
      },
      "../2030 | pledge | Japan | → Uzbekistan · train staff | partly kept",
      "../2030 | 約束 | Japan | → Uzbekistan · train staff | 一部履行",
    ],
    [
      "a quotation",
      { kind: "quote", speaker: [{ name: "A" }], text: "We stay." },
      " | quotation | A | We stay. | ",
      " | 発言 | A | We stay. | ",
    ],
    [
      "an office on a day",
      { kind: "role", person: { name: "岩屋毅" }, office: "外務大臣", of: [{ name: "日本" }], as_of: "2025-08-27" },
      "2025-08-27 | office | 岩屋毅 | 日本 · 外務大臣 | ",
      "2025-08-27 | 役職 | 岩屋毅 | 日本 · 外務大臣 | ",
    ],
    [
      "an office held for a time",
      { kind: "role", person: { name: "X" }, office: "大使", as_of: null, from: "2019", to: "2022" },
      "2019/2022 | office | X | 大使 | ",
      "2019/2022 | 役職 | X | 大使 | ",
    ],
  ];
  for (const [title, said, en, ja] of rows) {
    it(`${title}, in English and Japanese`, () => {
      const flat = (row: ReturnType<typeof rowOf>) => [row.date, row.type, row.who, row.what, row.status].join(" | ");
      assert.equal(flat(rowOf(said, english)), en);
      assert.equal(flat(rowOf(said, japanese)), ja);
    });
  }
});

describe("an amount", () => {
  const amounts: readonly [value: number, unit: string | null, bound: "exact" | "over", en: string, ja: string][] = [
    [188, "companies", "exact", "188 companies", "188社"],
    [1_234_567, "people", "exact", "1.234567 million people", "123.4567万人"],
    [12_345, "USD", "over", "over 12,345 US dollars", "12,345米ドル超"],
    [-3.5, "%", "exact", "-3.5%", "-3.5%"],
    [7, null, "exact", "7", "7"],
    [0.5, "MW", "exact", "0.5 MW", "0.5 MW"],
  ];
  for (const [value, unit, bound, en, ja] of amounts) {
    it(`${value} ${unit} is never rounded: ${en}`, () => {
      assert.equal(amountOf({ value, unit, bound }, english), en);
      assert.equal(amountOf({ value, unit, bound }, japanese), ja);
    });
  }
});
