import type { DateMention, SourceText } from "@chancery/reader";
import { parseWhen } from "@chancery/reader/values";
import { gather, type GatherOptions, intake } from "../intake/intake.ts";
import type { Failure } from "../errors/failure.ts";
import type { DocumentHead } from "./read.ts";
import { hashOf } from "./reading.ts";
import { openReader } from "./reader.ts";

/** A date in a text. `value`: EDTF, null where the words leave it open; `kind`: one day, or a stretch of days. */
export interface DatedWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "date" | "daterange";
  readonly value: string | null;
  /** What the value was derived from; null where the words alone tell it. */
  readonly basis: string | null;
}

/** A text to date. `reference`: the day from which 'last month' counts, as a date or a time in ISO 8601; null where unknown. */
export interface TextToDate {
  readonly lang: string;
  readonly text: string;
  readonly reference: string | null;
}

/** The dates of a text at hand. */
export async function datesOfText({ lang, text, reference }: TextToDate): Promise<DatedWords[]> {
  const source: SourceText = { text, blocks: [{ kind: "paragraph", start: 0, end: text.length }] };
  const published = reference === null ? null : parseWhen(reference.slice(0, "2025-08-24".length));
  const reader = await openReader();
  return reader
    .dates(source, { lang, title: null, publisher: null, published, url: null })
    .map((one) => wordsOf(one, text));
}

/** The dates of documents, in the order given; a failure takes its document's place. */
export async function* datesOfDocuments(
  inputs: readonly string[],
  options: GatherOptions = {},
): AsyncGenerator<{ readonly document: DocumentHead; readonly results: readonly DatedWords[] } | Failure> {
  const reader = await openReader();
  for await (const received of gather(inputs, options)) {
    if ("code" in received) {
      yield received;
      continue;
    }
    const taken = await intake(received);
    if (!taken.ok) {
      yield { ...taken.error, where: received.path };
      continue;
    }
    const { source, meta } = taken.value;
    const document = { path: received.path, sha256: hashOf(received.bytes), ...meta };
    yield { document, results: reader.dates(source, meta).map((one) => wordsOf(one, source.text)) };
  }
}

function wordsOf({ start, end, when, basis }: DateMention, text: string): DatedWords {
  const kind = when !== null && /^-?\d{4}-\d\d-\d\d[?~%]?$/.test(when) ? "date" : "daterange";
  return { text: text.slice(start, end), start, end, kind, value: when, basis };
}
