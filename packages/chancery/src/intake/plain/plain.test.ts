import assert from "node:assert/strict";
import { test } from "node:test";
import { taken, told } from "../testing/taken.ts";

test("lines broken for paper, with a blank line after each, become paragraphs; words cut across lines are whole", async () => {
  const document = await taken(
    "message.txt",
    `
令和５年３月 

在ペルー日本国大使館 

 

「日・ペルー外交関係樹立１５０周年」 

北見大使メッセージ 

 

日本政府を代表し，日本とペルーの外交関係樹立１５０周年をお祝い申し上げます。 

日本とペルーは，ペルーの使節が横浜に着いた翌年の，１８７３年８月２１日に外交関

係を樹立しました。以来，両国の友好・協力関係は，多くの方々のご尽力に支えられて順

調に発展して参りました。 

近年は両国の往来が盛んです。昨年の秋には，ラオ外相が東京を訪れ，志村外相とエネルギ

ーの分野で会談しました。両外相は，鉱山の安全に関する覚書に署名し，「中南米

＋日本」の場でも連携していくことで一致しました。なお，本年も多くの行事が予定されてお

り，リマでは写真展が開かれます。 
`,
  );
  assert.deepEqual(told(document), [
    "date: 令和５年３月",
    "byline: 在ペルー日本国大使館",
    "title: 「日・ペルー外交関係樹立１５０周年」　北見大使メッセージ",
    "paragraph: 日本政府を代表し，日本とペルーの外交関係樹立１５０周年をお祝い申し上げます。",
    "paragraph: 日本とペルーは，ペルーの使節が横浜に着いた翌年の，１８７３年８月２１日に外交関係を樹立しました。以来，両国の友好・協力関係は，多くの方々のご尽力に支えられて順調に発展して参りました。",
    "paragraph: 近年は両国の往来が盛んです。昨年の秋には，ラオ外相が東京を訪れ，志村外相とエネルギーの分野で会談しました。両外相は，鉱山の安全に関する覚書に署名し，「中南米＋日本」の場でも連携していくことで一致しました。なお，本年も多くの行事が予定されており，リマでは写真展が開かれます。",
  ]);
  assert.deepEqual(
    [document.meta.published, document.meta.publisher, document.meta.lang],
    ["2023-03", "在ペルー日本国大使館", "ja"],
  );
});

test("broken lines with paragraphs between blank lines, page numbers, columns of signatures", async () => {
  const document = await taken(
    "communique.txt",
    `                                                        1 / 2

JOINT COMMUNIQUE

on the results of the Fifth Meeting of the Japan - Peru
Commission on Mining

Lima, 17 April 2024

1.  The Fifth Meeting of the Commission was held in Lima on 16 and
17 April 2024. The Sides noted that the volume of trade had increa-
sed by a factor of 2.3 and that the number of companies
had reached 14. They agreed, however, that exports
to Japan remained

                                                        2 / 2

insignificant.

2.  Both Sides agreed to meet in Tokyo in 2026. The border-
crossing rules apply; the border-crossing fee does not.

For the Japanese Side                       For the Peruvian Side
`,
  );
  assert.deepEqual(told(document), [
    "title: JOINT COMMUNIQUE on the results of the Fifth Meeting of the Japan - Peru Commission on Mining",
    "date: Lima, 17 April 2024",
    "paragraph: 1. The Fifth Meeting of the Commission was held in Lima on 16 and 17 April 2024. The Sides noted that the volume of trade had increased by a factor of 2.3 and that the number of companies had reached 14. They agreed, however, that exports to Japan remained insignificant.",
    "paragraph: 2. Both Sides agreed to meet in Tokyo in 2026. The border-crossing rules apply; the border-crossing fee does not.",
    "paragraph: For the Japanese Side For the Peruvian Side",
  ]);
  assert.equal(document.meta.published, "2024-04-17");
});

test("indented paragraphs are told by their first line", async () => {
  const document = await taken(
    "speech.txt",
    `　御列席の皆様，本日はお集まりいただき，誠にありがとうございます。
両国は昭和四十七年二月二十四日，外交関係を樹立いたしました。その後
の歩みは皆様が御存じのとおりです。
　本年は多くの行事が予定されておりますが，感染症の状況次第であり，実
現をお約束できる段階にはございません。
　在留者は一万三千人を超え，留学生は人口比で世界一とも言われます。
`,
  );
  assert.equal(document.source.blocks.length, 3);
  assert.ok(document.source.text.includes("その後の歩みは皆様が御存じのとおりです。\n\n本年は"));
});

