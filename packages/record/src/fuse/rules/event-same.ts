import type { EventFact } from "@chancery/reader";
import type { EventCondition } from "../conditions-event.ts";
import type { SameRule } from "./rule.ts";

const who = (...names: readonly string[]) => names.map((name) => (name.includes(":") ? { name, id: name } : { name }));
const [SATO, OMAROV] = ["person:sato", "person:omarov"];
const [JP, KZ] = ["state:jp", "state:kz"];

export const SAME_EVENT: readonly SameRule<EventCondition, EventFact>[] = [
  {
    id: "event/words",
    says: "the same sentence, reprinted",
    level: 1,
    all: ["same words", "some of the people"],
    beatsNever: true,
    yes: [
      {
        a: {
          type: "visit",
          who: who(SATO),
          when: "../2024-05-02",
          evidence: { start: 0, end: 0, quote: "Sato stays in Almaty until Thursday." },
        },
        b: {
          type: "visit",
          who: who(SATO),
          when: "../2024-05-09",
          evidence: { start: 0, end: 0, quote: "Sato stays in Almaty until Thursday." },
        },
      },
    ],
    no: [],
  },
  {
    id: "event/round",
    says: "the same round of the same series, whenever it was to be or was held",
    level: 1,
    all: ["same round", "states in common", "years near"],
    yes: [
      {
        a: {
          type: "meeting",
          status: "planned",
          ordinal: 6,
          who: who(JP, KZ),
          when: "2021-10-04",
          name: "sixth joint council",
        },
        b: { type: "meeting", ordinal: 6, who: who(JP, KZ), when: "2022-01-20", name: "第6回合同協議会" },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { type: "meeting", ordinal: 9, who: who(JP, KZ), when: "2021-10-04" },
        b: { type: "meeting", ordinal: 10, who: who(JP, KZ), when: "2021-10-04" },
      },
      {
        a: { type: "meeting", ordinal: 1, who: who(JP, KZ), when: "2021-10-04", name: "first summit" },
        b: { type: "meeting", ordinal: 1, who: who(JP, KZ), when: "2024-12-01", name: "first forum" },
        langs: ["en", "en"],
      },
    ],
  },
  {
    id: "event/day-people",
    says: "same days, same people",
    level: 1,
    all: ["days in common", "same people"],
    yes: [
      {
        a: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-09" },
        b: { type: "meeting", who: who(SATO, "Omarov"), when: "2024-08-09", where: who("city:astana") },
      },
      {
        a: { type: "visit", who: who(SATO), when: "2024-08-09/2024-08-11" },
        b: { type: "visit", who: who(SATO), when: "2024-08-09" },
      },
    ],
    no: [
      {
        a: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-09" },
        b: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-10" },
      },
      {
        a: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-09" },
        b: { type: "meeting", who: who(SATO, "Petrov"), when: "2024-08-09" },
      },
    ],
  },
  {
    id: "event/day-parties",
    says: "same days, the same states, whoever acts for them",
    level: 2,
    all: ["days in common", "same parties", "rounds agree"],
    yes: [
      {
        a: { type: "agreement", who: who(JP, KZ), when: "2024-08-09", name: "exchange of notes" },
        b: { type: "agreement", who: who(KZ, JP, SATO), when: "2024-08-09", name: "交換公文" },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { type: "agreement", who: who(JP, KZ), when: "2024-08-09", name: "exchange of notes" },
        b: { type: "agreement", who: who(KZ, JP), when: "2024-08-09", name: "租税条約" },
        langs: ["en", "ja"],
      },
    ],
  },
  {
    id: "event/month-people",
    says: "same people, and a vaguer date that holds the finer one",
    level: 2,
    all: ["month in common", "same people"],
    yes: [
      {
        a: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08" },
        b: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-09" },
      },
    ],
    no: [
      {
        a: { type: "meeting", who: who(SATO, OMAROV), when: "2024" },
        b: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-09" },
      },
    ],
  },
  {
    id: "event/day-some",
    says: "same day, and the one names some of the people of the other",
    level: 2,
    all: ["days in common", "some of the people", "place agrees", "rounds agree"],
    yes: [
      {
        a: { type: "meeting", who: who(SATO), when: "2024-08-09" },
        b: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-09" },
      },
    ],
    no: [
      {
        a: { type: "meeting", who: who(SATO), when: "2024-08-09", name: "second summit" },
        b: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-09" },
        langs: ["en", "en"],
      },
    ],
  },
  {
    id: "event/month-some",
    says: "same place, a vaguer date that holds the finer one, and the one names some of the people of the other",
    level: 3,
    all: ["month in common", "some of the people", "same place", "rounds agree"],
    yes: [
      {
        a: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08", where: who("city:osaka") },
        b: { type: "meeting", who: who(OMAROV), when: "2024-08-09", where: who("city:osaka") },
      },
    ],
    no: [
      {
        a: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08", where: who("city:osaka") },
        b: { type: "meeting", who: who(OMAROV), when: "2024-08-09" },
      },
    ],
  },
  {
    id: "event/gathering",
    says: "same day, same place, the same kind of gathering; who took part is told in other words",
    level: 2,
    all: ["days in common", "same place", "same gathering"],
    yes: [
      {
        a: {
          type: "meeting",
          who: who(JP, "region:central-asia"),
          when: "2024-08-09",
          where: who("city:astana"),
          name: "forum",
        },
        b: { type: "meeting", who: who(SATO), when: "2024-08-09", where: who("city:astana"), name: "第3回フォーラム" },
        langs: ["en", "ja"],
      },
    ],
    no: [],
  },
  {
    id: "event/gathering-states",
    says: "same day, the same kind of gathering, a state in common: the one names the states, the other who came for one",
    level: 2,
    all: ["days in common", "same gathering", "states in common", "place agrees"],
    yes: [
      {
        a: {
          type: "meeting",
          who: who(JP, "region:central-asia"),
          when: "2024-08-09",
          where: who("city:astana"),
          name: "summit",
        },
        b: { type: "meeting", who: who(JP, SATO), when: "2024-08-09", name: "首脳会議" },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: {
          type: "meeting",
          who: who(JP, "region:central-asia"),
          when: "2024-08-09",
          where: who("city:astana"),
          name: "summit",
        },
        b: { type: "meeting", who: who(JP), when: "2024-08-09", where: who("city:tokyo"), name: "首脳会議" },
        langs: ["en", "ja"],
      },
    ],
  },
  {
    id: "event/nobody-paper",
    says: "same day and the same kind of paper, where one of the two names nobody",
    level: 3,
    all: ["nobody named", "same days", "one day", "place agrees", "same paper"],
    yes: [
      {
        a: { type: "agreement", when: "1998-07-01", name: "Agreement" },
        b: { type: "agreement", when: "1998-07-01", name: "投資協定", who: who(JP, KZ) },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { type: "agreement", when: "1998-07-01", name: "Agreement" },
        b: { type: "agreement", when: "1998-07-01", name: "覚書", who: who(JP, KZ) },
        langs: ["en", "ja"],
      },
    ],
  },
  {
    id: "event/nobody-round",
    says: "a round of the same number in the same month, planned in one of the two, which names nobody",
    level: 3,
    all: ["nobody named", "same round", "month in common", "one still ahead", "place agrees"],
    yes: [
      {
        a: { type: "meeting", status: "planned", when: "2024-08", ordinal: 7, where: who("city:astana") },
        b: { type: "meeting", when: "2024-08-09", who: who(JP, KZ), ordinal: 7, name: "第7回合同委員会" },
      },
    ],
    no: [
      {
        a: { type: "meeting", status: "planned", when: "2024-08", ordinal: 7, where: who("city:astana") },
        b: { type: "meeting", when: "2024-08-09", who: who(JP, KZ), ordinal: 7, where: who("city:tokyo") },
      },
    ],
  },
  {
    id: "event/nobody",
    says: "same days and nothing against it, where one of the two names nobody",
    level: 3,
    all: ["nobody named", "days in common", "place agrees", "same gathering"],
    yes: [
      {
        a: { type: "meeting", when: "2024-08-09", name: "首脳会議", where: who("city:astana") },
        b: { type: "meeting", when: "2024-08-09", who: who(JP, "region:central-asia"), name: "summit" },
        langs: ["ja", "en"],
      },
    ],
    no: [],
  },
  {
    id: "event/journey-near",
    says: "same traveller, same destination, a few days apart: one paper has the first day, the other the last",
    level: 2,
    all: ["is a journey", "days near", "same people", "same goal"],
    yes: [
      {
        a: { type: "visit", who: who(SATO), when: "2024-08-09", where: who(KZ) },
        b: { type: "visit", who: who(SATO), when: "2024-08-12", where: who(KZ) },
      },
    ],
    no: [
      {
        a: { type: "visit", who: who(SATO), when: "2024-08-09", where: who(KZ) },
        b: { type: "visit", who: who(SATO), when: "2024-08-12", where: who("state:uz") },
      },
      {
        a: { type: "visit", who: who(SATO), when: "2024-08-09", where: who(KZ) },
        b: { type: "visit", who: who(SATO), when: "2024-08-19", where: who(KZ) },
      },
    ],
  },
  {
    id: "event/journey-year",
    says: "same traveller, same destination, and a year that holds the days",
    level: 3,
    all: ["is a journey", "year in common", "same people", "same goal"],
    yes: [
      {
        a: { type: "visit", who: who(SATO), when: "2024", where: who(KZ) },
        b: { type: "visit", who: who(SATO), when: "2024-08-09", where: who(KZ) },
      },
    ],
    no: [
      {
        a: { type: "visit", who: who(SATO), when: "2024", where: who(KZ) },
        b: { type: "visit", who: who(SATO), when: "2024-08-09", where: who("state:uz") },
      },
    ],
  },
  {
    id: "event/undated",
    says: "told without a date, but of the days of the other by what stands around it",
    level: 3,
    all: ["of those days", "some of the people", "place agrees", "rounds agree"],
    yes: [
      {
        a: { type: "meeting", status: "planned", who: who(OMAROV), when: null },
        b: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-09" },
        published: ["2024-08-01", "2024-08-10"],
      },
    ],
    no: [
      {
        a: { type: "meeting", who: who(OMAROV), when: null },
        b: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-09" },
        published: ["2025-08-01", "2024-08-10"],
      },
    ],
  },
];
