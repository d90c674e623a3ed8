// A record or a fact in the order in which it is read: date, who, what, where, status.
import type { Fact, Name } from "@chancery/reader";
import type { RecordBody } from "chancery/wire";
import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language.tsx";
import type { Words } from "../i18n/words/en.ts";
import { figureText } from "./figure.ts";
import { NameList } from "./names.tsx";
import { langOf } from "./script.ts";

export type Told = RecordBody | Fact;

/** Date by which it is listed. */
export function whenOf(told: Told): string | null {
  if (told.kind === "pledge") return told.due;
  if (told.kind === "quote") return null;
  if (told.kind !== "role") return told.when;
  const [from, to] = "from" in told || "to" in told ? [told.from, told.to] : [];
  if (from && to) return `${from}/${to}`;
  return from ? `${from}/..` : to ? `../${to}` : told.as_of;
}

/** What kind of happening or measure it is, as a word. */
export function typeWord(told: Told, words: Words): string {
  if (told.kind === "event") return words.types[told.type];
  if (told.kind === "figure") return words.measures[told.measure];
  return words.kind[told.kind];
}

export function Who({ told }: { readonly told: Told }) {
  switch (told.kind) {
    case "event":
      return <Directed from={told.who} to={told.to} />;
    case "figure":
      return <NameList names={told.of} {...(directed(told.measure) ? { between: " → " } : {})} />;
    case "pledge":
      return <Directed from={told.by} to={told.to} />;
    case "quote":
      return <NameList names={told.speaker} />;
    case "role":
      return <NameList names={[told.person]} />;
  }
}

function directed(measure: string): boolean {
  return measure === "trade.exports" || measure === "trade.imports";
}

function Directed({
  from = [],
  to = [],
}: {
  readonly from?: readonly Name[] | undefined;
  readonly to?: readonly Name[] | undefined;
}) {
  return (
    <>
      <NameList names={from} />
      {to.length > 0 && " → "}
      <NameList names={to} />
    </>
  );
}

/** What happened, without the word of its type. */
export function What({ told }: { readonly told: Told }): ReactNode {
  const { words, language } = useLanguage();
  switch (told.kind) {
    case "event":
      return (
        <>
          {told.name !== undefined && <Original text={told.name} />}
          {told.ordinal !== undefined &&
            !told.name?.includes(String(told.ordinal)) &&
            ` ${words.ordinal(told.ordinal)}`}
        </>
      );
    case "figure":
      return (
        <>
          <span className="amount">{figureText(told, words, language)}</span>
          {told.label && " "}
          {told.label && <Aside text={told.label} />}
        </>
      );
    case "pledge":
      return <Original text={told.gist} />;
    case "quote":
      return <Original text={told.text} />;
    case "role":
      return (
        <>
          <Original text={told.office} />
          {told.of && " "}
          {told.of && (
            <span className="aside">
              <NameList names={told.of} />
            </span>
          )}
        </>
      );
  }
}

/** Words of the document itself. */
function Original({ text }: { readonly text: string }) {
  return <span lang={langOf(text)}>{text}</span>;
}

function Aside({ text }: { readonly text: string }) {
  return (
    <span className="aside" lang={langOf(text)}>
      {text}
    </span>
  );
}

export function Where({ told }: { readonly told: Told }) {
  return told.kind === "event" ? <NameList names={told.where} /> : null;
}
