import type { PledgeFact, RoleFact } from "@chancery/reader";
import type { PledgeCondition, RoleCondition } from "../conditions-pledge.ts";
import type { NeverRule, SameRule } from "./rule.ts";

const by = (...ids: readonly string[]) => ids.map((id) => ({ name: id, id }));

export const SAME_PLEDGE: readonly SameRule<PledgeCondition, PledgeFact>[] = [
  {
    id: "pledge/reprint",
    says: "the same promise word for word, reprinted",
    level: 1,
    all: ["same words", "due agrees"],
    beatsNever: true,
    yes: [
      {
        a: { by: by("state:jp"), gist: "share the waters of the river more evenly" },
        b: { by: by("body:agency"), gist: "share the waters of the river more evenly" },
        langs: ["en", "en"],
      },
    ],
    no: [],
  },
  {
    id: "pledge/words",
    says: "the same promise in nearly the same words",
    level: 1,
    all: ["same maker", "due agrees", "numbers agree", "near the same words"],
    yes: [
      {
        a: { by: by("state:jp"), due: "../2030", gist: "今後5年間で5兆円規模の事業を実現すること" },
        b: { by: by("state:jp"), due: "../2030", gist: "今後5年間で5兆円規模の事業を実現させること" },
      },
    ],
    no: [
      {
        a: { by: by("state:jp"), due: "../2030", gist: "今後5年間で5兆円規模の事業を実現すること" },
        b: { by: by("state:jp"), due: "../2030", gist: "今後5年間で3兆円規模の事業を実現すること" },
      },
      { a: { by: by("state:jp"), gist: "協力を深める" }, b: { by: by("state:jp"), gist: "協力を広げる" } },
    ],
  },
  {
    id: "pledge/due-aim",
    says: "the same maker, the same day, the same aim",
    level: 1,
    all: ["same maker", "same due", "numbers agree", "same aim"],
    yes: [
      {
        a: { by: by("state:jp"), due: "../2029-05", gist: "supply the fire engines by the end of May 2029" },
        b: { by: by("state:jp"), due: "../2029-05", gist: "2029年5月末までに消防車両を供与する" },
        langs: ["en", "ja"],
      },
      {
        a: { by: by("state:jp"), due: "../2045", gist: "cut emissions to zero by 2045" },
        b: { by: by("state:jp"), due: "2045", gist: "2045年までに排出をゼロに削減する" },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { by: by("state:uz"), due: "../2035", gist: "25 percent of generation from renewables by 2035" },
        b: { by: by("state:uz"), due: "../2035", gist: "30 percent of generation from renewables by 2035" },
        langs: ["en", "en"],
      },
    ],
  },
  {
    id: "pledge/thing",
    says: "the same maker and the same thing, called by the same name; the day may have been put off",
    level: 2,
    all: ["same maker", "same thing", "names in common", "numbers agree"],
    yes: [
      {
        a: { by: by("body:agency"), due: "../2027", gist: "open a language school in Naryn by the end of 2027" },
        b: { by: by("body:agency"), due: "2028-04", gist: "ナルインの語学学校を2028年4月に開設する" },
        langs: ["en", "ja"],
      },
    ],
    no: [],
  },
];

export const NEVER_PLEDGE: readonly NeverRule<PledgeCondition, PledgeFact>[] = [
  {
    id: "never/numbers",
    says: "other amounts: a raised target is a new promise",
    all: ["other numbers"],
    yes: [{ a: { gist: "25 percent by 2035" }, b: { gist: "30 percent by 2035" } }],
  },
  {
    id: "never/maker",
    says: "made by others",
    all: ["other maker"],
    yes: [{ a: { by: by("state:jp") }, b: { by: by("state:kz") } }],
  },
  { id: "never/due", says: "due years apart", all: ["other due"], yes: [{ a: { due: "2024" }, b: { due: "2030" } }] },
  {
    id: "never/thing",
    says: "of other things",
    all: ["other thing"],
    yes: [{ a: { gist: "open a consulate" }, b: { gist: "open a hospital" }, langs: ["en", "en"] }],
  },
];

export const SAME_ROLE: readonly SameRule<RoleCondition, RoleFact>[] = [
  {
    id: "role/office",
    says: "the same person in the same office",
    level: 1,
    all: ["same person", "same office", "state agrees"],
    yes: [
      {
        a: { person: { name: "Olaf Berger" }, office: "Foreign Minister", of: by("state:de") },
        b: { person: { name: "ベルガー" }, office: "外相", of: by("state:de") },
        langs: ["en", "ja"],
      },
    ],
    no: [
      {
        a: { person: { name: "Olaf Berger" }, office: "Foreign Minister" },
        b: { person: { name: "Olaf Berger" }, office: "President" },
      },
      {
        a: { person: { name: "Olaf Berger" }, office: "Foreign Minister", of: by("state:de") },
        b: { person: { name: "Olaf Berger" }, office: "Foreign Minister", of: by("state:kz") },
      },
    ],
  },
  {
    id: "role/minister",
    says: "the same person, called only minister in one of the two",
    level: 3,
    all: ["same person", "one only minister", "state agrees"],
    yes: [
      {
        a: { person: { name: "Olaf Berger" }, office: "Foreign Minister", of: by("state:de") },
        b: { person: { name: "Олаф Бергер" }, office: "министр" },
        langs: ["en", "ru"],
      },
    ],
    no: [
      {
        a: { person: { name: "Olaf Berger" }, office: "Deputy Foreign Minister", of: by("state:de") },
        b: { person: { name: "Олаф Бергер" }, office: "министр" },
        langs: ["en", "ru"],
      },
    ],
  },
];
