import { openStore, type OpenOptions, type Store, storeFailure, type StoreFailure } from "@chancery/record";
import { type Failure, failure, FailureError } from "../errors/failure.ts";
import type { Answer } from "./answer.ts";

/** Opens the store at `path` (a file, made where missing unless `create` is false) and turns what stands in the way into a failure. */
export async function open(path: string, options: OpenOptions = {}): Promise<Answer<Store>> {
  const opened = await openStore(path, options);
  return opened.ok ? opened : { ok: false, error: told(opened.error) };
}

/** Runs work on a store; a full disk or a locked file comes up as a failure that can be told. */
export async function onStore<T>(store: Store, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const failed = storeFailure(error, store.path);
    throw failed ? new FailureError(told(failed)) : error;
  }
}

function told({ code, where, detail }: StoreFailure): Failure {
  switch (code) {
    case "store-newer":
      return failure(code, { where, version: detail });
    case "store-unwritable":
      return failure(code, { where, reason: detail });
    default:
      return failure(code, { where });
  }
}
