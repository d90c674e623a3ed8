import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { CheckVerdict } from "chancery/wire";
import { useWords } from "../../i18n/language.tsx";
import { useKeys } from "../../parts/keys.ts";
import { NamesProvider } from "../../parts/names.tsx";
import { FailureNotice } from "../../parts/notice.tsx";
import { usePageTitle } from "../../parts/title.ts";
import { Editor, replaceIn } from "./editor.tsx";
import { FindingList } from "./finding-list.tsx";
import { GRAVITY, type Placed, placedFindings } from "./findings.ts";
import { type Check, isQuiet, useCheck } from "./use-check.ts";
import "../record/record-panel.css";
import "./check.css";

/** A draft held against the record while it is written. */
export function CheckView() {
  const { check: words } = useWords();
  const check = useCheck();
  const { text, answer } = check;
  const placed = useMemo(() => placedFindings(text, answer), [text, answer]);
  const input = useRef<HTMLTextAreaElement>(null);
  const hand = useHand(placed, input);
  usePageTitle(words.title);
  useDroppedFile(check.drop);
  useKeys((key) => hand.hear(key));
  return (
    <NamesProvider value={answer?.names ?? {}}>
      <div className="check">
        <header className="check-head">
          <h1>{words.title}</h1>
          <Tools check={check} />
        </header>
        <div className="check-body">
          <Editor
            text={text}
            setText={check.setText}
            placed={placed}
            chosen={hand.chosen}
            input={input}
            onCaret={hand.caretAt}
            onStep={hand.seek}
            onApply={hand.apply}
            lang={answer?.document.lang}
          />
          <aside className="check-panel" aria-label={words.findings}>
            <Summary check={check} placed={placed} />
            {check.error && !isQuiet(check.error) && <FailureNotice error={check.error} retry={check.retry} />}
            <FindingList
              placed={placed}
              chosen={hand.chosen}
              open={hand.open}
              choose={hand.choose}
              toggle={hand.toggle}
              apply={hand.applyTo}
            />
          </aside>
        </div>
      </div>
    </NamesProvider>
  );
}

function Summary({
  check: { text, busy, answer },
  placed,
}: {
  readonly check: Check;
  readonly placed: readonly Placed[];
}) {
  const { check: words } = useWords();
  if (!text.trim())
    return (
      <div className="check-empty">
        <h2>{words.emptyTitle}</h2>
        <p>{words.emptyText}</p>
      </div>
    );
  const verdicts = (Object.keys(GRAVITY) as CheckVerdict[]).filter((one) =>
    placed.some((f) => f.checked.verdict === one),
  );
  return (
    <>
      <p className="check-summary" role="status">
        {busy && <span className="aside">{words.checking}</span>}
        {!busy && answer && !placed.length && words.none}
        {verdicts.map((verdict) => (
          <span key={verdict} data-verdict={verdict} className="check-count">
            <span className="verdict">{words.verdicts[verdict]}</span>{" "}
            {placed.filter(({ checked }) => checked.verdict === verdict).length}
          </span>
        ))}
      </p>
      {placed.length > 0 && <p className="judge-hint">{words.keysHint}</p>}
    </>
  );
}

function Tools({ check: { text, setText, date, setDate, drop } }: { readonly check: Check }) {
  const { check: words } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  return (
    <div className="check-tools">
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {words.choose}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".txt,.md,.html,.htm,.docx,.pdf"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) drop(file);
          target.value = "";
        }}
      />
      <button
        type="button"
        className="button"
        disabled={!text}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {words.copy}
      </button>
      <button type="button" className="button" disabled={!text} onClick={() => setText("")}>
        {words.clear}
      </button>
      <label className="check-date" title={words.dateHint}>
        {words.date} <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
      </label>
      <span role="status">{copied && words.copied}</span>
    </div>
  );
}

interface Hand {
  readonly chosen: string | null;
  readonly open: string | null;
  readonly choose: (key: string) => void;
  readonly toggle: (key: string) => void;
  readonly caretAt: (at: number) => void;
  /** To the next that is not simply right. */
  readonly seek: (by: 1 | -1) => void;
  readonly apply: () => void;
  readonly applyTo: (finding: Placed) => void;
  readonly hear: (key: string) => boolean;
}

/** The finding in hand: where the writing mark stands, or the one that was stepped to. */
function useHand(placed: readonly Placed[], input: React.RefObject<HTMLTextAreaElement | null>): Hand {
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const at = placed.findIndex(({ key }) => key === chosen);
  const show = (finding: Placed | undefined) => {
    if (!finding) return;
    setChosen(finding.key);
    const [word] = finding.words;
    const field = input.current;
    if (word && field && document.activeElement === field) field.setSelectionRange(word.start, word.end);
  };
  const step = (by: 1 | -1) => show(placed[at < 0 ? (by > 0 ? 0 : placed.length - 1) : at + by]);
  const seek = (by: 1 | -1) => {
    const doubtful = placed.filter(({ checked }) => checked.verdict !== "supported");
    const from = at < 0 ? (by > 0 ? -1 : placed.length) : at;
    const ahead = doubtful.filter(({ number }) => (number - 1 - from) * by > 0);
    show(by > 0 ? (ahead[0] ?? doubtful[0]) : (ahead.at(-1) ?? doubtful.at(-1)));
  };
  const applyTo = ({ fix, key }: Placed) => {
    if (!fix || !input.current) return;
    setChosen(key);
    replaceIn(input.current, fix.at, fix.text);
  };
  const apply = () => {
    const finding = placed[at];
    if (finding) applyTo(finding);
  };
  const toggle = (key: string) => {
    setChosen(key);
    setOpen((old) => (old === key ? null : key));
  };
  return {
    chosen,
    open,
    choose: (key) => show(placed.find((one) => one.key === key)),
    toggle,
    caretAt(caret) {
      const over = placed.filter(({ words }) => words.some(({ start, end }) => start <= caret && caret <= end));
      if (over.length && !over.some(({ key }) => key === chosen)) setChosen(gravest(over));
    },
    seek,
    apply,
    applyTo,
    hear(key) {
      const by = { j: 1, k: -1 }[key];
      if (by === 1 || by === -1) step(by);
      else if (key === "a") apply();
      else if (key === "Escape") setOpen(null);
      return by !== undefined || key === "a";
    },
  };
}

function gravest(over: readonly Placed[]): string | null {
  const [first] = [...over].sort((a, b) => GRAVITY[b.checked.verdict] - GRAVITY[a.checked.verdict]);
  return first?.key ?? null;
}

/** A file dropped anywhere on the page becomes the draft. */
function useDroppedFile(take: (file: File) => void): void {
  const hear = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (event.type === "drop" && file) take(file);
  });
  useEffect(() => {
    const stop = new AbortController();
    const listen = (event: DragEvent) => hear(event);
    document.addEventListener("dragover", listen, { signal: stop.signal });
    document.addEventListener("drop", listen, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
