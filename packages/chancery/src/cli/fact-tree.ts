import { basisIn } from "../i18n/basis.ts";
import type { Explained, ExplainedFact, ExplainedSlot } from "../use/explain.ts";
import { valueText } from "./record-page.ts";
import { rowOf } from "./said.ts";
import { say, type Session } from "./session.ts";
import { indent } from "./text.ts";

/** Facts as trees: the sentence, the rule that read it, each part with its words, what was derived and from what. */
export function factTrees({ document, text, facts }: Explained, session: Session): string[] {
  const { screen } = session;
  const title = screen.paint("bold", document.title ?? document.path);
  if (!facts.length) return [title, say(session, "noFactsHere")];
  return [title, ...facts.flatMap((explained) => ["", ...factTree(explained, text, session)])];
}

function factTree({ fact, rule, slots, basis }: ExplainedFact, text: string, session: Session): string[] {
  const { screen } = session;
  const { date, type, who, what, status } = rowOf(fact, session);
  const { start, end, quote } = fact.evidence;
  const line = text.slice(0, start).split("\n").length;
  const branches = [
    `${say(session, "rule")}: ${rule}`,
    ...slots.map((slot) => slotBranch(slot, session)),
    ...basis.map((each) => `${say(session, "basis")}: ${basisIn(each, session.language, session.words)}`),
  ];
  return [
    screen.paint("bold", [date, type, who, what, status].filter(Boolean).join("  ")),
    indent(quote, 2, screen.columns),
    screen.paint("dim", `  ${say(session, "lineAt", { line })} · ${say(session, "offsets", { start, end })}`),
    ...branches.map((branch, index) => `  ${index === branches.length - 1 ? "└─" : "├─"} ${branch}`),
  ];
}

/** 'who: 岩屋毅  ← 岩屋毅外務大臣 (12–19)' */
function slotBranch({ slot, value, words }: ExplainedSlot, session: Session): string {
  const names: Readonly<Record<string, string>> = session.words.labels.slots;
  const from = words.map(({ quote, start, end }) => `${quote} (${start}–${end})`).join(", ");
  return `${names[slot] ?? slot}: ${valueText(value, session)}  ← ${from || say(session, "noWords")}`;
}
