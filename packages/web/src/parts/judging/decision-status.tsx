import { useEffect, useState } from "react";
import { useFollowing, useOutbox } from "./use-outbox.ts";
import { discard, resend, undo } from "./outbox.ts";
import { useWords } from "../../i18n/language.tsx";
import { useKeys } from "../keys.ts";
import { Said } from "./judgement-list.tsx";
import { VERB_KEYS } from "./verbs.ts";
import "./decisions.css";

/** How long the last decision is told, in milliseconds. */
const TOLD = 12_000;

/** Tells the last decision with the way to take it back, and what could not be laid down. `u` takes back, on every page. */
export function DecisionStatus() {
  const { judging, failure: words } = useWords();
  const { pending, last } = useOutbox();
  const fresh = useFresh(last);
  useFollowing();
  useKeys((key) => key === VERB_KEYS.undo && undo());
  const waiting = pending.filter(({ state }) => state === "failed");
  const refused = pending.filter(({ state }) => state === "refused");
  return (
    <div className="decision-status" role="status">
      {fresh && last && (
        <p>
          <Said slot={null} {...last.judged} /> {last.undone && judging.takenBack}{" "}
          {!last.undone && last.judged.verb !== "undo" && (
            <button type="button" className="more" onClick={() => undo()}>
              {judging.takeBack} <kbd aria-hidden="true">{VERB_KEYS.undo}</kbd>
            </button>
          )}
        </p>
      )}
      {waiting.length > 0 && (
        <p className="decision-trouble">
          {judging.waiting(pending.length)} {words.offlineAdvice}{" "}
          <button type="button" className="more" onClick={resend}>
            {words.retry}
          </button>
        </p>
      )}
      {refused.map(({ token, judged, failure }) => (
        <p key={token} className="decision-trouble">
          {judging.refused} <Said slot={null} {...judged} /> {failure?.message} {failure?.advice}{" "}
          <button type="button" className="more" onClick={() => discard(token)}>
            {judging.dismiss}
          </button>
        </p>
      ))}
    </div>
  );
}

/** True for a while after the value has changed. */
function useFresh(value: unknown): boolean {
  const [seen, setSeen] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(value), TOLD);
    return () => clearTimeout(timer);
  }, [value]);
  return value !== seen;
}
