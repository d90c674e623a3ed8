import type { Fact, Span } from "@chancery/reader";
import { failure } from "../errors/failure.ts";
import { type DocumentHead, read } from "./read.ts";
import type { Answer } from "./answer.ts";

/** One slot of a fact with the words it was read from. */
export interface ExplainedSlot {
  readonly slot: string;
  /** The value as the contract prints it. */
  readonly value: unknown;
  readonly words: readonly (Span & { readonly quote: string })[];
}

export interface ExplainedFact {
  readonly fact: Fact;
  readonly rule: string;
  readonly slots: readonly ExplainedSlot[];
  /** What a value was derived from where it does not stand in the words. */
  readonly basis: readonly string[];
}

export interface Explained {
  readonly document: DocumentHead;
  readonly text: string;
  /** Stretch of the text that was asked for: a line of the reading text, or all of it. */
  readonly span: Span;
  readonly facts: readonly ExplainedFact[];
}

/** How the facts of a document were read. `target` is a path or address, with `:LINE` for one line of the reading text (from 1). */
export async function explain(target: string): Promise<Answer<Explained>> {
  const { input, line } = parse(target);
  for await (const answer of read([input], { workers: 0 })) {
    if ("error" in answer) return { ok: false, error: answer.error };
    const { document, text, facts } = answer;
    const span = line === null ? { start: 0, end: text.length } : lineOf(text, line);
    if (!span) return { ok: false, error: failure("fact-missing", { where: target }) };
    const within = facts.filter(({ evidence }) => evidence.start < span.end && span.start < evidence.end);
    return { ok: true, value: { document, text, span, facts: within.map((fact) => explainFact(fact, text)) } };
  }
  return { ok: false, error: failure("nothing-to-read") };
}

/** A number after a colon is a line, unless it is the port of an address. */
function parse(target: string): { input: string; line: number | null } {
  const match = /^(https?:\/\/[^/]+\/.*|(?!https?:\/\/).+):(\d+)$/.exec(target);
  return match ? { input: match[1] ?? "", line: Number(match[2]) } : { input: target, line: null };
}

function lineOf(text: string, line: number): Span | null {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return null;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return line < 1 ? null : { start, end: end < 0 ? text.length : end };
}

/** The parts of a fact with the words of the text that each was read from. */
export function explainFact(fact: Fact, text: string): ExplainedFact {
  const { rule, slots, basis } = fact.trace;
  const values: Readonly<Record<string, unknown>> = { ...fact };
  const explained = Object.entries(slots).map(([slot, spans]) => ({
    slot,
    value: values[slot] ?? null,
    words: spans.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) })),
  }));
  return { fact, rule, slots: explained, basis };
}
