import { readFileSync } from "node:fs";
import { type Failure, failure, FailureError } from "../errors/failure.ts";
import { chooseLanguage, wordsIn } from "../i18n/language.ts";
import { type CommandName, COMMANDS } from "./command.ts";
import { holdLifeline } from "./lifeline.ts";
import { parse, type Request } from "./program.ts";
import { openScreen } from "./screen.ts";
import { complain, type Session } from "./session.ts";

holdLifeline();
// Someone who reads only the first lines ('chancery timeline | head') has had enough; that is no failure.
process.stdout.on("error", (error) => process.exit("code" in error && error.code === "EPIPE" ? 0 : 2));
process.exitCode = await main(process.argv.slice(2));

/** Runs one command line and gives the exit status: 0 done, 1 done in part, 2 could not run. */
async function main(argv: readonly string[]): Promise<number> {
  const session = openSession(argv);
  try {
    return await answer(parse(argv, session.words), session);
  } catch (error) {
    complain(session, asFailure(error));
    return 2;
  }
}

/** The session as far as it is known before the command line is understood: errors too are told in the reader's language. */
function openSession(argv: readonly string[]): Session {
  const { CHANCERY_LANG, LC_ALL, LC_MESSAGES, LANG, CHANCERY_STORE } = process.env;
  const asked =
    argv[argv.indexOf("--lang") + 1 || argv.length] ?? argv.find((each) => each.startsWith("--lang="))?.slice(7);
  const language = chooseLanguage([asked, CHANCERY_LANG, LC_ALL, LC_MESSAGES, LANG]);
  return { language, words: wordsIn(language), screen: openScreen(), store: CHANCERY_STORE || undefined };
}

async function answer(request: Request, session: Session): Promise<number> {
  if (request.ask === "run") {
    const { run } = await COMMANDS[request.command].load();
    const store = request.given.text("store") ?? session.store;
    return await run({ operands: request.operands, given: request.given, session: { ...session, store } });
  }
  session.screen.print(request.ask === "version" ? version() : await helpOf(request.command, session));
  return 0;
}

async function helpOf(command: CommandName | null, { words }: Session): Promise<string> {
  const { commandHelp, programHelp } = await import("./help.ts");
  return command ? commandHelp(command, words) : programHelp(words);
}

function asFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  if (process.env["CHANCERY_DEBUG"]) console.error(error);
  return failure("unexpected", { reason: error instanceof Error ? error.message : String(error) });
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest && "version" in manifest ? String(manifest.version) : "";
}
