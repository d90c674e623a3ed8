import { userInfo } from "node:os";
import type { Judgement, JudgementQuery, JudgementVerb, JudgeFault, Judging, Page, Store } from "@chancery/record";
import { type Failure, type FailureCode, failure } from "../errors/failure.ts";
import type { Answer } from "./answer.ts";

export const JUDGEMENT_VERBS: readonly JudgementVerb[] = [
  ...(["confirm", "correct", "reject", "same", "different", "prefer", "note", "settle", "undo"] as const),
];

/** A decision as it is asked for where a passage is known by its fact: numbers of sources change when documents come. */
export interface Deciding extends Omit<Judging, "made" | "source"> {
  /** Id of the fact of one source; without it the decision bears on the whole record. */
  readonly fact?: string;
}

/** Who decides where nobody is named. */
export function usualMaker(): string {
  return process.env["CHANCERY_BY"] ?? userInfo().username;
}

/** Lays a person's decision down. `record-missing`, `record-ambiguous`, `judgement-missing`, `judgement-invalid`. */
export async function judge(store: Store, judging: Omit<Judging, "made">): Promise<Answer<Judgement>> {
  const answer = await store.judge({ ...judging, made: new Date().toISOString() });
  return answer.ok
    ? { ok: true, value: answer.judgement }
    : { ok: false, error: failureOf(answer.fault, answer.where) };
}

/** The same, the passage named by its fact. `source-missing` where the record stands on it no more. */
export async function decide(store: Store, { fact, ...judging }: Deciding): Promise<Answer<Judgement>> {
  if (fact === undefined) return judge(store, judging);
  const found = await store.record(judging.of);
  const source = found.found === "one" ? found.value.sources.findIndex((one) => one.fact === fact) : -1;
  if (found.found === "one" && source < 0) return { ok: false, error: failureOf("source-missing", fact) };
  return judge(store, { ...judging, source });
}

/** The log of decisions, the newest first; or those that bear on nothing any more. */
export async function judgements(store: Store, query: JudgementQuery = {}): Promise<Page<Judgement>> {
  return store.judgements(query);
}

const CODES: Readonly<Record<JudgeFault, FailureCode>> = {
  "record-missing": "record-missing",
  "record-ambiguous": "record-ambiguous",
  "judgement-missing": "judgement-missing",
  "source-missing": "source-missing",
  "document-missing": "document-missing",
  "slot-missing": "judgement-invalid",
  "value-missing": "judgement-invalid",
  "kinds-differ": "kinds-differ",
};

function failureOf(fault: JudgeFault, where: string): Failure {
  return failure(CODES[fault], { ...(where ? { where } : {}), ...(fault === "record-ambiguous" ? { count: 2 } : {}) });
}
