import assert from "node:assert/strict";
import { test } from "node:test";
import { cellsOf, refused, taken, told } from "../testing/taken.ts";

const page = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const PROSE =
  "<p>Minister Rao visited Lima on Monday and met her colleague Vogt at the palace.</p><p>They signed a memorandum on mining.</p>";
const WORDS = [
  "paragraph: Minister Rao visited Lima on Monday and met her colleague Vogt at the palace.",
  "paragraph: They signed a memorandum on mining.",
];

test("a ministry's page: article out of its furniture, told by tags", async () => {
  const document = await taken(
    "release.html",
    `<!DOCTYPE html><html lang="ja"><head><title>日・ペルー外相会談｜外務省</title><meta property="og:site_name" content="外務省"></head><body>
    <header><p class="skip"><a href="#main">本文へ移動</a></p><nav><ul><li>会見</li><li>外交政策</li></ul></nav></header>
    <div class="breadcrumb">トップページ &gt; 報道発表</div>
    <main id="main"><h1>日・ペルー外相会談</h1><p class="date">令和5年5月3日</p>
    <figure><img src="a.jpg" alt="x"><figcaption>握手する両外相</figcaption></figure>
    <p>5月3日、志村圭介外務大臣は、ラオ外相
      と会談を行いました。概要は以下のとおりです。</p>
    <ol><li>冒頭<p>両大臣は、再会を喜びました。</p></li><li>二国間関係<ul><li>（1）両大臣は、協議の再開で一致しました。</li></ul></li></ol></main>
    <aside><h2>関連リンク</h2><ul><li><a href="#">日・チリ外相会談（令和5年5月4日）</a></li></ul></aside>
    <footer><p>Copyright © 外務省</p><a href="#">このページのトップへ戻る</a></footer></body></html>`,
  );
  assert.deepEqual(told(document), [
    "title: 日・ペルー外相会談",
    "date: 令和5年5月3日",
    "caption: 握手する両外相",
    "paragraph: 5月3日、志村圭介外務大臣は、ラオ外相と会談を行いました。概要は以下のとおりです。",
    "item: 冒頭",
    "paragraph: 両大臣は、再会を喜びました。",
    "item: 二国間関係",
    "item: （1）両大臣は、協議の再開で一致しました。",
  ]);
  assert.deepEqual(document.meta, {
    lang: "ja",
    title: "日・ペルー外相会談",
    publisher: "外務省",
    published: "2023-05-03",
    url: null,
  });
  assert.deepEqual(
    document.source.blocks.filter(({ kind }) => kind === "item").map(({ level }) => level),
    [1, 1, 2],
  );
});

test("furniture without a telling tag: menus without links, lists of links, classes, headings", async () => {
  const document = await taken(
    "page.html",
    page(`<ul><li>Embassy</li><li>Visas</li></ul>
      <div class="topbar"><a href="/">Eurasia Wire</a> | <a href="/m">Markets</a> | Sunday</div>
      <div id="wrap"><div class="story"><h1>Rao in Lima</h1>
      <div class="meta"><time datetime="2022-05-04">4 May 2022</time> <span>Lima</span></div>
      ${PROSE}
      <p><a href="/x">Copper price falls to lowest of the year</a></p>
      <p>The visit ends on Thursday.</p>
      <div class="share-buttons"><a>Facebook</a> <a>X</a></div>
      <ul class="tags"><li><a>Peru</a></li><li><a>Norway</a></li></ul></div>
      <div class="last"><b>Latest news</b><br>19.11 Telephone conversation with the President of Peru<br>18.11 Reception</div>
      <section class="see"><h3>See also</h3><p><a href="#">Vogt in Oslo, 2 May</a></p></section>
      <div>You may also like: <a href="#">Judo: three medals</a> · <a href="#">Film week begins on 22 March</a></div>
      <div class="ranking"><h3>Most read</h3><ol><li>Oil ships first</li></ol></div>
      <div class="cookie-consent">We use cookies to improve your visit. Please accept.</div></div>
      <div class="foot">In case of use of materials a link is required</div>`),
  );
  assert.deepEqual(told(document), [
    "title: Rao in Lima",
    "date: 4 May 2022 Lima",
    ...WORDS,
    "paragraph: The visit ends on Thursday.",
  ]);
  assert.equal(document.meta.published, "2022-05-04");
});

