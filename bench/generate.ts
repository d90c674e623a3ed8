// Writes made-up documents about made-up happenings, the same for the same seed: half Japanese, half English, in Markdown,
// HTML and plain text. Several documents report one happening; some are translations, copies, or no documents at all.
//   node --conditions=source bench/generate.ts FOLDER [COUNT [SEED]]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Happening, happening, type Named, tell } from "./happenings.ts";
import { Random } from "./random.ts";

export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MakeOptions {
  readonly count: number;
  readonly seed: number;
}

/** Happenings that a document may tell of lie this near to one another. */
const NEAR = 12;

const FILLERS: Readonly<Record<keyof Named, readonly string[]>> = {
  ja: [
    "会場には多くの市民が集まり、静かに話を聞いていた。",
    "両国の関係はこの三十年で大きく変わった。",
    "当日は朝から雪が降り、空港の周りは白く染まっていた。",
    "展示は夏まで続き、入場は無料である。",
    "事務局は今後も資料を少しずつ公開していくという。",
  ],
  en: [
    "The hall was full long before the doors were closed.",
    "Relations between the two countries have changed a great deal in thirty years.",
    "Snow had fallen since the early morning and the airport lay white.",
    "The exhibition stays open until the summer, and admission is free.",
    "The office says that it will go on publishing its papers little by little.",
  ],
};

/** Documents one by one. */
export function* makeDocuments({ count, seed }: MakeOptions): Generator<Made> {
  const random = new Random(seed);
  const happenings = Array.from({ length: Math.ceil(count / 3) + NEAR }, (_, i) => happening(random, i + 1));
  let last: Made | undefined;
  for (let i = 0; i < count; i++) {
    const made = makeOne(random, i, happenings.slice(Math.floor(i / 3), Math.floor(i / 3) + NEAR));
    const odd = random.next();
    if (odd < 0.01 && last) yield { name: made.name, bytes: last.bytes };
    else if (odd < 0.02) yield { name: made.name, bytes: noise(random, Math.floor(odd * 1e6) % 2 ? 0 : 600) };
    else yield made;
    last = made;
  }
}

function makeOne(random: Random, index: number, near: readonly Happening[]): Made {
  const lang = random.pick(["ja", "en"] as const);
  const told = Array.from({ length: random.whole(3, 7) }, () => near[random.whole(0, near.length - 1)]);
  const latest = Math.max(...told.map((each) => each?.on.year ?? 0));
  const published = `${latest}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
  const lines = told.flatMap((each) => (each ? paragraph(random, each, lang) : []));
  const page = {
    title: `${lang === "ja" ? "会報" : "Bulletin"} ${index + 1}`,
    lang,
    published,
    lines,
    ...addresses(random, index),
  };
  return random.pick([markdown, markdown, html, plain])(page, String(index + 1).padStart(5, "0"));
}

function paragraph(random: Random, happening: Happening, lang: keyof Named): string {
  const fillers = Array.from({ length: random.whole(1, 4) }, () => random.pick(FILLERS[lang]));
  return [tell(random, happening, lang), ...fillers].join(lang === "ja" ? "" : " ");
}

interface Page {
  readonly title: string;
  readonly lang: string;
  readonly published: string;
  readonly url: string;
  readonly original: string | null;
  readonly lines: readonly string[];
}

/** Every tenth says that it was made from the one before it. */
function addresses(random: Random, index: number): { url: string; original: string | null } {
  const url = (number: number) => `https://bulletin.example/papers/${number}`;
  return { url: url(index + 1), original: index && random.chance(0.1) ? url(index) : null };
}

function markdown({ title, lang, published, url, original, lines }: Page, number: string): Made {
  const front = [`title: ${title}`, `date: ${published}`, `lang: ${lang}`, `url: ${url}`];
  if (original) front.push(`original: ${original}`);
  const text = `---\n${front.join("\n")}\nwritten-for: Chancery\n---\n\n# ${title}\n\n${lines.join("\n\n")}\n`;
  return { name: `${number}.md`, bytes: new TextEncoder().encode(text) };
}

function html({ title, lang, published, url, lines }: Page, number: string): Made {
  const text = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${url}">
<meta name="generator" content="written for Chancery"><meta property="article:published_time" content="${published}"></head>
<body><nav><ul><li><a href="/">Top</a></li></ul></nav><main><h1>${title}</h1>
${lines.map((line) => `<p>${line}</p>`).join("\n")}
</main></body></html>
`;
  return { name: `${number}.html`, bytes: new TextEncoder().encode(text) };
}

function plain({ title, published, lines }: Page, number: string): Made {
  return {
    name: `${number}.txt`,
    bytes: new TextEncoder().encode(`${title}\n${published}\n\n${lines.join("\n\n")}\n`),
  };
}

function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.whole(0, 255));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Writes documents into a folder, which is made where it is missing. */
export function writeDocuments(folder: string, options: MakeOptions): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of makeDocuments(options)) writeFileSync(join(folder, name), bytes);
}

if (import.meta.main) {
  const [folder = "made", count = "2000", seed = "1"] = process.argv.slice(2);
  writeDocuments(folder, { count: Number(count), seed: Number(seed) });
}
