import type { Failure } from "../errors/failure.ts";
import { failure, FailureError } from "../errors/failure.ts";
import { collect } from "./gather/bounded.ts";
import { filesOf, readFileBounded } from "./gather/files.ts";
import { limitsOf, type GatherOptions } from "./gather/options.ts";
import type { Received } from "./received.ts";

export type { GatherOptions, Memory, Validators } from "./gather/options.ts";

/**
 * Brings documents in, one after another: files, folders (walked in the order of names), patterns, `-` for standard
 * input, http(s) addresses. What cannot be had comes as a failure in its place, and the rest goes on.
 */
export async function* gather(
  inputs: readonly string[],
  options: GatherOptions = {},
): AsyncGenerator<Received | Failure> {
  const sources = new Sources(options);
  for (const input of inputs) yield* sources.of(input);
}

class Sources {
  private readonly options: GatherOptions;
  private readonly limits;
  /** Loaded with the first address. */
  private visit: import("./gather/fetch.ts").Visit | undefined;

  constructor(options: GatherOptions) {
    this.options = options;
    this.limits = limitsOf(options);
  }

  async *of(input: string): AsyncGenerator<Received | Failure> {
    if (input === "-") return yield* this.once("-", () => this.standardInput());
    if (/^https?:\/\//i.test(input)) return yield* this.once(input, () => this.page(input));
    try {
      for await (const path of filesOf(input))
        yield* this.once(path, () => readFileBounded(path, this.limits.maxBytes));
    } catch (error) {
      yield told(error, input);
    }
  }

  private async *once(where: string, read: () => Promise<Received | null>): AsyncGenerator<Received | Failure> {
    try {
      const received = await read();
      if (received) yield received;
    } catch (error) {
      yield told(error, where);
    }
  }

  private async standardInput(): Promise<Received> {
    return { path: "-", bytes: await collect(this.options.stdin ?? process.stdin, this.limits.maxBytes) };
  }

  private async page(address: string): Promise<Received | null> {
    const { fetchPage } = await import("./gather/fetch.ts");
    const { Robots } = await import("./gather/robots.ts");
    this.visit ??= { limits: this.limits, robots: new Robots(), memory: this.options.memory };
    return fetchPage(address, this.visit);
  }
}

/** The failure that an error stands for; what is neither ours nor the system's is a defect and goes on up. */
function told(error: unknown, where: string): Failure {
  if (error instanceof FailureError) return { ...error.failure, where };
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== "string") throw error;
  return failure(code === "ENOENT" ? "not-found" : "not-readable", { where, reason: code });
}
