import { exportLine } from "../../use/export.ts";
import { search } from "../../use/search.ts";
import type { Call } from "../call.ts";
import { clockOf, printJson, refuse, withStore } from "../keeping.ts";

/** chancery search: records and passages that hold all the words. 0 also where nothing is found. */
export function run({ operands, given, session }: Call): Promise<number> {
  return withStore(session, { create: false }, async (store) => {
    const limit = given.number("limit") ?? 20;
    const answer = await search(store, { ...clockOf(given), words: operands.join(" "), limit });
    if (!answer.ok) return refuse(session, answer.error);
    const { records, texts } = answer.value;
    if (given.flag("json")) {
      const found = records.items.map((hit) => ({ ...hit, record: exportLine(hit.record) }));
      printJson(session, { records: { total: records.total, items: found }, texts });
    } else {
      const { hitLines } = await import("../hits-page.ts");
      session.screen.print(hitLines(answer.value, session).join("\n"));
    }
    return 0;
  });
}
