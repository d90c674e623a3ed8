import { createHash } from "node:crypto";
import { failure, FailureError } from "../errors/failure.ts";
import { settle } from "./article/settle.ts";
import type { Drafted } from "./blocks/draft.ts";
import { declaredCharsets, decode } from "./bytes/charset.ts";
import { kindOf, type Format, type Kind } from "./bytes/media-type.ts";
import { megabytes } from "./gather/options.ts";
import { readPlain } from "./plain/plain.ts";
import { MAX_BYTES, MAX_TEXT_BYTES, type IntakeResult, type Received } from "./received.ts";

const TEXTS: ReadonlySet<Format> = new Set(["html", "markdown", "plain"]);
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Within how many bytes of its end a whole PDF says that it ends. */
const PDF_TAIL = 4096;

export { gather, type GatherOptions, type Memory, type Validators } from "./gather.ts";
export type { Intaken, IntakeResult, Received } from "./received.ts";

/**
 * Takes one document in: bytes to reading text. The same bytes give the same text. What a document can be (empty,
 * encrypted, damaged, no document at all) comes back as a failure; formats are loaded only when a document needs them.
 */
export async function intake(received: Received): Promise<IntakeResult> {
  try {
    return { ok: true, value: await takeIn(received) };
  } catch (error) {
    const { path } = received;
    if (error instanceof FailureError) return { ok: false, error: { ...error.failure, where: path } };
    // The stack or the longest string was exhausted: by the document, for programs are tested on others.
    if (error instanceof RangeError)
      return { ok: false, error: failure("too-complex", { where: path, reason: error.message }) };
    throw error;
  }
}

async function takeIn({ path, bytes, url, contentType }: Received) {
  if (bytes.length === 0) refuse("empty");
  const kind = kindOf(bytes, url ?? path, contentType);
  const most = TEXTS.has(kind.format) ? MAX_TEXT_BYTES : MAX_BYTES;
  if (bytes.length > most) refuse("too-large", { limit: megabytes(most) });
  const drafted = await draft(kind, bytes, contentType);
  const hints = { ...drafted.hints, ...(url ? { url } : {}) };
  const { source, meta } = settle({ blocks: drafted.blocks, hints });
  if (!/[\p{L}\p{N}]/u.test(source.text)) refuse("empty");
  const mediaType = kind.format === "zip" ? WORD : kind.mediaType;
  return { sha256: createHash("sha256").update(bytes).digest("hex"), mediaType, source, meta };
}

async function draft(
  { format, mediaType }: Kind,
  bytes: Uint8Array,
  contentType: string | undefined,
): Promise<Drafted> {
  switch (format) {
    case "html":
      return (await import("./html/html.ts")).readHtml(await decode(bytes, declaredCharsets(contentType, bytes)));
    case "markdown":
      return (await import("./markdown/markdown.ts")).readMarkdown(
        await decode(bytes, declaredCharsets(contentType, null)),
      );
    case "plain":
      return readPlain(await decode(bytes, declaredCharsets(contentType, null)));
    case "pdf":
      return printed(bytes);
    case "zip":
      return written(bytes, mediaType);
    case "ole":
      // Word wraps an encrypted document in the old container and says so in its directory.
      if (Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"))) refuse("encrypted");
      return refuse("not-a-document", { type: mediaType });
    default:
      return refuse("not-a-document", { type: mediaType });
  }
}

async function printed(bytes: Uint8Array): Promise<Drafted> {
  const { extract } = await import("./isolate/isolated.ts");
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(-PDF_TAIL).includes("%%EOF")) refuse("damaged", { reason: "PDF without an end" });
  const content = await extract({ format: "pdf", bytes });
  if (content.pages.every((page) => page.runs.length === 0)) refuse(file.includes("/Image") ? "scanned" : "empty");
  return (await import("./pdf/pdf.ts")).readPdf(content);
}

async function written(bytes: Uint8Array, mediaType: string): Promise<Drafted> {
  const names = (await import("./bytes/zip.ts")).entriesOf(bytes).map(({ name }) => name);
  if (!names.includes("word/document.xml")) refuse("not-a-document", { type: mediaType });
  const { extract } = await import("./isolate/isolated.ts");
  return (await import("./docx/docx.ts")).readDocx(await extract({ format: "docx", bytes }));
}

function refuse(...told: Parameters<typeof failure>): never {
  throw new FailureError(failure(...told));
}
