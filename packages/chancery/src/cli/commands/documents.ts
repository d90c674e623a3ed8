import { documents } from "../../use/documents.ts";
import type { Call } from "../call.ts";
import { clockOf, printJson, refuse, withStore } from "../keeping.ts";
import { say } from "../session.ts";

/** chancery documents: what is kept, newest first; with --unread what could not be read, and why. */
export function run({ given, session }: Call): Promise<number> {
  return withStore(session, { create: false }, async (store) => {
    const limit = given.number("limit") ?? 200;
    const unread = given.flag("unread");
    const answer = await documents(store, { ...clockOf(given), ...(unread ? { status: "unread" } : {}), limit });
    if (!answer.ok) return refuse(session, answer.error);
    const { items, total } = answer.value;
    if (given.flag("json")) {
      printJson(session, { total, documents: items });
      return 0;
    }
    if (items.length) {
      const { documentTable, reasonTable } = await import("../tables.ts");
      session.screen.print((unread ? reasonTable : documentTable)(items, session).join("\n"));
    } else session.screen.note(say(session, (await store.counts()).documents ? "nothingMatches" : "nothingKept"));
    if (items.length < total) session.screen.note(say(session, "moreRows", { shown: items.length, total }));
    return 0;
  });
}
