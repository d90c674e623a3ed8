import { bases } from "./ja/bases.ts";
import type { InterfaceLanguage, Words } from "./language.ts";

/**
 * What a value was derived from, as the reader tells it ('who, where: the labelled lines', 'when: the document's date: 2025-08-27',
 * without slots where the value is known), in a language of the interface. What has no words there stays in the reader's.
 */
export function basisIn(told: string, language: InterfaceLanguage, { labels }: Words): string {
  if (language === "en") return told;
  const names: Readonly<Record<string, string>> = labels.slots;
  const [first = "", ...rest] = told.split(": ");
  const slots = rest.length > 0 && !(first in bases) ? first.split(/, | and /) : [];
  const [phrase = "", ...values] = slots.length ? rest : [first, ...rest];
  const said = bases[phrase] ?? phrase;
  const value = values.length ? `（${values.join(": ")}）` : "";
  return `${slots.map((slot) => names[SLOTS[slot] ?? slot] ?? slot).join("・")}${slots.length ? "：" : ""}${said}${value}`;
}

/** Slots that the reader names by what they hold. */
const SLOTS: Readonly<Record<string, string>> = { period: "when", parties: "of" };
