// Sends documents in batches, or addresses, and passes on what the server says of each while it reads.
import type { UploadLine } from "chancery/wire";
import { send } from "./client.ts";

/** A file with the path it is kept under: its name, or its place within a dropped folder. */
export interface Paper {
  readonly path: string;
  readonly file: File;
}

const BATCH = { files: 50, bytes: 16 * 1024 * 1024 };

/** Cuts files into requests of a size at which progress is seen and the server need not hold much. */
export function batches<P extends Paper>(papers: readonly P[]): P[][] {
  const cut: P[][] = [];
  let bytes = 0;
  for (const paper of papers) {
    const last = cut.at(-1);
    bytes += paper.file.size;
    if (last && last.length < BATCH.files && bytes <= BATCH.bytes) last.push(paper);
    else {
      cut.push([paper]);
      bytes = paper.file.size;
    }
  }
  return cut;
}

/** Sends one batch; yields a line for each document as it is read, then what it gave in all. Throws `ApiFailure`. */
export async function* uploadBatch(batch: readonly Paper[], signal: AbortSignal): AsyncGenerator<UploadLine> {
  const body = new FormData();
  for (const { path, file } of batch) body.append("file", file, path);
  yield* answerOf(await send("/api/documents", { method: "POST", body, signal }));
}

/** Has addresses fetched; yields as `uploadBatch` does. */
export async function* fetchAddresses(addresses: readonly string[], signal: AbortSignal): AsyncGenerator<UploadLine> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ addresses });
  yield* answerOf(await send("/api/addresses", { method: "POST", headers, body, signal }));
}

async function* answerOf({ body }: Response): AsyncGenerator<UploadLine> {
  if (body) yield* linesOf(body);
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<UploadLine> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line) as UploadLine;
  }
}
