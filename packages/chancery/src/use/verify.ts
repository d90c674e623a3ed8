import type { Store, Verified } from "@chancery/record";

/** Checks every snapshot hash, text hash, evidence offset, reference and index of a store; findings are values. */
export function verify(store: Store, onProgress?: (share: number) => void): Promise<Verified> {
  return store.verify(onProgress);
}
