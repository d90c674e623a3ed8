import { fill, type Values } from "../i18n/fill.ts";
import type { PageLanguage } from "../i18n/language.ts";
import { RUSSIAN } from "./ru.ts";
import { FAILURES } from "./table.ts";

/** The closed list of what can go wrong and be told; `table.ts` holds its words. */
export type FailureCode = keyof typeof FAILURES;

/** An expected failure, as a value: what happened, where, what to do. `message` and `advice` are English. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  /** File, address, record or option the failure is about. */
  readonly where?: string;
  readonly advice?: string;
  /** What filled the places of the message, kept so that it can be told in another language. */
  readonly values?: Values;
}

/** Makes a failure; `where` says what it is about, other values fill the places of its message. */
export function failure(code: FailureCode, values: Values = {}): Failure {
  const { where, ...rest } = values;
  const { message, advice } = wording(code, "en", rest);
  return {
    code,
    message,
    ...(where === undefined ? {} : { where: String(where) }),
    ...(advice ? { advice } : {}),
    ...(Object.keys(rest).length ? { values: rest } : {}),
  };
}

/** The same failure with its words in another language. */
export function tell(failed: Failure, language: PageLanguage): Failure {
  const { message, advice } = wording(failed.code, language, failed.values ?? {});
  return { ...failed, message, ...(advice ? { advice } : {}) };
}

/** Whether a code, as a store or a request has it, is one of the list. */
export function isFailureCode(code: string): code is FailureCode {
  return Object.hasOwn(FAILURES, code);
}

/** A failure on its way up the stack, for code that cannot return one. */
export class FailureError extends Error {
  override readonly name = "FailureError";
  readonly failure: Failure;

  constructor(failed: Failure) {
    super(failed.where ? `${failed.where}: ${failed.message}` : failed.message);
    this.failure = failed;
  }
}

function wording(code: FailureCode, language: PageLanguage, values: Values): { message: string; advice: string } {
  const [message, advice] = language === "ru" ? RUSSIAN[code] : FAILURES[code][language];
  return { message: fill(message, values), advice: fill(advice, values) };
}
