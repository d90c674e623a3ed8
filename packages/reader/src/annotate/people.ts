import type { Hit, Scanned } from "../scan/scan.ts";
import { scriptOf } from "../text/script.ts";
import type { Span } from "../text/span.ts";
import type { OfficeAnnotation, Party, PersonAnnotation } from "./annotation.ts";
import { affiliation, isJoint, nameRun, type PeopleTools } from "./name-before.ts";
import { nameAfter } from "./name-after.ts";
import { endingAt } from "./near.ts";

/** An office or honorific word with what stands before it, on the way to a person. */
interface Title {
  start: number;
  readonly end: number;
  readonly officeClass: string;
  readonly honorific: boolean;
  /** Where the office's own words begin; prefixes like 前 are left of it. */
  officeStart: number;
  standing?: string;
  of?: Party;
}

/** People whose office or honorific follows the name (岩屋毅外務大臣, トカエフ氏), and offices told without a name. */
export function peopleIn(scanned: Scanned, span: Span, tools: PeopleTools): (PersonAnnotation | OfficeAnnotation)[] {
  const out: (PersonAnnotation | OfficeAnnotation)[] = [];
  for (const hit of titlesIn(scanned, span, tools)) {
    const title = widen(scanned, hit, { span, tools });
    out.push(...personOf(scanned, title, { span, tools }));
  }
  return attachOffices(scanned, [...out, ...barePeople(scanned, span, { out, tools })]);
}

/** Classes of words that are titles, or hold one that is none. */
const TITLES = ["BODYWORD", "NOT.office", "OFFICE", "HONORIFIC"];

/** Office and honorific words, longest first, none within another or within the name of a state or body (アラブ首長国). */
function titlesIn(
  scanned: Scanned,
  span: Span,
  { parties }: PeopleTools,
): { hit: Hit; officeClass: string; honorific: boolean }[] {
  const out: { hit: Hit; officeClass: string; honorific: boolean }[] = [];
  let end = span.start;
  for (const hit of scanned.among(TITLES, span.start, span.end)) {
    if (hit.start < end) continue;
    if (hit.senses.some((s) => s.class === "BODYWORD" || s.class === "NOT.office")) {
      end = hit.end;
      continue;
    }
    const sense = hit.senses.find((s) => s.class === "OFFICE" || s.class === "HONORIFIC");
    if (!sense || parties.some((party) => party.kind === "STATE" && party.start < hit.start && hit.end < party.end))
      continue;
    const before = out.at(-1);
    if (before && before.hit.end === hit.start && sense.class === "OFFICE")
      out[out.length - 1] = { hit: { ...before.hit, end: hit.end }, officeClass: sense.value, honorific: false };
    else out.push({ hit, officeClass: sense.value, honorific: sense.class === "HONORIFIC" });
    end = hit.end;
  }
  return joinDouble(scanned, out);
}

/** 副首相兼外務大臣 is one office of one person. */
function joinDouble(scanned: Scanned, titles: { hit: Hit; officeClass: string; honorific: boolean }[]): typeof titles {
  for (let i = 0; i + 1 < titles.length; i++) {
    const [a, b] = [titles[i]!, titles[i + 1]!];
    const joint = scanned.longest(a.hit.end, "OFFICE.and");
    if (!joint || leftOfDomain(scanned, b.hit.start, joint.hit.end) !== joint.hit.end) continue;
    titles.splice(i, 2, { hit: { ...a.hit, end: b.hit.end }, officeClass: b.officeClass, honorific: b.honorific });
    i--;
  }
  return titles;
}

/** Walks left over words of an office's field (経済, 産業): where the office begins. */
function leftOfDomain(scanned: Scanned, at: number, floor: number): number {
  let start = at;
  for (
    let word = endingAt(scanned, start, "OFFICE.domain");
    word && word.start >= floor;
    word = endingAt(scanned, start, "OFFICE.domain")
  )
    start = word.start;
  return isJoint(scanned, start + 1) && start < at ? start + 1 : start;
}

/** Takes in what stands between name and office: prefixes (前), fields (経済産業), states (仏), 駐X. */
function widen(
  scanned: Scanned,
  { hit, officeClass, honorific }: { hit: Hit; officeClass: string; honorific: boolean },
  { span, tools }: { span: Span; tools: PeopleTools },
): Title {
  const title: Title = { start: hit.start, end: hit.end, officeClass, honorific, officeStart: hit.start };
  title.start = title.officeStart = Math.max(span.start, leftOfDomain(scanned, hit.start, span.start));
  for (;;) {
    const prefix = endingAt(scanned, title.start, "OFFICE.prefix");
    const party = tools.parties.find((other) => other.end === title.start && other.start >= span.start);
    const posted = endingAt(scanned, title.start, "OFFICE.posted");
    if (party && !honorific) takeParty(scanned, title, party);
    else if (posted && !honorific) title.start = title.officeStart = posted.start;
    else if (prefix && prefix.start >= span.start) {
      title.standing = prefix.value;
      title.start = prefix.start;
    } else {
      const body = honorific || title.of ? null : affiliation(scanned, title.start, { span, tools });
      if (body === null) return title;
      title.start = title.officeStart = body;
    }
  }
}

