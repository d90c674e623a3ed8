import { createHash } from "node:crypto";

/** A short key of what facts must share to be of one record at all. */
export function blockKey(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);
}
