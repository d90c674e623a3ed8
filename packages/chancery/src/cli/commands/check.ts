import { readFileSync, statSync } from "node:fs";
import { ALARMS, check, type Checked, checkLine } from "../../use/check.ts";
import { sarifLog } from "../../use/sarif.ts";
import type { Call } from "../call.ts";
import { checkLines, checkMessage } from "../check-lines.ts";
import { clockOf, printJson, withStore } from "../keeping.ts";
import { complain } from "../session.ts";

/** chancery check: a draft held against the record. 1 where something in it is contradicted or outdated, 2 where it could not run. */
export function run({ operands, given, session }: Call): Promise<number> {
  return withStore(session, { create: false }, async (store) => {
    const answer = await check(store, operands[0] ?? "", clockOf(given));
    if (!answer.ok) {
      complain(session, answer.error);
      return 2;
    }
    const message = (finding: Checked) => checkMessage(finding, session);
    if (given.flag("sarif"))
      printJson(session, sarifLog(answer.value, { raw: rawOf(answer.value.document.path), message }));
    else if (given.flag("json")) printJson(session, checkLine(answer.value, message));
    else session.screen.print(checkLines(answer.value, session).join("\n"));
    return answer.value.findings.some(({ verdict }) => ALARMS.has(verdict)) ? 1 : 0;
  });
}

/** The draft's file as text; null where it is no file (standard input, an address) or no text. */
function rawOf(path: string): string | null {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const raw = readFileSync(path, "utf8");
  return raw.includes("\0") ? null : raw;
}
