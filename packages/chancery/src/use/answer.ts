import type { Failure } from "../errors/failure.ts";

/** What a use case gives: the thing asked for, or the coded reason why not. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
