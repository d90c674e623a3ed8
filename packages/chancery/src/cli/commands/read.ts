import { read, type ReadDocument, readLine } from "../../use/read.ts";
import type { Call } from "../call.ts";
import { complainer, say, type Session } from "../session.ts";

/** chancery read: what documents say, without keeping anything. 1 where one could not be read. */
export async function run({ operands, given, session }: Call): Promise<number> {
  const workers = given.number("workers");
  const answers = read(operands, {
    allowPrivate: given.flag("allowPrivate"),
    ...(workers === undefined ? {} : { workers }),
  });
  const lines: object[] = [];
  const name = complainer(session);
  let status = 0;
  for await (const answer of answers) {
    if ("error" in answer) status = 1;
    if (given.flag("jsonl")) session.screen.print(JSON.stringify(readLine(answer)));
    else if (given.flag("json")) lines.push(readLine(answer));
    else if ("error" in answer) name({ ...answer.error, where: answer.document.path });
    else await show(answer, session);
  }
  if (given.flag("json") && !given.flag("jsonl")) session.screen.print(JSON.stringify(lines, null, 2));
  return status;
}

async function show({ document, facts }: ReadDocument, session: Session): Promise<void> {
  const { factTable } = await import("../tables.ts");
  const { screen } = session;
  const about = [
    document.publisher,
    document.published,
    document.lang,
    say(session, "factsRead", { count: facts.length }),
  ];
  screen.print(screen.paint("bold", document.title ?? document.path));
  screen.print(screen.paint("dim", [document.path, ...about].filter(Boolean).join(" · ")));
  if (facts.length) screen.print(factTable(facts, session).join("\n"));
  screen.print("");
}
