import { useQueryClient } from "@tanstack/react-query";
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
  useEffect(
    () => onSettled(() => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "review" })),
    [queries],
  );
}