test("a text of one paragraph a line stays as it is; short lines are headings", async () => {
  const document = await taken(
    "news.txt",
    `志村外相、リマを訪問

【リマThe Lima Post=アナ・キスペ】

志村圭介外相は3日、リマを訪問し、ラオ外相と会談した。

鉱物資源の協力
両外相は覚書に署名した。
署名式には両国の企業が出席した。
`,
  );
  assert.deepEqual(told(document), [
    "title: 志村外相、リマを訪問",
    "byline: 【リマThe Lima Post=アナ・キスペ】",
    "paragraph: 志村圭介外相は3日、リマを訪問し、ラオ外相と会談した。",
    "heading: 鉱物資源の協力",
    "paragraph: 両外相は覚書に署名した。",
    "paragraph: 署名式には両国の企業が出席した。",
  ]);
});

test("short messages of a wire are neither joined nor headings", async () => {
  const flashes = [
    "11:04 LIMA - Vogt and Rao begin talks at the palace",
    "11:52 LIMA - Rao: Peru is ready to supply more copper",
    "12:10 LIMA - Two countries sign a memorandum on minerals",
  ];
  const document = await taken("flashes.txt", ["PERU-VISIT/FLASHES", "12 June 2024", ...flashes].join("\n\n"));
  assert.deepEqual(told(document), [
    "title: PERU-VISIT/FLASHES",
    "date: 12 June 2024",
    ...flashes.map((flash) => `paragraph: ${flash}`),
  ]);
});

test("fields at the head tell of the document", async () => {
  const english = await taken(
    "a.txt",
    "Ministers meet in Oslo\nPublished: 2025-09-24\nSource: East River Notes\nURL: https://example.org/a\n\nRao met Vogt in Oslo.\n",
  );
  assert.deepEqual(english.meta, {
    lang: "en",
    title: "Ministers meet in Oslo",
    publisher: "East River Notes",
    published: "2025-09-24",
    url: "https://example.org/a",
  });
  const russian = await taken(
    "b.txt",
    "В Лиме прошёл совет\nДата публикации: 06.02.2026\nИздание: Деловой Юг\n\nПятого февраля в Лиме прошло заседание совета.\n",
  );
  assert.deepEqual([russian.meta.published, russian.meta.publisher], ["2026-02-06", "Деловой Юг"]);
  const japanese = await taken(
    "c.txt",
    "外相、訪問を取りやめ\n配信日：2026年4月9日\n発行：南米経済週報\n\n外相は訪問を取りやめた。\n",
  );
  assert.deepEqual([japanese.meta.published, japanese.meta.publisher], ["2026-04-09", "南米経済週報"]);
});

test("a tag glued to a title told twice, captions told twice, the tail of a page", async () => {
  const document = await taken(
    "dump.txt",
    `SDGsGoal13(気候変動)ペルー外相が来日 東京で会談

ペルー外相が来日 東京で会談

ペルーのラオ外相は5月3日、東京を訪れた。

二国間の枠組み
Chinua Rao with Keisuke Shimura. Photo credit: Press Office
Chinua Rao with Keisuke Shimura. Photo credit: Press Office

会談は1時間に及んだ。(原文へ

Lima Japan/ The Lima Post

Original URL: https://limapost.example/2025/05/rao-in-tokyo/

関連記事:

ペルー首相、来月の訪日を前に経済関係を強化

最新情報

南米地域会議(リマ)

パートナー

client-image
Peace Institute
`,
  );
  assert.deepEqual(told(document), [
    "title: ペルー外相が来日 東京で会談",
    "paragraph: ペルーのラオ外相は5月3日、東京を訪れた。",
    "heading: 二国間の枠組み",
    "caption: Chinua Rao with Keisuke Shimura. Photo credit: Press Office",
    "paragraph: 会談は1時間に及んだ。(原文へ",
    "byline: Lima Japan/ The Lima Post",
  ]);
  assert.equal(document.meta.original, "https://limapost.example/2025/05/rao-in-tokyo/");
  assert.equal(document.meta.published, "2025-05");
  assert.equal(document.meta.publisher, "Lima Japan");
});

