import type { Name } from "@chancery/reader";
import type { Store } from "@chancery/record";
import type { NamesById } from "./wire.ts";

/** Display names, in every language known, of the entities found anywhere in a value. */
export async function namesIn(store: Store, value: unknown): Promise<NamesById> {
  const ids = new Set<string>();
  collect(value, ids);
  return ids.size ? await store.names([...ids].sort()) : {};
}

function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) return value.forEach((item) => collect(item, ids));
  if (isName(value) && value.id !== undefined) ids.add(value.id);
  for (const part of Object.values(value)) collect(part, ids);
}

/** Records and documents have an `id` too; only a name has `name` beside it and nothing that is not text. */
function isName(value: object): value is Name {
  return "name" in value && "id" in value && typeof value.name === "string" && typeof value.id === "string";
}
