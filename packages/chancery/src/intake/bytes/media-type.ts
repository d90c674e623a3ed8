/** What a document turns out to be; `other` carries the type that it is instead. */
export type Format = "html" | "markdown" | "plain" | "pdf" | "docx" | "zip" | "ole" | "other";

export interface Kind {
  readonly format: Format;
  /** Media type without parameters. */
  readonly mediaType: string;
}

/** First bytes of what is no text: hexadecimal, type, format. */
const SIGNATURES: readonly (readonly [string, string, Format])[] = [
  ["504b0304", "application/zip", "zip"],
  ["504b0506", "application/zip", "zip"],
  ["d0cf11e0a1b11ae1", "application/x-ole-storage", "ole"],
  ["89504e470d0a1a0a", "image/png", "other"],
  ["ffd8ff", "image/jpeg", "other"],
  ["47494638", "image/gif", "other"],
  ["49492a00", "image/tiff", "other"],
  ["4d4d002a", "image/tiff", "other"],
  ["52494646", "application/x-riff", "other"],
  ["1f8b", "application/gzip", "other"],
  ["425a68", "application/x-bzip2", "other"],
  ["fd377a585a00", "application/x-xz", "other"],
  ["28b52ffd", "application/zstd", "other"],
  ["377abcaf271c", "application/x-7z-compressed", "other"],
  ["526172211a07", "application/vnd.rar", "other"],
  ["7b5c727466", "application/rtf", "other"],
  ["7f454c46", "application/x-elf", "other"],
  ["4d5a90", "application/x-msdownload", "other"],
  ["53514c69746520666f726d6174203300", "application/vnd.sqlite3", "other"],
  ["4f676753", "application/ogg", "other"],
  ["494433", "audio/mpeg", "other"],
];
/** A PDF may have other bytes before its mark. */
const PDF_WITHIN = 1024;
const SAMPLE = 8192;

/** Tells what bytes are from the bytes; name and content type only choose among kinds of text. */
export function kindOf(bytes: Uint8Array, path: string, contentType: string | undefined): Kind {
  const signature = signatureOf(bytes);
  if (signature) return signature;
  if (latin(bytes.subarray(0, PDF_WITHIN)).includes("%PDF-")) return { format: "pdf", mediaType: "application/pdf" };
  if (isNoise(bytes)) return { format: "other", mediaType: "application/octet-stream" };
  return textKind(latin(bytes.subarray(0, SAMPLE)), path.toLowerCase(), contentType?.toLowerCase() ?? "");
}

function signatureOf(bytes: Uint8Array): Kind | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("hex");
  const found = SIGNATURES.find(([mark]) => start.startsWith(mark));
  return found ? { format: found[2], mediaType: found[1] } : null;
}

/** A text has no control characters; UTF-16 has many, but nearly all in every other place. */
function isNoise(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return false;
  let [even, odd] = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte >= 0x20 || byte === 0x1b || (byte >= 0x08 && byte <= 0x0d)) continue;
    if (at % 2) odd++;
    else even++;
  }
  const [few, many] = [Math.min(even, odd), Math.max(even, odd)];
  const wide = many > sample.length * 0.1 && few < many * 0.2;
  return !wide && few + many > sample.length * 0.02;
}

function textKind(head: string, path: string, contentType: string): Kind {
  const start = head
    .replaceAll("\u0000", "")
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, "")
    .trimStart()
    .toLowerCase();
  const markup =
    /^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/.test(start) ||
    /^<(?:\?xml|!--)[\s\S]*?<html[\s>]/.test(start);
  if (markup || /\.x?html?$/.test(path) || /^(?:text\/html|application\/xhtml)/.test(contentType))
    return { format: "html", mediaType: "text/html" };
  if (start.startsWith("<?xml")) return { format: "other", mediaType: "application/xml" };
  if (
    /\.(?:md|markdown|mkd)$/.test(path) ||
    contentType.startsWith("text/markdown") ||
    /^---\r?\n\w[\w-]*:/.test(start)
  ) {
    return { format: "markdown", mediaType: "text/markdown" };
  }
  return { format: "plain", mediaType: "text/plain" };
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
