import type { FigureFact, Name, QuoteFact } from "@chancery/reader";
import type { RecordBody } from "@chancery/record";
import { fill } from "../i18n/fill.ts";
import type { Session } from "./session.ts";

/** What a fact or a record says, without its evidence. */
export type Said = RecordBody | Omit<QuoteFact, "evidence" | "trace">;

/** What is said, in the five columns of a table; unknown is an empty text. */
export interface Row {
  readonly date: string;
  readonly type: string;
  readonly who: string;
  readonly what: string;
  readonly status: string;
}

/** Puts what is said into words of the reader's language; names and quotations stay as the document has them. */
export function rowOf(said: Said, session: Session): Row {
  const { labels } = session.words;
  const list = (names: readonly Name[] | undefined) => namesOf(names, session);
  switch (said.kind) {
    case "event":
      return {
        date: said.when ?? "",
        type: labels.types[said.type],
        who: list(said.who),
        what: join([said.name, arrow(list(said.to)), list(said.where)]),
        status: labels.statuses[said.status],
      };
    case "figure":
      return {
        date: said.when ?? "",
        type: labels.measures[said.measure],
        who: list(said.of),
        what: join([amountOf(said, session), said.label]),
        status: "",
      };
    case "pledge":
      return {
        date: said.due ?? "",
        type: labels.kinds.pledge,
        who: list(said.by),
        what: join([arrow(list(said.to)), said.gist]),
        status: labels.statuses[said.status],
      };
    case "quote":
      return { date: "", type: labels.kinds.quote, who: list(said.speaker), what: said.text, status: "" };
    case "role":
      return {
        date: "from" in said || "to" in said ? `${said.from ?? ""}/${said.to ?? ""}` : (said.as_of ?? ""),
        type: labels.kinds.role,
        who: said.person.name,
        what: join([list(said.of), said.office]),
        status: "",
      };
  }
}

/** 'A, B' or 「A、B」. */
export function namesOf(names: readonly Name[] | undefined, { language }: Session): string {
  return (names ?? []).map(({ name }) => name).join(language === "ja" ? "、" : ", ");
}

/** A value with its unit and bound: 'about 1.8 billion US dollars', 「約18億米ドル」. Never rounded. */
export function amountOf(
  { value, unit, bound }: Pick<FigureFact, "value" | "unit" | "bound">,
  session: Session,
): string {
  const { labels } = session.words;
  const units: Readonly<Record<string, string>> = labels.units;
  const money = unit !== null && /^[A-Z]{3}$/.test(unit) ? unit : null;
  const number = numberOf(value, money, session.language);
  const counted = unit === null || money ? number : fill(units[unit] ?? "{value} {unit}", { value: number, unit });
  return fill(labels.bounds[bound], { value: counted });
}

/** A number written out exactly, large ones in the large units of the language; with the name of its money, if it is some. */
function numberOf(value: number, currency: string | null, language: string): string {
  const exact = { compactDisplay: "long", minimumFractionDigits: 0, maximumFractionDigits: 12 } as const;
  const notation = Math.abs(value) >= 1e6 ? "compact" : "standard";
  const money = currency ? ({ style: "currency", currency, currencyDisplay: "name" } as const) : {};
  return new Intl.NumberFormat(language, { ...exact, notation, ...money }).format(value);
}

const join = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(" · ");
const arrow = (text: string) => (text ? `→ ${text}` : "");
