import type { EndingFeature, Paradigm } from "../../language/language.ts";

const HARD = "ый ого ому ым ом ая ой ую ое ые ых ыми".split(" ");
const SOFT = "ий его ему им ем ая ей ую ее ие их ими".split(" ");

function bent(stem: string, endings: readonly string[], ...features: EndingFeature[]): Paradigm {
  return endings.map((ending) => [stem + ending, ...features] as const);
}

/** посети-: посетить, посетил, посетив, посетивший. */
const done = [
  ["ть", "infinitive"],
  ["л", "past"],
  ["ла", "past"],
  ["ло", "past"],
  ["ли", "past"],
  ["в", "gerund"],
  ...bent("вш", SOFT, "past", "participle"),
] satisfies Paradigm;

/** состоя-: состояться, состоялся, состоявшийся. */
const reflexive = [
  ["ться", "infinitive"],
  ["лся", "past"],
  ["лась", "past"],
  ["лось", "past"],
  ["лись", "past"],
  ["вшись", "gerund"],
  ...bent("вш", SOFT.map((ending) => `${ending}ся`), "past", "participle"),
] satisfies Paradigm;

/** подписан-: подписан, подписана. */
const short = [
  ["", "past", "passive"],
  ["а", "past", "passive"],
  ["о", "past", "passive"],
  ["ы", "past", "passive"],
] satisfies Paradigm;

/** находящ-: находящийся, находящегося. */
const lasting = bent("", SOFT.map((ending) => `${ending}ся`), "ongoing", "participle");

/** подписанн-: подписанный, подписанного. */
const full = bent("", HARD, "past", "passive", "participle");

/** Forms told by themselves. */
const past = [["", "past"]] satisfies Paradigm;
const will = [["", "planned"]] satisfies Paradigm;
const now = [["", "nonpast"]] satisfies Paradigm;
const ongoing = [["", "ongoing"]] satisfies Paradigm;
const infinitive = [["", "infinitive"]] satisfies Paradigm;
const gerund = [["", "gerund"]] satisfies Paradigm;

export const paradigms: Readonly<Record<string, Paradigm>> = {
  done,
  reflexive,
  short,
  lasting,
  full,
  past,
  will,
  now,
  ongoing,
  infinitive,
  gerund,
};
