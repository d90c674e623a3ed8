import { inflateRawSync } from "node:zlib";
import { failure, FailureError } from "../../errors/failure.ts";

/** An entry of an archive as its directory tells it. */
export interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
  readonly deflated: boolean;
  readonly encrypted: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 10_000;
/** All entries together may unpack to this many bytes. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** Reads the directory of an archive. Throws a `FailureError` for one that is cut short or has too many entries. */
export function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  const count = end < 0 ? 0 : view.readUInt16LE(end + 10);
  if (end < 0) throw new FailureError(failure("damaged", { reason: "zip" }));
  if (count > MOST_ENTRIES) throw new FailureError(failure("archive-refused", { reason: `${count} entries` }));
  const entries: Entry[] = [];
  for (let at = view.readUInt32LE(end + 16), n = 0; n < count; n++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== CENTRAL)
      throw new FailureError(failure("damaged", { reason: "zip" }));
    const [name, extra, comment] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32)];
    entries.push({
      name: view.toString("utf8", at + 46, at + 46 + name),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
      deflated: view.readUInt16LE(at + 10) === 8,
      encrypted: (view.readUInt16LE(at + 8) & 1) === 1,
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** Unpacks the entries once, with a limit, before a library does so without one; directories can lie. */
export function checkUnpacked(bytes: Uint8Array, entries: readonly Entry[]): void {
  const told = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (told > MOST_UNPACKED)
    throw new FailureError(failure("archive-refused", { reason: `${Math.round(told / 1024 / 1024)} MB` }));
  for (const entry of entries) {
    if (!entry.deflated) continue;
    try {
      inflateRawSync(packedBytes(bytes, entry), { maxOutputLength: Math.max(1, entry.size) });
    } catch (error) {
      const lies = error instanceof RangeError;
      throw new FailureError(failure(lies ? "archive-refused" : "damaged", { reason: entry.name }));
    }
  }
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = entry.at + 30 + view.readUInt16LE(entry.at + 26) + view.readUInt16LE(entry.at + 28);
  return bytes.subarray(start, start + entry.packed);
}

function findEnd(view: Buffer): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 22 - LONGEST_COMMENT); at--) {
    if (view.readUInt32LE(at) === END) return at;
  }
  return -1;
}