/** 駐カザフスタン大使 is posted to that state; any other state beside the office is the one it serves. */
function takeParty(scanned: Scanned, title: Title, party: Party): void {
  const posted = endingAt(scanned, party.start, "OFFICE.posted");
  if (posted) {
    title.start = posted.start;
    title.officeStart = posted.start;
    return;
  }
  title.of ??= party;
  title.start = party.start;
  if (party.kind === "BODY") title.of = party;
}

function personOf(
  scanned: Scanned,
  title: Title,
  { span, tools }: { span: Span; tools: PeopleTools },
): (PersonAnnotation | OfficeAnnotation)[] {
  let at = title.start;
  if (isJoint(scanned, at) || isApart(scanned, at, title) || isListed(scanned, title, { span, tools })) at--;
  const run = outsideBody(scanned, pastAffiliation(scanned, nameRun(scanned, at, { span, tools }), { span, tools }));
  const shared = endingAt(scanned, at, "OFFICE.both");
  if (shared) return sharedPeople(scanned, { ...title, start: shared.start }, { span, tools });
  const after = run || title.honorific ? null : nameAfter(scanned, title, span);
  if (after) return [{ ...person(scanned, after, { title, span, tools, end: after.end }), start: title.start }];
  if (!run) return title.honorific ? [] : [officeAlone(scanned, title, { span, tools })];
  const names = { start: run.start, end: run.end };
  return [person(scanned, names, { title, span, tools })];
}

/** 「オティエノ ケニア大統領」: a blank between a foreign name and the state that is served. */
function isApart({ units }: Scanned, at: number, { of, honorific }: Title): boolean {
  return !honorific && of?.kind === "STATE" && units[at - 1] === 32 && scriptOf(units[at - 2] ?? 0) === "katakana";
}

