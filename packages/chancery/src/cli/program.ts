import { Command, CommanderError } from "commander";
import { failure, FailureError } from "../errors/failure.ts";
import { fill } from "../i18n/fill.ts";
import type { Words } from "../i18n/language.ts";
import type { Given } from "./call.ts";
import { COMMAND_NAMES, type CommandName, COMMANDS } from "./command.ts";
import { givenIn, optionFor } from "./given.ts";
import { EVERYWHERE, OPTIONS } from "./option.ts";

/** What a command line asks for. */
export type Request =
  | { readonly ask: "run"; readonly command: CommandName; readonly operands: readonly string[]; readonly given: Given }
  /** Help of one command, or of the whole program. */
  | { readonly ask: "help"; readonly command: CommandName | null }
  | { readonly ask: "version" };

/** Reads a command line. One that cannot be understood throws a `FailureError`: `usage` or `value-invalid`. */
export function parse(argv: readonly string[], words: Words): Request {
  let request: Request = { ask: "version" };
  const prepare = (command: Command) => quiet(command, (name) => (request = { ask: "help", command: name }));

  const program = prepare(new Command(words.messages.program)).version(" ", OPTIONS.version.long);
  for (const name of EVERYWHERE) if (name !== "help" && name !== "version") program.addOption(optionFor(name));
  for (const name of COMMAND_NAMES) {
    const { operand, options } = COMMANDS[name];
    const command = prepare(program.command(name));
    if (operand) command.argument(argumentOf(operand));
    for (const each of options) command.addOption(optionFor(each));
    command.action(() => {
      const given = givenIn({ ...program.opts<object>(), ...command.opts<object>() });
      request = { ask: "run", command: name, operands: command.args, given };
    });
  }
  try {
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw misuse(error, words);
  }
  return request;
}

function argumentOf({ name, many, optional }: NonNullable<(typeof COMMANDS)[CommandName]["operand"]>): string {
  const argument = many ? `${name}...` : name;
  return optional ? `[${argument}]` : `<${argument}>`;
}

/** A command that neither prints nor ends the process; it only tells which help is wanted (null: the whole program's). */
function quiet(command: Command, wantHelp: (name: CommandName | null) => void): Command {
  const formatHelp = (shown: Command) => {
    wantHelp(COMMAND_NAMES.find((known) => known === shown.name()) ?? null);
    return "";
  };
  return command
    .exitOverride()
    .helpOption("-h, --help")
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .configureHelp({ formatHelp });
}

const PROBLEMS: Readonly<Record<string, keyof Words["messages"]>> = {
  "commander.help": "noCommand",
  "commander.unknownCommand": "unknownCommand",
  "commander.unknownOption": "unknownOption",
  "commander.missingArgument": "missingOperand",
  "commander.optionMissingArgument": "missingValue",
  "commander.excessArguments": "tooManyOperands",
};

/** The parser's own complaint, in our words and the reader's language; what it would have suggested is kept. */
function misuse(error: CommanderError, words: Words): FailureError {
  const { messages } = words;
  const message = PROBLEMS[error.code];
  const given = /'([^' ]*)[^']*'/.exec(error.message)?.[1] ?? "";
  const suggestion = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  const problem = message ? fill(messages[message], { given, name: given }) : error.message;
  const hint = suggestion ? ` ${fill(messages.didYouMean, { suggestion })}` : "";
  return new FailureError(failure("usage", { problem: `${problem}${hint}` }));
}
