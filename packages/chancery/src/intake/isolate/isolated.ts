import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { failure, FailureError, type Failure } from "../../errors/failure.ts";
import type { PdfContent } from "../pdf/extract.ts";

export interface Task {
  readonly format: "pdf" | "docx";
  readonly bytes: Uint8Array;
}

export type Answer =
  | { readonly ok: true; readonly value: PdfContent | string }
  | { readonly ok: false; readonly failure?: Failure; readonly name: string; readonly reason: string };

/** How long one document may take, and how much memory, before its thread is ended. */
const SECONDS = 60;
const MEGABYTES = 1024;

let thread: Worker | null = null;
/** Documents go through the thread one after another. */
let queue: Promise<unknown> = Promise.resolve();

/** Takes the content out of a PDF or Word document, in bounded time and memory. Throws a `FailureError`. */
export function extract(task: Task & { readonly format: "pdf" }, seconds?: number): Promise<PdfContent>;
export function extract(task: Task & { readonly format: "docx" }, seconds?: number): Promise<string>;
export function extract(task: Task, seconds = SECONDS): Promise<PdfContent | string> {
  const turn = queue.then(() => run(task, seconds));
  queue = turn.catch(() => undefined);
  return turn;
}

async function run(task: Task, seconds: number): Promise<PdfContent | string> {
  const worker = (thread ??= start());
  worker.ref();
  const answer = await within(worker, task, seconds);
  worker.unref();
  if (answer.ok) return answer.value;
  throw new FailureError(answer.failure ?? failureOf(answer));
}

/** The answer to one task; a thread that gives none is ended and a new one made for the next task. */
function within(worker: Worker, task: Task, seconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      clearTimeout(timer);
      worker.off("message", end).off("error", broken).off("exit", ended);
      resolve(answer);
    };
    const giveUp = (told: Failure) => {
      thread = null;
      end({ ok: false, failure: told, name: "", reason: "" });
      void worker.terminate();
    };
    const broken = (error: Error) => giveUp(failure("too-complex", { reason: error.message }));
    const ended = () => giveUp(failure("too-complex", { reason: "memory" }));
    const timer = setTimeout(() => giveUp(failure("read-timeout", { seconds })), seconds * 1000);
    worker.on("message", end).on("error", broken).on("exit", ended);
    worker.postMessage(task);
  });
}

function start(): Worker {
  const entry = new URL(`./extractor${extname(import.meta.url)}`, import.meta.url);
  return new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
}

/** What a library's own words mean. */
function failureOf({ name, reason }: { readonly name: string; readonly reason: string }): Failure {
  if (name === "PasswordException") return failure("encrypted");
  return failure("damaged", { reason: reason.split("\n")[0]?.slice(0, 120) ?? name });
}