test("a news page in blocks, each paragraph in a box of its own", async () => {
  const box = (text: string) =>
    `<div class="article__block" data-type="text"><div class="article__text">${text}</div></div>`;
  const document = await taken(
    "news.html",
    `<html lang="ru"><head><title>Рао прибыла в Лиму - Агентство, 04.05.2022</title></head><body><div class="page"><div class="header"><a href="/">Агентство</a></div>
    <div class="layout-article"><div class="article__header"><div class="article__info-date"><a href="/20220504/">18:40 04.05.2022</a> (обновлено: <span>19:02 04.05.2022</span>)</div>
    <h1 class="article__title">Рао прибыла в Лиму</h1></div>
    <div class="article__body">${box("ЛИМА, 4 мая – Агентство. Министр Рао прибыла в Лиму с официальным визитом.")}
    <div class="article__block" data-type="article"><a class="article__article-title" href="#">Фогт посетит Осло в будущем месяце</a></div>
    ${box("В тот же день она встретилась с президентом страны.")}</div>
    <div class="article__tags"><a>Перу</a><a>В мире</a></div></div></div></body></html>`,
  );
  assert.deepEqual(told(document), [
    "date: 18:40 04.05.2022 (обновлено: 19:02 04.05.2022)",
    "title: Рао прибыла в Лиму",
    "paragraph: ЛИМА, 4 мая – Агентство. Министр Рао прибыла в Лиму с официальным визитом.",
    "paragraph: В тот же день она встретилась с президентом страны.",
  ]);
  assert.deepEqual([document.meta.title, document.meta.published], ["Рао прибыла в Лиму", "2022-05-04"]);
});

test("a class for furniture on a part that holds the article is no reason to lose the article", async () => {
  const document = await taken(
    "a.html",
    page(`<div class="container with-sidebar related"><h1>Rao in Lima</h1>${PROSE}</div>`),
  );
  assert.deepEqual(told(document), ["title: Rao in Lima", ...WORDS]);
});

test("metadata go before print, JSON-LD and <time> before visible dates, and related articles date nothing", async () => {
  const date = async (head: string, body = "") =>
    (
      await taken(
        "a.html",
        page(
          `<article><h1>Rao in Lima</h1>${body}${PROSE}</article><aside class="related"><time datetime="2019-01-01">1</time></aside>`,
          head,
        ),
      )
    ).meta.published;
  assert.equal(
    await date('<meta property="article:published_time" content="2022-05-04T23:30:00+09:00">', "<p>May 9, 2022</p>"),
    "2022-05-04",
  );
  assert.equal(await date('<meta name="DC.date.issued" content="2022-05">'), "2022-05");
  assert.equal(
    await date(
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2022-05-05","publisher":{"name":"Lima Post"}}]}</script>',
    ),
    "2022-05-05",
  );
  assert.equal(await date("", "<p><time>6 May 2022</time></p>"), "2022-05-06");
  assert.equal(await date("", "<p>May 7, 2022</p>"), "2022-05-07");
  assert.equal(await date('<link rel="canonical" href="https://example.org/2022/05/rao/">'), "2022-05");
  assert.equal(
    await date("", '<div class="related"><time datetime="2018-01-01">x</time> <a href="#">Vogt in Oslo</a></div>'),
    null,
  );
  assert.equal(await date('<meta name="lastmod" content="2024-01-01">'), null);
});

test("a title stands once, without the name of its site", async () => {
  const title = async (full: string, site = "") =>
    await taken("a.html", page(`<h2>Rao in Lima: Overview</h2>${PROSE}`, `<title>${full}</title>${site}`));
  assert.deepEqual(told(await title("Rao in Lima: Overview | Ministry of Foreign Affairs")), [
    "title: Rao in Lima: Overview",
    ...WORDS,
  ]);
  const known = await title(
    "Rao in Lima: Overview - Eurasia Wire",
    '<meta property="og:site_name" content="Eurasia Wire">',
  );
  assert.deepEqual([known.meta.title, known.meta.publisher], ["Rao in Lima: Overview", "Eurasia Wire"]);
  const found = await title("Rao in Lima: Overview — Посольство Перу");
  assert.equal(found.meta.publisher, "Посольство Перу");
});

test("tables keep cells, heads, captions; a cell over rows or columns is found from each of them", async () => {
  const document = await taken(
    "t.html",
    page(`<h1>Relations</h1>${PROSE}<table><caption>Visits</caption>
    <tr><th>Year</th><th>Who</th><th>Where</th></tr>
    <tr><td rowspan="2">2019</td><td>Rao<br>Vogt</td><td>Lima</td></tr>
    <tr><td>Shimura</td><td></td></tr>
    <tr><td>2020</td><td colspan="2">none</td></tr></table>
    <table><tr><th colspan="2">Reference</th></tr><tr><td>Area</td><td>312,700 km<sup>2</sup></td></tr></table>`),
  );
  assert.deepEqual(told(document).slice(3), [
    "caption: Visits",
    "row: Year\tWho\tWhere",
    "row: 2019\tRao Vogt\tLima",
    "row: Shimura\t",
    "row: 2020\tnone",
    "caption: Reference",
    "row: Area\t312,700 km2",
  ]);
  assert.deepEqual(cellsOf(document), [
    ["Year", "Who", "Where"],
    ["2019", "Rao Vogt", "Lima"],
    ["2019", "Shimura", ""],
    ["2020", "none", ""],
    ["Area", "312,700 km2"],
  ]);
  const { blocks } = document.source;
  assert.deepEqual(
    blocks.filter(({ kind }) => kind === "row").map(({ header, table }) => [header ?? false, table]),
    [
      [true, 0],
      [false, 0],
      [false, 0],
      [false, 0],
      [false, 1],
    ],
  );
  assert.deepEqual(
    blocks.filter(({ kind }) => kind === "caption").map(({ table }) => table),
    [0, 1],
  );
});

