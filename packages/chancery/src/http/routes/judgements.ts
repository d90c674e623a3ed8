import type { JudgementVerb, RecordKind } from "@chancery/record";
import { FailureError, failure } from "../../errors/failure.ts";
import { type Deciding, decide, JUDGEMENT_VERBS, judgements, usualMaker } from "../../use/judge.ts";
import { type Fields, fieldsOf, textField } from "../body.ts";
import { namesIn } from "../names.ts";
import { judgementQuery } from "../query.ts";
import { refuse } from "../respond.ts";
import type { Route } from "../route.ts";
import type { JudgementAnswer, JudgementsAnswer } from "../wire.ts";

/** Longest request, name of a maker, reason or value, in bytes and UTF-16 units. */
const MOST = { request: 64 * 1024, name: 200, words: 4000 };

export const judgementRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/api/judgements",
    says: "The log of decisions, the newest first; with `orphans` those that bear on nothing any more.",
    parameters: ["orphans", "limit"],
    answer: "JudgementsAnswer",
    async handle(c, { store }) {
      const page = await judgements(store, judgementQuery(c));
      const answer: JudgementsAnswer = { ...page, names: await namesIn(store, page.items) };
      return c.json(answer);
    },
  },
  {
    method: "post",
    path: "/api/judgements",
    says: "Lays a decision down. Takes the JSON object `Judged`; the same `token` sent again changes nothing and gives the same answer.",
    parameters: [],
    answer: "JudgementAnswer",
    async handle(c, desk) {
      const fields = await fieldsOf(c, MOST.request);
      const answer = await desk.inTurn(() => decide(desk.store, decidingOf(fields)));
      if (!answer.ok) return refuse(c, answer.error);
      const told: JudgementAnswer = { judgement: answer.value, names: await namesIn(desk.store, answer.value) };
      return c.json(told);
    },
  },
];

function decidingOf(fields: Fields): Deciding {
  const text = (name: string, most = MOST.words) => textField(fields, name, most);
  const [other, fact, slot, why, value] = [text("other"), text("fact"), text("slot"), text("why"), valueOf(fields)];
  const token = text("token", MOST.name);
  return {
    verb: verbOf(text("verb") ?? ""),
    of: text("of") ?? missing("of"),
    maker: text("maker", MOST.name)?.trim() || usualMaker(),
    ...(other === undefined ? {} : { other }),
    ...(fact === undefined ? {} : { fact }),
    ...(slot === undefined ? {} : { slot }),
    ...(why === undefined ? {} : { why }),
    ...(value === undefined ? {} : { value }),
    ...(token === undefined ? {} : { token }),
    ...readByHand(fields),
  };
}

/** What a person read in a document: where, of which kind, and its slots. */
function readByHand({ span, kind, slots }: Fields): Pick<Deciding, "span" | "kind" | "slots"> {
  const known = KINDS.find((one) => one === kind);
  if ((kind !== undefined && !known) || !isSpan(span) || !isSlots(slots))
    throw new FailureError(failure("request-invalid", { where: "span", reason: "span, kind, slots" }));
  return { ...(span ? { span } : {}), ...(known ? { kind: known } : {}), ...(slots ? { slots } : {}) };
}

const KINDS: readonly RecordKind[] = ["event", "figure", "pledge", "role"];

function isSpan(value: unknown): value is { start: number; end: number } | undefined {
  if (value === undefined) return true;
  if (typeof value !== "object" || value === null || !("start" in value) || !("end" in value)) return false;
  return Number.isSafeInteger(value.start) && Number.isSafeInteger(value.end);
}

function isSlots(value: unknown): value is Readonly<Record<string, string | number>> | undefined {
  if (value === undefined) return true;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => typeof one === "string" || typeof one === "number");
}

/** Words are chosen in a document on a page only: what is added by hand comes this way alone. */
const VERBS: readonly JudgementVerb[] = [...JUDGEMENT_VERBS, "add"];

function verbOf(asked: string): JudgementVerb {
  const verb = VERBS.find((known) => known === asked);
  const allowed = VERBS.join(", ");
  if (!verb) throw new FailureError(failure("value-invalid", { where: "verb", option: "verb", value: asked, allowed }));
  return verb;
}

/** A value travels as text or number; an empty text is a value too: a date that nobody knows. */
function valueOf(fields: Fields): string | number | undefined {
  const { value } = fields;
  if (value === undefined || value === null) return undefined;
  const fits = typeof value === "number" || (typeof value === "string" && value.length <= MOST.words);
  if (!fits) throw new FailureError(failure("request-invalid", { where: "value", reason: "value" }));
  return value as string | number;
}

function missing(field: string): never {
  throw new FailureError(failure("request-invalid", { where: field, reason: field }));
}
