import type { EventFact } from "@chancery/reader";
import type { EventCondition } from "../conditions-event.ts";
import type { NeverRule } from "./rule.ts";

const who = (...names: readonly string[]) => names.map((name) => (name.includes(":") ? { name, id: name } : { name }));
const [SATO, OMAROV] = ["person:sato", "person:omarov"];
const [JP, KZ] = ["state:jp", "state:kz"];

export const NEVER_EVENT: readonly NeverRule<EventCondition, EventFact>[] = [
  {
    id: "never/round",
    says: "two rounds of a series",
    all: ["other round"],
    yes: [
      {
        a: { type: "meeting", who: who(JP, KZ), when: "2024-08-09", ordinal: 8 },
        b: { type: "meeting", who: who(JP, KZ), when: "2024-08-09", ordinal: 9 },
      },
    ],
  },
  {
    id: "never/days",
    says: "both happened, on days that have none in common",
    all: ["other days"],
    yes: [
      {
        a: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-09" },
        b: { type: "meeting", who: who(SATO, OMAROV), when: "2024-09" },
      },
    ],
  },
  {
    id: "never/people",
    says: "each names somebody whom the other does not",
    all: ["other people"],
    yes: [
      {
        a: { type: "meeting", who: who(SATO, OMAROV), when: "2024-08-09" },
        b: { type: "meeting", who: who(SATO, "person:petrov"), when: "2024-08-09" },
      },
    ],
  },
  {
    id: "never/place",
    says: "in two cities",
    all: ["other place"],
    yes: [
      {
        a: { type: "meeting", who: who(SATO), when: "2024-08-09", where: who("city:astana") },
        b: { type: "meeting", who: who(SATO), when: "2024-08-09", where: who("city:tashkent") },
      },
    ],
  },
  {
    id: "never/goal",
    says: "journeys to two states",
    all: ["other goal"],
    yes: [
      {
        a: { type: "visit", who: who(SATO), when: "2024-08-09", where: who(KZ) },
        b: { type: "visit", who: who(SATO), when: "2024-08-09", where: who("state:uz") },
      },
    ],
  },
  {
    id: "never/paper",
    says: "two kinds of paper",
    all: ["other paper"],
    yes: [
      {
        a: { type: "agreement", who: who(JP, KZ), when: "2024-08-09", name: "共同声明" },
        b: { type: "agreement", who: who(JP, KZ), when: "2024-08-09", name: "tax treaty" },
        langs: ["ja", "en"],
      },
    ],
  },
  {
    id: "never/stage",
    says: "two steps of a paper: signed, ratified, in force",
    all: ["other stage"],
    yes: [
      {
        a: {
          type: "agreement",
          who: who(JP, KZ),
          when: "2024-08-09",
          evidence: { start: 0, end: 0, quote: "The two sides signed the treaty on 9 August 2024." },
        },
        b: {
          type: "agreement",
          who: who(JP, KZ),
          when: "2024-08",
          evidence: { start: 0, end: 0, quote: "条約は2024年8月に発効した。" },
        },
        langs: ["en", "ja"],
      },
    ],
  },
  {
    id: "never/subject",
    says: "papers on two subjects",
    all: ["other subject"],
    yes: [
      {
        a: { type: "agreement", who: who(JP, KZ), when: "2024-08-09", name: "tax treaty" },
        b: { type: "agreement", who: who(JP, KZ), when: "2024-08-09", name: "investment treaty" },
        langs: ["en", "en"],
      },
    ],
  },
  {
    id: "never/gathering",
    says: "two kinds of gathering",
    all: ["other gathering"],
    yes: [
      {
        a: { type: "meeting", who: who(JP, KZ), when: "2024-08-09", name: "summit" },
        b: { type: "meeting", who: who(JP, KZ), when: "2024-08-09", name: "business forum" },
        langs: ["en", "en"],
      },
    ],
  },
  {
    id: "never/receiver",
    says: "given to two",
    all: ["other receiver"],
    yes: [
      {
        a: { type: "aid", who: who(JP), to: who(KZ), when: "2024-08-09" },
        b: { type: "aid", who: who(JP), to: who("state:uz"), when: "2024-08-09" },
      },
    ],
  },
];
