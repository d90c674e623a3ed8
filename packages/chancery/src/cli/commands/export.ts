import { exportLines } from "../../use/export.ts";
import type { Call } from "../call.ts";
import { clockOf, printJson, withStore } from "../keeping.ts";

/** chancery export: the whole record, one JSON object a line, or one JSON array. */
export function run({ given, session }: Call): Promise<number> {
  return withStore(session, { create: false }, async (store) => {
    const array: object[] = [];
    const asArray = given.flag("json") && !given.flag("jsonl");
    for await (const line of exportLines(store, clockOf(given))) {
      if (asArray) array.push(line);
      else session.screen.print(JSON.stringify(line));
    }
    if (asArray) printJson(session, array);
    return 0;
  });
}
