import assert from "node:assert/strict";
import { test } from "node:test";
import { writePdf, type Run } from "../testing/pdf-writer.ts";
import { cellsOf, refused, taken, told } from "../testing/taken.ts";

/** Lines below one another, from `y` down. */
const lines = (texts: readonly string[], x: number, y: number, size = 10.5): readonly Run[] =>
  texts.map((text, at) => ({ text, x, y: y - at * size * 1.6, size }));

test("a Japanese paper: runs joined into lines, lines into paragraphs, over the break of a page", async () => {
  const first = [
    { text: "令和５年３月３日", x: 440, y: 780 },
    { text: "在ペルー日本国大使館", x: 430, y: 762 },
    { text: "日本とペルーの百五十年", x: 180, y: 720, size: 16 },
    { text: "１　外交関係", x: 72, y: 680, size: 12 },
    ...lines(
      [
        "日本とペルーは，ペルーの使節が横浜に着いた翌年の八月二十一日に外交関",
        "係を樹立しました。以来，両国の友好・協力関係は，多くの方々のご尽力に",
        "支えられて順調に発展して参りました。",
      ],
      72,
      650,
    ),
    ...lines(["近年は両国の往来が盛んです。昨年の秋には，ラオ外相が東京を訪れ，志村外"], 72, 580),
    { text: "- 1 -", x: 290, y: 40 },
  ];
  const second = [
    ...lines(["相とエネルギーの分野で会談しました。両外相は，鉱山の安全に関する覚書に", "署名しました。"], 72, 780),
    { text: "- 2 -", x: 290, y: 40 },
  ];
  const document = await taken("paper.pdf", writePdf([first, second]));
  assert.equal(document.mediaType, "application/pdf");
  assert.deepEqual(told(document), [
    "date: 令和５年３月３日",
    "byline: 在ペルー日本国大使館",
    "title: 日本とペルーの百五十年",
    "heading: １　外交関係",
    "paragraph: 日本とペルーは，ペルーの使節が横浜に着いた翌年の八月二十一日に外交関係を樹立しました。以来，両国の友好・協力関係は，多くの方々のご尽力に支えられて順調に発展して参りました。",
    "paragraph: 近年は両国の往来が盛んです。昨年の秋には，ラオ外相が東京を訪れ，志村外相とエネルギーの分野で会談しました。両外相は，鉱山の安全に関する覚書に署名しました。",
  ]);
  assert.deepEqual(document.meta, {
    lang: "ja",
    title: "日本とペルーの百五十年",
    publisher: "在ペルー日本国大使館",
    published: "2023-03-03",
    url: null,
  });
});

test("columns of a page are rows with cells; a cell in two lines is one cell", async () => {
  const row = (y: number, ...cells: readonly string[]) => cells.map((text, at) => ({ text, x: 72 + at * 150, y }));
  const document = await taken(
    "table.pdf",
    writePdf([
      [
        { text: "Visits", x: 72, y: 780, size: 18 },
        { text: "The two states exchanged three visits in these years.", x: 72, y: 740 },
        ...row(700, "Date", "Who", "Where"),
        ...row(684, "3 May 2015", "Minister Rao", "Lima"),
        ...row(668, "June 2016", "Ambassador", "Oslo"),
        { text: "Kitami", x: 222, y: 655 },
        ...row(639, "2017", "", "Tokyo").filter(({ text }) => text),
      ],
    ]),
  );
  assert.deepEqual(told(document).slice(0, 2), [
    "title: Visits",
    "paragraph: The two states exchanged three visits in these years.",
  ]);
  assert.deepEqual(cellsOf(document), [
    ["Date", "Who", "Where"],
    ["3 May 2015", "Minister Rao", "Lima"],
    ["June 2016", "Ambassador Kitami", "Oslo"],
    ["2017", "", "Tokyo"],
  ]);
  assert.equal(document.source.blocks.find(({ kind }) => kind === "row")?.header, true);
});

test("running heads and page numbers are left out, cut words are whole", async () => {
  const page = (number: number, texts: readonly string[]) => [
    { text: `Joint Communique ${number}`, x: 72, y: 815, size: 9 },
    ...lines(texts, 72, 700),
    { text: `${number} / 3`, x: 300, y: 30, size: 9 },
  ];
  const document = await taken(
    "communique.pdf",
    writePdf([
      page(1, [
        "The ministers noted with satisfaction that trade between their states had grown in",
        "the past year, and signed a memo-",
        "randum on mining in the capital.",
      ]),
      page(2, [
        "They agreed to open a centre for the training of engineers in the south of the country,",
        "and to send forty students a year.",
      ]),
      page(3, ["The next meeting will be held in Oslo."]),
    ]),
  );
  assert.equal(
    document.source.text,
    "The ministers noted with satisfaction that trade between their states had grown in the past year, and signed a memorandum on mining in the capital.\n\nThey agreed to open a centre for the training of engineers in the south of the country, and to send forty students a year.\n\nThe next meeting will be held in Oslo.",
  );
});

test("text set in columns from the right", async () => {
  const column = (text: string, at: number) => ({ text, x: 500 - at * 18, y: 780, vertical: true });
  const document = await taken(
    "tate.pdf",
    writePdf([
      [column("志村外相は五月三日、リマを訪問し、ラオ外相と会談した。両", 0), column("外相は覚書に署名した。", 1)],
    ]),
  );
  assert.equal(document.source.text, "志村外相は五月三日、リマを訪問し、ラオ外相と会談した。両外相は覚書に署名した。");
});

test("a scan, an empty page, a locked file, a file cut short", async () => {
  assert.equal((await refused("scan.pdf", writePdf([[]], { picture: true }))).code, "scanned");
  assert.equal(
    (await refused("locked.pdf", writePdf([lines(["Rao was in Lima."], 72, 700)], { encrypted: true }))).code,
    "encrypted",
  );
  const whole = writePdf([lines(["Rao was in Lima."], 72, 700)]);
  assert.equal((await refused("cut.pdf", whole.subarray(0, whole.length / 2))).code, "damaged");
  assert.equal((await refused("noise.pdf", `%PDF-1.4\n${"x".repeat(500)}\n%%EOF`)).code, "damaged");
});
