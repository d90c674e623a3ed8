import { fileURLToPath } from "node:url";

/** Words of a page set at one place; x and y in points from the upper left corner, along and across the lines. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Length along the line. */
  readonly length: number;
  /** Size of the type. */
  readonly size: number;
}

export interface Page {
  readonly runs: readonly Run[];
  /** Extent across the lines: height, or width where the page is set in columns from the right. */
  readonly extent: number;
}

export interface PdfContent {
  readonly pages: readonly Page[];
  readonly title?: string;
  readonly lang?: string;
}

/** More pages than these are not read. */
const MOST_PAGES = 2000;

/** Takes the runs of text out of a PDF. Throws what the library throws for a broken or locked file. */
export async function extractPdf(bytes: Uint8Array): Promise<PdfContent> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const tables = fileURLToPath(new URL("../../cmaps/", import.meta.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
  const loading = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: tables,
    cMapPacked: true,
    verbosity: 0,
    disableFontFace: true,
  });
  const document = await loading.promise;
  const pages: Page[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number);
    pages.push(await readPage(page));
    page.cleanup();
  }
  const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
  await loading.destroy();
  return { pages, ...words("title", info["Title"]), ...words("lang", info["Language"]) };
}

type Proxy = import("pdfjs-dist/types/src/display/api.d.ts").PDFPageProxy;

async function readPage(page: Proxy): Promise<Page> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  // Blank runs are made up by the library where it sees a gap; the places of the words tell more.
  const texts = items.filter((item) => "str" in item).filter((item) => item.str.trim() !== "");
  const letters = (vertical: boolean) =>
    texts.reduce((sum, item) => sum + (isVertical(styles[item.fontName]) === vertical ? item.str.length : 0), 0);
  const vertical = letters(true) > letters(false);
  const runs = texts.flatMap((item) => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = compose(transform, item.transform as number[]);
    const size = Math.hypot(c, d);
    // Words that stand askew are stamps and watermarks.
    if (size === 0 || Math.abs(b) > Math.abs(a) * 0.05) return [];
    return [
      vertical
        ? { text: item.str, x: y, y: width - x, length: item.height, size }
        : { text: item.str, x, y, length: item.width, size },
    ];
  });
  return { runs, extent: vertical ? width : height };
}

function isVertical(style: { readonly vertical?: boolean } | undefined): boolean {
  return style?.vertical ?? false;
}

/** The matrix that does `inner`, then `outer`. */
function compose(outer: readonly number[], inner: readonly number[]): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = outer;
  const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function words(name: "title" | "lang", value: unknown): object {
  return typeof value === "string" && value.trim() ? { [name]: value.trim() } : {};
}
