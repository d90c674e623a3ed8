import { add, type AddReport } from "../../use/add.ts";
import type { Call } from "../call.ts";
import { INTERRUPTED, onInterrupt } from "../interrupt.ts";
import { printJson, withStore } from "../keeping.ts";
import { showProgress } from "../progress.ts";
import { complainer, say, type Session } from "../session.ts";

/** chancery add: reads documents and keeps them. 1 where one could not be read, each named as it comes. */
export function run({ operands, given, session }: Call): Promise<number> {
  return withStore(session, { create: true }, async (store) => {
    const workers = given.number("workers");
    const stop = new AbortController();
    const release = onInterrupt(() => stop.abort());
    const draw = showProgress(session);
    const name = complainer(session);
    const report = await add(store, operands, {
      allowPrivate: given.flag("allowPrivate"),
      ...(workers === undefined ? {} : { workers }),
      signal: stop.signal,
      onProgress: (progress) => {
        const { failure, path } = progress;
        if (failure) name({ ...failure, where: failure.where ?? path });
        draw(progress);
      },
    }).finally(release);
    if (given.flag("json")) printJson(session, report);
    else summarise(report, session);
    if (stop.signal.aborted) {
      session.screen.note(say(session, "interrupted"));
      return INTERRUPTED;
    }
    return report.failed.length + report.unread.length ? 1 : 0;
  });
}

function summarise({ unread, failed, seconds, ...report }: AddReport, session: Session): void {
  const { screen } = session;
  screen.overwrite("");
  screen.print(say(session, "added", { ...report, unread: unread.length, failed: failed.length }));
  screen.print(screen.paint("dim", say(session, "addedRecords", { ...report, seconds: seconds.toFixed(1) })));
}
