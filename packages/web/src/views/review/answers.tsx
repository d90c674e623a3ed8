import type { Judged, ReviewItem } from "chancery/wire";
import type { ReactNode } from "react";
import type { Words } from "../../i18n/words/en.ts";
import { ConflictField } from "../../parts/judging/conflict-field.tsx";
import { asWritten } from "../../parts/judging/decisions.tsx";
import { OUTCOMES } from "../../parts/judging/verbs.ts";

export interface Answer {
  readonly key: string;
  readonly shown: ReactNode;
  readonly judged: Judged;
}

/** What can be answered to a question, numbered in this order. */
export function answersTo(item: ReviewItem, words: Words): Answer[] {
  const { review, statuses } = words;
  switch (item.kind) {
    case "conflict":
      return preferences(item, words);
    case "overdue":
      return OUTCOMES.map((value) => ({
        key: value,
        shown: statuses[value],
        judged: { verb: "settle", of: item.record.id, value },
      }));
    case "alike":
      return [
        { key: "same", shown: review.one, judged: { verb: "same", of: item.record.id, other: item.other.id } },
        {
          key: "different",
          shown: review.two,
          judged: { verb: "different", of: item.record.id, other: item.other.id },
        },
      ];
    case "tie":
      return [
        { key: "same", shown: review.one, judged: { verb: "confirm", of: item.record.id } },
        { key: "different", shown: review.two, judged: { verb: "different", of: item.record.id, ...factOf(item) } },
      ];
    case "thin":
      return [
        { key: "right", shown: review.right, judged: { verb: "confirm", of: item.record.id } },
        { key: "wrong", shown: review.wrong, judged: { verb: "reject", of: item.record.id } },
      ];
    case "orphan":
      return [{ key: "undo", shown: words.judging.takeBack, judged: { verb: "undo", of: item.judgement.id } }];
  }
}

function preferences({ record, field }: Extract<ReviewItem, { kind: "conflict" }>, { slots }: Words): Answer[] {
  const conflict = record.conflicts.find((one) => one.field === field);
  return (conflict?.values ?? []).map(({ value, sources }) => ({
    key: JSON.stringify(value),
    shown: <ConflictField field={field} value={value} sources={sources} slots={slots} />,
    judged: { verb: "prefer", of: record.id, slot: field, value: asWritten(value) },
  }));
}

function factOf({ record, link }: Extract<ReviewItem, { kind: "tie" }>): { fact?: string } {
  const fact = record.sources[link.source]?.fact;
  return fact === undefined ? {} : { fact };
}

/** The question in words. */
export function questionOf(item: ReviewItem, { review, slots }: Words): string {
  if (item.kind === "conflict") return review.ask.conflict(slots[item.field as keyof typeof slots] ?? item.field);
  if (item.kind === "tie") return review.ask.tie(item.link.source + 1);
  return review.ask[item.kind];
}
