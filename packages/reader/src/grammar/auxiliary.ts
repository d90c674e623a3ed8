// What stands before a verb and makes its tense, voice and mood, where these are words of their own: will be signed, did not visit.
import { endingAt } from "../annotate/near.ts";
import type { Scanned } from "../scan/scan.ts";
import type { Trigger } from "./item.ts";
import type { Sentence } from "./sentence.ts";

/** Longest chain of auxiliaries and adverbs before a verb. */
const LONGEST = 8;

/**
 * Reads the auxiliaries before a trigger into its features. AUX words say `be`, `past`, `nonpast`, `planned`, `would`, `negated`,
 * `condition`, `undone` (what was to have been), `wish`, `to`, `helper`, several parted by '+'; AUX.to words govern an infinitive (`planned`, `wish`, `negated`,
 * `helper`); LINK words are passed over.
 */
export function withAuxiliaries(
  scanned: Scanned,
  trigger: Trigger,
  sentence: Pick<Sentence, "start" | "items">,
): Trigger {
  const { features } = trigger;
  if (
    !features.has("base") &&
    !features.has("past") &&
    !features.has("gerund") &&
    !features.has("nonpast") &&
    !features.has("adjective") &&
    !features.has("infinitive") &&
    !features.has("planned")
  )
    return trigger;
  const chain = chainBefore(scanned, trigger, sentence);
  return { ...trigger, features: featuresOf(trigger, chain) };
}

/** Where the auxiliaries and adverbs before a verb begin. */
export function chainStart(scanned: Scanned, trigger: Trigger, sentence: Pick<Sentence, "start" | "items">): number {
  return chainBefore(scanned, trigger, sentence).start;
}

interface Chain {
  readonly start: number;
  readonly values: readonly string[];
  /** True where a preposition or article governs the word: 'after visiting', 'the signed treaty'. */
  readonly governed: boolean;
  /** True where several stand right before it, of whom the bare form is told: 'the two ministers exchange notes'. */
  readonly several: boolean;
  /** True where an infinitive follows a name directly, as headlines have it: 'Yoon to visit'. */
  readonly headline: boolean;
}

function chainBefore(scanned: Scanned, trigger: Trigger, { start, items }: Pick<Sentence, "start" | "items">): Chain {
  const values: string[] = [];
  const governs = trigger.features.has("infinitive");
  let at = trigger.start;
  for (let count = 0; count < LONGEST; count++) {
    const gap = scanned.text[at - 1] === " " ? at - 1 : at;
    if (gap === at) break;
    const date =
      values.length > 0 || governs ? items.find((item) => item.kind === "DATE" && item.end === gap) : undefined;
    if (date) {
      at = markStart(scanned, date.start);
      continue;
    }
    const governor =
      values.at(-1) === "to" || (governs && values.length === 0)
        ? endingAt(scanned, gap, "AUX.to")
        : values.length === 0 && trigger.features.has("gerund")
          ? endingAt(scanned, gap, "AUX.ing")
          : null;
    const word = governor ?? endingAt(scanned, gap, "AUX") ?? endingAt(scanned, gap, "LINK");
    if (!word || word.start < start || items.some((item) => item.start < gap && word.start < item.end)) break;
    if (governor || endingAt(scanned, gap, "AUX")) values.push(...word.value.split("+"));
    at = word.start;
  }
  const gap = scanned.text[at - 1] === " " ? at - 1 : at;
  const bends = items.some((item) => item.cases !== undefined);
  const governed =
    !bends &&
    values.length === 0 &&
    endingAt(scanned, gap, "CLAUSE") === null &&
    !items.some((item) => item.kind === "DATE" && item.end === gap) &&
    ["MARK", "DETERMINER", "MARK.after"].some((name) => endingAt(scanned, gap, name) !== null);
  const named =
    values.length === 1 || (governs && values.length === 0)
      ? items.find(
          (item) => item.end === gap && (item.mark === "" || item.cases?.some((one) => one === "acc" || one === "dat")),
        )
      : undefined;
  if (named && isInvited(scanned, named.start)) values.push("proposed");
  const headline =
    named !== undefined &&
    ACTORS.has(named.kind) &&
    !items.some((item) => item.end < named.start && item.mark === "" && ACTORS.has(item.kind));
  const several = items.some(
    ({ end, mark, kind, parts }) => end === gap && mark === "" && (kind === "SET" || parts.length > 1),
  );
  return { start: at, values, governed, several, headline };
}

