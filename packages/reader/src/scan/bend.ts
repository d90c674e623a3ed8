import { CASES, type Case, type DeclensionRow, type DeclensionTable } from "../language/declension.ts";
import { foldWord } from "../text/fold.ts";
import { featuresOf, Found, PLURAL, type BentForm } from "./forms.ts";

export type { BentForm } from "./forms.ts";

/** What bends: a thing, a being (its accusative is its genitive), a name of a thing, one of a person, an adjective in all genders. */
export const BENDS = ["thing", "being", "name", "person", "adjective"] as const;

export type Bend = (typeof BENDS)[number];

/** A nominative that a word may be a form of, in that case. */
export interface Unbent {
  readonly text: string;
  readonly case: Case;
  /** How much its end speaks for it: of a surname 4, of any declension 3, of a word that does not bend 2, of one that could 1. */
  readonly weight: number;
  /** True where a foreign name ends so in all cases. */
  readonly weak?: true;
}

/** Forms of one word, by number and case. */
interface Forms {
  readonly one: readonly (readonly string[])[];
  readonly many: readonly (readonly string[])[];
}

/** The forms of an adjective behind its stem: endings and the cases they may be in, as bits. */
type Endings = readonly (readonly [ending: string, cases: number])[];

/** Stands for a stem where only its endings matter. */
const STEM = "*";

/** Which rows bend a word. */
type Kind = "noun" | "adjective" | "person";

/** Bends names and words of a language by its table, and finds the nominative of names that no table holds. */
export class Bender {
  private readonly table: DeclensionTable;
  private readonly rows: Readonly<Record<Kind, ReadonlyMap<string, DeclensionRow>>>;
  private readonly fixed: ReadonlySet<string>;
  private readonly stressed: ReadonlySet<string>;
  private readonly completing: readonly string[];
  /** Ends of forms of people's names, the longest first, with the nominative end they stand for. */
  private readonly back: readonly (readonly [end: string, nominative: string, name: Case, row: DeclensionRow])[];
  private readonly surnames: ReadonlySet<DeclensionRow>;
  private readonly genderEnds: readonly string[];
  private readonly adjectiveEnds: readonly string[];
  /** Endings of adjectives by that of the masculine, and forms of words, once made. */
  private readonly endings = new Map<string, Endings>();
  private readonly made: Readonly<Record<Bend, Map<string, Forms>>> = {
    thing: new Map(),
    being: new Map(),
    name: new Map(),
    person: new Map(),
    adjective: new Map(),
  };

  constructor(table: DeclensionTable) {
    this.table = table;
    this.rows = {
      noun: indexed(table.nouns),
      adjective: indexed(table.adjectives),
      person: indexed([...table.nouns, ...table.people]),
    };
    this.fixed = new Set(table.fixed.split(" "));
    this.stressed = new Set(table.stressed.split(" "));
    this.completing = table.completing.split(" ");
    this.back = backwards(this.rows.person);
    this.surnames = new Set(table.people);
    this.genderEnds = Object.keys(table.genders).sort((a, b) => b.length - a.length);
    this.adjectiveEnds = endsOf(this.rows.adjective);
  }

  /** All forms of a phrase given in the nominative, the nominative first. */
  forms(phrase: string, bend: Bend): BentForm[] {
    const folded = foldWord(phrase);
    if (bend === "adjective") return this.genders(folded);
    const found = new Found();
    if (!phrase.includes(" ")) this.single(phrase, { folded, bend, found });
    else this.phrase(phrase.split(" "), { bend, found });
    return found.forms();
  }

  private single(word: string, { folded, bend, found }: { folded: string; bend: Bend; found: Found }): void {
    if (isForeign(word, this.table)) found.note(folded, PLURAL - 1, 0);
    else this.take(this.make(folded, { bend, kind: bend === "person" ? "person" : "noun" }), { bend, found });
  }

  private phrase(words: readonly string[], { bend, found }: { bend: Bend; found: Found }): void {
    const parts = this.bendAll(words, bend);
    const joined = (number: "one" | "many") => CASES.map((_, at) => combine(parts, number, at));
    this.take(
      { one: joined("one"), many: bend === "thing" || bend === "being" ? joined("many") : [] },
      { bend, found },
    );
  }

