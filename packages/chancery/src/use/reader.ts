import { createReader, type Pack, type Reader } from "@chancery/reader";
import { defaultPackDirs, loadPacks } from "../packs/load.ts";

let packs: readonly Pack[] | undefined;
let reader: Reader | undefined;

/** The reader with all packs of the house. Made once a thread. Throws a `FailureError` where a pack is damaged. */
export async function openReader(): Promise<Reader> {
  reader ??= createReader({ packs: await housePacks() });
  return reader;
}

/** The packs the reader knows: from `packs/` beside the packages in a clone, from within the package when published. */
export async function housePacks(): Promise<readonly Pack[]> {
  packs ??= loadPacks(defaultPackDirs());
  return packs;
}
