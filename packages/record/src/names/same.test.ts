import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { sameOf } from "./same.ts";
import { PEOPLE } from "./testing/people.ts";

type Person = Readonly<Record<string, readonly string[]>>;

/** Share of people that must be found, and the most of those not there that may be taken for somebody else. */
const FOUND = 0.95;
const TAKEN = 0.005;

/** How many of the people with the likest names stand beside the right one. */
const LIKE = 4;

test("people are found in other scripts, and nobody else is taken for them", { timeout: 120_000 }, () => {
  const people = [...listed(), ...inPack()];
  assert.ok(people.length >= 200, String(people.length));
  const told = people.flatMap((person, place) => questions(person, { people, place }));
  const right = told.filter(({ name, right, others }) => sameOf(name, [...others, right]) === others.length);
  const missed = told.filter((one) => !right.includes(one)).map(({ name, right }) => `${name} / ${right}`);
  assert.ok(
    right.length / told.length >= FOUND,
    `${right.length} of ${told.length}: ${missed.slice(0, 40).join(", ")}`,
  );
  const taken = told.filter(({ name, others }) => sameOf(name, others) !== null);
  assert.ok(
    taken.length / told.length <= TAKEN,
    taken.map(({ name, others }) => `${name}: ${others.join(", ")}`).join("\n"),
  );
});

test("names of like sound are kept apart", () => {
  for (const [name, ...others] of [
    ["Heydar Aliyev", "Ильхам Алиев"],
    ["Dariga Nazarbayeva", "ヌルスルタン・ナザルバエフ"],
    ["John Kerry", "ジョン・ヒーリー"],
    ["Pham Minh Chinh", "ファム・ビン・ミン"],
    ["Serdar Berdimuhamedov", "Гурбангулы Бердымухамедов"],
  ])
    assert.equal(sameOf(name ?? "", others), null, name);
});

test("of two that fit alike none is taken", () => {
  assert.equal(sameOf("Алиев", ["Ilham Aliyev", "Heydar Aliyev"]), null);
});

interface Question {
  readonly name: string;
  readonly right: string;
  readonly others: readonly string[];
}

/** A name in each script asked for in one of the others, beside those that look most like it. */
function questions(person: Person, { people, place }: { people: readonly Person[]; place: number }): Question[] {
  const langs = Object.keys(person);
  const from = langs[place % langs.length] ?? "en";
  const to = langs[(place + 1 + (place % 2)) % langs.length] ?? "en";
  const [name, right] = [person[from]?.[0], person[to]?.at(-1)];
  if (from === to || name === undefined || right === undefined) return [];
  const latin = person["en"]?.[0] ?? "";
  const others = people
    .filter((other) => other !== person && other[to] !== undefined && !isSame(other, person))
    .map((other) => ({ name: other[to]?.[0] ?? "", like: likeness(latin, other["en"]?.[0] ?? "") }))
    .toSorted((a, b) => b.like - a.like)
    .slice(0, LIKE);
  return [{ name, right, others: others.map((other) => other.name) }];
}

function isSame(a: Person, b: Person): boolean {
  return ["en", "ru"].some((lang) => a[lang]?.some((name) => b[lang]?.includes(name)));
}

/** Words shared count most, then pairs of letters. */
function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  const words = a.split(" ").filter((word) => b.split(" ").includes(word)).length;
  return words + shared / Math.max(one.size, other.size, 1);
}

function pairsOf(name: string): Set<string> {
  const plain = name.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
}

function listed(): Person[] {
  return PEOPLE.trim()
    .split("\n")
    .map((row) => {
      const [ja = [], en = [], ru = []] = row.split(" | ").map((names) => names.split(";"));
      return { ja, en, ru };
    });
}

/** People of a pack whose Japanese name is in kana. */
function inPack(): Person[] {
  const path = fileURLToPath(new URL("../../../../packs/leaders/entities.jsonl", import.meta.url));
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, "utf8").split("\n");
  return rows
    .filter((row) => row !== "")
    .map((row): { names: Record<string, string[]> } => JSON.parse(row))
    .map(({ names: { ja = [], en = [], ru = [] } }) => {
      const kana = ja.filter((name) => /[ァ-ヴ]/.test(name));
      return kana.length ? { ja: kana, en, ru } : { en, ru };
    });
}
