import type { Call } from "../call.ts";
import { withStore } from "../keeping.ts";
import { serve } from "../serving.ts";

/** chancery serve: the store as a web page on loopback, until Ctrl-C. */
export function run({ given, session }: Call): Promise<number> {
  return withStore(session, { create: true }, (store) => serve(store, given, session));
}
