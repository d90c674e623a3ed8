import { COMMAND_NAMES, type CommandName, COMMANDS } from "../../packages/chancery/src/cli/command.ts";
import { optionUsage, optionWords, usage } from "../../packages/chancery/src/cli/help.ts";
import { EVERYWHERE, type OptionName } from "../../packages/chancery/src/cli/option.ts";
import { wordsIn } from "../../packages/chancery/src/i18n/language.ts";
import { row } from "./markdown.ts";

const WORDS = wordsIn("en");

/** Pages of `docs/cli/`, by path: one for each command, and the list of them. */
export function commandPages(): Record<string, () => string> {
  const pages: Record<string, () => string> = { "docs/cli/README.md": listPage };
  for (const name of COMMAND_NAMES) pages[`docs/cli/${name}.md`] = () => commandPage(name);
  return pages;
}

function listPage(): string {
  const { messages, commands } = WORDS;
  return [
    "# The command line",
    "",
    "Printed from the command table by `npm run docs`; `chancery --help` says the same, in English or Japanese.",
    "",
    row("command", ""),
    row("---", "---"),
    ...COMMAND_NAMES.map((name) => row(`[${name}](${name}.md)`, commands.summaries[name])),
    "",
    "## Everywhere",
    "",
    ...optionRows(EVERYWHERE),
    "",
    "## Exit status",
    "",
    row("status", ""),
    row("---", "---"),
    row("0", messages.exit0),
    row("1", messages.exit1),
    row("2", messages.exit2),
    row("130", messages.exit130),
    "",
    "Results are printed on standard output, everything else on standard error. On a terminal, tables are cut to its width",
    "and coloured (not where `NO_COLOR` is set); in a file or a pipe they are as wide as what they hold.",
    "",
  ].join("\n");
}

function commandPage(name: CommandName): string {
  const { commands } = WORDS;
  const { operand, options, examples } = COMMANDS[name];
  return [
    `# chancery ${name}`,
    "",
    `${capital(commands.summaries[name])}.`,
    "",
    "```",
    usage(name),
    "```",
    "",
    ...(operand ? [`\`${operand.name.toUpperCase()}\`: ${commands.operands[operand.name]}.`, ""] : []),
    ...optionRows(options),
    "",
    "Options that stand everywhere, and exit statuses: [the command line](README.md).",
    "",
    "## Examples",
    "",
    "```sh",
    ...examples.flatMap((line, index) => [`# ${commands.notes[name][index] ?? ""}`, line]),
    "```",
    "",
  ].join("\n");
}

function optionRows(names: readonly OptionName[]): string[] {
  const rows = names.map((name) => row(`\`${optionUsage(name, WORDS)}\``, optionWords(name, WORDS)));
  return [row("option", ""), row("---", "---"), ...rows];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
