import type { commands } from "../i18n/en/commands.ts";
import type { Call } from "./call.ts";
import type { OptionName } from "./option.ts";

export type CommandName = keyof typeof commands.summaries;
export type OperandName = keyof typeof commands.operands;

/** How a command is called and where its code is. Its words are in the message tables. */
export interface Command {
  readonly operand?: { readonly name: OperandName; readonly many: boolean; readonly optional?: true };
  readonly options: readonly OptionName[];
  /** Command lines to show in help; their notes are in the message tables, in the same order. */
  readonly examples: readonly string[];
  /** Loads the code, when and only when the command is called. */
  readonly load: () => Promise<CommandModule>;
}

export interface CommandModule {
  /** Does the work and gives the exit status. */
  readonly run: (call: Call) => Promise<number>;
}

/** All commands, in the order help lists them. A new command is one line here, a file beside, and its words in each language. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  read: {
    operand: { name: "path", many: true },
    options: ["jsonl", "json", "workers", "allowPrivate"],
    examples: [
      "chancery read report.html",
      "chancery read --jsonl papers/ > readings.jsonl",
      "curl -s https://example.org/news | chancery read -",
      "chancery read https://example.org/news",
    ],
    load: () => import("./commands/read.ts"),
  },
  add: {
    operand: { name: "path", many: true },
    options: ["json", "workers", "allowPrivate"],
    examples: ["chancery add papers/", "chancery --store astana.db add papers/*.pdf", "chancery add papers/"],
    load: () => import("./commands/add.ts"),
  },
  timeline: {
    options: ["kind", "type", "who", "where", "status", "from", "until", "asOf", "addedBy", "newest", "limit", "json"],
    examples: [
      "chancery timeline",
      "chancery timeline --type visit,meeting --who 安倍晋三",
      "chancery timeline --status planned --from 2025-08-24",
      "chancery timeline --as-of 2015-12-31",
    ],
    load: () => import("./commands/timeline.ts"),
  },
  show: {
    operand: { name: "record", many: false },
    options: ["asOf", "addedBy", "json"],
    examples: ["chancery show 3f9a2c", "chancery show 3f9a2c --json"],
    load: () => import("./commands/show.ts"),
  },
  pledges: {
    options: ["who", "asOf", "addedBy", "json"],
    examples: ["chancery pledges", "chancery pledges --who 日本 --as-of 2025-12-31"],
    load: () => import("./commands/pledges.ts"),
  },
  agreements: {
    options: ["who", "where", "status", "from", "until", "asOf", "addedBy", "newest", "limit", "json"],
    examples: ["chancery agreements", "chancery agreements --who カザフスタン --from 2015"],
    load: () => import("./commands/agreements.ts"),
  },
  figures: {
    options: ["asOf", "addedBy", "json"],
    examples: ["chancery figures", "chancery figures --json --as-of 2020-12-31"],
    load: () => import("./commands/figures.ts"),
  },
  people: {
    options: ["asOf", "addedBy", "json"],
    examples: ["chancery people", "chancery people --as-of 2015-12-31"],
    load: () => import("./commands/people.ts"),
  },
  frameworks: {
    options: ["asOf", "addedBy", "json"],
    examples: ["chancery frameworks", "chancery frameworks --json"],
    load: () => import("./commands/frameworks.ts"),
  },
  conflicts: {
    options: ["asOf", "addedBy", "json"],
    examples: ["chancery conflicts", "chancery conflicts --json"],
    load: () => import("./commands/conflicts.ts"),
  },
  gaps: {
    options: ["asOf", "addedBy", "json"],
    examples: ["chancery gaps", "chancery gaps --json"],
    load: () => import("./commands/gaps.ts"),
  },
  diff: {
    options: ["since", "asOf", "json"],
    examples: ["chancery diff --since 2025-08-01", "chancery diff --since 2025-01 --as-of 2025-06-30"],
    load: () => import("./commands/diff.ts"),
  },
  check: {
    operand: { name: "draft", many: false },
    options: ["asOf", "addedBy", "json", "sarif"],
    examples: ["chancery check draft.docx", "pbpaste | chancery check -", "chancery check --json draft.md"],
    load: () => import("./commands/check.ts"),
  },
  judge: {
    operand: { name: "decision", many: true },
    options: ["slot", "value", "source", "why", "by", "json"],
    examples: [
      "chancery judge correct 3f9a2c --slot when --value 2015-10-27 --why 'the ministry says so'",
      "chancery judge same 3f9a2c 81bb04",
      "chancery judge different 3f9a2c --source 2",
      "chancery judge settle p-09ncdyvj --value kept",
      "chancery judge undo j-27f1",
    ],
    load: () => import("./commands/judge.ts"),
  },
  review: {
    options: ["log", "limit", "json"],
    examples: ["chancery review", "chancery review --log"],
    load: () => import("./commands/review.ts"),
  },
  search: {
    operand: { name: "words", many: true },
    options: ["asOf", "addedBy", "limit", "json"],
    examples: ["chancery search 外相 会談", "chancery search '\"strategic partnership\"'"],
    load: () => import("./commands/search.ts"),
  },
  documents: {
    options: ["unread", "asOf", "addedBy", "limit", "json"],
    examples: ["chancery documents", "chancery documents --unread"],
    load: () => import("./commands/documents.ts"),
  },
  explain: {
    operand: { name: "target", many: false },
    options: ["json"],
    examples: ["chancery explain report.txt", "chancery explain report.txt:3", "chancery explain 3f9a2c"],
    load: () => import("./commands/explain.ts"),
  },
  dates: {
    operand: { name: "path", many: true, optional: true },
    options: ["jsonl", "json", "allowPrivate"],
    examples: ["chancery dates report.html", "chancery dates --jsonl < texts.jsonl"],
    load: () => import("./commands/dates.ts"),
  },
  names: {
    options: ["jsonl", "noPacks"],
    examples: ["chancery names --jsonl < names.jsonl", "chancery names --jsonl --no-packs < names.jsonl"],
    load: () => import("./commands/names.ts"),
  },
  export: {
    options: ["jsonl", "json", "asOf", "addedBy"],
    examples: ["chancery export --jsonl > record.jsonl", "chancery export --jsonl --as-of 2015-12-31"],
    load: () => import("./commands/export.ts"),
  },
  verify: {
    options: ["json"],
    examples: ["chancery verify", "chancery verify --json"],
    load: () => import("./commands/verify.ts"),
  },
  serve: {
    options: ["port", "noOpen"],
    examples: ["chancery serve", "chancery --store astana.db serve --port 8080"],
    load: () => import("./commands/serve.ts"),
  },
  start: {
    options: ["port", "noOpen"],
    examples: ["chancery start", "PORT=8080 chancery start"],
    load: () => import("./commands/start.ts"),
  },
};

/** Names of all commands, in the order of the table. */
export const COMMAND_NAMES: readonly CommandName[] = keysOf(COMMANDS);

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in table) keys.push(key);
  return keys;
}
