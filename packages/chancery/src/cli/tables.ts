import type { Fact } from "@chancery/reader";
import type { DocumentView, RecordView, Unread } from "@chancery/record";
import { isFailureCode, tell } from "../errors/failure.ts";
import type { FollowedPledge } from "../use/pledges.ts";
import { type Column, layOut } from "./columns.ts";
import { rowOf } from "./said.ts";
import { basisIn } from "../i18n/basis.ts";
import type { DatedWords } from "../use/text-dates.ts";
import { say, type Session } from "./session.ts";
import { SHORT_HASH } from "./text.ts";

/** The facts of one document, in the order of its text. */
export function factTable(facts: readonly Fact[], session: Session): string[] {
  const rows = facts.map((fact) => {
    const { date, type, who, what, status } = rowOf(fact, session);
    return [date, type, who, what, status];
  });
  return table(saidColumns(session), rows, session);
}

/** Records, one line each, closing with how many sources they stand on and the id for `show`. */
export function recordTable(records: readonly RecordView[], session: Session): string[] {
  const rows = records.map((record) => {
    const { date, type, who, what, status } = rowOf(record.body, session);
    const mark = record.conflicts.length ? "!" : "";
    return [date, type, who, what, status, `${sourcesOf(record)}${mark}`, record.id];
  });
  const columns: Column[] = [
    ...saidColumns(session),
    { title: say(session, "sources"), side: "right" },
    { title: say(session, "id") },
  ];
  return table(columns, rows, session);
}

/** The dates of a text: when, the words, and what it was counted from. */
export function dateTable(dates: readonly DatedWords[], session: Session): string[] {
  const columns: Column[] = [
    { title: say(session, "date") },
    { title: say(session, "words"), share: 2 },
    { title: say(session, "basis"), share: 1 },
  ];
  const rows = dates.map(({ value, text, basis }) => [
    value ?? "?",
    text,
    basis === null ? "" : basisIn(basis, session.language, session.words),
  ]);
  return table(columns, rows, session);
}

/** Promises with how they stand on the day: overdue, due soon, open, settled. */
export function pledgeTable(followed: readonly FollowedPledge[], session: Session): string[] {
  const rows = followed.map(({ record, standing, daysLeft, monthsSilent }) => {
    const { date, who, what, status } = rowOf(record.body, session);
    const silent = monthsSilent === null ? "" : String(monthsSilent);
    const left = daysLeft === null || standing === "settled" ? "" : String(daysLeft);
    return [
      session.words.labels.standings[standing],
      date,
      left,
      who,
      what,
      status,
      silent,
      sourcesOf(record),
      record.id,
    ];
  });
  const columns: Column[] = [
    { title: say(session, "standing") },
    { title: say(session, "due") },
    { title: say(session, "daysLeft"), side: "right" },
    { title: say(session, "who"), share: 1 },
    { title: say(session, "what"), share: 3 },
    { title: say(session, "status") },
    { title: say(session, "monthsSilent"), side: "right" },
    { title: say(session, "sources"), side: "right" },
    { title: say(session, "id") },
  ];
  return table(columns, rows, session);
}

export function documentTable(documents: readonly DocumentView[], session: Session): string[] {
  const columns: Column[] = [
    { title: say(session, "published") },
    { title: say(session, "lang") },
    { title: say(session, "title"), share: 3 },
    { title: say(session, "publisher"), share: 1 },
    { title: say(session, "facts"), side: "right" },
    { title: say(session, "path"), share: 2 },
    { title: say(session, "id") },
  ];
  const rows = documents.map((document) => [
    document.published ?? "",
    document.lang ?? "",
    document.title ?? "",
    document.publisher ?? "",
    document.status === "unread" ? say(session, "unreadMark") : String(document.facts),
    document.path,
    document.sha256.slice(0, SHORT_HASH),
  ]);
  return table(columns, rows, session);
}

/** Documents that could not be read, with the reason of each. */
export function reasonTable(documents: readonly DocumentView[], session: Session): string[] {
  const columns: Column[] = [
    { title: say(session, "path"), share: 1 },
    { title: say(session, "reason"), share: 2 },
    { title: say(session, "id") },
  ];
  const rows = documents.map(({ path, unread, sha256 }) => [
    path,
    unread ? reasonOf(unread, session) : "",
    sha256.slice(0, SHORT_HASH),
  ]);
  return table(columns, rows, session);
}

/** The reason as it was kept, which is in English, or in the reader's language where its code is known. */
function reasonOf({ code, message }: Unread, { language }: Session): string {
  return isFailureCode(code) && language !== "en" ? tell({ code, message }, language).message : message;
}

/** '3' sources, or '3/2' where only two of them are independent. */
export function sourcesOf({ sources, independent }: RecordView): string {
  return independent === sources.length ? String(sources.length) : `${sources.length}/${independent}`;
}

function saidColumns(session: Session): Column[] {
  return [
    { title: say(session, "date") },
    { title: say(session, "type") },
    { title: say(session, "who"), share: 2 },
    { title: say(session, "what"), share: 3 },
    { title: say(session, "status") },
  ];
}

/** A table as the terminal shows it, its titles dimmed. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], { screen }: Session): string[] {
  const [titles = "", ...lines] = layOut(columns, rows, screen.columns);
  return [screen.paint("dim", titles), ...lines];
}
