import type { EventType, FigureFact } from "@chancery/reader";
import type { Days } from "./days.ts";
import type { Term } from "./terms/terms.ts";

/** Somebody named in a fact, as far as it matters for telling whether another paper names the same. */
export interface Named {
  /** Id of the entity where it is known, else '~' and the folded name. */
  readonly key: string;
  /** How each part of the name sounds (sound.ts); of a known entity that of its own name, so that papers in all scripts agree. */
  readonly sound: readonly string[];
  /** State or body and office ('state:kr/head-of-state') where the document names one. */
  readonly office: string | null;
  /** The state it belongs to, where that is known. */
  readonly of: string | null;
}

/** What comparing sees of an event. Equal sketches are one happening; all that is not in it does not count. */
export interface EventSketch {
  readonly kind: "event";
  readonly type: EventType;
  /** False for what is only planned, proposed, postponed, cancelled or denied. */
  readonly happened: boolean;
  /** True for what was put off. */
  readonly putOff: boolean;
  /** True for what was cancelled, denied or put off. */
  readonly off: boolean;
  readonly days: Days;
  /** Days within which an undated happening must lie, by what its document tells around it. */
  readonly window: Days | null;
  readonly who: readonly Named[];
  readonly to: readonly Named[];
  readonly where: readonly Named[];
  readonly ordinal: number | null;
  /** Of an agreement the step that its sentence tells, where it tells one. */
  readonly stage: Term | null;
  /** What its name (of openings and the like: its sentence) is about. */
  readonly terms: readonly Term[];
  /** How proper names in its sentence sound, where nobody is named who could tell it apart. */
  readonly proper: readonly string[];
  /** The sentence, where nothing else could tell two happenings apart or its date leans on the day of the paper. */
  readonly words: string | null;
}

export interface FigureSketch {
  readonly kind: "figure";
  readonly measure: FigureFact["measure"];
  readonly value: number;
  readonly unit: string | null;
  readonly bound: FigureFact["bound"];
  readonly days: Days;
  readonly of: readonly Named[];
  readonly terms: readonly Term[];
  readonly label: string;
  /** Days around the day of the paper, for sums without a date. */
  readonly window: Days | null;
  readonly words: string | null;
}

export interface PledgeSketch {
  readonly kind: "pledge";
  readonly by: readonly Named[];
  readonly days: Days;
  readonly terms: readonly Term[];
  readonly numbers: readonly number[];
  readonly proper: readonly string[];
  readonly gist: string;
  readonly lang: string;
}

export interface RoleSketch {
  readonly kind: "role";
  readonly person: Named;
  /** What the office is in any language, else its folded words. */
  readonly office: string;
  readonly of: readonly string[];
}

/** What people decided: judgements by which it is one with others, and sides on which it stands apart ('id:a'). */
export interface Decided {
  readonly joined?: readonly string[];
  readonly parted?: readonly string[];
}

export type Sketch = (EventSketch | FigureSketch | PledgeSketch | RoleSketch) & Decided;
