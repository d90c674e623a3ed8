import type { Paradigm } from "../../language/language.ts";

/** visit: visits, visited, visiting. The bare form is a noun where no auxiliary stands before it. */
const nounVerb = [
  ["", "base"],
  ["s", "nonpast"],
  ["ed", "past"],
  ["ing", "gerund"],
] satisfies Paradigm;

/** sign: the bare form is a plural present where no auxiliary stands before it. */
const regular = [
  ["", "base", "nonpast"],
  ["s", "nonpast"],
  ["ed", "past"],
  ["ing", "gerund"],
] satisfies Paradigm;

/** announc-: announce, announces, announced, announcing. */
const e = [
  ["e", "base", "nonpast"],
  ["es", "nonpast"],
  ["ed", "past"],
  ["ing", "gerund"],
] satisfies Paradigm;

/** exchang-: as above, the bare form a noun. */
const nounE = [
  ["e", "base"],
  ["es", "nonpast"],
  ["ed", "past"],
  ["ing", "gerund"],
] satisfies Paradigm;

/** ratif-: ratify, ratifies, ratified, ratifying. */
const y = [
  ["y", "base", "nonpast"],
  ["ies", "nonpast"],
  ["ied", "past"],
  ["ying", "gerund"],
] satisfies Paradigm;

/** launch-: launches. */
const es = [
  ["", "base", "nonpast"],
  ["es", "nonpast"],
  ["ed", "past"],
  ["ing", "gerund"],
] satisfies Paradigm;

/** pledg-: as `e`, also with the infinitive's word: pledged to. */
const eTo = [...e, ["e to", "base", "nonpast"], ["es to", "nonpast"], ["ed to", "past"]] satisfies Paradigm;

/** Forms of irregular verbs, each told by itself. */
const base = [["", "base", "nonpast"]] satisfies Paradigm;
const nounBase = [["", "base"]] satisfies Paradigm;
const present = [["", "nonpast"]] satisfies Paradigm;
const past = [["", "past"]] satisfies Paradigm;
const ongoing = [["", "ongoing"]] satisfies Paradigm;
const gerund = [["", "gerund"]] satisfies Paradigm;
/** What goes along with the verb before it: flew there for talks. */
const along = [["", "te"]] satisfies Paradigm;

export const paradigms: Readonly<Record<string, Paradigm>> = {
  nounVerb,
  regular,
  e,
  nounE,
  eTo,
  y,
  es,
  base,
  nounBase,
  present,
  past,
  ongoing,
  gerund,
  along,
};
