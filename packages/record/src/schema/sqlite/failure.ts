import type { StoreFailure, StoreFailureCode } from "../dialect.ts";

/** Primary result codes of SQLite (sqlite.org/rescode.html) that a person can do something about. */
const CODES: Readonly<Record<number, StoreFailureCode>> = {
  3: "store-unwritable",
  5: "store-busy",
  6: "store-busy",
  8: "store-unwritable",
  10: "store-unwritable",
  11: "store-invalid",
  13: "store-unwritable",
  14: "store-unwritable",
  26: "store-invalid",
};

/** What stood in the way of opening, as a value; null for an error that nobody foresaw. */
export function failureOf(error: unknown, where: string): StoreFailure | null {
  if (!(error instanceof Error)) return null;
  const errcode = "errcode" in error ? Number(error.errcode) & 0xff : 0;
  const code = CODES[errcode];
  return code ? { code, where, detail: error.message } : null;
}
