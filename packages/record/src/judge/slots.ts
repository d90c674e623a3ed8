import type { Name } from "@chancery/reader";
import { isWhen, MEASURES } from "@chancery/reader/values";
import type { RecordKind } from "../schema/record.ts";
import type { Database } from "../store/database.ts";
import { entityNamed } from "../store/entities.ts";

/** What a slot takes: a date, a number, names, words, or one of a list. */
type Taking = "when" | "number" | "names" | "name" | "words" | readonly string[];

const STATUSES = ["happened", "ongoing", "planned", "proposed", "postponed", "cancelled", "denied"];
const TYPES = "visit meeting call agreement statement aid establishment closure membership occasion other".split(" ");
export const OUTCOMES: readonly string[] = ["open", "kept", "partly-kept", "broken", "postponed", "cancelled"];

/** The slots that can be corrected, by kind of record. */
const SLOTS: Readonly<Record<RecordKind, Readonly<Record<string, Taking>>>> = {
  event: {
    type: TYPES,
    status: STATUSES,
    when: "when",
    who: "names",
    to: "names",
    where: "names",
    name: "words",
    ordinal: "number",
  },
  figure: { measure: MEASURES, value: "number", unit: "words", when: "when", of: "names", label: "words" },
  pledge: { by: "names", to: "names", due: "when", status: OUTCOMES, gist: "words" },
  role: { person: "name", office: "words", of: "names", as_of: "when" },
};

/** A typed value for a slot of a record, as the facts hold it; undefined where the slot or the value is none. */
export async function slotValue(db: Database, kind: RecordKind, slot: string, raw: unknown): Promise<unknown> {
  const taking = SLOTS[kind][slot];
  if (taking === undefined || raw === undefined) return undefined;
  const text = typeof raw === "string" ? raw.trim() : raw;
  if (typeof taking !== "string") return typeof text === "string" && taking.includes(text) ? text : undefined;
  switch (taking) {
    case "when":
      return text === "" || text === null ? null : typeof text === "string" && isWhen(text) ? text : undefined;
    case "number": {
      const number = typeof text === "number" ? text : typeof text === "string" && text !== "" ? Number(text) : NaN;
      return Number.isFinite(number) ? number : undefined;
    }
    case "words":
      return typeof text === "string" && text ? text : undefined;
    case "name":
      return typeof text === "string" && text ? nameFrom(db, text) : undefined;
    case "names":
      return typeof text === "string" ? namesFrom(db, text) : undefined;
  }
}

async function namesFrom(db: Database, text: string): Promise<Name[]> {
  const names = text.split(/[,、，]/u).map((name) => name.trim());
  return Promise.all(names.filter(Boolean).map((name) => nameFrom(db, name)));
}

/** A name as a person wrote it, with the entity where exactly one bears it. */
async function nameFrom(db: Database, name: string): Promise<Name> {
  const id = await entityNamed(db, name);
  return id === null ? { name } : { name, id };
}
