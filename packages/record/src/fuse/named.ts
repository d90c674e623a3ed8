import type { Name } from "@chancery/reader";
import { nameKey } from "./name-key.ts";
import type { Setting } from "./setting.ts";
import type { Named } from "./sketch.ts";
import { soundAlike, soundsOf, traceOf } from "./sound.ts";

/** A name as comparing sees it. */
export function namedOf(name: Name, { entities, offices }: Setting): Named {
  const key = nameKey(name);
  const entity = name.id === undefined ? undefined : entities.get(name.id);
  const own = entity?.names["en"]?.[0] ?? name.name;
  return { key, sound: soundsOf(own), office: offices.get(key) ?? null, of: entity?.of ?? null };
}

/** Names, each once, in the order of their keys. */
export function namedIn(names: readonly Name[] | undefined, setting: Setting): Named[] {
  const byKey = new Map((names ?? []).map((name) => [nameKey(name), namedOf(name, setting)]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A city that acts stands for its state: Berlin promises, Астана согласилась. */
export function actingIn(names: readonly Name[] | undefined, setting: Setting): Named[] {
  const acting = (names ?? []).map((name) => {
    const of = name.id?.startsWith("city:") ? setting.entities.get(name.id)?.of : undefined;
    return of === undefined ? name : { name: name.name, id: of };
  });
  return namedIn(acting, setting);
}

export const isPerson = ({ key }: Named): boolean => key.startsWith("person:") || key.startsWith("~");
export const isParty = (named: Named): boolean => !isPerson(named);

/** Whether two names are of one: null where nothing tells. */
export function isSame(a: Named, b: Named): boolean | null {
  if (a.key === b.key) return true;
  const known = !a.key.startsWith("~") && !b.key.startsWith("~");
  if (known) return false;
  if (a.key.startsWith("~") && b.key.startsWith("~") && soundAlike(a.sound, b.sound)) return true;
  if (isPerson(a) && isPerson(b) && soundAlike(a.sound, b.sound)) return true;
  const office = a.office !== null && a.office === b.office;
  const heard = a.sound.length > 0 && b.sound.length > 0;
  if (!heard) return office ? true : null;
  return office ? null : isPerson(a) === isPerson(b) ? false : null;
}

/** The state of a person, by the entity or by the office; a party is its own. */
export function stateOf(named: Named): string | null {
  if (isParty(named)) return named.key;
  return named.of ?? named.office?.split("/").slice(0, -1).join("/") ?? null;
}

export function statesOf(names: readonly Named[]): string[] {
  return [...new Set(names.flatMap((named) => stateOf(named) ?? []))].sort();
}

/** What a person may be found by: parts of the name as they sound, the office, else the name itself. */
export function tracesOf(named: Named): string[] {
  if (isParty(named)) return [named.key];
  // Breathed consonants come and go between scripts: х, フ, h.
  const sounds = named.sound.flatMap((sound) => [sound, sound.replace(/[fvh]/g, "")]);
  const heard = sounds.map(traceOf).filter((trace) => trace.length >= 2);
  const office = named.office === null ? [] : [`@${named.office}`];
  return [...new Set([...(heard.length ? heard : [named.key]), ...office])];
}
