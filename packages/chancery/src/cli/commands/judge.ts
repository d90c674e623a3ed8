import { judge, JUDGEMENT_VERBS, usualMaker } from "../../use/judge.ts";
import { failure } from "../../errors/failure.ts";
import type { Call, Given } from "../call.ts";
import { printJson, refuse, withStore } from "../keeping.ts";
import { judgementLines } from "../judgement-lines.ts";

/** chancery judge: a decision on a record, for good. 1 where there is no such record or value. */
export function run({ operands, given, session }: Call): Promise<number> {
  return withStore(session, { create: false }, async (store) => {
    const [asked = "", of = "", other] = operands;
    const verb = JUDGEMENT_VERBS.find((known) => known === asked);
    if (!verb || !of)
      return refuse(
        session,
        failure("value-invalid", { option: "judge", value: asked, allowed: JUDGEMENT_VERBS.join(", ") }),
      );
    const answer = await judge(store, {
      verb,
      of,
      maker: given.text("by") ?? usualMaker(),
      ...saidIn(given),
      ...(other === undefined ? {} : { other }),
    });
    if (!answer.ok) return refuse(session, answer.error);
    if (given.flag("json")) printJson(session, answer.value);
    else session.screen.print(judgementLines(answer.value, session).join("\n"));
    return 0;
  });
}

function saidIn(given: Given) {
  const [slot, value, why, source] = [
    given.text("slot"),
    given.text("value"),
    given.text("why"),
    given.number("source"),
  ];
  return {
    ...(slot === undefined ? {} : { slot }),
    ...(value === undefined ? {} : { value }),
    ...(why === undefined ? {} : { why }),
    ...(source === undefined ? {} : { source: source - 1 }),
  };
}
