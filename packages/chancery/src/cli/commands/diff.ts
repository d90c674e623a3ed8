import { failure } from "../../errors/failure.ts";
import { diff } from "../../use/diff.ts";
import { exportLine } from "../../use/export.ts";
import type { Call } from "../call.ts";
import { printJson, refuse, withStore } from "../keeping.ts";
import { valueText } from "../record-page.ts";
import { rowOf } from "../said.ts";
import { say, type Session } from "../session.ts";
import type { Changed } from "../../use/diff.ts";

/** chancery diff: what is new, settled or otherwise since a day. */
export function run({ given, session }: Call): Promise<number> {
  return withStore(session, { create: false }, async (store) => {
    const since = given.text("since");
    if (since === undefined) return refuse(session, failure("usage", { problem: say(session, "sinceMissing") }));
    const answer = await diff(store, since, given.text("asOf"));
    if (!answer.ok) return refuse(session, answer.error);
    if (given.flag("json"))
      printJson(
        session,
        answer.value.map(({ change, record, before }) => ({ change, before, record: exportLine(record) })),
      );
    else for (const changed of answer.value) session.screen.print(lineOf(changed, session));
    if (!answer.value.length && !given.flag("json")) session.screen.note(say(session, "nothingNew", { since }));
    return 0;
  });
}

function lineOf({ change, record, before }: Changed, session: Session): string {
  const { labels } = session.words;
  const { date, type, who, what, status } = rowOf(record.body, session);
  const slots: Readonly<Record<string, string>> = labels.slots;
  const statuses: Readonly<Record<string, string>> = labels.statuses;
  const was = Object.entries(before).filter(([slot]) => ["status", "when", "due", "value"].includes(slot));
  const told = was.map(([slot, value]) => {
    const text = value === null ? say(session, "undated") : (statuses[String(value)] ?? valueText(value, session));
    return say(session, "was", { slot: slots[slot] ?? slot, value: text });
  });
  return [labels.changes[change], date, type, who, what, status, ...told, record.id].filter(Boolean).join("  ");
}
