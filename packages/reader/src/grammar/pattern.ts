/** One element of a rule's pattern. */
export interface Element {
  readonly slot: string | null;
  readonly kinds: readonly string[];
  readonly marks: readonly string[] | null;
  readonly list: boolean;
  readonly optional: boolean;
  /** Anywhere in the clause. */
  readonly free: boolean;
  /** Nothing else annotated may stand between it and its neighbour on the trigger's side. */
  readonly near: boolean;
  readonly side: "left" | "right";
  /** True for a place that one is in and does not go to. */
  readonly stays?: boolean;
}

/** A compiled pattern: elements left of the trigger from the nearest outwards, those right of it, then the free ones. */
export interface Pattern {
  readonly trigger: string;
  /** Features one of which the trigger's form must have, where there are any. */
  readonly wanted: readonly string[];
  /** Features it must not have: `!x`. */
  readonly refused: readonly string[];
  readonly elements: readonly Element[];
  readonly forbidden: readonly string[];
}

const TOKEN = /^([~&])?(?:([a-z_]+):)?([A-Z][A-Za-z.]*(?:\|[A-Z][A-Za-z.]*)*)(\+)?(?:\[([^\]]*)\])?(\?)?$/;
const TRIGGER = /^\*([A-Z][A-Za-z.]*)(?:\[([^\]]*)\])?$/;

/** Compiles the `reads` of a rule. Throws an Error that names the part it does not understand. */
export function compilePattern(reads: string): Pattern {
  const words = reads.trim().split(/\s+/);
  const at = words.findIndex((word) => word.startsWith("*"));
  const trigger = TRIGGER.exec(words[at] ?? "");
  if (!trigger || words.filter((word) => word.startsWith("*")).length !== 1)
    throw new Error(`a pattern has exactly one trigger: ${reads}`);
  const features = trigger[2]?.split("|") ?? [];
  const elements = [...sideOf(words.slice(0, at).toReversed(), "left"), ...sideOf(words.slice(at + 1), "right")];
  return {
    trigger: trigger[1] ?? "",
    wanted: features.filter((feature) => !feature.startsWith("!")),
    refused: features.filter((feature) => feature.startsWith("!")).map((feature) => feature.slice(1)),
    elements: elements.toSorted((a, b) => Number(a.free) - Number(b.free)),
    forbidden: words.filter((word) => word.startsWith("!")).map((word) => word.slice(1)),
  };
}

function sideOf(words: readonly string[], side: "left" | "right"): Element[] {
  const out: Element[] = [];
  let near = true;
  for (const word of words) {
    if (word.startsWith("!")) continue;
    if (word === "…") near = false;
    else {
      out.push(elementOf(word, { side, near }));
      near = true;
    }
  }
  return out;
}

function elementOf(word: string, { side, near }: { side: "left" | "right"; near: boolean }): Element {
  const parts = TOKEN.exec(word);
  if (!parts) throw new Error(`not an element of a pattern: ${word}`);
  const [, free, slot, kinds = "", list, marks, optional] = parts;
  return {
    slot: slot ?? null,
    kinds: kinds.split("|"),
    marks: marks === undefined ? null : marks.split("|"),
    list: list !== undefined,
    optional: optional !== undefined || free === "~",
    free: free !== undefined,
    near: near && free === undefined,
    side,
  };
}
