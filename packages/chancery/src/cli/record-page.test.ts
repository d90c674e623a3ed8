import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { RecordView } from "@chancery/record";
import { recordLines } from "./record-page.ts";
import { paper, sessionOn } from "./testing/session.ts";

const QUOTE = "岩屋外相は24日、カザフスタンを訪問した。";
const RECORD: RecordView = {
  id: "3f9a2c71d0",
  body: {
    kind: "event",
    type: "visit",
    status: "happened",
    when: "2025-08-24",
    who: [{ name: "岩屋毅", id: "person:iwaya-takeshi" }],
    where: [{ name: "カザフスタン" }],
  },
  sources: [
    {
      path: "papers/a.html",
      sha256: "ab".repeat(32),
      url: null,
      published: "2025-08-20",
      evidence: { start: 4, end: 25, quote: QUOTE },
      fact: "f1",
      lang: "ja",
      title: "外相、訪問へ",
      publisher: "試験通信",
    },
    {
      path: "papers/b.html",
      sha256: "cd".repeat(32),
      url: "https://example.org/b",
      published: null,
      evidence: { start: 0, end: 5, quote: "Visit." },
      fact: "f2",
      lang: "en",
      title: null,
      publisher: null,
      said_by: [{ name: "A spokesman" }],
    },
  ],
  independent: 1,
  history: [
    { status: "planned", as_of: "2025-08-20", source: 0 },
    { status: "happened", as_of: null, source: 1 },
  ],
  conflicts: [
    {
      field: "when",
      values: [
        { value: "2025-08-24", sources: [0] },
        { value: "2025-08-25", sources: [1] },
      ],
    },
  ],
};

describe("a record opened", () => {
  it("shows slots, history, conflicts, and each sentence with document, publisher, date and offsets", () => {
    assert.deepEqual(recordLines({ record: RECORD, passages: [] }, sessionOn(paper())), [
      "2025-08-24  visit  岩屋毅  カザフスタン  happened",
      "3f9a2c71d0",
      "",
      "type    visit",
      "status  happened",
      "when    2025-08-24",
      "who     岩屋毅 [person:iwaya-takeshi]",
      "where   カザフスタン",
      "",
      "How it stood",
      "  2025-08-20  planned  (1)",
      "  undated  happened  (2)",
      "",
      "Sources disagree",
      "  when: 2025-08-24  (1)",
      "  when: 2025-08-25  (2)",
      "",
      "2 sources, 1 of them independent",
      "",
      "1. 2025-08-20 · 試験通信 · 外相、訪問へ",
      `     ${QUOTE}`,
      `   papers/a.html · characters 4–25 · ${"ab".repeat(32)}`,
      "",
      "2. undated · papers/b.html",
      "     Visit.",
      "     according to A spokesman",
      `   papers/b.html · characters 0–5 · ${"cd".repeat(32)}`,
    ]);
  });

  it("shows a sentence within its surroundings on a terminal, and the address that opens at its words", () => {
    const passages = [
      {
        source: 0,
        text: `前の文。${QUOTE}後の文。`,
        evidence: { start: 4, end: 4 + QUOTE.length },
        link: "https://example.org/a#:~:text=x",
      },
    ];
    const lines = recordLines({ record: RECORD, passages }, sessionOn(paper(200), "ja"));
    assert.ok(lines.includes(`     <dim>前の文。</>${QUOTE}<dim>後の文。</>`));
    assert.ok(lines.includes("<dim>   https://example.org/a#:~:text=x</>"));
    assert.ok(lines.includes("種類  訪問"));
  });
});
