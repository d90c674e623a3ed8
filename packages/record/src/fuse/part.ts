import type { Name } from "@chancery/reader";
import type { RecordBody } from "../schema/record.ts";
import { daysOf, isClosed, lengthOf, within } from "./days.ts";
import { nameKey } from "./name-key.ts";

/** A stay of which what is done meanwhile is a part, at most so many days. */
const LONGEST = 21;

/** What is done on a journey: met, signed, opened, said. */
const DONE: ReadonlySet<string> = new Set(["meeting", "agreement", "statement", "establishment", "occasion", "aid"]);

/** True where `part` was done on the journey `whole` by one of those who travelled, or was signed at the talks `whole`. */
export function isPartOf(part: RecordBody, whole: RecordBody): boolean {
  if (part.kind !== "event" || whole.kind !== "event") return false;
  const [days, around] = [daysOf(part.when), daysOf(whole.when)];
  if (!isClosed(days) || lengthOf(around) > LONGEST || !within(days, around)) return false;
  if (whole.type === "visit") return DONE.has(part.type) && part.type !== "visit" && meets(part.who, whole.who);
  return whole.type === "meeting" && part.type === "agreement" && lengthOf(around) === 1 && covers(whole.who, part.who);
}

function meets(a: readonly Name[] | undefined, b: readonly Name[] | undefined): boolean {
  const keys = new Set((b ?? []).map(nameKey));
  return (a ?? []).some((name) => keys.has(nameKey(name)));
}

/** All people of the one are among those of the other, and there are at least two. */
function covers(many: readonly Name[] | undefined, few: readonly Name[] | undefined): boolean {
  const keys = new Set((many ?? []).map(nameKey));
  return (few ?? []).length > 1 && (few ?? []).every((name) => keys.has(nameKey(name)));
}
