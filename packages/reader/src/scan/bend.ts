import { CASES, type Case, type DeclensionRow, type DeclensionTable } from "../language/declension.ts";
import type { EndingFeature } from "../language/language.ts";
import { foldWord } from "../text/fold.ts";

/** A form of a name or word and the cases it may be. */
export interface BentForm {
  readonly text: string;
  readonly features: readonly EndingFeature[];
}

/** What bends: a thing, a being (its accusative is its genitive), a name of a thing, one of a person, an adjective in all genders. */
export const BENDS = ["thing", "being", "name", "person", "adjective"] as const;

export type Bend = (typeof BENDS)[number];

/** A nominative that a word may be a form of, in that case. */
export interface Unbent {
  readonly text: string;
  readonly case: Case;
  /** How much its end speaks for it: of a surname 4, of any declension 3, of a word that does not bend 2, of one that could 1. */
  readonly weight: number;
}

/** Forms of one word, by number and case. */
interface Forms {
  readonly one: readonly (readonly string[])[];
  readonly many: readonly (readonly string[])[];
}

/** Bends names and words of a language by its table, and finds the nominative of names that no table holds. */
export class Bender {
  private readonly table: DeclensionTable;
  private readonly rows: Readonly<Record<"noun" | "adjective" | "person", ReadonlyMap<string, DeclensionRow>>>;
  private readonly fixed: ReadonlySet<string>;
  private readonly completing: readonly string[];
  /** Ends of forms of people's names, the longest first, with the nominative end they stand for. */
  private readonly back: readonly (readonly [end: string, nominative: string, name: Case, row: DeclensionRow])[];
  private readonly surnames: ReadonlySet<DeclensionRow>;
  private readonly adjectiveEnds: readonly string[];

  constructor(table: DeclensionTable) {
    this.table = table;
    this.rows = {
      noun: indexed(table.nouns),
      adjective: indexed(table.adjectives),
      person: indexed([...table.nouns, ...table.people]),
    };
    this.fixed = new Set(table.fixed.split(" "));
    this.completing = table.completing.split(" ");
    this.back = backwards(this.rows.person);
    this.surnames = new Set(table.people);
    this.adjectiveEnds = endsOf(this.rows.adjective);
  }

  /** All forms of a phrase given in the nominative, the nominative first. */
  forms(phrase: string, bend: Bend): BentForm[] {
    const out = new Map<string, Set<EndingFeature>>();
    const note = (text: string, ...features: EndingFeature[]) => {
      const known = out.get(text);
      if (!known) out.set(text, new Set(features));
      else for (const feature of features) if (feature !== "plural") known.add(feature);
    };
    if (bend === "adjective") this.genders(phrase, note);
    else {
      const parts = this.bendAll(phrase.split(" "), bend);
      for (const number of ["one", "many"] as const) {
        if (number === "many" && (bend === "person" || bend === "name")) continue;
        CASES.forEach((name, at) => {
          for (const text of combine(parts, number, at))
            note(text, name, ...(number === "many" ? (["plural"] as const) : []));
        });
      }
    }
    return [...out].map(([text, features]) => ({ text, features: [...features] }));
  }

  /** The nominatives a name's word may stand for; the word itself among them. */
  unbent(word: string): Unbent[] {
    const at = word.lastIndexOf("-");
    if (at < 0) return this.unbentPart(word);
    const front = this.unbentPart(word.slice(0, at));
    return this.unbentPart(word.slice(at + 1)).map((last) => {
      const same = front.find((one) => one.case === last.case && one.weight > 2);
      return { ...last, text: `${same?.text ?? word.slice(0, at)}-${last.text}` };
    });
  }

  private unbentPart(word: string): Unbent[] {
    const low = foldWord(word);
    const out: Unbent[] = [];
    const row = this.rowOf(low, "person");
    for (const name of CASES)
      out.push({
        text: word,
        case: name,
        weight: name === "nom" ? (row && this.surnames.has(row) ? 4 : 3) : row ? 1 : 2,
      });
    const found = new Map<Case, number>();
    for (const [end, nominative, name, row] of this.back) {
      if (!low.endsWith(end) || low.length - end.length < 2) continue;
      const best = found.get(name);
      if (best !== undefined && best > end.length) continue;
      found.set(name, end.length);
      out.push({
        text: word.slice(0, word.length - end.length) + nominative,
        case: name,
        weight: this.surnames.has(row) ? 4 : 3,
      });
    }
    return out.sort((a, b) => b.weight - a.weight);
  }

