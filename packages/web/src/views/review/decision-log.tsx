import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { judgementsQuery } from "../../api/queries.ts";
import { useWords } from "../../i18n/language.tsx";
import { NamesProvider } from "../../parts/names.tsx";
import { JudgementLine } from "../../parts/judging/judgement-list.tsx";

/** Every decision that was ever taken, the newest first: what stands can be taken back, also where its record is gone. */
export function DecisionLog() {
  const { review } = useWords();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...judgementsQuery(), enabled: open });
  return (
    <details className="judgements review-log" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{review.log}</summary>
      {data && (
        <NamesProvider value={data.names}>
          <p className="aside">{review.logCount(data.total)}</p>
          <ul>
            {data.items.map((judgement) => (
              <JudgementLine
                key={judgement.id}
                judgement={judgement}
                undone={judgement.undoneBy !== null || judgement.verb === "undo"}
              >
                <span className="judgement-by">
                  {judgement.records.map((id) => (
                    <Link key={id} to="/records/$id" params={{ id }}>
                      {review.evidence}
                    </Link>
                  ))}
                </span>
                <q>{judgement.passages[0]}</q>
              </JudgementLine>
            ))}
          </ul>
        </NamesProvider>
      )}
    </details>
  );
}
