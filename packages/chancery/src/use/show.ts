import type { Block, SourceText, Span } from "@chancery/reader";
import type { Clock, RecordSource, RecordView, Store } from "@chancery/record";
import { failure } from "../errors/failure.ts";
import type { Answer } from "./answer.ts";
import { dateFault } from "./dates.ts";
import { fragmentLink } from "./fragment.ts";

/** A passage with the words around it, for showing it in place. */
export interface Passage {
  /** Index into the record's sources. */
  readonly source: number;
  /** The blocks that hold the evidence and one on either side; offsets count in `text`. */
  readonly text: string;
  readonly evidence: Span;
  /** Address of the live page that opens at the words (a text fragment), where the document has an address. */
  readonly link: string | null;
}

export interface Shown {
  readonly record: RecordView;
  readonly passages: readonly Passage[];
}

/** Blocks shown on either side, and how much of each at most, in UTF-16 units. */
const AROUND = 1;
const MOST = 600;

/** A record by its id (also a former one, or its beginning), each source with its surroundings. `record-missing`, `record-ambiguous`. */
export async function show(store: Store, id: string, clock: Clock = {}): Promise<Answer<Shown>> {
  const fault = dateFault(clock.asOf, clock.addedBy);
  if (fault) return { ok: false, error: fault };
  const found = await store.record(id, clock);
  if (found.found === "none") return { ok: false, error: failure("record-missing", { where: id }) };
  if (found.found === "many")
    return { ok: false, error: failure("record-ambiguous", { where: id, count: found.count }) };
  return { ok: true, value: { record: found.value, passages: await passagesOf(store, found.value.sources) } };
}

async function passagesOf(store: Store, sources: readonly RecordSource[]): Promise<Passage[]> {
  const texts = new Map<string, SourceText | null>();
  const passages: Passage[] = [];
  for (const [index, source] of sources.entries()) {
    if (!texts.has(source.sha256)) texts.set(source.sha256, await store.text(source.sha256));
    const text = texts.get(source.sha256);
    if (text) passages.push(passageOf(index, source, text));
  }
  return passages;
}

function passageOf(source: number, { evidence, url }: RecordSource, { text, blocks }: SourceText): Passage {
  const { start, end } = surroundings(evidence, blocks, text.length);
  return {
    source,
    text: text.slice(start, end),
    evidence: { start: evidence.start - start, end: evidence.end - start },
    link: url === null ? null : fragmentLink(url, text, evidence),
  };
}

function surroundings(evidence: Span, blocks: readonly Block[], length: number): Span {
  const first = blocks.findIndex((block) => block.end > evidence.start);
  const last = blocks.findLastIndex((block) => block.start < evidence.end);
  if (first < 0 || last < 0) return { start: 0, end: length };
  const start = blocks[Math.max(0, first - AROUND)]?.start ?? 0;
  const end = blocks[Math.min(blocks.length - 1, last + AROUND)]?.end ?? length;
  return {
    start: Math.max(Math.min(start, evidence.start), evidence.start - MOST),
    end: Math.min(Math.max(end, evidence.end), evidence.end + MOST),
  };
}
