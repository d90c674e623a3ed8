import type { Language } from "../language/language.ts";
import { ja } from "../languages/ja/index.ts";
import { Discourse } from "../refer/discourse.ts";
import { PeopleRegister } from "../refer/people.ts";
import { kindIn, lexiconOf, scannedIn } from "./annotated.ts";

interface Given {
  readonly published?: string | null;
  readonly tense?: "past" | "future";
  readonly language?: Language;
}

/** The dates of a sentence in a document of a date, each with its words, as they are resolved one after the other. */
export function datesIn(text: string, given: Given = {}): [words: string, when: string | null][] {
  const { published = null, tense = "past" } = given;
  const language: Language = given.language ?? ja;
  const scanned = scannedIn(text, language);
  const lexicon = lexiconOf(language);
  const dates = kindIn("DATE", text, language);
  const discourse = new Discourse(scanned, {
    lexicon,
    register: new PeopleRegister(scanned, { mentions: [], lexicon, dateOf: () => published, lang: language.code }),
    lang: language.code,
    published,
    fiscalStart: language.calendar.fiscalStart,
    pair: [],
    own: null,
    speaks: null,
    short: true,
    crowded: false,
    home: language.names.home,
    syllables: language.names.syllables,
    subject: "",
    international: true,
  });
  discourse.begin(0);
  discourse.resolve(
    dates.map(({ one }) => one),
    tense,
  );
  return dates.map(({ words, one }) => [words, discourse.date(one, tense).when]);
}
