// A list of any length that scrolls with the page: only the lines in sight are in the document. Up and down move along it.
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
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
const ABOVE = 108;

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
  const near = Math.min(Math.max(current, first), last);
  const scrollTo = (index: number) => virtualizer.scrollToIndex(index, { align: "auto" });
  const { move, meant } = useWalk(list, { count, current, near, setCurrent, scrollTo });
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
          onFocus={() => {
            if (meant.current === null || meant.current === index) setCurrent(index);
          }}
        >
          {line(index, index === near)}
        </li>
      ))}
    </ol>
  );
}

interface Walk {
  readonly count: number;
  readonly current: number;
  /** The line in sight that is nearest to the current one. */
  readonly near: number;
  readonly setCurrent: (index: number) => void;
  readonly scrollTo: (index: number) => void;
}

/**
 * Keys along a list. They come faster than lines are drawn: the line that is meant last counts, and not the one the focus is
 * still on its way to.
 */
function useWalk(list: RefObject<HTMLElement | null>, { count, current, near, setCurrent, scrollTo }: Walk) {
  const meant = useRef<number | null>(null);
  const step = (key: string): boolean => {
    const to = target(key, meant.current ?? current, count);
    if (to === null) return false;
    meant.current = to;
    setCurrent(to);
    scrollTo(to);
    requestAnimationFrame(() => focusMeant(list, meant, to));
    return true;
  };
  const move = (event: KeyboardEvent) => {
    const onLine = event.target instanceof Element && event.target.matches("[data-line]");
    if (onLine && step(event.key)) event.preventDefault();
  };
  // From elsewhere on the page `j` and `k` lead into the list; and a line that was focused may have been scrolled away.
  useKeys((key) => {
    if (list.current?.contains(document.activeElement)) return false;
    if (meant.current !== null) return step(key);
    return (key === "j" || key === "k") && focusLine(list.current, near);
  });
  return { move, meant };
}

/** Where a key leads from a line; null for other keys and beyond the ends. */
function target(key: string, current: number, count: number): number | null {
  const steps = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, Home: -current, End: count - 1 - current };
  const step = Object.hasOwn(steps, key) ? steps[key as keyof typeof steps] : undefined;
  const to = step === undefined ? -1 : current + step;
  return to < 0 || to >= count ? null : to;
}

/** Frames in which a line that is scrolled to must have been drawn. */
const FRAMES = 60;

/** Focuses a line as soon as it is there, unless another is meant by then. */
function focusMeant(
  list: RefObject<HTMLElement | null>,
  meant: RefObject<number | null>,
  index: number,
  frame = 0,
): void {
  if (meant.current !== index) return;
  if (focusLine(list.current, index) || frame >= FRAMES) meant.current = null;
  else requestAnimationFrame(() => focusMeant(list, meant, index, frame + 1));
}

function focusLine(list: HTMLElement | null, index: number): boolean {
  const line = list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-line]`);
  line?.focus({ preventScroll: true });
  return Boolean(line);
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
