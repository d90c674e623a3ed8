// What a request carries in JSON, read field by field. What is not as it should be is refused and named.
import type { Context } from "hono";
import { FailureError, failure } from "../errors/failure.ts";

/** The fields of a body, none of them looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The JSON object of a request of at most so many bytes. A form of a foreign page cannot send this type. `request-invalid`, `too-large` */
export async function fieldsOf(c: Context, most: number): Promise<Fields> {
  if (!c.req.header("content-type")?.startsWith("application/json")) throw invalid("content-type");
  const bytes = await boundedBytes(c, most);
  const body = parsed(new TextDecoder().decode(bytes));
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw invalid("JSON");
  return body as Fields;
}

/** A text field; undefined where it is missing or empty. */
export function textField(fields: Fields, name: string, most: number): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string" || value.length > most) throw invalid(name);
  return value;
}

async function boundedBytes(c: Context, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of c.req.raw.body ?? []) {
    size += part.byteLength;
    if (size > most) throw new FailureError(failure("too-large", { limit: `${Math.ceil(most / 1024)} kB` }));
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("JSON");
  }
}

function invalid(reason: string): FailureError {
  return new FailureError(failure("request-invalid", { where: reason, reason }));
}
