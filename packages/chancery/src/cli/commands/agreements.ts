import type { Call } from "../call.ts";
import { run as timeline } from "./timeline.ts";

/** chancery agreements: the register of what was signed: a timeline of one type. */
export function run(call: Call): Promise<number> {
  const { given } = call;
  const list = (name: Parameters<typeof given.list>[0]) => (name === "type" ? ["agreement"] : given.list(name));
  return timeline({ ...call, given: { ...given, list } });
}
