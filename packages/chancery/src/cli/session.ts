import { type Failure, tell } from "../errors/failure.ts";
import { fill, type Values } from "../i18n/fill.ts";
import type { InterfaceLanguage, Words } from "../i18n/language.ts";
import type { Screen } from "./screen.ts";

/** What a command runs in: the language it speaks, the screen it prints on, the store it was told. */
export interface Session {
  readonly language: InterfaceLanguage;
  readonly words: Words;
  readonly screen: Screen;
  /** The store that was named, by option or environment. */
  readonly store: string | undefined;
}

/** A message of the tables with its values. */
export function say(session: Session, message: keyof Words["messages"], values: Values = {}): string {
  return fill(session.words.messages[message], values);
}

/** Names a failure on standard error: what, where, and what to do about it. */
export function complain(session: Session, failed: Failure): void {
  const { advice } = tell(failed, session.language);
  session.screen.note(`${complaint(session, failed)}${advice ? `\n  ${advice}` : ""}`);
}

/** Names the failures of a batch, one line each; what to do about one kind is said once. */
export function complainer(session: Session): (failed: Failure) => void {
  const advised = new Set<string>();
  return (failed) => {
    if (advised.has(failed.code)) session.screen.note(complaint(session, failed));
    else complain(session, failed);
    advised.add(failed.code);
  };
}

function complaint(session: Session, failed: Failure): string {
  const { message, where } = tell(failed, session.language);
  const what = where === undefined ? message : say(session, "failed", { where, message });
  return `${session.words.messages.program}: ${what}`;
}