  /** True where a noun or name in the nominative is of the gender that an adjective's end tells. */
  agrees(end: string, name: string): boolean {
    return this.agreeing(foldWord(name)).includes(end);
  }

  /** True for a name in the nominative that ends like a surname. */
  isSurname(word: string): boolean {
    const row = this.rowOf(foldWord(word), "person");
    return row !== undefined && this.surnames.has(row);
  }

  /** True for a word whose end is that of an adjective in any case. */
  isAdjective(word: string): boolean {
    const low = foldWord(word);
    return low.length > 4 && this.adjectiveEnds.some((end) => low.endsWith(end));
  }

  /** True for a word that may complete a noun before it. */
  completes(word: string): boolean {
    const low = foldWord(word);
    return this.completing.some((end) => low.endsWith(end));
  }

  /** The nominative of an adjective that stands before a noun with one of these nominative ends; itself where none fits. */
  adjectiveBefore(word: string, head: string): string {
    const low = foldWord(word);
    const gender = this.agreeing(foldWord(head));
    for (const row of this.table.adjectives) {
      for (const end of row.ends.split(" ")) {
        if (!gender.some((wanted) => end.endsWith(wanted))) continue;
        const keep = end.slice(0, end.length - row.cut);
        for (const form of row.one.split(/[ /]/)) {
          const tail = keep + form;
          if (form !== "-" && low.endsWith(tail)) return word.slice(0, word.length - tail.length) + end;
        }
      }
    }
    return word;
  }

  /** Nominative ends of adjectives that agree with a noun of this end. */
  private agreeing(head: string): readonly string[] {
    const fitting = Object.entries(this.table.agreement).find(
      ([ends]) => ends === "" || ends.split(" ").some((end) => head.endsWith(end)),
    );
    return fitting?.[1].split(" ") ?? [];
  }

  private genders(phrase: string, note: (text: string, ...features: EndingFeature[]) => void): void {
    const end = Object.keys(this.table.genders)
      .filter((one) => foldWord(phrase).endsWith(one))
      .sort((a, b) => b.length - a.length)[0];
    if (end === undefined) return note(phrase, ...CASES);
    const stem = phrase.slice(0, phrase.length - end.length);
    const [feminine = "", neuter = "", plural = ""] = (this.table.genders[end] ?? "").split(" ");
    for (const gender of [end, feminine, neuter, plural]) {
      const forms = this.formsOf(stem + gender, {
        bend: "being",
        row: this.rowOf(foldWord(stem + gender), "adjective"),
      });
      CASES.forEach((name, at) => {
        for (const text of forms.one[at] ?? []) note(text, name, ...(gender === plural ? (["plural"] as const) : []));
      });
      note(stem + gender, "nom", ...(gender === end || gender === plural ? (["acc"] as const) : []));
    }
  }

  /** Adjectives and the noun after them bend; what stands behind the noun stays. Of people every word bends. */
  private bendAll(words: readonly string[], bend: Bend): (Forms | string)[] {
    let done = false;
    return words.map((word, at) => {
      if (this.fixed.has(word)) return word;
      if (done || isForeign(word, this.table)) {
        done ||= bend !== "person";
        return word;
      }
      const adjective =
        bend !== "person" && at < words.length - 1 ? this.rowOf(foldWord(word), "adjective") : undefined;
      done = bend !== "person" && adjective === undefined;
      return this.formsOf(word, {
        bend,
        row: adjective ?? this.rowOf(foldWord(word), bend === "person" ? "person" : "noun"),
      });
    });
  }

  private formsOf(word: string, { bend, row }: { bend: Bend; row: DeclensionRow | undefined }): Forms {
    const last = word.slice(word.lastIndexOf("-") + 1);
    const front = word.slice(0, word.length - last.length);
    const irregular = this.table.irregular[foldWord(last)];
    if (irregular !== undefined)
      return irregularForms(last, { front, irregular, animate: bend === "being" || bend === "person" });
    if (!row) return { one: CASES.map(() => [word]), many: [] };
    const stem = word.slice(0, word.length - row.cut);
    const list = (endings: string, nominative: string) =>
      endings.split(" ").map((ending) => ending.split("/").map((one) => formOf(one, { stem, nominative })));
    const one = animated([[word], ...list(row.one, word)], bend);
    const plural = row.many?.split(" ")[0] ?? "";
    const many = row.many === undefined ? [] : animated(list(row.many, stem + plural.replace("_", "")), bend);
    return { one, many };
  }

