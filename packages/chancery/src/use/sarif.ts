import { pathToFileURL } from "node:url";
import type { CheckVerdict } from "@chancery/record";
import type { Checked, CheckedDraft } from "./check.ts";

// SARIF 2.1.0 (OASIS), the form in which editors and CI take findings with their places.
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** How SARIF calls a verdict: only what fails has a level (3.27.9, 3.27.10). */
const RESULTS: Readonly<Record<CheckVerdict, { readonly kind: string; readonly level: string }>> = {
  supported: { kind: "pass", level: "none" },
  imprecise: { kind: "fail", level: "note" },
  outdated: { kind: "fail", level: "warning" },
  contradicted: { kind: "fail", level: "error" },
  unknown: { kind: "open", level: "none" },
};

export interface SarifOptions {
  /** The bytes of the draft as text, where it is a text: places are told in it. Null for DOCX, standard input and the like. */
  readonly raw: string | null;
  readonly message: (finding: Checked) => string;
}

/** The findings on a draft as one SARIF log. */
export function sarifLog({ document, findings }: CheckedDraft, { raw, message }: SarifOptions): object {
  const uri = uriOf(document.path);
  const results = findings.map((finding) => {
    const { verdict, reason, fact, records, differs } = finding;
    const region = regionOf(fact.evidence.quote, raw);
    return {
      ruleId: `${verdict}/${reason}`,
      ...RESULTS[verdict],
      message: { text: message(finding) },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
      properties: { fact: fact.kind, records, differs },
    };
  });
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map((id) => ({ id }));
  const driver = { name: "chancery", rules };
  return { $schema: SCHEMA, version: "2.1.0", runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }] };
}

/** Where a passage stands in the file, lines and columns from 1; only its words where it does not stand there as one. */
function regionOf(quote: string, raw: string | null): object {
  const snippet = { text: quote };
  const at = raw?.indexOf(quote) ?? -1;
  if (raw === null || at < 0) return { startLine: 1, snippet };
  const [from, to] = [placeAt(raw, at), placeAt(raw, at + quote.length)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, snippet };
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** Relative paths stay relative, so that a log made in CI fits the clone of whoever reads it. */
function uriOf(path: string): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return path;
  return path.startsWith("/") ? pathToFileURL(path).href : path.split(/[\\/]/).map(encodeURIComponent).join("/");
}