test("a date glued to the first words of a dump is the date of the document", async () => {
  const document = await taken(
    "dump.txt",
    " date 2025-12-20 “We welcome the decision,” said Rao in Lima.\n\nHe left the next day for Oslo.\n",
  );
  assert.equal(document.meta.published, "2025-12-20");
  assert.equal(document.source.blocks[1]?.kind, "paragraph");
});

test("bullets are items without their mark, numbered paragraphs keep their number", async () => {
  const document = await taken(
    "list.txt",
    "Key dates\n\n* 21 February 2025 - The parties sign the protocol.\n• 8 July 2025 - The road reopens.\n\n（1）両外相は覚書に署名した。\n",
  );
  assert.deepEqual(told(document).slice(1), [
    "item: 21 February 2025 - The parties sign the protocol.",
    "item: 8 July 2025 - The road reopens.",
    "item: （1）両外相は覚書に署名した。",
  ]);
});

test("tables by tabs, bars or wide gaps are rows; a stray tab makes none", async () => {
  const document = await taken(
    "tables.txt",
    "Visits\n\nThe ministers met often.\n\nDate\tWho\tWhere\n3 May 2015\tRao\tLima\n2016\t\tOslo\n\n国名 | 日付\n--- | ---\nペルー | 2015年5月26日\n\nYear      Exports     Imports\n2023          120          90\n\nOne\tword apart in this sentence.\n",
  );
  assert.deepEqual(told(document), [
    "title: Visits",
    "paragraph: The ministers met often.",
    "row: Date\tWho\tWhere",
    "row: 3 May 2015\tRao\tLima",
    "row: 2016\t\tOslo",
    "row: 国名\t日付",
    "row: ペルー\t2015年5月26日",
    "row: Year\tExports\tImports",
    "row: 2023\t120\t90",
    "paragraph: One word apart in this sentence.",
  ]);
  const rows = document.source.blocks.filter(({ kind }) => kind === "row");
  assert.deepEqual(
    rows.map(({ header, table }) => [header ?? false, table]),
    [
      [true, 0],
      [false, 0],
      [false, 0],
      [true, 1],
      [false, 1],
      [true, 2],
      [false, 2],
    ],
  );
});

test("notes below a text", async () => {
  const document = await taken(
    "notes.txt",
    "贈呈\n\n両外相は贈呈品（注）を交換した。\n\n（注）茶碗\n※写真は後日公開される。\n出典：外務省\n",
  );
  assert.deepEqual(told(document).slice(2), [
    "note: （注）茶碗",
    "note: ※写真は後日公開される。",
    "note: 出典：外務省",
  ]);
});

test("the body beside the date publishes, unless it is named in the title", async () => {
  const meta = async (text: string) => {
    const { title, publisher, published } = (await taken("a.txt", text)).meta;
    return [title, publisher, published];
  };
  const prose = "The embassy opened its doors to guests on Monday.";
  assert.deepEqual(await meta(`PERU OPENS AN EMBASSY IN OSLO\n\nAndean Newswire\nOSLO, 3 May 2022\n\n${prose}`), [
    "PERU OPENS AN EMBASSY IN OSLO",
    "Andean Newswire",
    "2022-05-03",
  ]);
  assert.deepEqual(await meta(`Peru opens its embassy\n3 May 2022\n\n${prose}`), [
    "Peru opens its embassy",
    null,
    "2022-05-03",
  ]);
  assert.deepEqual(await meta(`Embassy of Peru in Norway\n3 May 2022\n\nA house by the sea\n\n${prose}`), [
    "A house by the sea",
    "Embassy of Peru in Norway",
    "2022-05-03",
  ]);
  assert.deepEqual(await meta("リマに新大使館\n2022年5月3日\n\n大使館は3日に開館した。"), [
    "リマに新大使館",
    null,
    "2022-05-03",
  ]);
  assert.deepEqual(await meta("大使、着任\n\n【リマ＝南米通信】2022年5月3日\n\n大使は3日に着任した。"), [
    "大使、着任",
    "南米通信",
    "2022-05-03",
  ]);
});

test("a sentence may tell where a text was first printed", async () => {
  const { meta, source } = await taken(
    "reprint.txt",
    "Rao in Lima\n\nThe minister was in Lima.\n\nThis article first appeared in the Lima Post: https://limapost.example/2022/05/rao\n",
  );
  assert.equal(meta.original, "https://limapost.example/2022/05/rao");
  assert.equal(source.blocks.at(-1)?.kind, "note");
});
