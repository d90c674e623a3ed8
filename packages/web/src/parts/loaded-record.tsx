import { useQuery } from "@tanstack/react-query";
import type { RecordAnswer } from "chancery/wire";
import type { ReactNode } from "react";
import { recordQuery } from "../api/queries.ts";
import { useWords } from "../i18n/language.tsx";
import { useAsOf } from "./as-of.ts";
import { NamesProvider } from "./names.tsx";
import { FailureNotice } from "./notice.tsx";

export interface LoadedRecordProps {
  readonly id: string;
  readonly children: (answer: RecordAnswer) => ReactNode;
}

/** A record on its way, or what is made of it, among the names it speaks of. */
export function LoadedRecord({ id, children }: LoadedRecordProps) {
  const words = useWords();
  const { data, error, refetch } = useQuery(recordQuery(id, useAsOf()));
  if (error) return <FailureNotice error={error} retry={() => void refetch()} />;
  if (!data) return <p className="loading">{words.loading}</p>;
  return <NamesProvider value={data.names}>{children(data)}</NamesProvider>;
}
