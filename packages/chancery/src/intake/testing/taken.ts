import assert from "node:assert/strict";
import type { Failure } from "../../errors/failure.ts";
import { intake, type Intaken } from "../intake.ts";

/** Takes a document in that must be readable. */
export async function taken(
  path: string,
  content: string | Uint8Array,
  more: { url?: string; contentType?: string } = {},
): Promise<Intaken> {
  const result = await intake({ path, bytes: Buffer.from(content), ...more });
  assert.ok(result.ok, `${path}: ${result.ok ? "" : result.error.message}`);
  return result.value;
}

/** Takes a document in that cannot be read, and gives the reason. */
export async function refused(path: string, content: string | Uint8Array): Promise<Failure> {
  const result = await intake({ path, bytes: Buffer.from(content) });
  assert.ok(!result.ok, `${path} was read`);
  assert.equal(result.error.where, path);
  return result.error;
}

/** The blocks of a text as `kind: words` lines. */
export function told({ source: { text, blocks } }: Intaken): readonly string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** The cells of the rows of a text. */
export function cellsOf({ source: { text, blocks } }: Intaken): readonly (readonly string[])[] {
  return blocks.flatMap(({ cells }) => (cells ? [cells.map(({ start, end }) => text.slice(start, end))] : []));
}
