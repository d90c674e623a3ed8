import { availableParallelism } from "node:os";
import type { Received } from "../intake/received.ts";
import type { ReadAnswer } from "../workers/message.ts";
import type { Pool } from "../workers/pool.ts";
import { openReader } from "./reader.ts";
import { entitiesOf, readReceived } from "./reading.ts";

/** Where documents are read: in this thread, or in others. */
export interface ReadingRoom {
  /** How many can be read at once. */
  readonly seats: number;
  version(): Promise<string>;
  read(received: Received): Promise<ReadAnswer>;
}

const MOST = 8;

/** Threads by default: one a core. */
export function defaultWorkers(): number {
  return Math.min(MOST, availableParallelism());
}

/** A room of that many threads; none reads here. Threads stay for the next who comes, and never keep the process from ending. */
export async function openRoom(workers: number = defaultWorkers()): Promise<ReadingRoom> {
  if (workers <= 0) return here;
  const pool = await poolOf(workers);
  return { seats: workers, version: () => pool.version(), read: (received) => pool.read(received) };
}

const here: ReadingRoom = {
  seats: 1,
  version: async () => (await openReader()).version,
  async read(received) {
    const result = await readReceived(received);
    return { result, entities: result.ok ? await entitiesOf(result.facts) : [] };
  },
};

const pools = new Map<number, Promise<Pool>>();

function poolOf(workers: number): Promise<Pool> {
  const known = pools.get(workers) ?? import("../workers/pool.ts").then(({ Pool }) => new Pool({ workers }));
  pools.set(workers, known);
  return known;
}
