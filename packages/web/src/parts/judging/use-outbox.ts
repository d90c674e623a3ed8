import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import type { Judged, Judgement, RecordAnswer } from "chancery/wire";
import { useEffect, useSyncExternalStore } from "react";
import { onSettled, type Outbox, outbox, type Pending, subscribeOutbox } from "./outbox.ts";

/** Decisions on their way, and those of this visit. */
export function useOutbox(): Outbox {
  return useSyncExternalStore(subscribeOutbox, outbox);
}

/** Decisions on their way that bear on a record, or on one passage of it. */
export function usePending(record: string | null, fact?: string): readonly Pending[] {
  const { pending } = useOutbox();
  return pending.filter(({ judged }) => {
    const bears = judged.of === record || judged.other === record;
    return bears && (fact === undefined || judged.fact === undefined || judged.fact === fact);
  });
}

/** What is shown is asked for anew when a decision was laid down; the queue of questions leads its own life. */
export function useFollowing(): void {
  const queries = useQueryClient();
  useEffect(() => onSettled((judgement, judged) => void follow(queries, judgement, judged)), [queries]);
}

/** Records last: a document that is asked for anew knows which of them are gone. */
async function follow(queries: QueryClient, judgement: Judgement, { verb, of }: Judged): Promise<void> {
  const gone = verb === "reject" && !judgement.records.includes(of);
  if (gone) keepShown(queries, judgement, of);
  await queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== "review" && name !== "record" });
  // What shows a record that is gone with its decision has left by then, and asks for it no more.
  await painted();
  await queries.invalidateQueries({
    predicate: ({ queryKey: [name, id] }) => name === "record" && !(gone && id === of),
  });
}

function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** A record that was rejected whole is no more; the page that shows it goes on showing what was rejected, by whom. */
function keepShown(queries: QueryClient, judgement: Judgement, of: string): void {
  queries.setQueriesData<RecordAnswer>(
    { queryKey: ["record", of] },
    (old) => old && { ...old, record: { ...old.record, judgements: [...(old.record.judgements ?? []), judgement] } },
  );
}
