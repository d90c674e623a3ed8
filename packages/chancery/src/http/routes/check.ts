import type { Context } from "hono";
import { failure } from "../../errors/failure.ts";
import { MAX_BYTES, MAX_TEXT_BYTES, type Received } from "../../intake/received.ts";
import { checkReceived } from "../../use/check.ts";
import { fieldsOf, textField } from "../body.ts";
import { namesIn } from "../names.ts";
import { clock } from "../query.ts";
import { refuse } from "../respond.ts";
import type { Route } from "../route.ts";
import type { CheckAnswer } from "../wire.ts";
import { filesWithin } from "./uploads.ts";

export const checkRoutes: readonly Route[] = [
  {
    method: "post",
    path: "/api/check",
    says: "Holds a draft against the record and keeps nothing of it: JSON with its `text`, and its `date` where it bears none itself, or multipart/form-data with one file.",
    parameters: ["asOf", "addedBy"],
    answer: "CheckAnswer",
    async handle(c, { store }) {
      const draft = await draftOf(c);
      if (draft instanceof Response) return draft;
      const answer = await checkReceived(store, draft, clock(c));
      if (!answer.ok) return refuse(c, answer.error);
      const told: CheckAnswer = { ...answer.value, names: await namesIn(store, answer.value.findings) };
      return c.json(told);
    },
  },
];

/** Longest date that is looked at, in UTF-16 units. */
const MOST_DATE = 40;

async function draftOf(c: Context): Promise<Received | Response> {
  if (c.req.header("content-type")?.startsWith("multipart/form-data")) {
    const files = await filesWithin(c, MAX_BYTES);
    if (files instanceof Response) return files;
    return files[0] ?? refuse(c, failure("nothing-to-read"));
  }
  const fields = await fieldsOf(c, MAX_TEXT_BYTES);
  const text = textField(fields, "text", MAX_TEXT_BYTES) ?? "";
  const written = textField(fields, "date", MOST_DATE);
  return { path: "draft", bytes: new TextEncoder().encode(text), ...(written === undefined ? {} : { written }) };
}
