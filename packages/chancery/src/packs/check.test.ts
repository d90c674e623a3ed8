import assert from "node:assert/strict";
import { test } from "node:test";
import type { Pack, PackEntity, PackTerm } from "@chancery/reader";
import { checkPack } from "./check.ts";
import { defaultPackDirs, loadPacks } from "./load.ts";
import { tellPackProblem, type PackProblemCode } from "./problem.ts";

const XANIA: PackEntity = { id: "state:xa", kind: "state", names: { en: ["Xania"] } };
const ANN: PackEntity = { id: "person:ann-lee", kind: "person", names: { en: ["Ann Lee"] }, of: "state:xa" };
const OFFICE = { id: "office:xa/premier", of: "state:xa", class: "head-of-government", names: { en: ["Premier"] } };
const TERM: PackTerm = { person: "person:ann-lee", office: "office:xa/premier", from: "2001-02-03", to: ".." };
const SOUND: Pack = { id: "x", entities: [XANIA, ANN], offices: [OFFICE], terms: [TERM], words: [] };

const withEntity = (...entities: PackEntity[]): Pack => ({ ...SOUND, entities: [XANIA, ANN, ...entities] });
const withTerm = (term: Partial<PackTerm>): Pack => ({ ...SOUND, terms: [{ ...TERM, ...term }] });
const town = (more: Partial<PackEntity>): PackEntity => ({
  id: "city:y",
  kind: "city",
  names: { en: ["Ypres"] },
  ...more,
});

test("a sound pack has no problems", () => {
  assert.deepEqual(checkPack(SOUND), []);
});

const FAULTS: readonly (readonly [string, PackProblemCode, Pack])[] = [
  ["an id of another kind", "id-malformed", withEntity(town({ id: "state:y" }))],
  ["an id with capitals", "id-malformed", withEntity(town({ id: "city:Y" }))],
  ["an id twice", "id-twice", withEntity(XANIA)],
  ["no name", "name-missing", withEntity(town({ names: {} }))],
  ["empty lists of names", "name-missing", withEntity(town({ names: { en: [] } }))],
  ["a name twice", "name-twice", withEntity(town({ names: { en: ["Ypres", "Ypres"] } }))],
  ["a name of one letter", "name-too-short", withEntity(town({ names: { ja: ["日"] } }))],
  ["a name of two entities", "name-shared", withEntity(town({ names: { en: ["XANIA"] } }))],
  ["an unknown owner", "reference-unknown", withEntity(town({ of: "state:zz" }))],
  ["an unknown member", "reference-unknown", withEntity(town({ members: ["state:xa", "state:zz"] }))],
  ["an unknown capital", "reference-unknown", withEntity(town({ capital: "city:zz" }))],
  ["a day that does not exist", "date-invalid", withEntity(town({ during: "1991-02-30/.." }))],
  ["an invented currency", "currency-unknown", withEntity(town({ currency: "XYZ" }))],
  ["a currency that is no more", "currency-unknown", withEntity(town({ currency: "SUR" }))],
  ["an unknown office holder", "reference-unknown", withTerm({ person: "person:zz" })],
  ["an unknown office", "reference-unknown", withTerm({ office: "office:zz" })],
  ["a term that ends before it begins", "date-invalid", withTerm({ to: "2000" })],
  ["a term in words", "date-invalid", withTerm({ from: "February 2001" })],
  ["a term twice", "term-twice", { ...SOUND, terms: [TERM, TERM] }],
];

for (const [what, code, pack] of FAULTS)
  test(`${what} is ${code}`, () => {
    assert.deepEqual(
      checkPack(pack).map((problem) => problem.code),
      [code],
    );
  });

test("ids of the packs beside it may be named; names shared with them are told", () => {
  const extra: Pack = {
    id: "y",
    entities: [town({ of: "state:xa", names: { en: ["Xania"] } })],
    offices: [],
    terms: [],
    words: [],
  };
  assert.deepEqual(
    checkPack(extra, [SOUND]).map((problem) => [problem.code, problem.level, problem.values["other"]]),
    [["name-shared", "warning", "state:xa"]],
  );
});

test("a later pack that adds to an entity shares no name with it", () => {
  const more: Pack = {
    id: "y",
    entities: [{ ...XANIA, names: { en: ["Xania", "Zania"] } }],
    offices: [],
    terms: [],
    words: [],
  };
  assert.deepEqual(checkPack(more, [SOUND]), []);
});

test("a problem is told in both languages of the interface", () => {
  const [problem] = checkPack(withTerm({ to: "2000" }));
  assert.ok(problem);
  assert.match(tellPackProblem(problem, "en"), /^person:ann-lee office:xa\/premier: '2001-02-03\/2000' is no EDTF/);
  assert.match(tellPackProblem(problem, "ja"), /「2001-02-03\/2000」/);
});

test("the packs of the house are clean, and only these names are shared", () => {
  const packs = loadPacks(defaultPackDirs());
  const problems = packs.flatMap((pack) =>
    checkPack(
      pack,
      packs.filter((other) => other !== pack),
    ),
  );
  const errors = problems.filter((problem) => problem.level === "error");
  assert.deepEqual(
    errors.map((problem) => tellPackProblem(problem, "en")),
    [],
  );
  const shared = new Set(problems.map((problem) => problem.values["name"]));
  assert.deepEqual([...shared].sort(), ["congo", "rok", "гуам", "конго", "コンゴ", "ドミニカ"]);
});
