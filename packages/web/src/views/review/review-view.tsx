import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReviewAnswer, ReviewItem, ReviewKind } from "chancery/wire";
import { reviewQuery } from "../../api/queries.ts";
import { sidesIn } from "../../api/sides.ts";
import { useWords } from "../../i18n/language.tsx";
import { useAsOf } from "../../parts/as-of.ts";
import { DeskPage } from "../../parts/desk-page.tsx";
import { VERB_KEYS } from "../../parts/judging/verbs.ts";
import { useKeys } from "../../parts/keys.ts";
import { MakerField } from "../../parts/judging/maker-field.tsx";
import { Notice } from "../../parts/notice.tsx";
import { typeWord, What, Who } from "../../parts/summary.tsx";
import { DecisionLog } from "./decision-log.tsx";
import { Question } from "./question.tsx";
import { type Queue, useQueue } from "./questions.ts";
import "../desk/desk.css";
import "../record/record-panel.css";
import "./review.css";

const route = getRouteApi("/review");
const NONE: readonly ReviewItem[] = [];

/** What waits for a decision, one question at a time, what is most worth one first. */
export function ReviewView() {
  const words = useWords();
  const { review, judging } = words;
  const { kind, ...search } = route.useSearch();
  const found = useQuery(reviewQuery(sidesIn({ ...search }), kind));
  const queue = useQueue(found.data?.items ?? NONE);
  const asOf = useAsOf();
  useKeys(
    (key) => {
      const back = key === "k" || key === "ArrowLeft";
      if (back) queue.back();
      return back || (key === VERB_KEYS.undo && !asOf && queue.takeBack());
    },
    { first: true },
  );
  const empty = { emptyTitle: review.decidedTitle, emptyText: review.decidedText };
  return (
    <DeskPage title={review.title} found={found} empty={empty} isEmpty={() => false}>
      {({ counts }) => (
        <>
          <KindTabs counts={counts} kind={kind} />
          {asOf ? <p className="judge-hint">{judging.notThen}</p> : <Progress queue={queue} />}
          <div className="review">
            {queue.current ? (
              <Question key={queue.current.key} item={queue.current} queue={queue} />
            ) : (
              <Notice title={review.decidedTitle}>
                <p>{review.decidedText}</p>
                <button type="button" className="button" onClick={() => void found.refetch()}>
                  {words.failure.retry}
                </button>
              </Notice>
            )}
            <Waiting items={queue.next} />
          </div>
          <DecisionLog />
        </>
      )}
    </DeskPage>
  );
}

function Progress({ queue: { answered, left } }: { readonly queue: Queue }) {
  const { review } = useWords();
  return (
    <div className="review-progress">
      <progress value={answered} max={Math.max(1, answered + left)} aria-label={review.title} />
      <span role="status">
        {review.progress(answered, answered + left)} · {review.left(left)}
      </span>
      <span className="aside">{review.keysHint}</span>
      <MakerField />
    </div>
  );
}

interface KindTabsProps {
  readonly counts: ReviewAnswer["counts"];
  readonly kind: string | undefined;
}

/** How much waits of each kind; one alone can be gone through. */
function KindTabs({ counts, kind }: KindTabsProps) {
  const { review } = useWords();
  const navigate = route.useNavigate();
  const go = (one?: ReviewKind) =>
    void navigate({ search: ({ kind: _kind, ...old }) => (one ? { ...old, kind: one } : old), replace: true });
  const present = (Object.keys(review.kinds) as ReviewKind[]).filter((one) => counts[one] > 0 || one === kind);
  return (
    <div className="tabs" role="group" aria-label={review.title}>
      <button type="button" aria-pressed={!kind} onClick={() => go()}>
        {review.all} <span className="count">{Object.values(counts).reduce((sum, one) => sum + one, 0)}</span>
      </button>
      {present.map((one) => (
        <button key={one} type="button" aria-pressed={kind === one} onClick={() => go(one)}>
          {review.kinds[one]} <span className="count">{counts[one]}</span>
        </button>
      ))}
    </div>
  );
}

/** Questions shown beside the one in hand. */
const SHOWN = 8;

function Waiting({ items }: { readonly items: readonly ReviewItem[] }) {
  const words = useWords();
  const { review } = words;
  if (!items.length) return null;
  return (
    <aside className="review-next" aria-label={review.next}>
      <h2>{review.next}</h2>
      <ol>
        {items.slice(0, SHOWN).map((item) => (
          <li key={item.key}>
            <strong>{review.kinds[item.kind]}</strong>{" "}
            {item.kind === "orphan" ? (
              item.judgement.passages[0]
            ) : (
              <>
                {typeWord(item.record.body, words)} <Who told={item.record.body} /> <What told={item.record.body} />
              </>
            )}
          </li>
        ))}
      </ol>
    </aside>
  );
}
