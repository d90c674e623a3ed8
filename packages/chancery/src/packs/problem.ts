// What can be wrong with the content of a pack, each with its words. A warning may stand; an error must be mended.
import { fill } from "../i18n/fill.ts";
import type { InterfaceLanguage } from "../i18n/language.ts";

const PROBLEMS = {
  "id-malformed": {
    level: "error",
    ja: "識別子は「{kind}:」で始まり、英小文字・数字・ハイフン・スラッシュで書きます。",
    en: "The id must begin with '{kind}:' and go on in lower-case letters, digits, hyphens and slashes.",
  },
  "id-twice": { level: "error", ja: "同じ識別子の行が二つあります。", en: "Two lines bear this id." },
  "name-missing": { level: "error", ja: "名前が一つもありません。", en: "There is no name at all." },
  "name-twice": { level: "error", ja: "「{name}」が二度書かれています。", en: "'{name}' is listed twice." },
  "name-too-short": {
    level: "error",
    ja: "一文字の名前「{name}」は文中のどこにでも現れます。国の略称なら compound に移してください。",
    en: "A name of one letter ('{name}') stands everywhere in a text; short forms of states belong under compound.",
  },
  "name-shared": {
    level: "warning",
    ja: "「{name}」は {other} の名前でもあります。前後の文脈でしか区別できません。",
    en: "'{name}' is a name of {other} too; only the text around it can tell them apart.",
  },
  "reference-unknown": {
    level: "error",
    ja: "{field} に書かれた {id} はどのパックにもありません。",
    en: "{field} names {id}, which no pack has.",
  },
  "date-invalid": {
    level: "error",
    ja: "「{date}」は EDTF の日付または期間ではありません。",
    en: "'{date}' is no EDTF date or interval.",
  },
  "currency-unknown": {
    level: "error",
    ja: "「{currency}」は ISO 4217 の通貨コードではありません。",
    en: "'{currency}' is no ISO 4217 code.",
  },
  "term-twice": { level: "error", ja: "同じ任期が二度書かれています。", en: "The same term is listed twice." },
} as const;

export type PackProblemCode = keyof typeof PROBLEMS;

/** One thing wrong with a pack. `where` is the id of the line, or person and office of a term. */
export interface PackProblem {
  readonly code: PackProblemCode;
  readonly level: "error" | "warning";
  readonly where: string;
  readonly values: Readonly<Record<string, string>>;
}

export function packProblem(
  code: PackProblemCode,
  where: string,
  values: Readonly<Record<string, string>> = {},
): PackProblem {
  return { code, level: PROBLEMS[code].level, where, values };
}

/** The problem in words: 'state:xx: Two lines bear this id.' */
export function tellPackProblem(problem: PackProblem, language: InterfaceLanguage): string {
  return `${problem.where}: ${fill(PROBLEMS[problem.code][language], problem.values)}`;
}
