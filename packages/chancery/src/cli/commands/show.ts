import { exportLine } from "../../use/export.ts";
import { show } from "../../use/show.ts";
import type { Call } from "../call.ts";
import { clockOf, printJson, refuse, withStore } from "../keeping.ts";

/** chancery show: one record with every sentence it stands on. 1 where there is none of that id. */
export function run({ operands, given, session }: Call): Promise<number> {
  return withStore(session, { create: false }, async (store) => {
    const answer = await show(store, operands[0] ?? "", clockOf(given));
    if (!answer.ok) return refuse(session, answer.error);
    const { record, passages } = answer.value;
    if (given.flag("json")) {
      const { judgements, links, related } = record;
      printJson(session, { record: exportLine(record), judgements, links, related, passages });
    } else {
      const { recordLines } = await import("../record-page.ts");
      session.screen.print(recordLines(answer.value, session).join("\n"));
    }
    return 0;
  });
}
