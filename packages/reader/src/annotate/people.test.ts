import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotationsIn, kindIn } from "../testing/annotated.ts";

interface Found {
  readonly name: string;
  readonly office?: string;
  readonly officeClass?: string;
  readonly of?: string;
  readonly standing?: string;
}

function peopleOf(text: string): Found[] {
  return kindIn("PERSON", text).map(({ one }) => ({
    name: text.slice(one.name.start, one.name.end),
    ...(one.office ? { office: text.slice(one.office.start, one.office.end) } : {}),
    ...(one.officeClass === undefined ? {} : { officeClass: one.officeClass }),
    ...(one.of ? { of: one.of.name } : {}),
    ...(one.standing === undefined ? {} : { standing: one.standing }),
  }));
}

const foreign = "foreign-minister";

const PEOPLE: readonly (readonly [text: string, people: readonly Found[]])[] = [
  ["高倉智子外務大臣は", [{ name: "高倉智子", office: "外務大臣", officeClass: foreign }]],
  ["アラブ首長国連邦の高官は", []],
  ["評議会会長は", []],
  ["イ大統領は", [{ name: "イ", office: "大統領", officeClass: "head-of-state" }]],
  ["日本の高倉外相は", [{ name: "高倉", office: "外相", officeClass: foreign, of: "日本" }]],
  ["マリア・ルイサ・ペルー外相は", [{ name: "マリア・ルイサ", office: "外相", officeClass: foreign, of: "ペルー" }]],
  [
    "ケニアのオティエノ大統領は",
    [{ name: "オティエノ", office: "大統領", officeClass: "head-of-state", of: "ケニア" }],
  ],
  ["高倉智子氏は", [{ name: "高倉智子" }]],
  ["高倉智子前外相は", [{ name: "高倉智子", office: "外相", officeClass: foreign, standing: "former" }]],
  ["当時の高倉智子外相は", [{ name: "高倉智子", office: "外相", officeClass: foreign, standing: "then" }]],
  ["志村圭介は", [{ name: "志村圭介" }]],
  ["北見純駐ペルー大使は", [{ name: "北見純", office: "駐ペルー大使", officeClass: "ambassador" }]],
  ["牧浩二経済産業大臣は", [{ name: "牧浩二", office: "経済産業大臣", officeClass: "minister" }]],
  ["アブドゥラ副首相兼外相は", [{ name: "アブドゥラ", office: "副首相兼外相", officeClass: foreign }]],
  [
    "高倉・ルイサ両外相は",
    [
      { name: "高倉", office: "外相", officeClass: foreign },
      { name: "ルイサ", office: "外相", officeClass: foreign },
    ],
  ],
  ["尹東洙（ユン・ドンス）大統領は", [{ name: "尹東洙", office: "大統領", officeClass: "head-of-state" }]],
  ["首相　ホルヘ・ルナ", [{ name: "ホルヘ・ルナ", office: "首相", officeClass: "head-of-government" }]],
  ["外務大臣：高倉　智子（再任）", [{ name: "高倉　智子", office: "外務大臣", officeClass: foreign }]],
  ["外務大臣　就任　挨拶", []],
  ["首相　ビジネス・フォーラムに出席", []],
  ["経済産業相の牧浩二氏は", [{ name: "牧浩二", office: "経済産業相", officeClass: "minister" }]],
];

describe("people and their offices", () => {
  for (const [text, people] of PEOPLE) test(text, () => assert.deepEqual(peopleOf(text), people));
});

describe("offices without a name", () => {
  for (const [text, words, of, generic] of [
    ["大統領は述べた", "大統領", undefined, undefined],
    ["仏大統領は述べた", "仏大統領", "フランス", undefined],
    ["ペルーの首相が来る", "ペルーの首相", "ペルー", true],
  ] as const)
    test(text, () => {
      const [office, ...more] = kindIn("OFFICE", text);
      assert.deepEqual(more, []);
      assert.deepEqual([office?.words, office?.one.of?.name, office?.one.generic], [words, of, generic]);
    });
});

describe("nobody", () => {
  for (const text of [
    "大統領府は",
    "首脳会談は",
    "外相会合が",
    "相互に",
    "議長国として",
    "先生方の",
    "会談で合意",
    "訪問先で大使館を",
  ])
    test(text, () => {
      const { top } = annotationsIn(text);
      assert.deepEqual(
        top.filter((one) => one.kind === "PERSON" || one.kind === "OFFICE"),
        [],
      );
    });
});
