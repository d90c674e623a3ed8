import type { Opened, OpenOptions, StoreFailure, StoreFailureCode } from "../schema/dialect.ts";
import { sqlite } from "../schema/sqlite/dialect.ts";
import { storeOn } from "./keeper.ts";
import { refuseIfOld } from "./refusing.ts";
import type { Store } from "./store.ts";

export type { OpenOptions, StoreFailure, StoreFailureCode };
export type OpenResult = Opened<Store>;

/**
 * Opens a store, makes it where it is missing and brings its tables up to date.
 * `path` is a file or `:memory:`; addresses of other databases give `store-unsupported`.
 */
export async function openStore(path: string, options: OpenOptions = {}): Promise<OpenResult> {
  if (/^[a-z][a-z+]+:\/\//i.test(path))
    return { ok: false, error: { code: "store-unsupported", where: path, detail: "" } };
  const opened = await sqlite.open(path, options);
  if (!opened.ok) return opened;
  await refuseIfOld(opened.value);
  return { ok: true, value: storeOn(opened.value) };
}

/** What an error of a store that was open means (disk full, locked, damaged), where it is one that a person can mend. */
export function storeFailure(error: unknown, path: string): StoreFailure | null {
  return sqlite.failureOf(error, path);
}
