import { checkUnpacked, entriesOf } from "../bytes/zip.ts";

/** Styles of Word that mammoth does not know by itself; class names are read by the walk over the blocks. */
const STYLES = [
  "p[style-name='Title'] => h1.doctitle:fresh",
  "p[style-name='Subtitle'] => h3:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='図表番号'] => p.caption:fresh",
  "p[style-name='表題'] => h1.doctitle:fresh",
  "p[style-name='Date'] => p.date:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='footnote text'] => p",
  "p[style-name='endnote text'] => p",
];

/** Makes a Word document into HTML without pictures. Throws a `FailureError` for an archive that is broken or a trap. */
export async function extractDocx(bytes: Uint8Array): Promise<string> {
  checkUnpacked(
    bytes,
    entriesOf(bytes).filter(({ name }) => /\.(?:xml|rels)$/i.test(name)),
  );
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
  );
  return value;
}
