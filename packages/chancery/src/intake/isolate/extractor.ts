// Runs in a thread of its own: libraries for foreign formats may take all time and memory there, and only there.
import { parentPort } from "node:worker_threads";
import { FailureError, type Failure } from "../../errors/failure.ts";
import type { Answer, Task } from "./isolated.ts";

parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await answer(task)));

async function answer({ format, bytes }: Task): Promise<Answer> {
  try {
    if (format === "pdf") return { ok: true, value: await (await import("../pdf/extract.ts")).extractPdf(bytes) };
    return { ok: true, value: await (await import("../docx/extract.ts")).extractDocx(bytes) };
  } catch (error) {
    return { ok: false, ...told(error) };
  }
}

function told(error: unknown): { readonly failure?: Failure; readonly name: string; readonly reason: string } {
  if (error instanceof FailureError) return { failure: error.failure, name: error.name, reason: error.message };
  return error instanceof Error
    ? { name: error.name, reason: error.message }
    : { name: "Error", reason: String(error) };
}
