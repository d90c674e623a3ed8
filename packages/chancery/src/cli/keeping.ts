import type { Clock, Store } from "@chancery/record";
import type { Failure } from "../errors/failure.ts";
import { onStore, open } from "../use/open.ts";
import type { Given } from "./call.ts";
import { complain, type Session } from "./session.ts";

/** Where the store of a session is. */
export const storePath = ({ store }: Session): string => store ?? "chancery.db";

/** Opens the store of the session, works on it and closes it; 2 where it cannot be opened. Only commands that keep make a new one. */
export async function withStore(
  session: Session,
  options: { readonly create: boolean },
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const answer = await open(storePath(session), options);
  if (!answer.ok) {
    complain(session, answer.error);
    return 2;
  }
  const store = answer.value;
  try {
    return await onStore(store, () => work(store));
  } finally {
    await store.close();
  }
}

/** The day the record is asked for, as given. */
export function clockOf(given: Given): Clock {
  const [asOf, addedBy] = [given.text("asOf"), given.text("addedBy")];
  return { ...(asOf === undefined ? {} : { asOf }), ...(addedBy === undefined ? {} : { addedBy }) };
}

/** A value as JSON on standard output, indented for people who look. */
export function printJson(session: Session, value: unknown): void {
  session.screen.print(JSON.stringify(value, null, 2));
}

/** Says that a search for something by name came to nothing: exit status 1, or 2 where the question itself is wrong. */
export function refuse(session: Session, failed: Failure): number {
  complain(session, failed);
  return failed.code === "date-invalid" || failed.code === "usage" ? 2 : 1;
}
