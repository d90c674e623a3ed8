// Where a name ends that its office or honorific follows, and where it begins: by the letters it is written in.
import type { Language } from "../language/language.ts";
import type { Lexicon } from "../scan/lexicon.ts";
import type { Scanned } from "../scan/scan.ts";
import { isSyllable, scriptOf } from "../text/script.ts";
import type { Span } from "../text/span.ts";
import type { Party } from "./annotation.ts";
import { endingAt } from "./near.ts";

export interface PeopleTools {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** States, places and bodies already found in the sentence. */
  readonly parties: readonly Party[];
  /** Where dates and quantities stand: no name reaches into them. */
  readonly taken: readonly Span[];
}

/** Longest run of Han characters that may be one person's name, in code units. */
const LONGEST_NAME = 6;

/** The stretch of name letters that ends at an offset: one script, no table word that is no name. */
export function nameRun(
  scanned: Scanned,
  end: number,
  { span, tools, single }: { span: Span; tools: PeopleTools; single?: boolean },
): Span | null {
  const script = scriptOf(scanned.units[end - 1] ?? 0);
  if (scanned.units[end - 1] === 41) return nameBeforeBracket(scanned, end, { span, tools });
  if (script === "hiragana") return mixedRun(scanned, end, { span, tools });
  if (script !== "han" && script !== "katakana") return null;
  const inner = single || script === "han" ? "" : tools.language.names.inner;
  let start = end;
  const { within = "" } = tools.language.names;
  while (
    start > span.start &&
    (isNameLetter(scanned, start - 1, { script, inner }) || isWithin(scanned, start - 1, within))
  )
    start--;
  while (start < end && inner.includes(scanned.text[start] ?? "")) start++;
  for (const other of [...tools.taken, ...tools.parties])
    if (other.end > start && other.end <= end) start = afterParty(scanned, other.end, inner);
  if (script === "han") start = Math.max(start, lastStop(scanned, { start, end }));
  if (start >= end) return null;
  const length = end - start;
  if (script === "han") return length > LONGEST_NAME || endsBody(scanned, { start, end }) ? null : { start, end };
  return length < 2 && !isSyllable(scanned.units[start] ?? 0) ? null : { start, end };
}

/** 吉川ゆうみ外務大臣政務官: a family name in Han characters and a given name in hiragana. */
function mixedRun(scanned: Scanned, end: number, { span, tools }: { span: Span; tools: PeopleTools }): Span | null {
  const { describing } = tools.language.names;
  let given = end;
  while (given > span.start && scriptOf(scanned.units[given - 1] ?? 0) === "hiragana") given--;
  let start = given;
  while (start > span.start && scriptOf(scanned.units[start - 1] ?? 0) === "han") start--;
  const [family, rest] = [given - start, end - given];
  if (
    family < 1 ||
    family > 3 ||
    rest < 2 ||
    rest > 4 ||
    !describing ||
    describing.includes(scanned.text[end - 1] ?? "")
  )
    return null;
  const words = scanned.within(start, end).filter((hit) => hit.end > given && hit.end - hit.start > 1);
  if (words.length || [...tools.taken, ...tools.parties].some((other) => other.start < end && start < other.end))
    return null;
  return { start, end };
}

/** 日本鋼管社長: a company's name is nobody's. Shorter endings are letters of names too (社, 局, 州), but no whole names. */
function endsBody(scanned: Scanned, { start, end }: Span): boolean {
  const word = endingAt(scanned, end, "BODY.end");
  if (end - start === 1 && scanned.at(start).some((hit) => hit.senses.some((s) => s.class === "STATE" && s.compound)))
    return true;
  if (end - start === 1 && (word?.start === start || endingAt(scanned, end, "TOWN.end")?.start === start)) return true;
  return word !== null && word.start >= start && end - word.start > 1;
}

/** 尹錫悦（ユン・ソンニョル）大統領: the reading in brackets stands between name and office. */
function nameBeforeBracket(
  scanned: Scanned,
  end: number,
  { span, tools }: { span: Span; tools: PeopleTools },
): Span | null {
  for (let at = end - 2; at > span.start && end - at < 40; at--)
    if (scanned.units[at] === 40) return nameRun(scanned, at, { span, tools });
  return null;
}

function afterParty(scanned: Scanned, end: number, inner: string): number {
  return inner.includes(scanned.text[end] ?? " ") ? end + 1 : end;
}

function isNameLetter(scanned: Scanned, at: number, { script, inner }: { script: string; inner: string }): boolean {
  return (
    scriptOf(scanned.units[at]!) === script || (inner !== "" && inner.includes(String.fromCharCode(scanned.units[at]!)))
  );
}

/** The ツ of 三ツ矢: a letter of another script between two Han characters. */
function isWithin(scanned: Scanned, at: number, within: string): boolean {
  return (
    within.includes(scanned.text[at] ?? " ") &&
    [at - 1, at + 1].every((side) => scriptOf(scanned.units[side] ?? 0) === "han")
  );
}

/** Ends of table words that are no part of names (冒頭, 会談, 産業): the name begins after the last of them. */
function lastStop(scanned: Scanned, run: Span): number {
  let stop = run.start;
  for (const hit of scanned.within(run.start, run.end)) {
    if (hit.end - hit.start < 2 && !hit.senses.some((s) => s.class === "NOT.name")) continue;
    if (hit.senses.some((s) => s.class === "HUMAN")) continue;
    if (hit.senses.some((s) => s.class !== "STATE" && s.class !== "UNIT" && s.class !== "CITY" && s.class !== "POWER"))
      stop = Math.max(stop, hit.end);
  }
  return stop;
}

/** Longest name of an institution between a person and an office in it, in code units. */
const LONGEST_BODY = 16;

/** 「ディアナ・ソル農村開発協会事務局長」: where somebody of a foreign name serves, right before the office. */
export function affiliation(
  scanned: Scanned,
  end: number,
  { span, tools }: { span: Span; tools: PeopleTools },
): number | null {
  if (!endingAt(scanned, end, "BODY.end") && !endingAt(scanned, end, "TOWN.end")) return null;
  let start = end;
  while (start > span.start && end - start < LONGEST_BODY && isBodyLetter(scanned, start - 1)) start--;
  const state = tools.parties.find((party) => party.kind === "STATE" && party.end === start);
  const name = state ? state.start - 1 : start;
  if (scriptOf(scanned.units[name - 1] ?? 0) !== "katakana" || (state && !isJoint(scanned, state.start))) return null;
  if (!state && !hasJoint(scanned, name)) return null;
  return start;
}

function isBodyLetter(scanned: Scanned, at: number): boolean {
  const script = scriptOf(scanned.units[at] ?? 0);
  if (script === "han") return true;
  return scanned.text[at] === "・" && scriptOf(scanned.units[at - 1] ?? 0) === "han";
}

/** True where a name of several parts ends: ディアナ・ソル. */
function hasJoint(scanned: Scanned, end: number): boolean {
  let at = end;
  while (scriptOf(scanned.units[at - 1] ?? 0) === "katakana") at--;
  return isJoint(scanned, at) && scriptOf(scanned.units[at - 2] ?? 0) === "katakana";
}

export function isJoint(scanned: Scanned, at: number): boolean {
  return scanned.units[at - 1] === 0x30fb;
}
