import { createHash } from "node:crypto";

/** Lower-case hexadecimal SHA-256 of bytes, or of the UTF-8 of a string. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Half of the hash of a quote: enough to see that a passage is no longer the one that was read. */
export function quoteHash(quote: string): string {
  return sha256(quote).slice(0, 32);
}
