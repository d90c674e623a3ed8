// Writes small Word documents and other archives for tests.
import { crc32, deflateRawSync } from "node:zlib";

export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The size that the directory tells, where it is to lie. */
  readonly told?: number;
}

/** A zip archive of the given parts. */
export function writeZip(parts: readonly Part[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, told } of parts) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(told ?? plain.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("504b01021400", "hex"), fields, tail, Buffer.from(name)]));
    chunks.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, central, end]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with the given body and notes, in WordprocessingML. */
export function writeDocx(body: string, notes: readonly string[] = []): Uint8Array {
  return writeZip([
    {
      name: "[Content_Types].xml",
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`,
    },
    { name: "_rels/.rels", content: relations("officeDocument", "word/document.xml") },
    { name: "word/_rels/document.xml.rels", content: relations("styles", "styles.xml", "footnotes", "footnotes.xml") },
    {
      name: "word/styles.xml",
      content: `<?xml version="1.0"?><w:styles ${W}>${style("Title", "Title")}${style("Heading1", "heading 1")}${style("Caption", "caption")}</w:styles>`,
    },
    {
      name: "word/footnotes.xml",
      content: `<?xml version="1.0"?><w:footnotes ${W}>${notes.map((note, at) => `<w:footnote w:id="${at + 1}">${paragraph(note)}</w:footnote>`).join("")}</w:footnotes>`,
    },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
  ]);
}

/** A paragraph, in a style where one is named; `note` refers to a footnote after its words. */
export function paragraph(text: string, named?: string, note?: number): string {
  const style = named ? `<w:pPr><w:pStyle w:val="${named}"/></w:pPr>` : "";
  const mark = note ? `<w:r><w:footnoteReference w:id="${note}"/></w:r>` : "";
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${text}</w:t></w:r>${mark}</w:p>`;
}

/** A table of rows of cells. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

function style(id: string, name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

function relations(...pairs: readonly string[]): string {
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const each = pairs.flatMap((type, at) =>
    at % 2 ? [] : [`<Relationship Id="r${at}" Type="${kind}/${type}" Target="${pairs[at + 1]}"/>`],
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}
