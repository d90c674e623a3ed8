import type { Pack } from "../language/pack.ts";

/** A few states, places, offices and people, enough to test the reader's parts without the packs of the house. */
export const smallPack: Pack = {
  id: "small",
  entities: [
    {
      id: "state:jp",
      kind: "state",
      names: { ja: ["日本", "日本国"] },
      compound: { ja: ["日"] },
      capital: "city:tokyo",
    },
    { id: "state:pe", kind: "state", names: { ja: ["ペルー", "ペルー共和国"] }, capital: "city:lima" },
    { id: "state:ke", kind: "state", names: { ja: ["ケニア"] }, compound: { ja: ["ケ"] } },
    { id: "state:fr", kind: "state", names: { ja: ["フランス"] }, compound: { ja: ["仏"] } },
    { id: "state:de", kind: "state", names: { ja: ["ドイツ"] }, compound: { ja: ["独"] } },
    { id: "region:andes", kind: "region", names: { ja: ["アンデス諸国"] }, members: ["state:pe"] },
    { id: "city:lima", kind: "city", names: { ja: ["リマ"] }, of: "state:pe" },
    { id: "city:tokyo", kind: "city", names: { ja: ["東京"] }, of: "state:jp" },
    {
      id: "person:shimura-keisuke",
      kind: "person",
      names: { ja: ["志村圭介"] },
      short: { ja: ["志村"] },
      of: "state:jp",
    },
    { id: "person:shimura-aya", kind: "person", names: { ja: ["志村綾"] }, short: { ja: ["志村"] }, of: "state:jp" },
    {
      id: "person:otieno",
      kind: "person",
      names: { ja: ["ポール・オティエノ"] },
      short: { ja: ["オティエノ"] },
      of: "state:ke",
    },
  ],
  offices: [
    { id: "office:jp/foreign-minister", of: "state:jp", class: "foreign-minister", names: { ja: ["外務大臣"] } },
    { id: "office:ke/president", of: "state:ke", class: "head-of-state", names: { ja: ["大統領"] } },
  ],
  terms: [
    { person: "person:shimura-keisuke", office: "office:jp/foreign-minister", from: "2018-01-10", to: "2020-06-30" },
    { person: "person:shimura-aya", office: "office:jp/foreign-minister", from: "2023-02-01", to: ".." },
    { person: "person:otieno", office: "office:ke/president", from: "2017-05-01", to: ".." },
  ],
  words: [],
};
