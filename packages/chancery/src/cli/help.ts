import { fill } from "../i18n/fill.ts";
import type { Words } from "../i18n/language.ts";
import { COMMAND_NAMES, type CommandName, COMMANDS } from "./command.ts";
import { EVERYWHERE, type OptionName, OPTIONS } from "./option.ts";
import { pad, widthOf, wrap } from "./text.ts";

/** Columns help is wrapped to; the same everywhere, so that it can be kept in the docs. */
const HELP_WIDTH = 100;

type Line = readonly [left: string, right: string];

/** Help of the whole program: its commands, what stands everywhere, exit statuses. */
export function programHelp(words: Words): string {
  const { messages, commands } = words;
  return [
    messages.about,
    "",
    `${messages.usage}: chancery COMMAND …`,
    ...section(
      messages.commands,
      COMMAND_NAMES.map((name): Line => [name, commands.summaries[name]]),
    ),
    ...section(messages.everywhere, optionLines(EVERYWHERE, words)),
    ...exitLines(words),
    "",
    messages.moreHelp,
  ].join("\n");
}

/** Help of one command, with examples. */
export function commandHelp(name: CommandName, words: Words): string {
  const { messages, commands } = words;
  const { operand, options, examples } = COMMANDS[name];
  const notes = commands.notes[name];
  return [
    `${commands.summaries[name]}`,
    "",
    `${messages.usage}: ${usage(name)}`,
    ...(operand ? section(messages.operands, [[operandName(name), commands.operands[operand.name]]]) : []),
    ...section(messages.options, optionLines(options, words)),
    ...section(messages.everywhere, optionLines(EVERYWHERE, words)),
    "",
    `${messages.examples}:`,
    ...examples.flatMap((line, index) => [`  # ${notes[index] ?? ""}`, `  ${line}`]),
    ...exitLines(words),
  ].join("\n");
}

/** How a command is written: 'chancery read [OPTION …] PATH …'. */
export function usage(name: CommandName): string {
  const operand = operandName(name);
  return `chancery ${name} [OPTION …]${operand ? ` ${operand}` : ""}`;
}

/** An option as it is typed, its value in the reader's language: '--from DATE'. */
export function optionUsage(name: OptionName, words: Words): string {
  const { long, short, value } = OPTIONS[name];
  const switches = short ? `${short}, ${long}` : long;
  return value ? `${switches} <${words.commands.valueNames[value]}>` : switches;
}

/** What an option does, the values it takes, and what holds without it. */
export function optionWords(name: OptionName, words: Words): string {
  const { messages, commands } = words;
  const standards: Readonly<Record<string, string>> = commands.standards;
  const { choices } = OPTIONS[name];
  const parts = [commands.options[name]];
  if (choices) parts.push(fill(messages.takesOneOf, { values: choices.join(" ") }));
  if (standards[name]) parts.push(fill(messages.standard, { value: standards[name] }));
  return parts.join("; ");
}

function operandName(name: CommandName): string {
  const { operand } = COMMANDS[name];
  if (!operand) return "";
  const shown = `${operand.name.toUpperCase()}${operand.many ? " …" : ""}`;
  return operand.optional ? `[${shown}]` : shown;
}

function optionLines(names: readonly OptionName[], words: Words): Line[] {
  return names.map((name) => [optionUsage(name, words), optionWords(name, words)]);
}

function section(title: string, lines: readonly Line[]): string[] {
  const left = Math.max(...lines.map(([head]) => widthOf(head))) + 2;
  const body = lines.flatMap(([head, tail]) =>
    wrap(tail, HELP_WIDTH - left - 2).map((part, index) => `  ${pad(index ? "" : head, left)}${part}`),
  );
  return ["", `${title}:`, ...body];
}

function exitLines({ messages }: Words): string[] {
  return section(messages.exits, [
    ["0", messages.exit0],
    ["1", messages.exit1],
    ["2", messages.exit2],
    ["130", messages.exit130],
  ]);
}
