import type { CheckVerdict } from "@chancery/record";
import { fill } from "../i18n/fill.ts";
import type { Checked, CheckedDraft } from "../use/check.ts";
import { valueText } from "./record-page.ts";
import type { Style } from "./screen.ts";
import { say, type Session } from "./session.ts";
import { indent } from "./text.ts";

const STYLES: Readonly<Record<CheckVerdict, Style>> = {
  supported: "green",
  imprecise: "cyan",
  outdated: "yellow",
  contradicted: "red",
  unknown: "dim",
};

/** The findings as a compiler prints them: place, verdict, what the record holds; the sentence below. */
export function checkLines({ document, text, findings }: CheckedDraft, session: Session): string[] {
  const { screen, words } = session;
  const lines = findings.flatMap((finding) => {
    const { verdict, fact } = finding;
    const place = `${document.path}:${placeOf(text, fact.evidence.start)}`;
    const kind = words.labels.kinds[fact.kind];
    return [
      `${place}: ${screen.paint(STYLES[verdict], words.labels.verdicts[verdict])} (${kind}): ${checkMessage(finding, session)}`,
      screen.paint("dim", indent(fact.evidence.quote, 4, screen.columns)),
    ];
  });
  const count = (verdict: CheckVerdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const totals = Object.keys(STYLES) as CheckVerdict[];
  const counted = totals.filter(count).map((verdict) => `${words.labels.verdicts[verdict]} ${count(verdict)}`);
  return [...lines, findings.length ? counted.join(" · ") : say(session, "nothingToCheck")];
}

/** A finding in words: what the record holds instead, in which records, on how many independent sources. */
export function checkMessage({ reason, records, independent, differs }: Checked, session: Session): string {
  const { labels } = session.words;
  const slots: Readonly<Record<string, string>> = labels.slots;
  const statuses: Readonly<Record<string, string>> = labels.statuses;
  const shown = (value: unknown) =>
    value === null || value === undefined
      ? say(session, "undated")
      : (statuses[String(value)] ?? valueText(value, session));
  const told = differs.map(({ field, draft, record }) =>
    say(session, "differs", { field: slots[field] ?? field, draft: shown(draft), record: shown(record) }),
  );
  const stands = records.length ? [say(session, "standsOn", { records: records.join(" "), count: independent })] : [];
  const join = session.language === "ja" ? "。" : "; ";
  return [fill(labels.checks[reason], {}), ...told, ...stands].join(join);
}

/** Line and column of an offset, both from 1. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return `${line}:${offset - before.lastIndexOf("\n")}`;
}
