// A list of any length that scrolls with the page: only the lines in sight are in the document. Up and down move along it.
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useKeys } from "./keys.ts";
import "./lines.css";

export interface LinesProps {
  readonly label: string;
  readonly count: number;
  /** Height of a usual line in pixels, before it is measured. */
  readonly usual: number;
  /** Draws a line. Its first button or link takes the focus; `current` says whether Tab leads to it. */
  readonly line: (index: number, current: boolean) => ReactNode;
  readonly onSight: (first: number, last: number) => void;
  /** Hears which line is the first that a person sees. */
  readonly onTop?: (index: number) => void;
  /** Line to bring into sight, once, when it becomes known. */
  readonly goTo?: number | null;
}

/** Height in pixels of what sticks above the list: header and column heads. */
const ABOVE = 84;

export function Lines({ label, count, usual, line, onSight, onTop, goTo }: LinesProps) {
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(0);
  const printing = usePrinting();
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => usual,
    overscan: printing ? count : 12,
    scrollMargin: useTopOf(list),
  });
  const rows = virtualizer.getVirtualItems();
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  useEffect(() => onSight(first, last), [onSight, first, last]);
  const top = virtualizer.getVirtualItemForOffset((virtualizer.scrollOffset ?? 0) + ABOVE)?.index ?? 0;
  useEffect(() => onTop?.(top), [onTop, top]);
  useEffect(() => {
    if (goTo === null || goTo === undefined) return;
    setCurrent(goTo);
    virtualizer.scrollToIndex(goTo, { align: "center" });
  }, [goTo, virtualizer]);
  const move = (event: KeyboardEvent) => {
    const to = target(event, current, count);
    if (to === null) return;
    event.preventDefault();
    setCurrent(to);
    virtualizer.scrollToIndex(to, { align: "auto" });
    requestAnimationFrame(() => focusLine(list.current, to));
  };
  // From elsewhere on the page `j` and `k` lead into the list.
  useKeys((key) => {
    if ((key !== "j" && key !== "k") || list.current?.contains(document.activeElement)) return false;
    focusLine(list.current, Math.min(Math.max(current, first), last));
    return true;
  });
  return (
    <ol ref={list} className="lines" aria-label={label} style={{ height: virtualizer.getTotalSize() }} onKeyDown={move}>
      {rows.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
          onFocus={() => setCurrent(index)}
        >
          {line(index, index === Math.min(Math.max(current, first), last))}
        </li>
      ))}
    </ol>
  );
}

/** Where the arrow keys lead from the line that has the focus; null for other keys and from within an opened line. */
function target(event: KeyboardEvent, current: number, count: number): number | null {
  if (!(event.target instanceof Element) || !event.target.matches("[data-line]")) return null;
  const steps = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, Home: -current, End: count - 1 - current };
  const step = Object.hasOwn(steps, event.key) ? steps[event.key as keyof typeof steps] : undefined;
  const to = step === undefined ? undefined : current + step;
  return to === undefined || to < 0 || to >= count ? null : to;
}

function focusLine(list: HTMLOListElement | null, index: number): void {
  const line = list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-line]`);
  if (line) line.focus({ preventScroll: true });
  else requestAnimationFrame(() => list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-line]`)?.focus());
}

/** Distance of the list from the top of the page, kept right when what stands above it changes. */
function useTopOf(list: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = list.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}

/** True while the page is being printed: then every line there is must be in it. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia("print");
    // The browser takes its picture as soon as the event is over.
    const listen = () => flushSync(() => setPrinting(media.matches));
    media.addEventListener("change", listen);
    return () => media.removeEventListener("change", listen);
  }, []);
  return printing;
}
