import type { EventFact } from "@chancery/reader";
import type { EventCondition } from "../conditions-event.ts";
import type { SameRule } from "./rule.ts";

const who = (...names: readonly string[]) => names.map((name) => (name.includes(":") ? { name, id: name } : { name }));
const [JP, KZ] = ["state:jp", "state:kz"];

/** Rules for what is still ahead, was called off or put off, and for what opens once. */
export const SAME_PLAN: readonly SameRule<EventCondition, EventFact>[] = [
  {
    id: "event/opening",
    says: "the opening of one thing: told of by the same name, first as planned",
    level: 2,
    all: ["is an opening", "same thing", "names in common", "one still ahead", "years near"],
    yes: [
      {
        a: {
          type: "establishment",
          status: "planned",
          when: "2028-02",
          who: who("Sary Air"),
          evidence: {
            start: 0,
            end: 0,
            quote: "Sary Air will fly a direct route between Taraz and Nakhodka from February.",
          },
        },
        b: {
          type: "establishment",
          when: "2028-05-07",
          who: who("direct route"),
          evidence: { start: 0, end: 0, quote: "タラズ―ナホトカ間の直行便が就航した。" },
        },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: {
          type: "establishment",
          status: "planned",
          when: "2026-03",
          evidence: { start: 0, end: 0, quote: "A consulate in Taraz is to open in March." },
        },
        b: {
          type: "establishment",
          when: "2026-06-01",
          evidence: { start: 0, end: 0, quote: "A hospital in Taraz opened." },
        },
        langs: ["en", "en"],
      },
    ],
  },
  {
    id: "event/opening-day",
    says: "the opening of the same kind of thing on the same day",
    level: 2,
    all: ["is an opening", "same thing", "days in common"],
    yes: [
      {
        a: {
          type: "establishment",
          when: "2026-06-01",
          evidence: { start: 0, end: 0, quote: "The hospital opened on June 1." },
        },
        b: {
          type: "establishment",
          when: "2026-06-01",
          evidence: { start: 0, end: 0, quote: "6月1日、病院が開院した。" },
        },
        langs: ["en", "ja"],
      },
    ],
    no: [],
  },
  {
    id: "event/opening-days",
    says: "the opening of one thing by all its names, on days on which the papers disagree",
    level: 2,
    all: ["is an opening", "same thing", "names twice in common", "days near"],
    beatsNever: true,
    yes: [
      {
        a: {
          type: "establishment",
          when: "2026-06-01",
          evidence: { start: 0, end: 0, quote: "The Turin hospital in Taraz opened on June 1." },
        },
        b: {
          type: "establishment",
          when: "2026-06-03",
          evidence: { start: 0, end: 0, quote: "6月3日、タラズでトゥリン病院が開院した。" },
        },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: {
          type: "establishment",
          when: "2026-06-01",
          evidence: { start: 0, end: 0, quote: "The Turin hospital in Taraz opened on June 1." },
        },
        b: {
          type: "establishment",
          when: "2026-06-03",
          evidence: { start: 0, end: 0, quote: "6月3日、タラズで病院が開院した。" },
        },
        langs: ["en", "ja"],
      },
    ],
  },
  {
    id: "event/date-parties",
    says: "the same states and the same date, be it only 'by the end of June'",
    level: 2,
    all: ["same days", "same parties", "rounds agree"],
    yes: [
      {
        a: { type: "agreement", status: "planned", who: who(JP, KZ), when: "../2031-09", name: "visa agreement" },
        b: {
          type: "agreement",
          status: "planned",
          who: who(JP, KZ),
          when: "../2031-09",
          name: "agreement on easier visas",
        },
        langs: ["en", "en"],
      },
    ],
    no: [
      {
        a: { type: "agreement", status: "planned", who: who(JP, KZ), when: "../2031-09", name: "visa agreement" },
        b: { type: "agreement", status: "planned", who: who(JP, KZ), when: "../2031-09", name: "tax agreement" },
        langs: ["en", "en"],
      },
    ],
  },
  {
    id: "event/date-given",
    says: "given by the same to the same by the same day",
    level: 2,
    all: ["same days", "same people", "same receiver"],
    yes: [
      {
        a: { type: "aid", status: "planned", who: who(JP), to: who(KZ), when: "../2027-04" },
        b: { type: "aid", status: "planned", who: who(JP), to: who(KZ), when: "../2027-04" },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { type: "aid", status: "planned", who: who(JP), to: who(KZ), when: "../2027-04" },
        b: { type: "aid", status: "planned", who: who(JP), to: who("state:uz"), when: "../2027-04" },
        langs: ["en", "ja"],
      },
    ],
  },
  {
    id: "event/plan",
    says: "the same states, the same kind of gathering, in one year: first as planned",
    level: 3,
    all: ["one still ahead", "year in common", "same parties", "same gathering"],
    yes: [
      {
        a: { type: "meeting", status: "planned", who: who(JP, KZ), when: "2029", name: "first summit", ordinal: 1 },
        b: { type: "meeting", who: who(JP, KZ), when: "2029-04-03", name: "首脳会議" },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { type: "meeting", who: who(JP, KZ), when: "2029", name: "summit" },
        b: { type: "meeting", who: who(JP, KZ), when: "2029-04-03", name: "首脳会議" },
        langs: ["en", "ja"],
      },
    ],
  },
  {
    id: "event/plan-some",
    says: "one kind of gathering in one year, first as planned; the one names some of those who gather",
    level: 3,
    all: ["one still ahead", "year in common", "some of the people", "same gathering", "place agrees"],
    yes: [
      {
        a: { type: "meeting", status: "planned", who: who(JP, "region:central-asia"), when: "2029", name: "summit" },
        b: { type: "meeting", who: who("region:central-asia"), when: "2029-04-03", name: "首脳会議" },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { type: "meeting", status: "planned", who: who(JP, KZ), when: "2029", name: "summit" },
        b: { type: "meeting", who: who("state:uz"), when: "2029-04-03", name: "首脳会議" },
        langs: ["en", "ja"],
      },
    ],
  },
  {
    id: "event/called-off",
    says: "the journey that was planned, called off in a paper that does not say for when",
    level: 3,
    all: ["is a journey", "both ahead", "called off without a date", "same people", "same goal"],
    yes: [
      {
        a: { type: "visit", status: "planned", who: who("Serik Omarov"), when: "2024-05", where: who(JP) },
        b: { type: "visit", status: "cancelled", who: who("オマロフ"), when: null, where: who(JP) },
        published: ["2024-01-10", "2024-06-01"],
      },
    ],
    no: [
      {
        a: { type: "visit", status: "planned", who: who("Serik Omarov"), when: "2024-05", where: who(JP) },
        b: { type: "visit", status: "cancelled", who: who("オマロフ"), when: null, where: who(JP) },
        published: ["2024-01-10", "2029-06-01"],
      },
    ],
  },
  {
    id: "event/put-off-journey",
    says: "the journey that was put off, made within a year: same traveller, same destination",
    level: 3,
    all: ["is a journey", "one put off", "year near", "same people", "same goal"],
    yes: [
      {
        a: { type: "visit", status: "postponed", who: who("Serik Omarov"), when: "2024-05-06", where: who(JP) },
        b: { type: "visit", who: who("オマロフ"), when: "2024-07-01/2024-07-03", where: who(JP) },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { type: "visit", status: "planned", who: who("Serik Omarov"), when: "2024-05-06", where: who(JP) },
        b: { type: "visit", who: who("オマロフ"), when: "2024-07-01/2024-07-03", where: who(JP) },
        langs: ["en", "ja"],
      },
    ],
  },
  {
    id: "event/off-journey",
    says: "the journey that was planned for about then and came to nothing: same traveller, same destination",
    level: 3,
    all: ["is a journey", "called off about then", "same people", "same goal"],
    yes: [
      {
        a: { type: "visit", status: "planned", who: who("Serik Omarov"), when: "2024-05-06", where: who(JP) },
        b: { type: "visit", status: "cancelled", who: who("オマロフ"), when: "2024-04-28", where: who(JP) },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { type: "visit", status: "planned", who: who("Serik Omarov"), when: "2024-05-06", where: who(JP) },
        b: { type: "visit", status: "planned", who: who("オマロフ"), when: "2024-04-28", where: who(JP) },
        langs: ["en", "ja"],
      },
    ],
  },
  {
    id: "event/put-off",
    says: "the same states, the same kind of gathering, put off and held within a year",
    level: 3,
    all: ["one put off", "year near", "same parties", "same gathering"],
    yes: [
      {
        a: { type: "meeting", status: "postponed", who: who(JP, KZ), when: "2023-03-08", name: "forum" },
        b: { type: "meeting", who: who(JP, KZ), when: "2023-10-12", name: "フォーラム" },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { type: "meeting", status: "planned", who: who(JP, KZ), when: "2023-03-08", name: "forum" },
        b: { type: "meeting", who: who(JP, KZ), when: "2023-10-12", name: "フォーラム" },
        langs: ["en", "ja"],
      },
    ],
  },
];
