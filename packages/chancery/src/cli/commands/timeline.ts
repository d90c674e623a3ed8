import type { RecordKind, RecordQuery } from "@chancery/record";
import { exportLine } from "../../use/export.ts";
import { timeline } from "../../use/timeline.ts";
import type { Call, Given } from "../call.ts";
import { clockOf, printJson, refuse, withStore } from "../keeping.ts";
import { say } from "../session.ts";

const KINDS: readonly RecordKind[] = ["event", "figure", "pledge", "role"];

/** chancery timeline: records by date, one line each. */
export function run({ given, session }: Call): Promise<number> {
  return withStore(session, { create: false }, async (store) => {
    const answer = await timeline(store, queryOf(given));
    if (!answer.ok) return refuse(session, answer.error);
    const { items, total } = answer.value;
    if (given.flag("json")) {
      printJson(session, { total, records: items.map(exportLine) });
      return 0;
    }
    if (items.length) {
      const { recordTable } = await import("../tables.ts");
      session.screen.print(recordTable(items, session).join("\n"));
    } else session.screen.note(say(session, (await store.counts()).records ? "nothingMatches" : "nothingKept"));
    if (items.length < total) session.screen.note(say(session, "moreRows", { shown: items.length, total }));
    return 0;
  });
}

function queryOf(given: Given): RecordQuery {
  const kinds = KINDS.filter((kind) => given.list("kind").includes(kind));
  const [from, to, limit] = [given.text("from"), given.text("until"), given.number("limit")];
  return {
    ...clockOf(given),
    ...(kinds.length ? { kinds } : {}),
    ...listed("types", given.list("type")),
    ...listed("names", given.list("who")),
    ...listed("places", given.list("where")),
    ...listed("statuses", given.list("status")),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(limit === undefined ? {} : { limit }),
    order: given.flag("newest") ? "newest" : "oldest",
  };
}

const listed = (key: "types" | "names" | "places" | "statuses", values: readonly string[]) =>
  values.length ? { [key]: values } : {};
