import type { RecordView, Store } from "@chancery/record";
import { judgements } from "../../use/judge.ts";
import { disputed } from "../../use/review.ts";
import { exportLine } from "../../use/export.ts";
import type { Call } from "../call.ts";
import { judgementLines } from "../judgement-lines.ts";
import { printJson, withStore } from "../keeping.ts";
import { say, type Session } from "../session.ts";

/** chancery review: what waits for a decision, or with --log the decisions made. */
export function run({ given, session }: Call): Promise<number> {
  return withStore(session, { create: false }, async (store) => {
    const limit = given.number("limit");
    const limited = limit === undefined ? {} : { limit };
    if (given.flag("log")) return printLog(store, session, { ...limited, json: given.flag("json") });
    const orphans = await judgements(store, { orphans: true, ...limited });
    const records = await disputed(store, limited);
    if (given.flag("json")) {
      printJson(session, { disputed: records.map(exportLine), orphans: orphans.items });
      return 0;
    }
    await printDisputed(records, session);
    if (orphans.items.length) session.screen.print(`\n${session.screen.paint("bold", say(session, "orphans"))}`);
    for (const orphan of orphans.items) session.screen.print(judgementLines(orphan, session).join("\n"));
    if (!records.length && !orphans.items.length) session.screen.note(say(session, "nothingToReview"));
    return 0;
  });
}

async function printLog(
  store: Store,
  session: Session,
  { limit, json }: { readonly limit?: number; readonly json: boolean },
): Promise<number> {
  const { items, total } = await judgements(store, limit === undefined ? {} : { limit });
  if (json) printJson(session, { total, judgements: items });
  else for (const judgement of items) session.screen.print(judgementLines(judgement, session).join("\n"));
  if (!json && !items.length) session.screen.note(say(session, "noJudgements"));
  return 0;
}

async function printDisputed(records: readonly RecordView[], session: Session): Promise<void> {
  if (!records.length) return;
  const { recordTable } = await import("../tables.ts");
  session.screen.print(session.screen.paint("bold", say(session, "disputed")));
  session.screen.print(recordTable(records, session).join("\n"));
}
