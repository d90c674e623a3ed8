import type { EventStatus, PledgeStatus } from "@chancery/reader";
import type { ReactNode } from "react";
import { useWords } from "../i18n/language.tsx";
import "./status-mark.css";

type Status = EventStatus | PledgeStatus;

function HalfDisc() {
  return (
    <>
      <circle cx="6" cy="6" r="4" />
      <path d="M6 2a4 4 0 0 0 0 8Z" fill="currentColor" stroke="none" />
    </>
  );
}

/** A shape for each status, so that colour is never all that tells them apart. */
const SHAPES: Readonly<Record<Status, ReactNode>> = {
  happened: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  kept: <path d="m2.5 6.2 2.4 2.5 4.6-5.2" />,
  ongoing: <HalfDisc />,
  "partly-kept": <HalfDisc />,
  planned: <circle cx="6" cy="6" r="4" />,
  open: <circle cx="6" cy="6" r="4" />,
  proposed: <circle cx="6" cy="6" r="4" strokeDasharray="1.6 1.9" />,
  postponed: <path d="M1.5 6h7M6 3l3 3-3 3M10.8 2.5v7" />,
  cancelled: <path d="m2.5 2.5 7 7M9.5 2.5l-7 7" />,
  broken: <path d="m2.5 2.5 7 7M9.5 2.5l-7 7" />,
  denied: <path d="M6 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM3.2 8.8l5.6-5.6" />,
};

export function StatusMark({ status }: { readonly status: Status }) {
  const words = useWords();
  return (
    <span className="status" data-status={status}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {SHAPES[status]}
      </svg>
      {words.statuses[status]}
    </span>
  );
}
