import type { Judgement } from "@chancery/record";
import { valueText } from "./record-page.ts";
import { say, type Session } from "./session.ts";
import { indent } from "./text.ts";

/** A decision: what, on which records, by whom and why, and the passages it was made on. */
export function judgementLines(judgement: Judgement, session: Session): string[] {
  const { id, verb, maker, made, why, slot, value, records, passages, undoes, undoneBy } = judgement;
  const slots: Readonly<Record<string, string>> = session.words.labels.slots;
  const set = slot === null ? "" : `${slots[slot] ?? slot}: ${valueText(value, session)}`;
  const settled = verb === "settle" ? valueText(value, session) : "";
  const head = [
    made.slice(0, 10),
    maker,
    session.words.labels.verbs[verb],
    set,
    settled,
    records.join(" "),
    undoes ?? "",
  ];
  return [
    `${session.screen.paint("bold", head.filter(Boolean).join("  "))}  ${session.screen.paint("dim", id)}`,
    ...(why ? [`  ${why}`] : []),
    ...(undoneBy ? [`  ${say(session, "undoneBy", { id: undoneBy })}`] : []),
    ...passages.map((passage) => session.screen.paint("dim", indent(passage, 4, session.screen.columns))),
  ];
}
