import type { Fact } from "@chancery/reader";
import type { CheckFinding, CheckReason, CheckVerdict, Clock, Difference, Store } from "@chancery/record";
import type { Answer } from "./answer.ts";
import { dateFault } from "./dates.ts";
import type { Received } from "../intake/received.ts";
import { type DocumentHead, read, readOne, type ReadDocument, type ReadFailure } from "./read.ts";
import { entitiesOf } from "./reading.ts";

/** What the record holds of one fact of a draft. */
export interface Checked {
  readonly verdict: CheckVerdict;
  readonly reason: CheckReason;
  readonly fact: Fact;
  readonly records: readonly string[];
  readonly independent: number;
  readonly differs: readonly Difference[];
}

/** A draft held against the record. */
export interface CheckedDraft {
  readonly document: DocumentHead;
  readonly text: string;
  readonly findings: readonly Checked[];
}

/** Verdicts that make a draft wrong. */
export const ALARMS: ReadonlySet<CheckVerdict> = new Set(["contradicted", "outdated"]);

/** Reads a draft and holds each of its facts against the record, as it stands or stood. The draft itself is not kept. */
export async function check(store: Store, input: string, clock: Clock = {}): Promise<Answer<CheckedDraft>> {
  const fault = dateFault(clock.asOf, clock.addedBy);
  if (fault) return { ok: false, error: fault };
  for await (const answer of read([input], { workers: 0 })) return checkRead(store, answer, clock);
  return checkRead(store, null, clock);
}

/** The same for a draft that is at hand: a paste, a file that was dropped. */
export async function checkReceived(
  store: Store,
  received: Received,
  clock: Clock = {},
): Promise<Answer<CheckedDraft>> {
  const fault = dateFault(clock.asOf, clock.addedBy, received.written);
  if (fault) return { ok: false, error: fault };
  return checkRead(store, await readOne(received), clock);
}

async function checkRead(
  store: Store,
  answer: ReadDocument | ReadFailure | null,
  clock: Clock,
): Promise<Answer<CheckedDraft>> {
  if (!answer) throw new Error("a draft that was named gives an answer");
  if ("error" in answer) return { ok: false, error: answer.error };
  const { document, text, facts } = answer;
  const draft = { facts, lang: document.lang, published: document.published, entities: await entitiesOf(facts) };
  const findings = await store.check(draft, clock);
  return { ok: true, value: { document, text, findings: findings.map((finding) => checked(finding, facts)) } };
}

function checked({ fact, ...finding }: CheckFinding, facts: readonly Fact[]): Checked {
  const told = facts[fact];
  if (!told) throw new Error("a finding is of a fact of the draft");
  return { ...finding, fact: told };
}

/** The object that the contract's `check --json` prints; `message` puts a finding into words. */
export function checkLine({ document, text, findings }: CheckedDraft, message: (finding: Checked) => string): object {
  return {
    document,
    text,
    findings: findings.map((finding) => {
      const { trace: _trace, ...fact } = finding.fact;
      const { verdict, records, differs } = finding;
      return { verdict, fact, records, message: message(finding), ...(differs.length ? { differs } : {}) };
    }),
  };
}
