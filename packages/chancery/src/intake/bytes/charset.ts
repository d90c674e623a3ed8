// Order of trust: what the bytes prove (a byte order mark, escape sequences, valid UTF-8), what header and markup say if
// the bytes agree, and a guess from the frequencies of bytes. Bytes go before words: pages are copied, headers are not.
import { failure, FailureError } from "../../errors/failure.ts";

/** Names that detection gives and the encoding standard does not know. */
const STANDARD: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  "utf-16-le": "utf-16le",
  "utf-16-be": "utf-16be",
  kz1048: "windows-1251",
  "koi8-t": "koi8-r",
  ascii: "utf-8",
};
/** Bytes at the end that a cut in the middle of a letter may leave. */
const LONGEST_LETTER = 4;
/** Of the letters of a text, how many may be unreadable before the character set is called unknown. */
const TOLERATED = 0.02;
/** Detection looks at the beginning only. */
const SAMPLE = 200_000;

/** Reads bytes as text. `declared` are the sets that header and markup name, best first. Throws a `FailureError`. */
export async function decode(bytes: Uint8Array, declared: readonly string[]): Promise<string> {
  const known = declared.filter(isKnown);
  const proven = markedSet(bytes) ?? (hasEscape(bytes) ? "iso-2022-jp" : null);
  if (proven) return new TextDecoder(proven).decode(bytes);
  const text = bytes.includes(0) ? null : tryDecode(bytes, "utf-8");
  const agreed = text ?? known.map((label) => tryDecode(bytes, label)).find((read) => read !== null) ?? tryWide(bytes);
  return agreed ?? tolerantly(bytes, [...(await guess(bytes)), ...known, "utf-8"]);
}

/** The set that a byte order mark names. */
function markedSet([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** UTF-16 without a mark: in the right order of bytes most letters are of one script, in the wrong one of none. */
function tryWide(bytes: Uint8Array): string | null {
  for (const label of ["utf-16le", "utf-16be"]) {
    const text = tryDecode(bytes, label);
    const share = (script: RegExp) => (text?.match(script)?.length ?? 0) / (bytes.length / 2);
    if (share(/[\u3000-\u30FF]/g) > 0.25 || share(/[\u0400-\u04FF]/g) > 0.5 || share(/[\u0020-\u007E]/g) > 0.5)
      return text;
  }
  return null;
}

/** ESC $ @, ESC $ B or ESC ( J switches into and out of Japanese in a seven-bit text. */
function hasEscape(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  if (at < 0 || bytes.subarray(0, SAMPLE).some((byte) => byte > 0x7f)) return false;
  const [first, second] = [bytes[at + 1], bytes[at + 2]];
  return (first === 0x24 && (second === 0x40 || second === 0x42)) || (first === 0x28 && second === 0x4a);
}

/** The text, if every byte of it is a letter of this set; a letter cut off at the end is forgiven. */
function tryDecode(bytes: Uint8Array, label: string): string | null {
  for (let cut = 0; cut < LONGEST_LETTER; cut++) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      // Not of this set, or cut in the middle of a letter.
    }
    if (cut === 0 && !isCutOnly(bytes, label)) return null;
  }
  return null;
}

/** True where the bytes are of this set but for the last few. */
function isCutOnly(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function guess(bytes: Uint8Array): Promise<readonly string[]> {
  const { detectAll } = await import("jschardet");
  const names = detectAll(bytes.subarray(0, SAMPLE)).map(({ encoding }) => encoding?.toLowerCase() ?? "");
  return names.map((name) => STANDARD[name] ?? name).filter(isKnown);
}

/** The first set that reads nearly all; none is a failure, for a text full of gaps would be read wrongly. */
function tolerantly(bytes: Uint8Array, labels: readonly string[]): string {
  for (const label of labels) {
    const text = tryDecode(bytes, label) ?? new TextDecoder(label).decode(bytes);
    const gaps = text.match(/\uFFFD/g)?.length ?? 0;
    if (gaps <= text.length * TOLERATED) return text;
  }
  throw new FailureError(failure("charset-unknown", { charset: labels[0] ?? "?" }));
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

/** The sets that a content type and, in a page, its first bytes name. */
export function declaredCharsets(contentType: string | undefined, head: Uint8Array | null): readonly string[] {
  const header = /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? "")?.[1];
  const markup = head ? new TextDecoder("latin1").decode(head.subarray(0, 4096)) : "";
  const meta =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(markup)?.[1] ??
    /^<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(markup)?.[1];
  return [header, meta]
    .filter((label) => label !== undefined)
    .map((label) => (/^x-sjis$/i.test(label) ? "shift_jis" : label));
}
