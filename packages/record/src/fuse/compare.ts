import { EVENT, type EventCondition } from "./conditions-event.ts";
import { FIGURE, type FigureCondition } from "./conditions-figure.ts";
import { PLEDGE, type PledgeCondition, ROLE, type RoleCondition } from "./conditions-pledge.ts";
import { NEVER_EVENT } from "./rules/event-never.ts";
import { SAME_PLAN } from "./rules/event-plan.ts";
import { SAME_EVENT } from "./rules/event-same.ts";
import { NEVER_FIGURE, SAME_FIGURE } from "./rules/figure.ts";
import { NEVER_PLEDGE, SAME_PLEDGE, SAME_ROLE } from "./rules/pledge.ts";
import type { Conditions } from "./rules/rule.ts";
import type { Sketch } from "./sketch.ts";

/** What a rule may say of two facts. */
export type Reason = EventCondition | FigureCondition | PledgeCondition | RoleCondition;

/** What comparing two facts gives: one happening, two, or nothing that would tell. */
export interface Verdict {
  readonly is: "same" | "never" | "open";
  /** How surely, 1 the surest; 0 where it is not 'same'. */
  readonly level: 0 | 1 | 2 | 3;
  readonly rule: string | null;
  /** What holds of the two, in the rule's words: 'days in common', 'same people'. */
  readonly reasons: readonly Reason[];
}

/** The surest first: of several rules that hold, that one counts. */
const EVENTS = [...SAME_EVENT, ...SAME_PLAN].sort((a, b) => a.level - b.level);

const OPEN: Verdict = { is: "open", level: 0, rule: null, reasons: [] };

/** Compares two sketches. Symmetric, and blind to everything but them. */
export function compare(a: Sketch, b: Sketch): Verdict {
  const decided = decidedOf(a, b);
  if (decided) return decided;
  if (a.kind === "event" && b.kind === "event")
    return a.type === b.type ? judge(a, b, { conditions: EVENT, same: EVENTS, never: NEVER_EVENT }) : OPEN;
  if (a.kind === "figure" && b.kind === "figure")
    return judge(a, b, { conditions: FIGURE, same: SAME_FIGURE, never: NEVER_FIGURE });
  if (a.kind === "pledge" && b.kind === "pledge")
    return judge(a, b, { conditions: PLEDGE, same: SAME_PLEDGE, never: NEVER_PLEDGE });
  if (a.kind === "role" && b.kind === "role") return judge(a, b, { conditions: ROLE, same: SAME_ROLE, never: [] });
  return OPEN;
}

/** What people decided beats all rules; the newest decision on two facts is the one in force. */
function decidedOf(a: Sketch, b: Sketch): Verdict | null {
  if (a.kind !== b.kind) return null;
  const joined = (a.joined ?? []).some((id) => b.joined?.includes(id));
  const parted = (a.parted ?? []).some((side) => b.parted?.includes(otherSide(side)));
  if (parted) return { is: "never", level: 0, rule: "judged", reasons: [] };
  return joined ? { is: "same", level: 1, rule: "judged", reasons: [] } : null;
}

function otherSide(side: string): string {
  return side.endsWith(":a") ? side.replace(/a$/, "b") : side.replace(/b$/, "a");
}

interface Book<C extends Reason, S> {
  readonly conditions: Conditions<C, S>;
  readonly same: readonly {
    readonly id: string;
    readonly level: 1 | 2 | 3;
    readonly all: readonly C[];
    readonly beatsNever?: true;
  }[];
  readonly never: readonly { readonly id: string; readonly all: readonly C[] }[];
}

/** 'Never' beats 'same', but for a sentence that is there word for word: then only its date was read otherwise. */
function judge<C extends Reason, S>(a: S, b: S, { conditions, same, never }: Book<C, S>): Verdict {
  const holds = ({ all }: { readonly all: readonly C[] }) => all.every((condition) => conditions[condition](a, b));
  const found = same.find(holds);
  if (!found?.beatsNever) {
    const against = never.find(holds);
    if (against) return { is: "never", level: 0, rule: against.id, reasons: against.all };
  }
  return found ? { is: "same", level: found.level, rule: found.id, reasons: found.all } : OPEN;
}
