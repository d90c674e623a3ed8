import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Store } from "@chancery/record";
import { add } from "../../use/add.ts";
import type { Call } from "../call.ts";
import { withStore } from "../keeping.ts";
import { showProgress } from "../progress.ts";
import { serve } from "../serving.ts";
import { complain, say, type Session } from "../session.ts";

const CLONE = fileURLToPath(new URL("../../../../../", import.meta.url));
const EXAMPLES = join(CLONE, "examples", "japan-central-asia");

/** chancery start: reads the example documents of a clone into a store of their own and serves it. */
export function run({ given, session }: Call): Promise<number> {
  const inClone = existsSync(EXAMPLES);
  const store = session.store ?? (inClone ? join(CLONE, ".chancery", "examples.db") : undefined);
  if (store && !session.store) mkdirSync(dirname(store), { recursive: true });
  return withStore({ ...session, store }, { create: true }, async (opened) => {
    if (inClone) await addExamples(opened, session);
    else session.screen.note(say(session, "examplesMissing"));
    return serve(opened, given, session);
  });
}

async function addExamples(store: Store, session: Session): Promise<void> {
  const path = relative(process.cwd(), EXAMPLES) || ".";
  session.screen.note(say(session, "readingExamples", { path }));
  const report = await add(store, [path], { onProgress: showProgress(session) });
  for (const failed of report.failed) complain(session, failed);
  const { documents, unread, records } = await store.counts();
  session.screen.note(say(session, "examplesReady", { documents, unread, records }));
}