test("a table that only lays out the page is no table", async () => {
  const document = await taken(
    "old.html",
    page(
      `<table width="800"><tr><td class="menu"><a href="/">Home</a></td><td><h1>Rao in Lima</h1>${PROSE}</td></tr></table>`,
    ),
  );
  assert.deepEqual(told(document), ["title: Rao in Lima", ...WORDS]);
});

test("lists of terms, notes, lines broken by <br>, bold lines", async () => {
  const document = await taken(
    "m.html",
    page(`<h1>Rao in Lima</h1><p><strong>1. Courtesy call</strong></p>${PROSE}
    <dl><dt>Capital</dt><dd>Lima</dd><dt>Population</dt><dd>33 million</dd></dl>
    <dl><dt>Q1 Is a visa needed?</dt><dd>A1 Not for a stay of 30 days. It was abolished in 2014.</dd></dl>
    <p>Trade reached $2 billion<sup><a href="#n4">[4]</a></sup> in 2021. <ruby>強<rt>きょう</rt></ruby>化</p>
    <p>1 January 2025<br>Ambassador Jun Kitami</p><p class="note">Source: customs data.</p>
    <p hidden>Not shown.</p><p style="display:none">Nor this.</p><p><del>4 May</del> Wrong days are struck out.</p>`),
  );
  assert.deepEqual(told(document), [
    "title: Rao in Lima",
    "heading: 1. Courtesy call",
    ...WORDS,
    "row: Capital\tLima",
    "row: Population\t33 million",
    "item: Q1 Is a visa needed?",
    "paragraph: A1 Not for a stay of 30 days. It was abolished in 2014.",
    "paragraph: Trade reached $2 billion in 2021. 強化",
    "date: 1 January 2025",
    "paragraph: Ambassador Jun Kitami",
    "note: Source: customs data.",
    "paragraph: Wrong days are struck out.",
  ]);
});

test("lines that an old page broke by hand are healed", async () => {
  const document = await taken(
    "old.html",
    page(
      `<h1>覚書の署名</h1><p>志村外務大臣は五月三日、リマを訪問し、ラオ外相と会談し、両国の外交関<br>係の発展について話し合いました。両外相は、教育分野の覚書に署名しまし<br>た。式典には、両国の関係者多数が出席し、今後の協力に期待が示されまし<br>た。</p>`,
    ),
  );
  assert.deepEqual(told(document).slice(1), [
    "paragraph: 志村外務大臣は五月三日、リマを訪問し、ラオ外相と会談し、両国の外交関係の発展について話し合いました。両外相は、教育分野の覚書に署名しました。式典には、両国の関係者多数が出席し、今後の協力に期待が示されました。",
  ]);
});

test("a page built to exhaust its readers is refused in time", async () => {
  const started = performance.now();
  assert.equal((await refused("deep.html", "<div>".repeat(200_000))).code, "too-complex");
  assert.equal(
    (await refused("bold.html", Array.from({ length: 100_000 }, (_, n) => `<b id=${n}>`).join(""))).code,
    "too-complex",
  );
  assert.equal((await refused("many.html", "<p>a".repeat(600_000))).code, "too-complex");
  const wide = await taken(
    "wide.html",
    page(`<table><tr>${"<td colspan=65534 rowspan=65534>a</td>".repeat(50)}</tr><tr><td>1</td><td>2</td></tr></table>`),
  );
  assert.ok(cellsOf(wide).every((cells) => cells.length <= 60));
  assert.ok(performance.now() - started < 10_000);
});

test("a head over several columns is the head of each; a datum over several stands for the first", async () => {
  const document = await taken(
    "wide.html",
    page(
      `<h1>Trade</h1>${PROSE}<table><tr><th rowspan="2">State</th><th colspan="2">2024</th></tr><tr><th>Exports</th><th>Imports</th></tr><tr><td>Peru</td><td>12</td><td>9</td></tr><tr><td rowspan="2" colspan="2">Norway</td><td>7</td></tr><tr><td>8</td></tr></table>`,
    ),
  );
  assert.deepEqual(cellsOf(document), [
    ["State", "2024", "2024"],
    ["State", "Exports", "Imports"],
    ["Peru", "12", "9"],
    ["Norway", "", "7"],
    ["Norway", "", "8"],
  ]);
});
