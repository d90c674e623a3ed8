import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { useWords } from "../i18n/language.tsx";
import { useKeys } from "../parts/keys.ts";

/** Where `g` and a letter lead. */
const GO: Readonly<Record<string, "/relation" | "/timeline" | "/documents" | "/review" | "/check">> = {
  r: "/relation",
  t: "/timeline",
  d: "/documents",
  v: "/review",
  c: "/check",
};

/** The keys that work everywhere, and the list of them behind `?`. */
export function KeyHelp() {
  const { keys } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const went = useRef(false);
  const navigate = useNavigate();
  // The letter after `g` means a page and nothing else.
  useKeys(
    (key) => {
      const to = went.current ? GO[key] : undefined;
      went.current = key === "g";
      if (to) void navigate({ to });
      if (key === "?") dialog.current?.showModal();
      return Boolean(to) || key === "?";
    },
    { first: true },
  );
  return (
    <>
      <button
        type="button"
        className="key-help-open"
        aria-label={keys.open}
        title={keys.open}
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} className="key-help" aria-label={keys.title}>
        <h2>{keys.title}</h2>
        <dl>
          {keys.list.map(([key, does]) => (
            <div key={key} className="key-help-row">
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {keys.close}
        </button>
      </dialog>
    </>
  );
}