  /** A form that may be singular is not told as plural. */
  private take({ one, many }: Forms, { bend, found }: { bend: Bend; found: Found }): void {
    for (let at = 0; at < one.length; at++) for (const text of one[at]!) found.note(text, 1 << at, 0);
    if (bend === "name" || bend === "person") return;
    for (let at = 0; at < many.length; at++) for (const text of many[at]!) found.note(text, 1 << at, PLURAL);
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
    const weak = this.table.weak?.split(" ") ?? [];
    for (const [end, nominative, name, row] of this.back) {
      const kept = nominative.length - row.cut;
      if (!low.endsWith(end) || low.length - end.length + kept < 2) continue;
      const best = found.get(name);
      if (best !== undefined && best > end.length) continue;
      found.set(name, end.length);
      out.push({
        text: word.slice(0, word.length - end.length + kept) + nominative.slice(kept),
        case: name,
        weight: this.surnames.has(row) ? 4 : 3,
        ...(weak.some((one) => end.endsWith(one)) ? { weak: true as const } : {}),
      });
    }
    return out.sort((a, b) => b.weight - a.weight);
  }

  /** True where a noun or name in the nominative is of the gender that an adjective's end tells. */
  agrees(end: string, name: string): boolean {
    const last = foldWord(name.split(" ").at(-1) ?? name);
    return this.rowOf(last, "person") === undefined || this.agreeing(foldWord(name)).includes(end);
  }

  /** True for a name in the nominative that ends like a surname. */
  isSurname(word: string): boolean {
    const row = this.rowOf(foldWord(word), "person");
    return row !== undefined && this.surnames.has(row);
  }