  private rowOf(word: string, kind: "noun" | "adjective" | "person"): DeclensionRow | undefined {
    for (let length = Math.min(6, word.length - 1); length > 0; length--) {
      const row = this.rows[kind].get(word.slice(word.length - length));
      if (row) return row;
    }
    return undefined;
  }
}

/** Words of other scripts, in quotation marks, and names in capitals stay as they are. */
function isForeign(word: string, { irregular }: DeclensionTable): boolean {
  if (!/^\p{L}[\p{L}\p{M}'’-]*$/u.test(word)) return true;
  return /^\p{Lu}{2,}/u.test(word) && !(foldWord(word) in irregular);
}

function indexed(rows: readonly DeclensionRow[]): Map<string, DeclensionRow> {
  return new Map(rows.flatMap((row) => row.ends.split(" ").map((end) => [end, row] as const)));
}

function formOf(ending: string, { stem, nominative }: { stem: string; nominative: string }): string {
  return ending === "-" ? nominative : ending === "_" ? stem : stem + ending;
}

const [GENITIVE, ACCUSATIVE] = [CASES.indexOf("gen"), CASES.indexOf("acc")];

/** The accusative of beings that is not a form of its own is their genitive. */
function animated(forms: readonly string[][], bend: Bend): string[][] {
  return forms.map((list, at) =>
    (bend === "being" || bend === "person") && at === ACCUSATIVE && list[0] === forms[0]?.[0]
      ? (forms[GENITIVE] ?? list)
      : list,
  );
}

function irregularForms(
  word: string,
  { front, irregular, animate }: { front: string; irregular: string; animate: boolean },
): Forms {
  const capital = /^\p{Lu}/u.test(word);
  const written = (form: string) => front + (capital ? form.slice(0, 1).toUpperCase() + form.slice(1) : form);
  const [one = "", many] = irregular.split(" | ");
  const lists = (forms: string, nominative: string) =>
    forms.split(" ").map((form) => form.split("/").map((each) => (each === "-" ? nominative : written(each))));
  const plural = written(many?.split(" ")[0] ?? "");
  return {
    one: animated([[front + word], ...lists(one, front + word)], animate ? "being" : "thing"),
    many: many === undefined ? [] : animated(lists(many, plural), animate ? "being" : "thing"),
  };
}

/** All ways to put the words of a phrase together in one number and case; none where a word lacks that number. */
function combine(parts: readonly (Forms | string)[], number: "one" | "many", at: number): string[] {
  let out = [""];
  for (const part of parts) {
    const forms = typeof part === "string" ? [part] : part[number][at];
    if (!forms) return [];
    out = out.flatMap((before) => forms.map((form) => (before === "" ? form : `${before} ${form}`)));
  }
  return out;
}

function backwards(rows: ReadonlyMap<string, DeclensionRow>): (readonly [string, string, Case, DeclensionRow])[] {
  const out: (readonly [string, string, Case, DeclensionRow])[] = [];
  for (const [end, row] of rows) {
    const keep = end.slice(0, end.length - row.cut);
    row.one.split(" ").forEach((endings, at) => {
      for (const ending of endings.split("/"))
        if (ending !== "-") out.push([keep + ending.replace("_", ""), end, CASES[at + 1]!, row]);
        else if (CASES[at + 1] === "acc") {
          const genitive = row.one.split(" ")[0] ?? "";
          for (const one of genitive.split("/")) if (one !== "-") out.push([keep + one, end, "acc", row]);
        }
    });
  }
  return out.sort((a, b) => b[0].length - a[0].length);
}

function endsOf(rows: ReadonlyMap<string, DeclensionRow>): string[] {
  const out = new Set<string>();
  for (const [end, row] of rows)
    for (const ending of ["-", ...row.one.split(/[ /]/)])
      out.add(ending === "-" ? end : end.slice(0, end.length - row.cut) + ending);
  return [...out];
}
