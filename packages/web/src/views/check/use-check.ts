import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import type { CheckAnswer } from "chancery/wire";
import { useEffect, useState } from "react";
import { writeSearch } from "../../api/address.ts";
import { ApiFailure, type Sending, send } from "../../api/client.ts";
import { useAsOf } from "../../parts/as-of.ts";

/** Milliseconds of rest after which what was typed is held against the record. */
const REST = 350;
const KEY = "chancery.draft";

export interface Check {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Its day, `2025-08-24`, for 'yesterday' and 'this year' where it bears none itself; empty where it has none. */
  readonly date: string;
  readonly setDate: (date: string) => void;
  /** Puts the text of a file in place of the draft. */
  readonly drop: (file: File) => void;
  readonly answer: CheckAnswer | undefined;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The draft, kept for this tab, and what the record says of it as it is typed. */
export function useCheck(): Check {
  const [text, setKept] = useState(recalled);
  const [date, setDate] = useState("");
  const rested = useRested(text);
  const asOf = useAsOf();
  const filled = rested.trim() !== "";
  const found = useQuery({
    queryKey: ["check", rested, date, asOf],
    queryFn: ({ signal }) => checkText({ text: rested, date }, asOf, signal),
    enabled: filled,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const setText = (next: string) => {
    keep(next);
    setKept(next);
  };
  const dropped = useMutation({ mutationFn: checkFile, onSuccess: ({ text: read }) => setText(read) });
  return {
    text,
    setText,
    date,
    setDate,
    drop: dropped.mutate,
    answer: filled ? found.data : undefined,
    busy: dropped.isPending || (filled && (found.isFetching || rested !== text)),
    error: dropped.error ?? (filled ? found.error : null),
    retry() {
      dropped.reset();
      void found.refetch();
    },
  };
}

/** Where storage is shut, the draft lasts as long as the page. */
function keep(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // Full or shut: nothing to do.
  }
}

function recalled(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

interface Draft {
  readonly text: string;
  readonly date: string;
}

async function checkText(draft: Draft, asOf: string | undefined, signal: AbortSignal): Promise<CheckAnswer> {
  const headers = { "content-type": "application/json" };
  return await answerTo({ body: JSON.stringify(draft), headers, signal }, asOf);
}

async function checkFile(file: File): Promise<CheckAnswer> {
  const body = new FormData();
  body.append("file", file, file.name);
  return await answerTo({ body }, undefined);
}

async function answerTo(sending: Sending, asOf: string | undefined): Promise<CheckAnswer> {
  const response = await send(`/api/check${writeSearch({ asOf })}`, { ...sending, method: "POST" });
  return (await response.json()) as CheckAnswer;
}

/** A draft in a language that nobody reads, or of no words yet: not a failure, there is nothing to say of it. */
export function isQuiet(error: Error | null): boolean {
  return error instanceof ApiFailure && ["empty", "language-unknown"].includes(error.failure.code);
}
