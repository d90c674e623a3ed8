import type { RecordSource, RecordView } from "@chancery/record";
import type { Passage, Shown } from "../use/show.ts";
import { amountOf, namesOf, rowOf, type Said } from "./said.ts";
import { say, type Session } from "./session.ts";
import { indent, pad, widthOf } from "./text.ts";

/** A record opened: what it says, how it stood, where sources disagree, and each sentence with its document. */
export function recordLines({ record, passages }: Shown, session: Session): string[] {
  const { screen } = session;
  const { date, type, who, what, status } = rowOf(record.body, session);
  return [
    screen.paint("bold", [date || say(session, "undated"), type, who, what, status].filter(Boolean).join("  ")),
    screen.paint("dim", record.id),
    "",
    ...slotLines(record.body, session),
    ...historyLines(record, session),
    ...conflictLines(record, session),
    ...judgedLines(record, session),
    ...relatedLines(record, session),
    "",
    screen.paint("bold", sourcesTitle(record, session)),
    ...record.sources.flatMap((source, index) =>
      sourceLines(
        index,
        source,
        passages.find((passage) => passage.source === index),
        session,
      ).concat(linkLines(index, record, session)),
    ),
  ];
}

function slotLines(said: Said, session: Session): string[] {
  const { slots, types, measures, statuses } = session.words.labels;
  const names: Readonly<Record<string, string>> = { ...slots, ...(said.kind === "role" ? { to: slots.until } : {}) };
  const words: Readonly<Record<string, string>> = { ...types, ...measures, ...statuses };
  const shown = Object.entries(said).filter(
    ([slot, value]) => slot in names && !["unit", "bound"].includes(slot) && value !== null,
  );
  const left = Math.max(...shown.map(([slot]) => widthOf(names[slot] ?? ""))) + 2;
  return shown.map(([slot, value]) => {
    const text = said.kind === "figure" && slot === "value" ? amountOf(said, session) : valueText(value, session);
    const inWords = ["type", "measure", "status"].includes(slot) ? (words[text] ?? text) : text;
    const body = indent(inWords, left, session.screen.columns).trimStart();
    return `${pad(names[slot] ?? "", left)}${body}`;
  });
}

/** A slot's value as text: names joined, numbers and words as they are. */
export function valueText(value: unknown, session: Session): string {
  if (Array.isArray(value))
    return value.map((each) => valueText(each, session)).join(session.language === "ja" ? "、" : ", ");
  if (typeof value === "object" && value !== null && "name" in value) {
    return namesOf([{ name: String(value.name) }], session) + ("id" in value ? ` [${String(value.id)}]` : "");
  }
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
}

function historyLines({ history }: RecordView, session: Session): string[] {
  if (history.length < 2) return [];
  const { statuses } = session.words.labels;
  const steps = history.map(
    ({ status, as_of, source }) => `  ${as_of ?? say(session, "undated")}  ${statuses[status]}  (${source + 1})`,
  );
  return ["", session.screen.paint("bold", say(session, "history")), ...steps];
}

function conflictLines({ conflicts }: RecordView, session: Session): string[] {
  if (!conflicts.length) return [];
  const slots: Readonly<Record<string, string>> = session.words.labels.slots;
  const lines = conflicts.flatMap(({ field, values }) =>
    values.map(({ value, sources }) => {
      const cited = sources.map((source) => source + 1).join(", ");
      return `  ${slots[field] ?? field}: ${valueText(value, session)}  (${cited})`;
    }),
  );
  return ["", session.screen.paint("yellow", say(session, "conflicts")), ...lines];
}

/** What people decided on it, with who, when and why. */
function judgedLines({ judgements = [] }: RecordView, session: Session): string[] {
  const slots: Readonly<Record<string, string>> = session.words.labels.slots;
  const lines = judgements.map(({ id, verb, maker, made, why, slot, value }) => {
    const set = slot === null ? "" : `${slots[slot] ?? slot}: ${valueText(value, session)}`;
    const said = [made.slice(0, 10), maker, session.words.labels.verbs[verb], set, why ?? ""].filter(Boolean);
    return `  ${said.join("  ")}  ${id}`;
  });
  return lines.length ? ["", session.screen.paint("bold", say(session, "judged")), ...lines] : [];
}

/** The journey or talks it is part of, and what is part of it. */
function relatedLines({ related = [] }: RecordView, session: Session): string[] {
  const lines = related.map(({ id, relation, body }) => {
    const { date, type, who, what } = rowOf(body, session);
    const said = [date, type, who, what].filter(Boolean).join("  ");
    return `  ${say(session, relation === "part-of" ? "partOf" : "hasPart", { record: `${said}  ${id}` })}`;
  });
  return lines.length ? ["", session.screen.paint("bold", say(session, "related")), ...lines] : [];
}

/** Why a source stands here: 'as 1: days in common, same people'. */
function linkLines(index: number, { links = [] }: RecordView, session: Session): string[] {
  const link = links.find(({ source }) => source === index);
  if (!link) return [];
  const words: Readonly<Record<string, string>> = session.words.labels.reasons;
  const reasons = link.reasons.map((reason) => words[reason] ?? reason).join(session.language === "ja" ? "、" : ", ");
  const text = say(session, "sameAs", { number: link.to + 1, reasons: reasons || say(session, "alike") });
  return [session.screen.paint("dim", `   ${text}`)];
}

function sourcesTitle({ sources, independent }: RecordView, session: Session): string {
  if (sources.length === 1) return say(session, "oneSource");
  return say(session, "independentOf", { count: sources.length, independent });
}

function sourceLines(index: number, source: RecordSource, passage: Passage | undefined, session: Session): string[] {
  const { screen } = session;
  const { start, end } = source.evidence;
  const head = [source.published ?? say(session, "undated"), source.publisher, source.title ?? source.path];
  const place = [source.path, say(session, "offsets", { start, end }), source.sha256];
  const by = namesOf(source.said_by, session);
  return [
    "",
    `${index + 1}. ${head.filter(Boolean).join(" · ")}`,
    ...indent(quoted(source, passage, session), 5, screen.columns).split("\n"),
    ...(by ? [`     ${say(session, "saidBy", { names: by })}`] : []),
    screen.paint("dim", `   ${place.join(" · ")}`),
    ...(passage?.link ? [screen.paint("dim", `   ${passage.link}`)] : []),
  ];
}

/** The evidence; on a terminal within its surroundings, which are dimmed. */
function quoted(source: RecordSource, passage: Passage | undefined, { screen }: Session): string {
  if (!passage || screen.columns === null) return source.evidence.quote;
  const { text, evidence } = passage;
  const [before, after] = [text.slice(0, evidence.start), text.slice(evidence.end)];
  return `${dimmed(before, screen)}${text.slice(evidence.start, evidence.end)}${dimmed(after, screen)}`;
}

function dimmed(text: string, screen: Session["screen"]): string {
  return text ? screen.paint("dim", text) : "";
}
