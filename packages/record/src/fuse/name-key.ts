import type { Name } from "@chancery/reader";

/** The folded form names are compared by: width, case, ё, spaces, dots and dashes do not matter. */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[\s\p{P}\p{S}]/gu, "");
}

/** What a name is compared by: the entity where it is known, else its folded words. */
export function nameKey({ name, id }: Name): string {
  return id ?? `~${foldName(name)}`;
}
