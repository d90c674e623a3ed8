import type { ReactNode } from "react";
import { ApiFailure, type Failure } from "../api/client.ts";
import { useWords } from "../i18n/language.tsx";
import type { Words } from "../i18n/words/en.ts";
import "./notice.css";

export interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** An empty place that says what belongs there and how it gets there. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div className="notice">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

export interface FailureNoticeProps {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
}

/** What went wrong, where, and what to do. */
export function FailureNotice({ error, retry }: FailureNoticeProps) {
  const words = useWords();
  const { title, message, advice, where } = tellFailure(error, words.failure);
  return (
    <div className="notice notice-failure" role="alert">
      <h2>{title}</h2>
      <p>
        {where && <strong>{where}: </strong>}
        {message}
      </p>
      {advice && <p>{advice}</p>}
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {words.failure.retry}
        </button>
      )}
    </div>
  );
}

function tellFailure(error: unknown, words: Words["failure"]): Partial<Failure> & { readonly title: string } {
  if (!(error instanceof ApiFailure)) return { title: words.title, message: String(error) };
  if (error.failure.code === "offline") return { title: words.offline, message: words.offlineAdvice };
  return { title: words.title, ...error.failure };
}
