import type { Answer } from "../../use/answer.ts";
import { type Explained, explain } from "../../use/explain.ts";
import { explainRecord } from "../../use/explain-record.ts";
import { open } from "../../use/open.ts";
import type { Call } from "../call.ts";
import { printJson, refuse, storePath } from "../keeping.ts";
import type { Session } from "../session.ts";

/** chancery explain: the rule behind each fact and the words behind each of its parts. */
export async function run({ operands, given, session }: Call): Promise<number> {
  const answer = await explainTarget(operands[0] ?? "", session);
  if (!answer.ok) return refuse(session, answer.error);
  if (given.flag("json")) {
    printJson(session, answer.value);
    return 0;
  }
  const { factTrees } = await import("../fact-tree.ts");
  for (const explained of answer.value) session.screen.print(factTrees(explained, session).join("\n"));
  return 0;
}

/** A document by its path; what is no path may be a record of the store. */
async function explainTarget(target: string, session: Session): Promise<Answer<readonly Explained[]>> {
  const read = await explain(target);
  if (read.ok) return { ok: true, value: [read.value] };
  if (read.error.code !== "not-found") return read;
  const opened = await open(storePath(session), { create: false });
  if (!opened.ok) return read;
  try {
    const kept = await explainRecord(opened.value, target);
    return kept.ok || kept.error.code !== "record-missing" ? kept : read;
  } finally {
    await opened.value.close();
  }
}
