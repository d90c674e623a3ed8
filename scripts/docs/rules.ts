import { compilePattern, type Element } from "../../packages/reader/src/grammar/pattern.ts";
import type { Language } from "../../packages/reader/src/language/language.ts";
import type { Rule, RuleFile, YesExample } from "../../packages/reader/src/language/rule.ts";
import { en } from "../../packages/reader/src/languages/en/index.ts";
import { ja } from "../../packages/reader/src/languages/ja/index.ts";
import { ru } from "../../packages/reader/src/languages/ru/index.ts";
import { row } from "./markdown.ts";

const LANGUAGES: readonly (readonly [language: Language, title: string])[] = [
  [ja, "Japanese (日本語)"],
  [en, "English"],
  [ru, "Russian (русский)"],
];

/** Kinds of annotation as a person would call them. */
const KINDS: Readonly<Record<string, string>> = {
  PARTY: "a person, state or body",
  HUMAN: "a person",
  PERSON: "a named person",
  OFFICE: "an office",
  STATE: "a state",
  REGION: "a region",
  LAND: "a state or region",
  PLACE: "a place",
  TOWN: "a town or site",
  CITY: "a town",
  VENUE: "a site",
  BODY: "a body",
  FRAMEWORK: "a framework",
  SET: "a set named before (両国, the two ministers)",
  BACK: "something named before (同国, he)",
  DATE: "a date",
  MONEY: "a sum of money",
  PERCENT: "a share",
  TIMES: "a multiple",
  PEOPLE: "a number of people",
  COMPANIES: "a number of companies",
  COUNT: "a counted quantity",
  RANK: "a rank",
  ORDINAL: "a number in a series",
  QUANTITY: "a quantity",
  INSTRUMENT: "an instrument",
  GATHERING: "a meeting of many",
  OCCASION: "an occasion",
  THING: "a thing founded",
  RELATIONS: "relations",
  TELEPHONE: "the telephone",
  NAMED: "something with a name of its own",
  QUOTE: "words in quotation marks",
};

/** Marks that are no words of their own as a person would call them. */
const MARKS: Readonly<Record<string, string>> = {
  "-": "no mark",
  nom: "the nominative",
  gen: "the genitive",
  dat: "the dative",
  acc: "the accusative",
  ins: "the instrumental",
  loc: "the locative",
};

/** Forms of a word as a person would call them. */
const FORMS: Readonly<Record<string, string>> = {
  attr: "describing a noun after it",
  noun: "as a bare noun",
  past: "as done",
  nonpast: "as present or to come",
  ongoing: "as going on",
  planned: "as planned",
  te: "in a clause that goes on",
  passive: "in the passive",
  gerund: "as a gerund",
  bare: "without an auxiliary",
  base: "in its base form",
  negated: "denied",
  condition: "as a condition",
  wish: "as a wish",
  would: "with 'would'",
  participle: "as a participle",
  proposed: "as proposed",
  ins: "in the instrumental",
};

/** `docs/rules/<language>.md`: every rule with its examples, for people who know the language and not the program. */
export function rulePages(): Record<string, () => string> {
  return Object.fromEntries(
    LANGUAGES.map(([language, title]) => [`docs/rules/${language.code}.md`, () => page(language, title)]),
  );
}

function page(language: Language, title: string): string {
  const count = language.rules.reduce((sum, file) => sum + file.rules.length, 0);
  return [
    `# Rules: ${title}`,
    "",
    `Printed from the ${count} rules of this language by \`npm run docs\`. A rule starts from a word, listed by class at the end, and looks`,
    "around it in its clause. Below each rule stand sentences it reads, with what it gives, and sentences it must not read; all of them are",
    "run as tests. Names in the examples are invented. Where two rules read the same words, the one that fills more slots wins, then the one told first.",
    "",
    "How patterns are written: `KIND` something found before (a person, a date), `slot:` what it becomes in the fact, `+` one or several joined by",
    "'and', `[a|b]` a mark or case it must bear (`-` none), `?` may be missing, `…` other things may stand between, `~` anywhere in the clause, if there,",
    "`&` anywhere in it, and needed, `!X` must not stand in the clause, `*CLASS` the word the rule starts from, `*CLASS[form]` with a form it must have or (`!`) not have.",
    "",
    ...language.rules.flatMap(fileLines),
    "## The words rules start from",
    "",
    row("class", "words"),
    row("---", "---"),
    ...triggerWords(language).map(([name, words]) => row(`\`${name}\``, words)),
    "",
  ].join("\n");
}

function fileLines({ gives, rules }: RuleFile): string[] {
  return [`## ${gives}`, "", ...rules.flatMap(ruleLines)];
}

function ruleLines(rule: Rule): string[] {
  return [
    `### \`${rule.id}\``,
    "",
    `${capital(rule.says)}.`,
    "",
    `    ${rule.reads}`,
    "",
    inWords(rule.reads),
    "",
    ...rule.yes.map(yesLine),
    ...rule.no.map((text) => `- not read: ${text}`),
    "",
  ];
}

function yesLine([text, { on }, slots]: YesExample): string {
  const told = Object.entries(slots).map(
    ([slot, value]) => `${slot} ${Array.isArray(value) ? value.join(", ") : String(value)}`,
  );
  return `- ${text}${on === undefined ? "" : ` (in a document of ${on})`} → ${told.join("; ")}`;
}

/** A pattern as a sentence. */
function inWords(reads: string): string {
  const { trigger, wanted, refused, elements } = compilePattern(reads);
  const form = [wanted.map(formWords).join(" or "), ...refused.map((one) => `not ${formWords(one)}`)]
    .filter((part) => part !== "")
    .join(", ");
  const from = `From ${KINDS[trigger] ?? `a word of ${trigger}`}${form === "" ? "" : ` (${form})`}`;
  return elements.length ? `${from}: ${elements.map(elementWords).join("; ")}.` : `${from}.`;
}

function formWords(feature: string): string {
  return FORMS[feature] ?? feature;
}

function elementWords({ slot, kinds, marks, list, optional, free, side }: Element): string {
  const what = kinds.map((kind) => KINDS[kind] ?? kind).join(" or ");
  const marked = marks?.map((mark) => MARKS[mark] ?? mark).join(", ");
  return [
    slot === null ? "" : `**${slot}**`,
    what,
    list ? "or several" : "",
    marked === undefined ? "" : `with ${marked}`,
    free ? "anywhere" : side === "left" ? "before it" : "after it",
    optional ? "if told" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function triggerWords(language: Language): [name: string, words: string][] {
  const rules = language.rules.flatMap((file): readonly Rule[] => file.rules);
  const classes = [...new Set(rules.map((rule) => compilePattern(rule.reads).trigger))];
  return classes.flatMap((name): [string, string][] => {
    const words = language.words.filter((one) => one.class === name).flatMap((one) => one.words.trim().split(/\s+/));
    return words.length ? [[name, words.map((word) => word.replaceAll("_", " ")).join(", ")]] : [];
  });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
