// A small desk for tests: a store with hand-made documents and facts in three languages, served on loopback.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EventFact, Fact, Name, PackEntity, SourceMeta, Span } from "@chancery/reader";
import { type Entry, openStore, type Store } from "@chancery/record";
import { type RunningServer, type ServerOptions, startServer } from "../server.ts";

const JAPAN: Name = { name: "日本", id: "state:jp" };
const KAZAKHSTAN: Name = { name: "カザフスタン", id: "state:kz" };
const IWAYA: Name = { name: "岩屋毅", id: "person:iwaya-takeshi" };

const NURTLEU: Name = { name: "Murat Nurtleu", id: "person:nurtleu-murat" };
const ASTANA: Name = { name: "Astana", id: "city:astana" };

const ENTITIES: readonly PackEntity[] = [
  { id: "state:jp", kind: "state", names: { ja: ["日本"], en: ["Japan"], ru: ["Япония"] } },
  { id: "state:kz", kind: "state", names: { ja: ["カザフスタン"], en: ["Kazakhstan"], ru: ["Казахстан"] } },
  { id: "person:nurtleu-murat", kind: "person", names: { en: ["Murat Nurtleu"], ja: ["ムラト・ヌルトレウ"] } },
  { id: "city:astana", kind: "city", names: { en: ["Astana"], ja: ["アスタナ"] } },
  { id: "person:iwaya-takeshi", kind: "person", names: { ja: ["岩屋毅"], en: ["Iwaya Takeshi"], ru: ["Такэси Ивая"] } },
];

export interface Paper extends Partial<SourceMeta> {
  readonly path: string;
  readonly lines: readonly string[];
  readonly facts: (text: string) => readonly Fact[];
}

const VISIT_JA = "日本の岩屋毅外務大臣は2025年8月24日から26日までカザフスタンを訪問した。";
const TRADE_JA = "2024年の両国の貿易額は18億ドルだった。";
const GOAL_JA = "日本は2050年までに温室効果ガスの排出を全体としてゼロにすると約束した。";
const WORDS_JA = "住民の一人は「駅前に日本語の看板が増えた」と話した。";
const PLAN_EN = "Foreign Minister Iwaya Takeshi of Japan will visit Kazakhstan on 24-26 August 2025.";
const VISIT_EN = "Foreign Minister Iwaya Takeshi of Japan visited Kazakhstan on 24-26 August 2025.";
const VISIT_RU = "Министр Такэси Ивая посетил Казахстан 24–26 августа 2025 года.";
const TRADE_EN = "Trade between the two countries came to 1.9 billion dollars in 2024.";

/** Text that a page must never run. */
export const HOSTILE = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';

const PAPERS: readonly Paper[] = [
  {
    path: "papers/visit-ja.html",
    lang: "ja",
    title: "外務大臣のカザフスタン訪問",
    publisher: "北極星通信",
    published: "2025-08-27",
    url: "https://hokkyokusei.example/2025/visit",
    lines: ["外務大臣のカザフスタン訪問", VISIT_JA + TRADE_JA, GOAL_JA, WORDS_JA, HOSTILE],
    facts: (text) => [
      visit(text, VISIT_JA),
      role(text, VISIT_JA),
      trade(text, TRADE_JA, 1.8e9),
      goal(text),
      said(text),
    ],
  },
  {
    path: "papers/visit-en.html",
    lang: "en",
    title: "Foreign minister in Kazakhstan",
    publisher: "Steppe Courier",
    published: "2025-08-28",
    lines: ["Foreign minister in Kazakhstan", VISIT_EN, TRADE_EN],
    facts: (text) => [visit(text, VISIT_EN), trade(text, TRADE_EN, 1.9e9)],
  },
  {
    path: "papers/visit-ru.html",
    lang: "ru",
    title: "Визит министра в Казахстан",
    publisher: "Степной вестник",
    published: "2025-08-29",
    lines: ["Визит министра в Казахстан", VISIT_RU],
    facts: (text) => [visit(text, VISIT_RU)],
  },
  {
    path: "papers/plan-en.txt",
    lang: "en",
    title: "Visit planned",
    publisher: "Steppe Courier",
    published: "2025-08-01",
    lines: ["Visit planned", PLAN_EN],
    facts: (text) => [{ ...visit(text, PLAN_EN), status: "planned" }],
  },
  chronicle(),
];

const MET_EN = "Iwaya Takeshi of Japan and Murat Nurtleu of Kazakhstan met in Astana on 25 August 2025.";
const MET_AGAIN = "They had met on 3 March 2024 as well.";

/** Two people who met twice, once in a town. */
export const MEETING: Paper = {
  path: "papers/met-en.txt",
  lang: "en",
  title: "Talks in Astana",
  publisher: "Steppe Courier",
  published: "2025-08-26",
  lines: ["Talks in Astana", MET_EN, MET_AGAIN],
  facts: (text) => [
    { ...meeting(text, MET_EN, "2025-08-25"), who: [IWAYA, NURTLEU], where: [ASTANA] },
    { ...meeting(text, MET_AGAIN, "2024-03-03"), who: [IWAYA, NURTLEU] },
  ],
};

const REPORT = [
  "The talks went on for two hours in the old hall by the river.",
  "Both ministers spoke of roads, of students and of water.",
  "A choir of children from a school nearby sang at the end.",
  "The guests left for the airport late in the evening.",
  "A further meeting is to be held when the snow has gone.",
];

