import { useState } from "react";
import { recall, remember } from "../i18n/remember.ts";

/** Shorter absences are one visit, in milliseconds: a reload must not swallow the news. */
const APART = 30 * 60_000;

/** When this place was looked at before this visit, ISO 8601; undefined on the first. Keeps the time of this one. */
export function useLastLook(place: string): string | undefined {
  const [looks] = useState(() => new Map<string, string | undefined>());
  if (!looks.has(place)) looks.set(place, look(place));
  return looks.get(place);
}

/** Kept for each place: the moment it was seen last, and the end of the visit before that. */
function look(place: string): string | undefined {
  const key = `chancery.seen.${place}`;
  const [seen = "", before = ""] = (recall(key) ?? "").split(" ");
  const now = new Date().toISOString();
  const since = seen && Date.parse(now) - Date.parse(seen) > APART ? seen : before;
  remember(key, `${now} ${since}`.trim());
  return Number.isNaN(Date.parse(since)) ? undefined : since;
}
