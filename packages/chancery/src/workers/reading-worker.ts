// The thread that takes documents in and reads them. One at a time, in the order they are asked.
import { parentPort } from "node:worker_threads";
import { FailureError } from "../errors/failure.ts";
import { openReader } from "../use/reader.ts";
import { entitiesOf, readReceived } from "../use/reading.ts";
import type { Answered, Ask } from "./message.ts";

parentPort?.on("message", (ask: Ask) => {
  void answer(ask).then((answered) => parentPort?.postMessage(answered));
});

async function answer(ask: Ask): Promise<Answered> {
  try {
    if (ask.ask === "version") return { answer: "version", version: (await openReader()).version };
    const result = await readReceived(ask.received);
    return { answer: "read", result, entities: result.ok ? await entitiesOf(result.facts) : [] };
  } catch (error) {
    const failure = error instanceof FailureError ? error.failure : null;
    return { answer: "broken", failure, message: error instanceof Error ? error.message : String(error) };
  }
}
