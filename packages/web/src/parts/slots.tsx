// The slots of a fact or record, one under the other. Each value as the page's language writes it.
import type { Name } from "@chancery/reader";
import type { ReactNode } from "react";
import { type Language, useLanguage } from "../i18n/language.tsx";
import { formatWhen } from "../i18n/when.ts";
import type { Words } from "../i18n/words/en.ts";
import { figureText } from "./figure.ts";
import { NameList } from "./names.tsx";
import { langOf } from "./script.ts";
import { StatusMark } from "./status-mark.tsx";
import type { Told } from "./summary.tsx";
import { typeWord } from "./summary.tsx";
import "./slots.css";

export type SlotName = keyof Words["slots"];

export interface Slot {
  readonly name: SlotName;
  readonly value: ReactNode;
}

interface Manner {
  readonly words: Words;
  readonly language: Language;
}

/** The slots that hold something, in reading order. */
export function slotsOf(told: Told, manner: Manner): Slot[] {
  const slots: readonly (readonly [SlotName, ReactNode])[] = [
    ["type", told.kind === "event" && typeWord(told, manner.words)],
    ["measure", told.kind === "figure" && typeWord(told, manner.words)],
    ["value", told.kind === "figure" && figureText(told, manner.words, manner.language)],
    ...datesOf(told, manner),
    ...namesOf(told),
    ...textsOf(told),
    ["ordinal", told.kind === "event" && told.ordinal],
    ["status", "status" in told && <StatusMark status={told.status} />],
    ["said_by", listed(told.said_by)],
  ];
  return slots.filter(([, value]) => value !== false && value !== undefined && value !== null).map(toSlot);
}

function toSlot([name, value]: readonly [SlotName, ReactNode]): Slot {
  return { name, value };
}

function datesOf(told: Told, { words, language }: Manner): (readonly [SlotName, ReactNode])[] {
  const date = (when: string | null | undefined) => formatWhen(when, language) ?? words.undated;
  if (told.kind === "event" || told.kind === "figure") return [["when", date(told.when)]];
  if (told.kind === "pledge") return [["due", date(told.due)]];
  return told.kind === "role" ? [["as_of", told.as_of !== null && date(told.as_of)]] : [];
}

function namesOf(told: Told): (readonly [SlotName, ReactNode])[] {
  switch (told.kind) {
    case "event":
      return [
        ["who", listed(told.who)],
        ["to", listed(told.to)],
        ["where", listed(told.where)],
      ];
    case "figure":
      return [["of", listed(told.of)]];
    case "pledge":
      return [
        ["by", listed(told.by)],
        ["to", listed(told.to)],
      ];
    case "quote":
      return [["speaker", listed(told.speaker)]];
    case "role":
      return [
        ["person", listed([told.person])],
        ["of", listed(told.of)],
      ];
  }
}

function textsOf(told: Told): (readonly [SlotName, ReactNode])[] {
  if (told.kind === "event") return [["name", quoted(told.name)]];
  if (told.kind === "figure") return [["label", quoted(told.label)]];
  if (told.kind === "pledge") return [["gist", quoted(told.gist)]];
  return told.kind === "quote" ? [["text", quoted(told.text)]] : [["office", quoted(told.office)]];
}

function listed(names: readonly Name[] | undefined): ReactNode {
  return names?.length ? <NameList names={names} /> : null;
}

function quoted(text: string | undefined): ReactNode {
  return text ? <span lang={langOf(text)}>{text}</span> : null;
}

export function SlotList({ told }: { readonly told: Told }) {
  const { words, language } = useLanguage();
  return (
    <dl className="slots">
      {slotsOf(told, { words, language }).map(({ name, value }) => (
        <div key={name}>
          <dt>{words.slots[name]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
