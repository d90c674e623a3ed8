import { INTERFACE_LANGUAGES } from "../i18n/language.ts";
import { commands } from "../i18n/en/commands.ts";
import { labels } from "../i18n/en/labels.ts";

export type OptionName = keyof typeof commands.options;
type ValueName = keyof typeof commands.valueNames;

/** How an option is written. `value` is absent for a switch; `many` may be repeated or hold several with commas. */
export interface OptionShape {
  readonly long: `--${string}`;
  readonly short?: `-${string}`;
  readonly value?: ValueName;
  readonly many?: "repeated" | "commas";
  readonly choices?: readonly string[];
}

/** Every option of every command, written once: the same word means the same everywhere. */
export const OPTIONS: Readonly<Record<OptionName, OptionShape>> = {
  store: { long: "--store", value: "path" },
  lang: { long: "--lang", value: "code", choices: INTERFACE_LANGUAGES },
  help: { long: "--help", short: "-h" },
  version: { long: "--version" },
  json: { long: "--json" },
  jsonl: { long: "--jsonl" },
  sarif: { long: "--sarif" },
  kind: { long: "--kind", value: "kind", many: "commas", choices: ["event", "figure", "pledge", "role"] },
  type: {
    long: "--type",
    value: "type",
    many: "commas",
    choices: [...Object.keys(labels.types), ...Object.keys(labels.measures)],
  },
  who: { long: "--who", value: "name", many: "repeated" },
  where: { long: "--where", value: "name", many: "repeated" },
  status: { long: "--status", value: "status", many: "commas", choices: Object.keys(labels.statuses) },
  from: { long: "--from", value: "date" },
  until: { long: "--to", value: "date" },
  asOf: { long: "--as-of", value: "date" },
  addedBy: { long: "--added-by", value: "date" },
  newest: { long: "--newest" },
  limit: { long: "--limit", value: "number" },
  unread: { long: "--unread" },
  slot: { long: "--slot", value: "slot" },
  value: { long: "--value", value: "value" },
  source: { long: "--source", value: "number" },
  why: { long: "--why", value: "text" },
  by: { long: "--by", value: "name" },
  since: { long: "--since", value: "date" },
  log: { long: "--log" },
  workers: { long: "--workers", value: "number" },
  allowPrivate: { long: "--allow-private" },
  port: { long: "--port", value: "number" },
  noOpen: { long: "--no-open" },
  noPacks: { long: "--no-packs" },
};

/** Options that stand before or after any command. */
export const EVERYWHERE: readonly OptionName[] = ["store", "lang", "help", "version"];
