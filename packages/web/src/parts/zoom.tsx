// A drawing that can be moved and brought closer: by dragging, by pinching, by the wheel with Ctrl (without it the page
// scrolls), and by buttons.
import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from "d3-zoom";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/language.tsx";
import "./zoom.css";

export type { ZoomTransform };

export interface Zoom {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly transform: ZoomTransform;
  readonly scaleBy: (factor: number) => void;
  readonly show: (transform: ZoomTransform) => void;
}

/** How high a drawing of some width is: on a narrow screen the list below it should be in sight. */
export function heightFor(width: number): number {
  return Math.round(Math.min(580, Math.max(300, width * 0.8)));
}

const REACH = { closest: 40, farthest: 0.3 };

/** `start` is what is shown first, and again whenever it changes. */
export function useZoom(start: ZoomTransform = zoomIdentity): Zoom {
  const svg = useRef<SVGSVGElement>(null);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null);
  const [transform, setTransform] = useState(start);
  useEffect(() => {
    if (!svg.current) return;
    behavior.current ??= zoom<SVGSVGElement, unknown>()
      .scaleExtent([REACH.farthest, REACH.closest])
      .filter(isMeant)
      .on("zoom", ({ transform }: { readonly transform: ZoomTransform }) => setTransform(transform));
    const drawing = select(svg.current);
    drawing.call(behavior.current).on("dblclick.zoom", null);
    behavior.current.transform(drawing, start);
  }, [start]);
  const doing = (act: (behavior: ZoomBehavior<SVGSVGElement, unknown>, svg: SVGSVGElement) => void) => {
    if (behavior.current && svg.current) act(behavior.current, svg.current);
  };
  return {
    svg,
    transform,
    scaleBy: (factor) => doing((behavior, svg) => behavior.scaleBy(select(svg), factor)),
    show: (wanted) => doing((behavior, svg) => behavior.transform(select(svg), wanted)),
  };
}

/** One finger and a bare wheel scroll the page. */
function isMeant(event: WheelEvent | MouseEvent | TouchEvent): boolean {
  if ("touches" in event) return event.touches.length > 1;
  if (event.type === "wheel") return event.ctrlKey || event.metaKey;
  return event.button === 0;
}

/** The part of a plane that holds all these points, fitted into a drawing. */
export function fitting(
  points: readonly { readonly x: number; readonly y: number }[],
  { width, height }: { readonly width: number; readonly height: number },
  { edge, closest = 8 }: { readonly edge: { readonly x: number; readonly y: number }; readonly closest?: number },
): ZoomTransform {
  if (!points.length) return zoomIdentity;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = Math.min(
    (width - 2 * edge.x) / Math.max(right - left, 1),
    (height - 2 * edge.y) / Math.max(bottom - top, 1),
  );
  const scale = Math.min(closest, room);
  return zoomIdentity
    .translate(width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2)
    .scale(scale);
}

export function ZoomButtons({ zoom, start }: { readonly zoom: Zoom; readonly start: ZoomTransform }) {
  const { zoom: words } = useWords();
  const buttons = [
    { sign: "+", word: words.in, act: () => zoom.scaleBy(1.5) },
    { sign: "−", word: words.out, act: () => zoom.scaleBy(1 / 1.5) },
    { sign: "⤢", word: words.whole, act: () => zoom.show(start) },
  ];
  return (
    <div className="zoom-buttons">
      {buttons.map(({ sign, word, act }) => (
        <button key={sign} type="button" className="button button-icon" aria-label={word} title={word} onClick={act}>
          {sign}
        </button>
      ))}
    </div>
  );
}
