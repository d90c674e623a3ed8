// What a run over the catalogue prints: a table of groups, and each failure in the catalogue's own notation.
import type { Fact, Name } from "@chancery/reader";
import type { Expected, ExpectedFact } from "./entry.ts";
import type { Verdict } from "./verdict.ts";

/** One line a group (the letter of the ids) and one for all. Examples that expect nothing are also counted apart. */
export function summary(verdicts: readonly Verdict[]): string {
  const groups = [...new Set(verdicts.map((verdict) => verdict.example.id[0] ?? ""))];
  const rows = groups.map((group) =>
    row(
      group,
      verdicts.filter((verdict) => verdict.example.id.startsWith(group)),
    ),
  );
  return [HEAD, ...rows, row("all", verdicts)]
    .map((cells) => cells.map((cell, i) => cell.padStart(WIDTHS[i] ?? 0)).join("  "))
    .join("\n");
}

const HEAD = ["group", "passed", "of facts", "of silence", "facts found", "facts too many"];
const WIDTHS = [5, 8, 8, 10, 11, 14];

function row(group: string, verdicts: readonly Verdict[]): string[] {
  const silent = verdicts.filter((verdict) => verdict.example.facts.length === 0);
  const telling = verdicts.filter((verdict) => verdict.example.facts.length > 0);
  const expected = sum(telling, (verdict) => verdict.example.facts.filter((fact) => !fact.may).length);
  const missed = sum(telling, (verdict) => verdict.missed.length);
  return [
    group,
    share(verdicts),
    share(telling),
    share(silent),
    `${expected - missed}/${expected}`,
    `${sum(verdicts, (verdict) => verdict.extra.length)}`,
  ];
}

function share(verdicts: readonly Verdict[]): string {
  return `${verdicts.filter((verdict) => verdict.passed).length}/${verdicts.length}`;
}

function sum(verdicts: readonly Verdict[], count: (verdict: Verdict) => number): number {
  return verdicts.reduce((total, verdict) => total + count(verdict), 0);
}

/** A failed example: its text, what was missed (with the nearest fact and the slots that differ), what was too many. */
export function failure({ example, missed, extra }: Verdict): string {
  const date = example.published === null ? "" : ` {pub ${example.published}}`;
  const lines = [
    `${example.id} line ${example.line} ${example.lang}${date} ${example.texts.map((text) => `「${text.join(" / ")}」`).join("")}`,
  ];
  for (const miss of missed) {
    lines.push(`  missed   ${expectedText(miss.expected)}`);
    if (miss.nearest) lines.push(`  nearest  ${factText(miss.nearest)}  differs in ${miss.wrong.join(", ")}`);
  }
  for (const fact of extra)
    if (!missed.some((miss) => miss.nearest === fact)) lines.push(`  too many ${factText(fact)}`);
  return lines.join("\n");
}

function expectedText({ kind, main, slots }: ExpectedFact): string {
  return JSON.stringify({ [kind]: main, ...slots } satisfies Record<string, Expected>);
}

/** A fact in the catalogue's notation, with the rule that read it. */
function factText(fact: Fact): string {
  const { kind, evidence: _evidence, trace, ...slots } = fact;
  const { type, measure, text, office, ...rest }: Record<string, unknown> = slots;
  const main = type ?? measure ?? text ?? office ?? rest["status"];
  return `${JSON.stringify({ [kind]: main, ...rest }, (_, value: unknown) => (isName(value) ? value.name : value))} by ${trace.rule}`;
}

function isName(value: unknown): value is Name {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    Object.keys(value).every((key) => key === "name" || key === "id")
  );
}
