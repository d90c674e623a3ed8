import type { RoleFact } from "@chancery/reader";
import { blockKey } from "./block.ts";
import { agree } from "./event.ts";
import { foldName, nameKey, nameKeys } from "./name-key.ts";
import type { Place, RoleProfile } from "./profile.ts";

/** Roles of one block: same person, same office as worded. */
export function placeOfRole(fact: RoleFact): Place {
  const block = blockKey("role", nameKey(fact.person), foldName(fact.office));
  return { block, profile: { kind: "role", of: nameKeys(fact.of) } };
}

/** Whether two roles of one block are one: the same state or body where both name it. */
export function sameRole(a: RoleProfile, b: RoleProfile): boolean {
  return agree(a.of, b.of);
}
