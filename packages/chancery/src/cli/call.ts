import type { OptionName } from "./option.ts";
import type { Session } from "./session.ts";

/** What stood behind the options of a call. */
export interface Given {
  /** Whether a switch was set. */
  flag(name: OptionName): boolean;
  text(name: OptionName): string | undefined;
  /** All values of an option that may stand several times; empty where it was not given. */
  list(name: OptionName): readonly string[];
  number(name: OptionName): number | undefined;
}

/** One call of a command, checked: operands and options as typed, and the session it runs in. */
export interface Call {
  readonly operands: readonly string[];
  readonly given: Given;
  readonly session: Session;
}
