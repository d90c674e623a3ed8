import type { Scanned } from "../scan/scan.ts";
import type { Trigger } from "./item.ts";
import type { Sentence } from "./sentence.ts";
import { triggerAt, type Endings } from "./trigger.ts";

/** What the words after a predicate make of it, in order: 訪問|する|予定|だった. Values come from the MODAL words. */
export interface Modality {
  readonly values: readonly string[];
  /** True where a modal word stands in the past: 予定だった, 予定されていた. */
  readonly past: boolean;
  readonly end: number;
  /** True where a particle or a modal word follows the predicate at all. */
  readonly linked: boolean;
}

/** True where a report told before is denied later in its sentence: …との報道を否定した. */
export function isDenied(scanned: Scanned, { end }: Modality, sentence: { readonly end: number }): boolean {
  return scanned.of("DENY", end, sentence.end).some((hit) => hit.senses.some((sense) => sense.class === "DENY"));
}

/** What became of it, told later in the sentence of something that had been planned: 予定されていたが、…中止した; `anyhow` where nothing links them. */
export function outcomeOf(
  scanned: Scanned,
  { end, linked }: Modality,
  sentence: {
    readonly end: number;
    readonly anyhow?: boolean;
    /** True for an offset that something else stands before, of which it is told. */
    readonly isOthers?: (at: number) => boolean;
  },
): string | null {
  if (!linked && !sentence.anyhow) return null;
  const told = scanned.of("MODAL", end, sentence.end).flatMap((hit) => {
    if (sentence.isOthers?.(hit.start) || isOnlyConsidered(scanned, hit.end, sentence.end)) return [];
    const sense = hit.senses.find(
      (candidate) =>
        candidate.class === "MODAL" && (candidate.value === "cancelled" || candidate.value === "postponed"),
    );
    return sense?.value ?? [];
  });
  return (linked ? told[0] : told.at(-1)) ?? null;
}

/** 「延期も含めて検討している」: what is only considered has not come about. */
function isOnlyConsidered(scanned: Scanned, from: number, end: number): boolean {
  let at = from;
  for (let link = scanned.longest(at, "LINK"); link && link.hit.end < end; link = scanned.longest(at, "LINK"))
    at = link.hit.end;
  const next = scanned.longest(at, "MODAL");
  return next !== null && next.hit.senses.some((sense) => sense.class === "MODAL" && sense.value === "considered");
}

/** Longest stretch between predicate and modal word that linking words may fill. */
const LINKS = 6;

/** Follows the chain of linking and modal words after a trigger, over dates (訪問は5月3日に予定), to the end of its sentence at most. */
export function modalityOf(
  scanned: Scanned,
  trigger: Trigger,
  { sentence: { end, items }, endings }: { sentence: Pick<Sentence, "end" | "items">; endings: Endings },
): Modality {
  const values: string[] = [];
  let past = false;
  let at = trigger.end;
  while (at < end && isDigit(scanned.units[at] ?? 0)) at++;
  const anniversary = at > trigger.end ? scanned.longest(at, "ANNIVERSARY") : null;
  if (anniversary) return { values: ["general"], past: false, end: anniversary.hit.end, linked: true };
  at = trigger.end;
  for (let links = 0; at < end && links <= LINKS;) {
    const form = modalAt(scanned, at, { end, endings });
    if (form) {
      values.push(form.features.has("negated") ? negate(form.value) : form.value);
      past ||= form.features.has("past");
      at = Math.min(form.end, end);
      links = 0;
      continue;
    }
    const link = scanned.longest(at, "LINK")?.hit ?? items.find((item) => item.kind === "DATE" && item.start === at);
    if (!link || link.end > end) break;
    at = link.end;
    links++;
  }
  return { values, past, end: at, linked: at > trigger.end };
}

/** The modal word at an offset; where it has several senses, the one whose ending reaches furthest. */
function modalAt(scanned: Scanned, at: number, { end, endings }: { end: number; endings: Endings }): Trigger | null {
  const hit = scanned.longest(at, "MODAL")?.hit;
  if (!hit || hit.end > end) return null;
  const senses = hit.senses.filter((sense) => sense.class === "MODAL");
  const forms = senses.flatMap((sense) => triggerAt(scanned, { start: hit.start, end: hit.end, sense }, endings) ?? []);
  return forms.reduce<Trigger | null>((best, form) => (best && best.end >= form.end ? best : form), null);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function negate(value: string): string {
  return value === "negated" ? "affirmed" : "negated";
}
