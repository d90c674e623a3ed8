import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { useKeys } from "../../parts/keys.ts";
import type { Reading } from "./readings.ts";

const route = getRouteApi("/documents/$id");

/** The fact in hand: it stands in the address, so that a link leads to it. */
export interface Chosen {
  readonly id: string | undefined;
  /** Index among the facts shown; -1 where none is chosen. */
  readonly index: number;
  readonly choose: (id: string | undefined) => void;
  readonly step: (by: 1 | -1) => void;
  /** Slot of the chosen fact whose words are pointed at. */
  readonly slot: string | null;
  readonly pointAt: (slot: string | null) => void;
}

export function useChosen(readings: readonly Reading[]): Chosen {
  const { fact: id } = route.useSearch();
  const navigate = route.useNavigate();
  const [slot, pointAt] = useState<string | null>(null);
  const choose = useCallback(
    (next: string | undefined) => {
      pointAt(null);
      void navigate({ search: next ? { fact: next } : {}, replace: true, resetScroll: false });
    },
    [navigate],
  );
  const index = readings.findIndex((reading) => reading.id === id);
  const step = (by: 1 | -1) => {
    const next = index < 0 ? (by > 0 ? 0 : readings.length - 1) : index + by;
    const reading = readings[next];
    if (reading) choose(reading.id);
  };
  useKeys((key) => {
    const by = STEPS[key];
    if (by === undefined && !(key === "Escape" && id)) return false;
    if (by) step(by);
    else choose(undefined);
    return true;
  });
  return { id, index, choose, step, slot, pointAt };
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, n: 1, k: -1, p: -1 };
