import type { Modality } from "../grammar/modality.ts";
import type { Trigger } from "../grammar/item.ts";
import type { EventStatus } from "./fact.ts";

/** What the sentence makes of a happening: its status, or null where it tells none (wish, condition, purpose, denial of doing). */
export type Standing = { readonly status: EventStatus; readonly sure: boolean } | null;

/** The time of a sentence's last word; `planned` where it says that all before it is planned. */
export type Closing = "past" | "nonpast" | "planned" | "negated" | null;

const DROPPED = new Set(["wish", "condition", "purpose", "hypothesis", "considered", "negated", "agreed", "general"]);
const DECISIVE: Readonly<Record<string, EventStatus>> = {
  cancelled: "cancelled",
  postponed: "postponed",
  denied: "denied",
  planned: "planned",
  proposed: "proposed",
  done: "happened",
  ongoing: "ongoing",
};

/** Reads the standing of a happening from its trigger's form and the modal words after it. */
export function standingOf(
  trigger: Trigger,
  modality: Modality,
  { closing, outcome, denied }: { closing: Closing; outcome: string | null; denied: boolean },
): Standing {
  const { features } = trigger;
  if (trigger.value === "reported") return denied ? { status: "denied", sure: true } : null;
  if (trigger.value === "planned" && !features.has("noun") && outcome !== null)
    return { status: DECISIVE[outcome] ?? "planned", sure: true };
  if (DECISIVE[trigger.value]) return { status: DECISIVE[trigger.value]!, sure: true };
  if (features.has("wish") || features.has("condition") || features.has("negated")) return null;
  if (features.has("noun") && closing === "negated") return null;
  if (features.has("noun") && outcome !== null && !modality.values.length)
    return { status: DECISIVE[outcome] ?? "cancelled", sure: true };
  if (modality.values.includes("reported")) return denied ? { status: "denied", sure: true } : null;
  for (const value of modality.values.toReversed())
    if (DECISIVE[value] && value !== "planned" && value !== "done") return { status: DECISIVE[value], sure: true };
  if (modality.values.some((value) => DROPPED.has(value))) return null;
  if (outcome !== null && modality.past && modality.values.includes("planned"))
    return { status: DECISIVE[outcome] ?? "planned", sure: true };
  for (const value of modality.values) if (DECISIVE[value]) return { status: DECISIVE[value], sure: true };
  if (features.has("planned")) return { status: "planned", sure: true };
  if (features.has("past")) return { status: "happened", sure: true };
  if (features.has("ongoing")) return { status: "ongoing", sure: true };
  if (features.has("te") && closing === "planned") return { status: "planned", sure: true };
  if (features.has("nonpast") && modality.values.includes("announced")) return { status: "planned", sure: true };
  if (features.has("te"))
    return closing === "nonpast" ? { status: "planned", sure: false } : { status: "happened", sure: true };
  if (features.has("nonpast")) return { status: "planned", sure: false };
  return { status: "happened", sure: false };
}
