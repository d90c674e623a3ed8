import assert from "node:assert/strict";
import { test } from "node:test";
import { cellsOf, taken, told } from "../testing/taken.ts";

test("front matter tells of the document and is no part of its text", async () => {
  const document = await taken(
    "note.md",
    `---
title: "Peru and Norway: trade in figures"
date: 2025-10-09
publisher: Andean Courier
lang: en
url: https://example.org/trade
original: https://example.org/es/comercio
---

# Trade in figures

Trade between Peru and Norway
reached 310 million dollars in 2024.

| Year | Exports | Imports |
| --- | ---: | ---: |
| 2023 | 120 | 90 |
| 2024 | 190 |  |

> "We want more," said Rao.[^1]

1. A port is built.
2. A road follows.

[^1]: At the forum in Lima, 4 May.
`,
  );
  assert.deepEqual(document.meta, {
    lang: "en",
    title: "Peru and Norway: trade in figures",
    publisher: "Andean Courier",
    published: "2025-10-09",
    url: "https://example.org/trade",
    original: "https://example.org/es/comercio",
  });
  assert.deepEqual(told(document), [
    "title: Trade in figures",
    "paragraph: Trade between Peru and Norway reached 310 million dollars in 2024.",
    "row: Year\tExports\tImports",
    "row: 2023\t120\t90",
    "row: 2024\t190\t",
    'paragraph: "We want more," said Rao.',
    "item: A port is built.",
    "item: A road follows.",
    "note: At the forum in Lima, 4 May.",
  ]);
  assert.deepEqual(cellsOf(document)[2], ["2024", "190", ""]);
});

test("without a heading of its own a text has no title block, and Japanese lines join without a space", async () => {
  const document = await taken(
    "b.md",
    "---\ntitle: 貿易統計\ndate: 2017-01\n---\n\n両国の貿易額は8月24~26日の会議で\n発表された。13~15日には展示会がある。\n\n関連: [カザフの風力計画](/a)\n",
  );
  assert.deepEqual(told(document), [
    "paragraph: 両国の貿易額は8月24~26日の会議で発表された。13~15日には展示会がある。",
  ]);
  assert.deepEqual([document.meta.title, document.meta.published, document.meta.lang], ["貿易統計", "2017-01", "ja"]);
});

test("front matter that is no YAML is read line by line; a rule between paragraphs is no front matter", async () => {
  const broken = await taken(
    "c.md",
    "---\ntitle: Rao: 'We are ready': an interview\ndate: 3 May 2022\n---\n\nThe minister was in Lima.\n",
  );
  assert.deepEqual([broken.meta.title, broken.meta.published], ["Rao: 'We are ready': an interview", "2022-05-03"]);
  const rule = await taken("d.md", "The minister was in Lima.\n\n---\n\nShe left on Monday.\n");
  assert.equal(rule.source.blocks.length, 2);
});
