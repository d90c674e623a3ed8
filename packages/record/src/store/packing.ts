import { gunzipSync, gzipSync } from "node:zlib";
import type { SnapshotTable } from "../schema/tables.ts";

/** Bytes shorter than this are not worth packing. */
const WORTH = 512;

export type Packed = Pick<SnapshotTable, "packing" | "body">;

/** Bytes as they are laid down: packed where that makes them shorter (PDF and DOCX are packed already). */
export function pack(bytes: Uint8Array): Packed {
  if (bytes.length < WORTH) return { packing: "plain", body: bytes };
  const body = gzipSync(bytes, { level: 6 });
  return body.length < bytes.length ? { packing: "gzip", body } : { packing: "plain", body: bytes };
}

/** The bytes as they came; throws where the packed ones are damaged. */
export function unpack({ packing, body }: Packed): Uint8Array {
  return packing === "gzip" ? gunzipSync(body) : body;
}
