// Threads that read. They are made as work comes, hold the process open only while they work, and one that hangs or runs
// out of memory on a document is put away with a coded failure for that document alone.
import { Worker } from "node:worker_threads";
import { type Failure, failure, FailureError } from "../errors/failure.ts";
import type { Received } from "../intake/received.ts";
import { hashOf } from "../use/reading.ts";
import type { Answered, Ask, ReadAnswer } from "./message.ts";

export interface PoolOptions {
  readonly workers: number;
  /** Longest time for one document. */
  readonly seconds?: number;
  /** Largest heap of one thread. */
  readonly megabytes?: number;
}

interface Job {
  readonly ask: Ask;
  readonly resolve: (answered: Answered) => void;
}

interface Seat {
  readonly worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
}

/** Longer than intake gives a foreign format, so that its own words for the failure come first. */
const SECONDS = 120;
const MEGABYTES = 1024;

/** So many threads at most. */
export class Pool {
  readonly workers: number;
  readonly #seconds: number;
  readonly #megabytes: number;
  readonly #seats: Seat[] = [];
  readonly #waiting: Job[] = [];

  constructor({ workers, seconds = SECONDS, megabytes = MEGABYTES }: PoolOptions) {
    this.workers = workers;
    this.#seconds = seconds;
    this.#megabytes = megabytes;
  }

  /** Version of the reader that the threads have. */
  async version(): Promise<string> {
    const answered = await this.#ask({ ask: "version" });
    return answered.answer === "version" ? answered.version : broken(answered);
  }

  async read(received: Received): Promise<ReadAnswer> {
    const answered = await this.#ask({ ask: "read", received });
    return answered.answer === "read" ? answered : broken(answered);
  }

  /** Ends the threads; what they were at is not answered. */
  async close(): Promise<void> {
    await Promise.all(this.#seats.splice(0).map((seat) => seat.worker.terminate()));
  }

  #ask(ask: Ask): Promise<Answered> {
    return new Promise((resolve) => {
      this.#waiting.push({ ask, resolve });
      this.#assign();
    });
  }

  #assign(): void {
    while (this.#waiting.length) {
      const free = this.#seats.find((seat) => !seat.job) ?? (this.#seats.length < this.workers ? this.#sit() : null);
      const job = free && this.#waiting.shift();
      if (!free || !job) return;
      free.job = job;
      free.worker.ref();
      const slow = () => this.#clear(free, failure("read-timeout", { seconds: this.#seconds }));
      free.timer = setTimeout(slow, this.#seconds * 1000);
      send(free.worker, job.ask);
    }
  }

  #sit(): Seat {
    const resourceLimits = { maxOldGenerationSizeMb: this.#megabytes };
    const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { resourceLimits });
    const seat: Seat = { worker, job: null, timer: undefined };
    worker.on("message", (answered: Answered) => this.#finish(seat)?.resolve(answered));
    worker.on("error", (error) => this.#clear(seat, crash(error, this.#megabytes)));
    worker.on("exit", () => this.#clear(seat, failure("unexpected", { reason: "thread ended" })));
    this.#seats.push(seat);
    return seat;
  }

  /** Ends the job of a seat and lets the next one have it. */
  #finish(seat: Seat): Job | null {
    const { job } = seat;
    clearTimeout(seat.timer);
    seat.job = null;
    seat.worker.unref();
    queueMicrotask(() => this.#assign());
    return job;
  }

  /** Puts a thread away; its document gets the failure. */
  #clear(seat: Seat, failed: Failure): void {
    const at = this.#seats.indexOf(seat);
    if (at < 0) return;
    this.#seats.splice(at, 1);
    const job = this.#finish(seat);
    void seat.worker.terminate();
    job?.resolve(givenUp(job.ask, failed));
  }
}

/** Small files may lie in a large shared buffer, all of which would be copied; this copies the document alone. */
function send(worker: Worker, ask: Ask): void {
  if (ask.ask === "version") return worker.postMessage(ask);
  const bytes = Uint8Array.from(ask.received.bytes);
  worker.postMessage({ ...ask, received: { ...ask.received, bytes } }, [bytes.buffer]);
}

function givenUp(ask: Ask, failed: Failure): Answered {
  if (ask.ask === "version") return { answer: "broken", failure: failed, message: failed.message };
  const { path, bytes } = ask.received;
  const result = { ok: false as const, version: "", sha256: hashOf(bytes), error: { ...failed, where: path } };
  return { answer: "read", result, entities: [] };
}

function crash(error: unknown, megabytes: number): Failure {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return failure("too-large", { limit: `${megabytes} MB RAM` });
  return failure("unexpected", { reason: error instanceof Error ? error.message : String(error) });
}

function broken(answered: Answered): never {
  if (answered.answer === "broken" && answered.failure) throw new FailureError(answered.failure);
  throw new Error(answered.answer === "broken" ? answered.message : "a worker answered something else");
}
