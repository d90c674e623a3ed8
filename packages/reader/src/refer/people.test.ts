import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { kindIn, lexiconOf, scannedIn } from "../testing/annotated.ts";
import { PeopleRegister } from "./people.ts";

interface Known {
  readonly name: string;
  readonly id?: string;
}

/** Each mention of a text with the person it is of. */
function peopleIn(text: string, published: string | null = null): Known[] {
  const mentions = kindIn("PERSON", text).map(({ one }) => one);
  const tools = { mentions, lexicon: lexiconOf(), dateOf: () => published, lang: "ja" };
  const register = new PeopleRegister(scannedIn(text), tools);
  return mentions.map((mention) => {
    const { name, packName, id } = register.of(mention);
    return { name: packName ?? name, ...(id === undefined ? {} : { id }) };
  });
}

const keisuke = { name: "志村圭介", id: "person:shimura-keisuke" };
const aya = { name: "志村綾", id: "person:shimura-aya" };
const otieno = { name: "ポール・オティエノ", id: "person:otieno" };

interface Case {
  readonly text: string;
  readonly on?: string;
  readonly people: readonly Known[];
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "people of this document alone": [
    { text: "高倉智子外相が来た。高倉外相は話した。", people: [{ name: "高倉智子" }, { name: "高倉智子" }] },
    { text: "高倉外相が来た。高倉智子外相は話した。", people: [{ name: "高倉智子" }, { name: "高倉智子" }] },
    {
      text: "マリア・ルイサ外相が来た。ルイサ外相は話した。",
      people: [{ name: "マリア・ルイサ" }, { name: "マリア・ルイサ" }],
    },
    { text: "高倉智子外相と高倉健一大使が来た。", people: [{ name: "高倉智子" }, { name: "高倉健一" }] },
    {
      text: "高倉智子外相と高倉健一大使が来た。高倉大使は話した。",
      people: [{ name: "高倉智子" }, { name: "高倉健一" }, { name: "高倉健一" }],
    },
  ],
  "people of the packs": [
    { text: "志村圭介外相が来た。", people: [keisuke] },
    { text: "オティエノ大統領が来た。", on: "2018-11-10", people: [otieno] },
    { text: "志村外相が来た。", on: "2019-05-01", people: [keisuke] },
    { text: "志村外相が来た。", on: "2024-05-01", people: [aya] },
    { text: "志村外相が来た。志村圭介外相は話した。", on: "2019-05-01", people: [keisuke, keisuke] },
  ],
  "a surname that fits nobody, or two, stays a name": [
    { text: "志村外相が来た。", people: [{ name: "志村" }] },
    { text: "志村外相が来た。", on: "2021-05-01", people: [{ name: "志村" }] },
    { text: "志村氏が来た。", on: "2019-05-01", people: [{ name: "志村" }] },
    {
      text: "志村淳外相が来た。志村外相は話した。",
      on: "2019-05-01",
      people: [{ name: "志村淳" }, { name: "志村淳" }],
    },
  ],
};

for (const [group, cases] of Object.entries(CASES))
  describe(group, () => {
    for (const { text, on = null, people } of cases)
      test(`${text} (${on ?? "no date"})`, () => assert.deepEqual(peopleIn(text, on), people));
  });
