import { peoplePage } from "../../use/desk/pages.ts";
import { openWorld } from "../../use/desk/world.ts";
import type { Call } from "../call.ts";
import { peopleTable } from "../desk-tables.ts";
import { lookAt } from "../looking.ts";

/** chancery people: who is in the record, which offices they held, how often they were in contact. */
export function run(call: Call): Promise<number> {
  return lookAt(call, peoplePage, {
    json: ({ people, encounters }) => ({ people, encounters }),
    lines: async ({ people }) => (people.length ? peopleTable(people, await openWorld(), call.session) : []),
  });
}