/** 「北見純 外務副大臣(ペルー)」: in a list a blank parts a name that opens its line from the office that ends it. */
function isListed(
  scanned: Scanned,
  { start, end, honorific }: Title,
  { span, tools }: { span: Span; tools: PeopleTools },
): boolean {
  if (honorific || scanned.units[start - 1] !== 32 || !/^(?:$|[(（\s])/u.test(scanned.text.slice(end, end + 1)))
    return false;
  const run = nameRun(scanned, start - 1, { span, tools });
  if (!run || run.end - run.start < SHORTEST_LISTED) return false;
  return run.start === span.start || scanned.units[run.start - 1] === 32 || scanned.units[run.start - 1] === 9;
}

/** Shortest name in a list, in code units: shorter ones may be words. */
const SHORTEST_LISTED = 3;

/** 評議会会長: letters that begin the word for a body are no name. */
function outsideBody(scanned: Scanned, run: Span | null): Span | null {
  const body = run ? scanned.longest(run.start, "BODYWORD") : null;
  return run && body && body.hit.end > run.end ? null : run;
}

function person(
  scanned: Scanned,
  name: Span,
  { title, span, tools, end = title.end }: { title: Title; span: Span; tools: PeopleTools; end?: number },
): PersonAnnotation {
  const owner = ownerBefore(scanned, name.start, { span, tools });
  const of = title.of ?? owner?.party;
  const id = humanAt(scanned, name);
  return {
    kind: "PERSON",
    start: owner ? owner.start : name.start,
    end,
    name,
    ...(id === undefined ? {} : { id }),
    ...(title.honorific
      ? {}
      : { office: { start: title.officeStart, end: title.end }, officeClass: title.officeClass }),
    ...(of ? { of } : {}),
    ...standingOf(scanned, name, title),
  };
}

/** 元, 前 before the office; 当時の before the name, (当時) behind the office. */
function standingOf(scanned: Scanned, name: Span, { standing, end }: Title): { standing?: string } {
  const told =
    standing ??
    endingAt(scanned, name.start, "STANDING.before")?.value ??
    scanned.longest(end, "STANDING.after")?.sense.value;
  return told === undefined ? {} : { standing: told };
}

/** 岩屋・ヌルテリュ両外相: two people who share an office. */
function sharedPeople(
  scanned: Scanned,
  title: Title,
  { span, tools }: { span: Span; tools: PeopleTools },
): PersonAnnotation[] {
  const out: PersonAnnotation[] = [];
  for (let at = title.start; out.length < 2;) {
    const run = nameRun(scanned, at, { span, tools, single: true });
    if (!run) break;
    out.unshift(person(scanned, run, { title, span, tools, ...(out.length ? { end: run.end } : {}) }));
    if (!isJoint(scanned, run.start)) break;
    at = run.start - 1;
  }
  return out.length === 2 ? out : [];
}

function officeAlone(
  scanned: Scanned,
  title: Title,
  { span, tools }: { span: Span; tools: PeopleTools },
): OfficeAnnotation {
  const owner = title.of ? null : ownerBefore(scanned, title.start, { span, tools });
  const of = title.of ?? owner?.party;
  return {
    kind: "OFFICE",
    start: owner?.start ?? title.start,
    end: title.end,
    officeClass: title.officeClass,
    ...(of ? { of } : {}),
    ...(owner && owner.party.end < title.start ? { generic: true as const } : {}),
  };
}

/** 日本の岩屋毅外務大臣, ウズベキスタン大統領府のX報道官: who the person belongs to, before a genitive mark. */
function ownerBefore(
  scanned: Scanned,
  at: number,
  { span, tools }: { span: Span; tools: PeopleTools },
): { start: number; party: Party } | null {
  const standing = endingAt(scanned, at, "STANDING");
  const from = standing && standing.start >= span.start ? standing.start : at;
  const mark = endingAt(scanned, from, "GENITIVE");
  const end = mark ? mark.start : from;
  const party = tools.parties.find(
    (other) => other.end === end && other.start >= span.start && (other.kind === "STATE" || other.kind === "BODY"),
  );
  return party ? { start: party.start, party } : standing ? null : null;
}

/** 秋野豊・元筑波大助教授: what follows a name and 'former' is where the person worked, not a name. */
function pastAffiliation(
  scanned: Scanned,
  run: Span | null,
  { span, tools }: { span: Span; tools: PeopleTools },
): Span | null {
  const prefix = run ? endingAt(scanned, run.start, "OFFICE.prefix") : null;
  if (!run || !prefix || !isJoint(scanned, prefix.start)) return run;
  return nameRun(scanned, prefix.start - 1, { span, tools });
}

function humanAt(scanned: Scanned, name: Span): string | undefined {
  const hit = scanned.at(name.start).find((other) => other.end === name.end);
  const senses = hit?.senses.filter((sense) => sense.class === "HUMAN") ?? [];
  return senses.length === 1 ? senses[0]?.value : undefined;
}

/** People of the packs named in full without a title. */
function barePeople(
  scanned: Scanned,
  span: Span,
  { out, tools }: { out: readonly Span[]; tools: PeopleTools },
): PersonAnnotation[] {
  const found: PersonAnnotation[] = [];
  for (const hit of scanned.of("HUMAN", span.start, span.end)) {
    const sense = hit.senses.find((s) => s.class === "HUMAN");
    if (!sense || out.some((other) => other.start < hit.end && hit.start < other.end)) continue;
    const names = tools.lexicon.entities.get(sense.value)?.short?.[sense.lang] ?? [];
    if (names.includes(scanned.text.slice(hit.start, hit.end)) || !clearlyNamed(scanned, hit)) continue;
    if (found.some((other) => other.start < hit.end && hit.start < other.end)) continue;
    found.push({
      kind: "PERSON",
      start: hit.start,
      end: hit.end,
      name: { start: hit.start, end: hit.end },
      id: sense.value,
    });
  }
  return found;
}

function clearlyNamed(scanned: Scanned, hit: Hit): boolean {
  const [before, first] = [scriptOf(scanned.units[hit.start - 1] ?? 0), scriptOf(scanned.units[hit.start]!)];
  const [last, after] = [scriptOf(scanned.units[hit.end - 1]!), scriptOf(scanned.units[hit.end] ?? 0)];
  return before !== first && last !== after && !scanned.longest(hit.end, "NOT.party");
}

/** 経済産業相の志村圭介氏: an office before a genitive mark belongs to the name after it. */
function attachOffices(
  scanned: Scanned,
  people: readonly (PersonAnnotation | OfficeAnnotation)[],
): (PersonAnnotation | OfficeAnnotation)[] {
  const sorted = people.toSorted((a, b) => a.start - b.start);
  const out: (PersonAnnotation | OfficeAnnotation)[] = [];
  for (const one of sorted) {
    const before = out.at(-1);
    const joined =
      before?.kind === "OFFICE" &&
      one.kind === "PERSON" &&
      !one.office &&
      (before.end === one.start || scanned.longest(before.end, "GENITIVE")?.hit.end === one.start);
    if (!joined || before?.kind !== "OFFICE" || one.kind !== "PERSON") {
      out.push(one);
      continue;
    }
    const of = one.of ?? before.of;
    const office = {
      start:
        of && of.end <= before.end && before.start === of.start
          ? Math.min(before.end, skipGenitive(scanned, of.end))
          : before.start,
      end: before.end,
    };
    out[out.length - 1] = {
      ...one,
      start: before.start,
      office,
      officeClass: before.officeClass,
      ...(of ? { of } : {}),
    };
  }
  return out;
}

function skipGenitive(scanned: Scanned, at: number): number {
  return scanned.longest(at, "GENITIVE")?.hit.end ?? at;
}
