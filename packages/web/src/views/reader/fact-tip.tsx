import { type FocusEvent, type MouseEvent, useId, useState } from "react";
import { useKeys } from "../../parts/keys.ts";
import { Basis } from "./basis.tsx";
import type { Reading } from "./readings.ts";

/** What is shown beside the number that the pointer or the focus is on. */
export interface Tip {
  readonly shown: { readonly id: string; readonly left: number; readonly top: number } | null;
  /** Id of the element that shows it. */
  readonly element: string;
  readonly handlers: (id: string) => {
    readonly onMouseEnter: (event: MouseEvent) => void;
    readonly onMouseLeave: () => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
}

export function useTip(): Tip {
  const element = useId();
  const [shown, setShown] = useState<Tip["shown"]>(null);
  const hide = () => setShown(null);
  const show = (id: string) => (event: MouseEvent | FocusEvent) => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    setShown({ id, left: Math.min(left, window.innerWidth - 340), top: bottom + 6 });
  };
  useKeys((key) => {
    if (key === "Escape") hide();
    return false;
  });
  const handlers = (id: string) => ({ onMouseEnter: show(id), onMouseLeave: hide, onFocus: show(id), onBlur: hide });
  return { shown, element, handlers };
}

export interface FactTipProps {
  readonly tip: Tip;
  readonly readings: readonly Reading[];
}

/** By which rule a fact was read, and what was derived. */
export function FactTip({ tip: { shown, element }, readings }: FactTipProps) {
  const reading = shown && readings.find(({ id }) => id === shown.id);
  if (!reading) return null;
  return (
    <div id={element} role="tooltip" className="fact-tip" style={{ left: shown.left, top: shown.top }}>
      <Basis fact={reading.fact} />
    </div>
  );
}
