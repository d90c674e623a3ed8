import type { RecordView } from "chancery/wire";
import { useQuery } from "@tanstack/react-query";
import { usePending } from "../../parts/judging/use-outbox.ts";
import { recordQuery } from "../../api/queries.ts";
import { useWords } from "../../i18n/language.tsx";
import { useAsOf } from "../../parts/as-of.ts";
import { Decisions } from "../../parts/judging/decisions.tsx";
import { JudgementList } from "../../parts/judging/judgement-list.tsx";
import type { Reading } from "./readings.ts";

/** What can be decided on a fact, and what was. Keys work at once, before its record has come. */
export function FactDecisions({ reading }: { readonly reading: Reading }) {
  const { judging } = useWords();
  const { record: id, judgements, fact } = reading;
  const { data } = useQuery({ ...recordQuery(id ?? "", useAsOf()), enabled: id !== null });
  if (fact.kind === "quote") return <p className="judge-hint">{judging.notOfRecord}</p>;
  const record = data?.record ?? (id === null ? null : aloneOf(id, reading));
  return (
    <>
      {record && <Decisions record={record} fact={reading.id} />}
      <JudgementList record={id} fact={reading.id} judgements={judgements} />
    </>
  );
}

/** The record as far as this fact tells it. */
function aloneOf(id: string, { fact }: Reading): RecordView | null {
  if (fact.kind === "quote") return null;
  return { id, body: fact, sources: [], independent: 1, history: [], conflicts: [] };
}

/** What stands of a fact by the last decision on it; null where there is none that says. */
export function useStanding({ record, id, judgements = [] }: Reading): "confirm" | "reject" | null {
  const pending = usePending(record, id);
  const undone = new Set(pending.map(({ judged }) => judged.of));
  const verbs = [
    ...judgements.filter((judgement) => !undone.has(judgement.id)).map(({ verb }) => verb),
    ...pending.filter(({ state }) => state !== "refused").map(({ judged }) => judged.verb),
  ];
  const last = verbs.findLast((verb) => verb === "confirm" || verb === "reject");
  return last === "confirm" || last === "reject" ? last : null;
}
