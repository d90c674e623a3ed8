import { createHash } from "node:crypto";
import type { Fact, PackEntity } from "@chancery/reader";
import { type Failure, failure } from "../errors/failure.ts";
import { intake, type Intaken, type Received } from "../intake/intake.ts";
import { housePacks, openReader } from "./reader.ts";

/** A document taken in and read, in whichever thread. Plain data: it travels between threads. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly version: string;
      readonly taken: Intaken;
      readonly facts: readonly Fact[];
      /** The reader had nothing to read it with (its language has no folder). */
      readonly unread?: Failure;
    }
  | { readonly ok: false; readonly version: string; readonly sha256: string; readonly error: Failure };

/** Takes a document in and reads it. What goes wrong within one document is told, never thrown. */
export async function readReceived(received: Received): Promise<ReadResult> {
  const reader = await openReader();
  const { version } = reader;
  try {
    const taken = await intake(received);
    if (!taken.ok) return { ok: false, version, sha256: hashOf(received.bytes), error: taken.error };
    const value = dated(taken.value, received.written);
    const { source, meta } = value;
    const { facts, problems } = reader.read(source, meta);
    const unread = unreadOf(problems[0]?.code, meta.lang, received.path);
    return { ok: true, version, taken: value, facts, ...(unread ? { unread } : {}) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      version,
      sha256: hashOf(received.bytes),
      error: failure("unexpected", { where: received.path, reason }),
    };
  }
}

function dated(taken: Intaken, written: string | undefined): Intaken {
  if (written === undefined || taken.meta.published !== null) return taken;
  return { ...taken, meta: { ...taken.meta, published: written } };
}

function unreadOf(code: "language-unknown" | "text-empty" | undefined, lang: string, where: string): Failure | null {
  if (code === undefined) return null;
  return code === "text-empty" ? failure("empty", { where }) : failure("language-unknown", { where, lang });
}

/** Lower-case hexadecimal SHA-256. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

let entities: Promise<ReadonlyMap<string, PackEntity>> | undefined;

/** The entities of the packs that facts name. */
export async function entitiesOf(facts: readonly Fact[]): Promise<PackEntity[]> {
  const ids = new Set<string>();
  JSON.stringify(facts, (key, value: unknown) => {
    if (key === "trace") return undefined;
    if (key === "id" && typeof value === "string") ids.add(value);
    return value;
  });
  entities ??= housePacks().then(
    (packs) => new Map(packs.flatMap((pack) => pack.entities).map((each) => [each.id, each])),
  );
  const known = await entities;
  return [...ids].flatMap((id) => known.get(id) ?? []);
}