/** A report, and the same as another paper prints it. */
export const REPRINTED: readonly Paper[] = ["Courier", "Gazette"].map((publisher) => ({
  path: `papers/report-${publisher.toLowerCase()}.txt`,
  lang: "en",
  title: `From the ${publisher}`,
  publisher,
  published: "2025-09-02",
  lines: [`From the ${publisher}`, ...REPORT],
  facts: () => [],
}));

/** Three hundred meetings of earlier years, for a list that must scroll. */
function chronicle(): Paper {
  const days = Array.from(
    { length: 300 },
    (_, i) => `${1994 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-03`,
  );
  const line = (day: string) => `${day}: 日本とカザフスタンの協議が開かれた。`;
  return {
    path: "papers/chronicle-ja.txt",
    lang: "ja",
    title: "協議の記録",
    publisher: "資料室",
    published: "2020-01-15",
    lines: days.map(line),
    facts: (text) => days.map((when) => meeting(text, line(when), when)),
  };
}

function placed(text: string, quote: string): Span & { quote: string } {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { start, end: start + quote.length, quote };
}

/** Evidence, and the words in it that slots were read from. */
function read(text: string, quote: string, words: Readonly<Record<string, string>> = {}) {
  const evidence = placed(text, quote);
  const slots = Object.entries(words).map(([slot, word]) => {
    const start = evidence.start + quote.indexOf(word);
    return [slot, [{ start, end: start + word.length }]] as const;
  });
  return { evidence, trace: { rule: "test/rule", slots: Object.fromEntries(slots), basis: ["of: pack test"] } };
}

function visit(text: string, quote: string): EventFact {
  const words: Readonly<Record<string, string>> =
    quote === VISIT_JA ? { who: "岩屋毅", when: "2025年8月24日から26日", where: "カザフスタン" } : {};
  const slots = {
    type: "visit",
    status: "happened",
    when: "2025-08-24/2025-08-26",
    who: [IWAYA],
    where: [KAZAKHSTAN],
  } as const;
  return { kind: "event", ...slots, ...read(text, quote, words) };
}

function role(text: string, quote: string): Fact {
  return {
    kind: "role",
    person: IWAYA,
    office: "外務大臣",
    of: [JAPAN],
    as_of: "2025-08",
    ...read(text, quote, { person: "岩屋毅", office: "外務大臣" }),
  };
}

function trade(text: string, quote: string, value: number): Fact {
  const words: Readonly<Record<string, string>> = quote === TRADE_JA ? { value: "18億ドル", when: "2024年" } : {};
  return {
    kind: "figure",
    measure: "trade.total",
    value,
    unit: "USD",
    bound: "exact",
    when: "2024",
    of: [JAPAN, KAZAKHSTAN],
    ...read(text, quote, words),
  };
}

function goal(text: string): Fact {
  const gist = "温室効果ガスの排出を全体としてゼロにする";
  return {
    kind: "pledge",
    by: [JAPAN],
    due: "../2050",
    status: "open",
    gist,
    ...read(text, GOAL_JA, { by: "日本", gist, due: "2050年までに" }),
  };
}

function said(text: string): Fact {
  const words = "駅前に日本語の看板が増えた";
  return { kind: "quote", text: words, ...read(text, WORDS_JA, { text: words }) };
}

function meeting(text: string, quote: string, when: string): EventFact {
  return {
    kind: "event",
    type: "meeting",
    status: "happened",
    when,
    who: [JAPAN, KAZAKHSTAN],
    ...read(text, quote, { when }),
  };
}

function entryOf({ path, lines, facts, ...known }: Paper): Entry {
  const text = lines.join("\n\n");
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const blocks = lines.map((line, i) => {
    const start = at;
    at += line.length + 2;
    return {
      kind: i === 0 && lines.length < 10 ? ("title" as const) : ("paragraph" as const),
      start,
      end: start + line.length,
    };
  });
  const meta = { lang: "und", title: null, publisher: null, published: null, url: null, ...known };
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes,
    mediaType: "text/html",
    path,
    added: "2026-01-05T00:00:00Z",
    version: "test",
    reading: { version: "test", source: { text, blocks }, meta, facts: facts(text) },
    entities: ENTITIES,
  };
}

function scanned(): Entry {
  const bytes = new TextEncoder().encode("%PDF-1.7 a picture");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const unread = { code: "scanned", message: "The document is a picture of pages, without text." };
  return {
    sha256,
    bytes,
    mediaType: "application/pdf",
    path: "papers/scan.pdf",
    added: "2026-01-05T00:00:00Z",
    version: "test",
    reading: null,
    unread,
  };
}

export interface TestDesk extends RunningServer {
  readonly store: Store;
}

export interface DeskOptions {
  readonly empty?: boolean;
  /** Kept besides. */
  readonly more?: readonly Paper[];
  readonly gathering?: ServerOptions["gathering"];
}

/** A served store: with the papers above, or empty. Closing it takes all away. */
export async function openDesk({ empty = false, more = [], gathering = {} }: DeskOptions = {}): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-desk-"));
  const opened = await openStore(join(folder, "desk.db"));
  if (!opened.ok) throw new Error(opened.error.code);
  const store = opened.value;
  const entries = empty ? [] : [...PAPERS.map(entryOf), scanned()];
  for (const entry of [...entries, ...more.map(entryOf)]) await store.keep(entry);
  const server = await startServer({ store, port: 0, gathering });
  const close = async () => {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, url: server.url, close };
}
