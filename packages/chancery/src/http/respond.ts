import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { choosePageLanguage, type PageLanguage } from "../i18n/language.ts";
import { type Failure, type FailureCode, FailureError, failure, tell } from "../errors/failure.ts";
import type { Answer } from "../use/answer.ts";
import type { WireFailure } from "./wire.ts";

/** Status of a failure; what is not listed is the server's own trouble. */
const STATUS: Partial<Record<FailureCode, ContentfulStatusCode>> = {
  "request-invalid": 400,
  "date-invalid": 400,
  "value-invalid": 400,
  "address-invalid": 400,
  "nothing-to-read": 400,
  "judgement-invalid": 400,
  "kinds-differ": 400,
  "origin-refused": 403,
  "route-missing": 404,
  "record-missing": 404,
  "judgement-missing": 404,
  "source-missing": 404,
  "document-missing": 404,
  "record-ambiguous": 409,
  "too-large": 413,
  "store-busy": 503,
};

/** Writes the value of an answer, or its failure in the one shape. */
export function respond<T extends object>(c: Context, answer: Answer<T>): Response {
  return answer.ok ? c.json(answer.value) : refuse(c, answer.error);
}

/** Writes a failure in the reader's language. */
export function refuse(c: Context, failed: Failure): Response {
  const body: WireFailure = { error: wireFailure(c, failed) };
  return c.json(body, STATUS[failed.code] ?? 500);
}

/** A failure as it travels, in the language that the request wishes for. */
export function wireFailure(c: Context, failed: Failure): WireFailure["error"] {
  const { code, message, advice, where } = tell(failed, languageOf(c));
  return { code, message, ...(advice ? { advice } : {}), ...(where ? { where } : {}) };
}

/** The language that the request wishes for. */
export function languageOf(c: Context): PageLanguage {
  return choosePageLanguage((c.req.header("accept-language") ?? "").split(","));
}

/** What was thrown, as a failure; a thing that nobody foresaw is named as that. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof FailureError) return thrown.failure;
  return failure("unexpected", { reason: thrown instanceof Error ? thrown.message : String(thrown) });
}
