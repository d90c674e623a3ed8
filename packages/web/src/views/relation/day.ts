import { bounds, parseWhen } from "@chancery/reader/values";

/** Last day that a date may mean, as a day number; its first where it has no end, null where it is none. */
export function dayOf(when: string | null): number | null {
  const parsed = when ? parseWhen(when) : null;
  if (!parsed) return null;
  const { from, to } = bounds(parsed);
  return to ?? from;
}
