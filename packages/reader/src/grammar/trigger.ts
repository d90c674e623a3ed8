import type { EndingFeature, Language } from "../language/language.ts";
import type { Sense } from "../scan/lexicon.ts";
import type { Scanned } from "../scan/scan.ts";
import { endingAt } from "../annotate/near.ts";
import { scriptOf } from "../text/script.ts";
import type { Trigger } from "./item.ts";
import { skipBracket } from "./sentence.ts";

/** A tree of endings by code unit; features where one may stop. */
interface Node {
  features?: readonly EndingFeature[];
  readonly next: Map<number, Node>;
}

/** Endings of a language's paradigms, made once. */
export class Endings {
  private readonly roots = new Map<string, Node>();

  constructor(language: Language) {
    for (const [name, paradigm] of Object.entries(language.paradigms)) {
      const root: Node = { next: new Map() };
      for (const [ending, ...features] of paradigm) leafOf(root, ending).features = features;
      this.roots.set(name, root);
    }
  }

  /** The longest ending of a paradigm at an offset of the text; null where not even the bare stem is a form. */
  read(text: string, at: number, as: string): { end: number; features: readonly EndingFeature[] } | null {
    let found: { end: number; features: readonly EndingFeature[] } | null = null;
    let node = this.roots.get(as);
    for (let end = at; node; end++) {
      if (node.features) found = { end, features: node.features };
      node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
    }
    return found;
  }
}

function leafOf(root: Node, ending: string): Node {
  let node = root;
  for (let i = 0; i < ending.length; i++) {
    const unit = ending.charCodeAt(i);
    const next = node.next.get(unit) ?? { next: new Map() };
    node.next.set(unit, next);
    node = next;
  }
  return node;
}

/** Reads the form of a trigger: its ending, and whether what follows makes it the attribute of a noun. */
export function triggerAt(
  scanned: Scanned,
  { start, end, sense, limit }: { start: number; end: number; sense: Sense; limit?: number },
  endings: Endings,
): Trigger | null {
  const form =
    sense.as === undefined || sense.features
      ? { end, features: sense.features ?? [] }
      : endings.read(scanned.text, end, sense.as);
  if (!form) return null;
  const features = new Set<string>(isNoun(scanned, form, end) ? ["noun"] : form.features);
  if (isVerbal(features) && !features.has("te") && modifiesNoun(scanned, form.end)) features.add("attr");
  if (sense.as !== undefined && !sense.features && isCompound(scanned, form.end, features)) return null;
  if (
    features.has("noun") &&
    !features.has("ongoing") &&
    sense.as !== undefined &&
    (afterGloss(scanned, form.end, limit) === limit || closes(scanned, afterGloss(scanned, form.end, limit)))
  )
    return { start, end: form.end, stem: end, class: sense.class, value: sense.value, features: new Set(["past"]) };
  if (features.has("noun") && sense.as !== undefined && !sense.features && goesOn(scanned, start, form.end))
    return { start, end: form.end, stem: end, class: sense.class, value: sense.value, features: new Set(["te"]) };
  if (!isVerbal(features) && !features.has("te") && !features.has("attr")) features.add("noun");
  return { start, end: form.end, stem: end, class: sense.class, value: sense.value, features };
}

/** 「取りやめを発表した」: a verb's bare stem with a mark of case behind it is a noun. */
function isNoun(scanned: Scanned, form: { end: number; features: readonly EndingFeature[] }, stem: number): boolean {
  return form.end === stem && form.features.includes("te") && scanned.longest(stem, "MARK") !== null;
}

/** 「ペルーを訪問、首相と会談した」: a verbal noun with its object before and a comma after stands for its verb. */
function goesOn(scanned: Scanned, start: number, end: number): boolean {
  const comma = scanned.units[end] ?? 0;
  if (comma !== 0x3001 && comma !== 44) return false;
  return endingAt(scanned, start, "MARK")?.value.length === 1 && !scanned.longest(start - 1, "GENITIVE");
}

/** A bare noun glued to the next is part of its name (設立プロジェクト), not a happening. */
function isCompound(scanned: Scanned, at: number, features: ReadonlySet<string>): boolean {
  if (!features.has("noun") || features.has("ongoing") || features.has("planned")) return false;
  const script = scriptOf(scanned.units[at] ?? 0);
  if (script !== "han" && script !== "katakana") return false;
  return !scanned
    .at(at)
    .some((hit) =>
      hit.senses.some(
        (sense) =>
          sense.class === "MODAL" ||
          sense.class === "LINK" ||
          sense.class === "NOUN.after" ||
          sense.class === "ANNIVERSARY",
      ),
    );
}

/** A verbal noun that closes its sentence tells what was done: 「…に署名。」 */
function afterGloss(scanned: Scanned, at: number, limit: number | undefined): number {
  return limit === undefined ? at : skipBracket(scanned, at, limit);
}

function closes(scanned: Scanned, at: number): boolean {
  return SENTENCE_END.includes(scanned.text[at] ?? " ");
}

/** Full stops of scripts written without spaces. */
const SENTENCE_END = "。．";

function isVerbal(features: ReadonlySet<string>): boolean {
  return features.has("past") || features.has("nonpast") || (features.has("ongoing") && !features.has("noun"));
}

/** A finite form right before a noun is its attribute, unless the noun only colours the verb (予定, 方針). */
function modifiesNoun(scanned: Scanned, at: number): boolean {
  const script = scriptOf(scanned.units[at] ?? 0);
  if (script !== "han" && script !== "katakana" && script !== "digit" && !"「『".includes(scanned.text[at] ?? " "))
    return false;
  const hits = scanned.at(at);
  const named = hits[0]?.senses.some((sense) => sense.class === "STATE") ?? false;
  return !hits.some((hit) =>
    hit.senses.some(
      (sense) =>
        sense.class === "MODAL" ||
        sense.class === "LINK" ||
        (sense.class === "NOUN.after" && script === "han" && !named),
    ),
  );
}
