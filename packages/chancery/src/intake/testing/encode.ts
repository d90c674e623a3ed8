// Encodes text in the old character sets for tests. Node only decodes, so the table is made by decoding every code.

/** The bytes of a text in `label`, a set of one or two bytes a letter. */
export function encode(text: string, label: string): Uint8Array {
  const codes = codesOf(label);
  return Uint8Array.from([...text].flatMap((letter) => codes.get(letter) ?? []));
}

/** ISO-2022-JP: the JIS rows of EUC-JP between escape sequences. */
export function encodeIso2022(text: string): Uint8Array {
  const bytes: number[] = [];
  let japanese = false;
  for (const letter of text) {
    const code = codesOf("euc-jp").get(letter) ?? [];
    if (code.length === 2 && !japanese) bytes.push(0x1b, 0x24, 0x42);
    if (code.length === 1 && japanese) bytes.push(0x1b, 0x28, 0x42);
    japanese = code.length === 2;
    bytes.push(...code.map((byte) => byte & 0x7f));
  }
  return Uint8Array.from(japanese ? [...bytes, 0x1b, 0x28, 0x42] : bytes);
}

/** UTF-16, with a byte order mark where asked. */
export function encodeUtf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return order === "be" ? bytes.swap16() : bytes;
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function codesOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(label);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label);
  const note = (code: readonly number[]) => {
    const letter = decoder.decode(Uint8Array.from(code));
    if ([...letter].length === 1 && letter !== "\uFFFD" && !table.has(letter)) table.set(letter, code);
  };
  for (let byte = 0; byte < 256; byte++) note([byte]);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) note([lead, trail]);
  tables.set(label, table);
  return table;
}
