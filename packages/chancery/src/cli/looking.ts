import type { Store } from "@chancery/record";
import type { Answer } from "../use/answer.ts";
import type { SidesQuery } from "../use/desk/pages.ts";
import type { Call } from "./call.ts";
import { clockOf, printJson, refuse, withStore } from "./keeping.ts";
import { say } from "./session.ts";

/** Looks at one page of the desk: as JSON, or as the lines that `lines` makes of it; says so where there are none. */
export function lookAt<T>(
  { given, session }: Call,
  look: (store: Store, query: SidesQuery) => Promise<Answer<T>>,
  { json, lines }: { json: (page: T) => unknown; lines: (page: T) => Promise<readonly string[]> },
): Promise<number> {
  return withStore(session, { create: false }, async (store) => {
    const answer = await look(store, clockOf(given));
    if (!answer.ok) return refuse(session, answer.error);
    if (given.flag("json")) {
      printJson(session, json(answer.value));
      return 0;
    }
    const printed = await lines(answer.value);
    if (printed.length) session.screen.print(printed.join("\n"));
    else session.screen.note(say(session, (await store.counts()).records ? "nothingMatches" : "nothingKept"));
    return 0;
  });
}
