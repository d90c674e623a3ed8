import { failure, FailureError } from "../../errors/failure.ts";
import { megabytes } from "./options.ts";

/** Collects a stream, and gives up at the first byte too many. Throws a `FailureError`. */
export async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(maxBytes: number): FailureError {
  return new FailureError(failure("too-large", { limit: megabytes(maxBytes) }));
}