/** Kinds whose name and an infinitive make a headline. */
const ACTORS = new Set(["PERSON", "STATE", "BODY"]);

/** 'invited the King to visit Kenya': the verb of inviting stands before whom it invites. */
function isInvited(scanned: Scanned, start: number): boolean {
  const gap = start - 1;
  const article = endingAt(scanned, gap, "DETERMINER");
  return (
    (endingAt(scanned, gap, "AUX.invite") ?? (article ? endingAt(scanned, article.start - 1, "AUX.invite") : null)) !==
    null
  );
}

/** Where the preposition before a date begins. */
function markStart(scanned: Scanned, start: number): number {
  return scanned.text[start - 1] === " " ? (endingAt(scanned, start - 1, "MARK")?.start ?? start) : start;
}

function featuresOf({ features }: Trigger, { values, governed, several, headline }: Chain): ReadonlySet<string> {
  const has = (value: string) => values.includes(value);
  const participle = features.has("past");
  const own = features.has("passive");
  const passive =
    own ||
    ((participle || features.has("adjective")) &&
      values.includes("be") &&
      isBefore(values, "be", ["planned", "to", "past"]));
  const voice = passive ? ["passive"] : [];
  if (has("proposed")) return new Set(["proposed"]);
  if (has("negated")) return new Set(["negated", ...voice]);
  if (has("undone")) return new Set(["undone", ...voice]);
  if (has("condition")) return new Set(["condition", ...voice]);
  if (has("wish")) return new Set(["wish", ...voice]);
  if (isPassiveInfinitive(values) && participle) return new Set(["planned", "passive"]);
  if (has("planned") || (has("to") && (headline || has("be")) && !has("helper") && !passive))
    return new Set(["planned", ...voice, ...(has("may") ? ["may"] : [])]);
  if (has("to") && !has("helper") && !has("past")) return new Set(["condition"]);
  if (features.has("infinitive")) return new Set([has("helper") || has("past") ? "past" : "condition"]);
  if (features.has("planned") || features.has("participle")) return features;
  if (has("would")) return new Set(["would", ...voice]);
  if (features.has("gerund")) return gerund(values, governed);
  if (passive) return new Set([has("past") || own ? "past" : "nonpast", "passive"]);
  if (participle) return new Set(governed ? ["attr"] : ["past", ...(values.length ? [] : ["bare"])]);
  if (governed && features.has("nonpast")) return new Set(["noun", "attr"]);
  if (features.has("base"))
    return new Set([
      has("helper")
        ? "past"
        : (features.has("nonpast") || several) && !values.length
          ? "nonpast"
          : values.length
            ? "past"
            : "noun",
    ]);
  return features;
}

/** 'is to be opened', 'are to be signed'. */
function isPassiveInfinitive(values: readonly string[]): boolean {
  return values[0] === "be" && values[1] === "to" && values.slice(2).includes("be");
}

function isBefore(values: readonly string[], value: string, others: readonly string[]): boolean {
  const at = values.indexOf(value);
  return others.every((other) => !values.includes(other) || values.indexOf(other) >= at);
}

/** 'is visiting' goes on, ', signing' goes along with its clause, 'after visiting' is a noun. */
function gerund(values: readonly string[], governed: boolean): ReadonlySet<string> {
  if (values.includes("be")) return new Set([values.includes("past") ? "past" : "ongoing"]);
  return new Set(governed || values.length ? ["noun", "gerund"] : ["te"]);
}
