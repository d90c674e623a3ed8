import { createInterface } from "node:readline";
import { failure } from "../../errors/failure.ts";
import { datesOfDocuments, datesOfText, type TextToDate } from "../../use/text-dates.ts";
import type { Call } from "../call.ts";
import { complain, type Session } from "../session.ts";

/** chancery dates: the dates of documents, or of texts that another program sends. 1 where one could not be read. */
export async function run({ operands, given, session }: Call): Promise<number> {
  if (!operands.length) return answerLines(session);
  let status = 0;
  for await (const answer of datesOfDocuments(operands, { allowPrivate: given.flag("allowPrivate") })) {
    if ("code" in answer) {
      complain(session, answer);
      status = 1;
    } else if (given.flag("jsonl")) session.screen.print(JSON.stringify(answer));
    else if (given.flag("json")) session.screen.print(JSON.stringify(answer, null, 2));
    else {
      const { dateTable } = await import("../tables.ts");
      session.screen.print(session.screen.paint("bold", answer.document.title ?? answer.document.path));
      session.screen.print(dateTable(answer.results, session).join("\n"));
    }
  }
  return status;
}

/** One text a line in, its dates a line out, in the same order. A line that is none is named and passed over. */
async function answerLines(session: Session): Promise<number> {
  let [status, number] = [0, 0];
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === "") continue;
    const asked = textIn(line);
    if (asked) session.screen.print(JSON.stringify({ id: asked.id, results: await datesOfText(asked.text) }));
    else {
      complain(session, failure("line-invalid", { where: `-:${number}` }));
      status = 1;
    }
  }
  return status;
}

function textIn(line: string): { id: unknown; text: TextToDate } | null {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof given !== "object" || given === null || !("text" in given) || !("lang" in given)) return null;
  const { text, lang } = given;
  const reference = "reference" in given && typeof given.reference === "string" ? given.reference : null;
  if (typeof text !== "string" || typeof lang !== "string") return null;
  return { id: "id" in given ? given.id : null, text: { text, lang, reference } };
}
