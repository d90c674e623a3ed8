import type { EventStatus, PledgeStatus } from "@chancery/reader";
import type { Member } from "./member.ts";

/** What a source says of how a thing stands. */
export interface Standing {
  readonly status: EventStatus | PledgeStatus;
  /** Index of the source. */
  readonly source: number;
  readonly member: Member;
}

/** Statuses in which a thing is still ahead: a source that recalls the plan does not undo what came of it. */
const AHEAD: ReadonlySet<string> = new Set(["planned", "proposed", "postponed", "open"]);

export function isOver(status: string): boolean {
  return !AHEAD.has(status);
}

/** How a thing stood, source by source in their order; plans that are only recalled are left out. */
export function statusesOf(sorted: readonly Member[]): Standing[] {
  const steps: Standing[] = [];
  let over = false;
  sorted.forEach((member, source) => {
    const { fact } = member;
    if (!("status" in fact) || (over && !isOver(fact.status))) return;
    over ||= isOver(fact.status);
    steps.push({ status: fact.status, source, member });
  });
  return steps;
}
