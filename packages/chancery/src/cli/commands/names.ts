import { createInterface } from "node:readline";
import { failure } from "../../errors/failure.ts";
import { findName, type NameToFind } from "../../use/names.ts";
import type { Call } from "../call.ts";
import { complain } from "../session.ts";

/** chancery names: which of some names is of the same person, one question a line. 1 where a line was none. */
export async function run({ given, session }: Call): Promise<number> {
  let [status, number] = [0, 0];
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === "") continue;
    const asked = questionIn(line);
    if (asked) {
      const best = await findName(asked.question, !given.flag("noPacks"));
      session.screen.print(JSON.stringify({ id: asked.id, best }));
    } else {
      complain(session, failure("line-invalid", { where: `-:${number}` }));
      status = 1;
    }
  }
  return status;
}

function questionIn(line: string): { id: unknown; question: NameToFind } | null {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof given !== "object" || given === null || !("name" in given) || !("candidates" in given)) return null;
  const { name, candidates } = given;
  if (typeof name !== "string" || !Array.isArray(candidates)) return null;
  const names = candidates.map(nameOf);
  if (names.includes(null)) return null;
  const id = "id" in given ? given.id : null;
  return { id, question: { name, candidates: names.filter((one) => one !== null) } };
}

function nameOf(candidate: unknown): string | null {
  if (typeof candidate !== "object" || candidate === null || !("name" in candidate)) return null;
  return typeof candidate.name === "string" ? candidate.name : null;
}
