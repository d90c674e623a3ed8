// What the pages of the desk share: between whom, the title, an empty place that teaches, what could not be had.
import type { NamesById, OfferedSide } from "chancery/wire";
import type { ReactNode } from "react";
import { useWords } from "../i18n/language.tsx";
import { NamesProvider } from "./names.tsx";
import { FailureNotice, Notice } from "./notice.tsx";
import { SideChoice } from "./side-choice.tsx";
import { usePageTitle } from "./title.ts";
import "./desk-page.css";

export interface SidedAnswer {
  readonly sides: readonly OfferedSide[];
  readonly offered: readonly OfferedSide[];
  readonly names: NamesById;
}

export interface DeskPageProps<Answer extends SidedAnswer> {
  readonly title: string;
  readonly found: {
    readonly data: Answer | undefined;
    readonly error: Error | null;
    readonly refetch: () => Promise<unknown>;
  };
  /** Said where the page holds nothing. */
  readonly empty: { readonly emptyTitle: string; readonly emptyText: string };
  readonly isEmpty: (answer: Answer) => boolean;
  /** Ways to the pages that belong to this one. */
  readonly tabs?: ReactNode;
  readonly children: (answer: Answer) => ReactNode;
}

export function DeskPage<Answer extends SidedAnswer>({
  title,
  found,
  empty,
  isEmpty,
  tabs,
  children,
}: DeskPageProps<Answer>) {
  const words = useWords();
  const { data, error, refetch } = found;
  usePageTitle(title);
  if (error) return <FailureNotice error={error} retry={() => void refetch()} />;
  if (!data) return <p className="loading">{words.loading}</p>;
  return (
    <NamesProvider value={data.names}>
      <div className="desk">
        <header className="desk-head">
          <h1>{title}</h1>
          <SideChoice sides={data.sides} offered={data.offered} />
        </header>
        {tabs}
        {isEmpty(data) ? (
          <Notice title={empty.emptyTitle}>
            <p>{empty.emptyText}</p>
          </Notice>
        ) : (
          children(data)
        )}
      </div>
    </NamesProvider>
  );
}
