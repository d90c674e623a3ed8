import { type Days, isClosed, isDated } from "./days.ts";
import { isParty, stateOf, statesOf, tracesOf } from "./named.ts";
import type { EventSketch, FigureSketch, PledgeSketch, RoleSketch, Sketch } from "./sketch.ts";
import { isMinister, MINISTER } from "./terms/offices.ts";
import { isGathering, isPaper, isThing, type Term } from "./terms/terms.ts";

/** What facts must share one of to be compared at all. Between the days, or whenever where both are null. */
export interface Handle {
  readonly handle: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Farther apart in time than this, in days, what is told without a date or was put off is not sought. */
const REACH = 800;
/** What bears a date is told again with one that is no farther off, in days. */
const MONTH = 31;
/** Half the longest time by which a journey is put off; both its dates reach so far. */
const HALF_YEAR = 183;

/** By what a fact can be found. Two facts that `compare` calls the same must share a handle whose days overlap. */
export function handlesOf(sketch: Sketch): Handle[] {
  return [...ownHandles(sketch), ...(sketch.joined ?? []).map((id) => lasting(`j:${id}`))];
}

function ownHandles(sketch: Sketch): Handle[] {
  switch (sketch.kind) {
    case "event":
      return eventHandles(sketch);
    case "figure":
      return figureHandles(sketch);
    case "pledge":
      return pledgeHandles(sketch);
    case "role":
      return roleHandles(sketch);
  }
}

function eventHandles(sketch: EventSketch): Handle[] {
  const { type, who, where, ordinal, terms, words } = sketch;
  const days = isClosed(sketch.days) ? sketch.days : isDated(sketch.days) ? widened(sketch.days) : sketch.window;
  const dated = (key: string): Handle => ({
    handle: `e:${type}:${key}`,
    from: days?.from ?? null,
    to: days?.to ?? null,
  });
  const states = statesOf(who);
  const handles = who.flatMap((named) => tracesOf(named)).map(dated);
  if (type === "agreement" || type === "aid") handles.push(...states.map((state) => dated(`=${state}`)));
  if (ordinal !== null && isClosed(sketch.days)) handles.push(dated(`#${ordinal}`));
  if (ordinal !== null) handles.push(...states.map((state) => lasting(`e:${type}:#${ordinal}:${state}`)));
  if (type === "visit" && isClosed(sketch.days))
    handles.push(...who.flatMap((named) => tracesOf(named)).flatMap((trace) => journeyHandles(trace, sketch)));
  for (const term of terms) {
    if (isGathering(term))
      handles.push(...(isClosed(sketch.days) ? [dated(`+${term}`)] : []), ...gatheringHandles(sketch, term));
    if (isPaper(term)) handles.push(dated(`+${term}`));
    if (!isThing(term)) continue;
    handles.push(dated(`+${term}`), ...sketch.proper.map((name) => lasting(`e:${type}:+${term}:${name}`)));
  }
  if (!handles.length) handles.push(...where.map(({ key }) => dated(`.${key}`)));
  if (words !== null) handles.push(lasting(`e:${type}:"${short(words)}`));
  return once(handles);
}

/** A journey may be put off by a year. */
function journeyHandles(trace: string, { where, days }: EventSketch): Handle[] {
  const goals = new Set(where.map(({ key, of }) => of ?? key));
  return [...goals].map((goal) => ({
    handle: `e:visit:${trace}>${goal}`,
    from: (days.from ?? 0) - HALF_YEAR,
    to: (days.to ?? 0) + HALF_YEAR,
  }));
}

/** A gathering of states may be put off for long. */
function gatheringHandles({ type, who, days }: EventSketch, term: Term): Handle[] {
  const states = who.filter(isParty).map(({ key }) => key);
  if (states.length < 2 || !isClosed(days)) return [];
  const handle = `e:${type}:+${term}:${[...states].sort().join("+")}`;
  return [{ handle, from: (days.from ?? 0) - REACH / 2, to: (days.to ?? 0) + REACH / 2 }];
}

/** Days of a date that is open on one side, as far as it can be sought. */
function widened({ from, to }: Days): Days {
  return { from: from ?? (to === null ? null : to - REACH), to: to ?? (from === null ? null : from + REACH) };
}

function figureHandles({ measure, value, unit, of, days, window, words }: FigureSketch): Handle[] {
  const states = of.map(({ key }) => key);
  const key = (...parts: readonly unknown[]) => `f:${unit}:${parts.join(":")}`;
  const time = isDated(days) ? widened(days) : window;
  const pair = [...states].sort().join("+");
  const paired = states.length > 1 ? [{ handle: key(measure, pair), ...bounded(time) }] : [];
  // What is plain money in one paper may be of a measure in the other.
  if (states.length > 1)
    paired.push(...sizesOf(value).map((size) => ({ handle: key("any", size, pair), ...bounded(time) })));
  // What is given may be told without saying to whom.
  const whose = [...states, ...(family(measure) === GIVEN || !states.length ? [""] : [])];
  const sized = whose.flatMap((state) =>
    sizesOf(value).map((size) => ({
      handle: key("size", family(measure), size, state),
      ...bounded(reaching(time, isDated(days) ? MONTH : REACH)),
    })),
  );
  // A sum told to so many digits is found by them alone, be its size or its states told otherwise.
  const long = significant(value);
  const told = long.length >= LONG ? [lasting(key("digits", long))] : [];
  const said = words === null ? [] : [lasting(key(measure, value, short(words)))];
  return once([...paired, ...sized, ...told, ...said]);
}

/** Sums that are given may be told as plain money; the others keep to their measure. */
function family(measure: FigureSketch["measure"]): string {
  return measure === "money" || measure.startsWith("aid.") ? GIVEN : measure;
}

const GIVEN = "given";
const LONG = 4;

function significant(value: number): string {
  return (Math.abs(value).toExponential(14).split("e")[0] ?? "").replace(".", "").replace(/0+$/, "");
}

/** How far two values may be apart and still be one told rounder (1 for 1.45), and how wide a size is, as decimal logarithms. */
const [APART, WIDTH] = [0.17, 0.2];

/** Sizes that a value may be told as: two values that are not farther apart than that have one in common. */
function sizesOf(value: number): number[] {
  const log = Math.log10(Math.abs(value) || 1);
  return [...new Set([(log - APART / 2) / WIDTH, (log + APART / 2) / WIDTH].map(Math.floor))];
}

function reaching(days: Days | null, by: number): Days | null {
  if (!days || days.from === null || days.to === null) return days;
  return { from: days.from - by, to: days.to + by };
}

function roleHandles({ person, office }: RoleSketch): Handle[] {
  const offices = isMinister(office) ? [office, MINISTER] : [office];
  return once(offices.flatMap((each) => tracesOf(person).map((trace) => lasting(`r:${each}:${trace}`))));
}

/** Promises are found by who made them and what they are about: most states make many. */
function pledgeHandles({ by, gist, days, terms, proper }: PledgeSketch): Handle[] {
  const makers = by.flatMap((named) => [...tracesOf(named), ...(isParty(named) ? [] : [stateOf(named) ?? ""])]);
  const due = days.to === null ? null : { from: days.to - REACH, to: days.to + REACH };
  const made = makers
    .filter(Boolean)
    .flatMap((maker) => [
      ...(terms.length ? terms : [""]).map((term) => ({ handle: `p:${maker}:${term}`, ...bounded(due) })),
      ...terms.filter(isThing).flatMap((thing) => proper.map((name) => lasting(`p:${maker}:${thing}:${name}`))),
    ]);
  const named = terms.filter(isThing).flatMap((thing) => proper.map((name) => lasting(`p+${thing}:${name}`)));
  return once([...made, ...named, lasting(`p:"${short(gist)}`)]);
}

function bounded(days: Days | null): { from: number | null; to: number | null } {
  return { from: days?.from ?? null, to: days?.to ?? null };
}

function lasting(handle: string): Handle {
  return { handle, from: null, to: null };
}

/** Long words by their beginning and length: enough to find them again. */
function short(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 36)}~${words.length}`;
}

function once(handles: readonly Handle[]): Handle[] {
  return [...new Map(handles.map((handle) => [`${handle.handle} ${handle.from}`, handle])).values()];
}