  /** The nominative of a town's name behind a preposition of place. */
  place(word: string): string {
    const { places = {} } = this.table;
    const end = Object.keys(places).find((one) => word.endsWith(one));
    return end === undefined ? word : word.slice(0, word.length - end.length) + (places[end] ?? "");
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
          if (form === "-" || !low.endsWith(tail)) continue;
          const stem = word.slice(0, word.length - tail.length);
          const last = gender.at(-1) ?? end;
          return stem + (end === gender[0] && this.stressed.has(foldWord(stem)) ? last : end);
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

  private genders(word: string): BentForm[] {
    const end = this.genderEnds.find((one) => word.endsWith(one));
    if (end === undefined) return [{ text: word, features: featuresOf(PLURAL - 1) }];
    const stem = word.slice(0, word.length - end.length);
    return this.endingsOf(end).map(([ending, bits]) => ({ text: stem + ending, features: featuresOf(bits) }));
  }

  /** All endings that an adjective takes instead of that of its masculine. */
  private endingsOf(end: string): Endings {
    const known = this.endings.get(end);
    if (known) return known;
    const found = new Map<string, number>();
    const note = (ending: string, bits: number) => found.set(ending, (found.get(ending) ?? 0) | bits);
    const [feminine = "", neuter = "", plural = ""] = (this.table.genders[end] ?? "").split(" ");
    for (const gender of [end, feminine, neuter, plural]) {
      const { one } = this.formsOf(STEM + gender, { bend: "being", kind: "adjective" });
      one.forEach((list, at) => list.forEach((form) => note(form.slice(STEM.length), 1 << at)));
      if (gender === end || gender === plural) note(gender, 1 << ACCUSATIVE);
    }
    const made = [...found];
    this.endings.set(end, made);
    return made;
  }

  /** Adjectives and the noun after them bend; what stands behind the noun stays. Of people every word bends. */
  private bendAll(words: readonly string[], bend: Bend): (Forms | string)[] {
    let done = false;
    return words.map((word, at) => {
      const folded = foldWord(word);
      if (done || this.fixed.has(folded)) return folded;
      if (isForeign(word, this.table)) {
        done = bend !== "person";
        return folded;
      }
      const adjective = bend !== "person" && at < words.length - 1 && this.rowOf(folded, "adjective") !== undefined;
      done = bend !== "person" && !adjective;
      return this.formsOf(folded, { bend, kind: adjective ? "adjective" : bend === "person" ? "person" : "noun" });
    });
  }

  private formsOf(word: string, given: { bend: Bend; kind: Kind }): Forms {
    const made = this.made[given.bend];
    const key = given.kind === "adjective" ? `${word} ` : word;
    let forms = made.get(key);
    if (!forms) made.set(key, (forms = this.make(word, given)));
    return forms;
  }

  private make(word: string, { bend, kind }: { bend: Bend; kind: Kind }): Forms {
    const dash = word.lastIndexOf("-") + 1;
    const irregular = this.table.irregular[dash ? word.slice(dash) : word];
    const animate = bend === "being" || bend === "person";
    if (irregular !== undefined) return irregularForms(word, { front: word.slice(0, dash), irregular, animate });
    const row = this.rowOf(word, kind);
    if (!row) return { one: CASES.map(() => [word]), many: [] };
    const { cut, one, many } = parsed(row);
    const stem = word.slice(0, word.length - cut);
    const list = (endings: Parsed["one"], nominative: string) =>
      endings.map((each) => each.map((ending) => formOf(ending, { stem, nominative })));
    const plural = many ? formOf(many[0]?.[0] ?? "", { stem, nominative: word }) : "";
    return {
      one: animated([[word], ...list(one, word)], animate),
      many: many ? animated(list(many, plural), animate) : [],
    };
  }

  private rowOf(word: string, kind: Kind): DeclensionRow | undefined {
    for (let length = Math.min(6, word.length - 1); length > 0; length--) {
      const row = this.rows[kind].get(word.slice(word.length - length));
      if (row) return row;
    }
    return undefined;
  }
}

/** Words in quotation marks and with signs in them, and names in capitals stay as they are. */
function isForeign(word: string, { irregular }: DeclensionTable): boolean {
  if (NO_WORD.test(word)) return true;
  const capitals = word.length > 1 && word.charAt(1) !== word.charAt(1).toLowerCase();
  return capitals && word.charAt(0) !== word.charAt(0).toLowerCase() && !(foldWord(word) in irregular);
}

const NO_WORD = /[^\p{L}\p{M}'’-]/u;

function indexed(rows: readonly DeclensionRow[]): Map<string, DeclensionRow> {
  return new Map(rows.flatMap((row) => row.ends.split(" ").map((end) => [end, row] as const)));
}

/** A row with its endings parted. */
interface Parsed {
  readonly cut: number;
  readonly one: readonly (readonly string[])[];
  readonly many: readonly (readonly string[])[] | null;
}

const PARSED = new WeakMap<DeclensionRow, Parsed>();

function parsed(row: DeclensionRow): Parsed {
  let made = PARSED.get(row);
  const part = (endings: string) =>
    foldWord(endings)
      .split(" ")
      .map((each) => each.split("/"));
  if (!made) PARSED.set(row, (made = { cut: row.cut, one: part(row.one), many: row.many ? part(row.many) : null }));
  return made;
}

function formOf(ending: string, { stem, nominative }: { stem: string; nominative: string }): string {
  return ending === "-" ? nominative : ending === "_" ? stem : stem + ending;
}

const [GENITIVE, ACCUSATIVE] = [CASES.indexOf("gen"), CASES.indexOf("acc")];

/** The accusative of beings that is not a form of its own is their genitive. */
function animated(forms: readonly string[][], animate: boolean): string[][] {
  return forms.map((list, at) =>
    animate && at === ACCUSATIVE && list[0] === forms[0]?.[0] ? (forms[GENITIVE] ?? list) : list,
  );
}

function irregularForms(
  word: string,
  { front, irregular, animate }: { front: string; irregular: string; animate: boolean },
): Forms {
  const [one = "", many] = foldWord(irregular).split(" | ");
  const lists = (forms: string, nominative: string) =>
    forms.split(" ").map((form) => form.split("/").map((each) => (each === "-" ? nominative : front + each)));
  const plural = front + (many?.split(" ")[0] ?? "");
  return {
    one: animated([[word], ...lists(one, word)], animate),
    many: many === undefined ? [] : animated(lists(many, plural), animate),
  };
}

/** All ways to put the words of a phrase together in one number and case; none where a word lacks that number. */
function combine(parts: readonly (Forms | string)[], number: "one" | "many", at: number): string[] {
  let out = [""];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const gap = i ? " " : "";
    if (typeof part === "string")
      out = out.length === 1 ? [out[0] + gap + part] : out.map((before) => before + gap + part);
    else {
      const forms = part[number][at];
      if (!forms) return [];
      if (forms.length === 1 && out.length === 1) out = [out[0] + gap + forms[0]!];
      else out = out.flatMap((before) => forms.map((form) => before + gap + form));
    }
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
