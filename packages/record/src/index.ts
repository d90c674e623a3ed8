export type * from "./schema/document.ts";
export type * from "./schema/record.ts";
export type * from "./keep/query.ts";
export type * from "./keep/store.ts";
export type { Snippet } from "./search/snippet.ts";
export type { Validators } from "./store/pages.ts";
export { brokenFact, EvidenceError } from "./keep/keeping.ts";
export { openStore, storeFailure } from "./keep/open.ts";
export type { OpenOptions, OpenResult, StoreFailure, StoreFailureCode } from "./keep/open.ts";
