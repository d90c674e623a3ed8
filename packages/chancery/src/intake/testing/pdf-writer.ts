// Writes small PDF files for tests: text at given places, in a Japanese font that is named but not embedded (as old
// ministry papers have it) or in Helvetica; pictures without text; a password nobody knows.

export interface Run {
  readonly text: string;
  readonly x: number;
  /** Points from the foot of the page. */
  readonly y: number;
  readonly size?: number;
  readonly vertical?: boolean;
}

export interface PdfOptions {
  readonly title?: string;
  /** A page that shows a picture and nothing else. */
  readonly picture?: boolean;
  readonly encrypted?: boolean;
}

const JAPANESE = /[^\u0020-\u007E]/;

/** A PDF 1.4 file with one page for each list of runs. */
export function writePdf(pages: readonly (readonly Run[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(" ");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(cidFont("UniJIS-UTF16-H"));
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  add(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /FontDescriptor 6 0 R >>",
  );
  add(
    "<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
  );
  add(cidFont("UniJIS-UTF16-V"));
  add(
    stream(
      "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
      "\u0080",
    ),
  );
  add(options.title ? `<< /Title <${hex(`\uFEFF${options.title}`)}> >>` : "<< >>");
  for (const runs of pages) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length + 2} 0 R /Resources << /Font << /J 3 0 R /V 7 0 R /L 4 0 R >> /XObject << /I 8 0 R >> >> >>`,
    );
    add(stream("<<", (options.picture ? "q 500 0 0 700 40 40 cm /I Do Q\n" : "") + runs.map(show).join("\n")));
  }
  return layOut(objects, options.encrypted ?? false);
}

function cidFont(encoding: string): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /${encoding} /DescendantFonts [5 0 R] >>`;
}

function show({ text, x, y, size = 10.5, vertical = false }: Run): string {
  const japanese = JAPANESE.test(text) || vertical;
  const words = japanese ? `<${hex(text)}>` : `(${text.replace(/[()\\]/g, "\\$&")})`;
  return `BT /${vertical ? "V" : japanese ? "J" : "L"} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${words} Tj ET`;
}

function hex(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("hex");
}

function stream(head: string, body: string): string {
  return `${head} /Length ${Buffer.byteLength(body, "latin1")} >>\nstream\n${body}\nendstream`;
}

function layOut(objects: readonly string[], encrypted: boolean): Uint8Array {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const lock = encrypted
    ? ` /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> /P -4 >>`
    : "";
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 9 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + end, "latin1");
}
