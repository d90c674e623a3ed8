import type { Context } from "hono";
import type { Store } from "@chancery/record";
import type { GatherOptions } from "../intake/intake.ts";

/** What the handlers work on. */
export interface Desk {
  readonly store: Store;
  /** How documents at addresses are fetched. */
  readonly gathering: GatherOptions;
  /** Runs one piece of work at a time, in order of asking: the store has one writer. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** One address of the API: what it answers, and how. `docs/api.md` is printed from these. */
export interface Route {
  readonly method: "get" | "post";
  readonly path: `/api/${string}`;
  /** What it gives, in a line. */
  readonly says: string;
  /** Parameters of the address beside those in the path, as in `query.ts`. */
  readonly parameters: readonly string[];
  /** Type of the answer in `wire.ts`. */
  readonly answer: string;
  readonly handle: (c: Context, desk: Desk) => Promise<Response>;
}
