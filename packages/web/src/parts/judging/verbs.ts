import type { JudgementVerb, RecordBody } from "chancery/wire";

/** The key of each decision, the same on every page. */
export const VERB_KEYS: Readonly<Record<JudgementVerb, string>> = {
  confirm: "c",
  reject: "x",
  correct: "e",
  same: "m",
  different: "d",
  prefer: "v",
  settle: "s",
  note: "w",
  add: "a",
  undo: "u",
};

/** What a slot takes, as the server will have it. */
export type Taking = "when" | "number" | "names" | "words" | readonly string[];

const STATUSES = ["happened", "ongoing", "planned", "proposed", "postponed", "cancelled", "denied"];
export const OUTCOMES = ["kept", "partly-kept", "broken", "postponed", "cancelled", "open"] as const;
const TYPES = "visit meeting call agreement statement aid establishment closure membership occasion other".split(" ");
const MEASURES =
  "trade.total trade.exports trade.imports investment.flow investment.stock aid.grant aid.loan money companies people share change rank count".split(
    " ",
  );

/** The slots that can be corrected, in reading order. */
export const SLOTS: Readonly<Record<RecordBody["kind"], readonly (readonly [slot: string, taking: Taking])[]>> = {
  event: [
    ["when", "when"],
    ["who", "names"],
    ["to", "names"],
    ["where", "names"],
    ["name", "words"],
    ["type", TYPES],
    ["status", STATUSES],
    ["ordinal", "number"],
  ],
  figure: [
    ["value", "number"],
    ["unit", "words"],
    ["when", "when"],
    ["of", "names"],
    ["measure", MEASURES],
    ["label", "words"],
  ],
  pledge: [
    ["due", "when"],
    ["by", "names"],
    ["to", "names"],
    ["gist", "words"],
    ["status", OUTCOMES],
  ],
  role: [
    ["person", "names"],
    ["office", "words"],
    ["of", "names"],
    ["as_of", "when"],
  ],
};

/** The value of a slot as a person writes it into a field. */
export function writtenValue(body: object, slot: string): string {
  const value = (body as Readonly<Record<string, unknown>>)[slot];
  if (value === null || value === undefined) return "";
  const list = Array.isArray(value) ? value : [value];
  return list.map((one) => (isNamed(one) ? one.name : String(one))).join(", ");
}

function isNamed(value: unknown): value is { readonly name: string } {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}
