import { exportLine } from "../../use/export.ts";
import { pledges } from "../../use/pledges.ts";
import type { Call } from "../call.ts";
import { clockOf, printJson, refuse, withStore } from "../keeping.ts";
import { say } from "../session.ts";

/** chancery pledges: the promises of the record, the overdue ones first. */
export function run({ given, session }: Call): Promise<number> {
  return withStore(session, { create: false }, async (store) => {
    const names = given.list("who");
    const answer = await pledges(store, { ...clockOf(given), ...(names.length ? { names } : {}) });
    if (!answer.ok) return refuse(session, answer.error);
    if (given.flag("json")) {
      printJson(
        session,
        answer.value.map(({ record, standing, daysLeft, monthsSilent }) => ({
          standing,
          days_left: daysLeft,
          months_silent: monthsSilent,
          record: exportLine(record),
        })),
      );
      return 0;
    }
    if (!answer.value.length) session.screen.note(say(session, "noPledges"));
    else {
      const { pledgeTable } = await import("../tables.ts");
      session.screen.print(pledgeTable(answer.value, session).join("\n"));
    }
    return 0;
  });
}
