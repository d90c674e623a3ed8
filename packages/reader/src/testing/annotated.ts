import { Annotator } from "../annotate/annotate.ts";
import type { Annotation } from "../annotate/annotation.ts";
import type { Language } from "../language/language.ts";
import { ja } from "../languages/ja/index.ts";
import { compileLexicon, type Lexicon } from "../scan/lexicon.ts";
import { Scanned } from "../scan/scan.ts";
import { smallPack } from "./small-pack.ts";

const lexicons = new Map<Language, Lexicon>();

/** The words of one language and of the small pack, compiled once. */
export function lexiconOf(language: Language = ja): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const made = compileLexicon([language], [smallPack]);
  lexicons.set(language, made);
  return made;
}

/** A text with its table words. */
export function scannedIn(text: string, language: Language = ja): Scanned {
  return new Scanned(text, lexiconOf(language));
}

/** Annotations of a sentence: those on top and all of them. */
export function annotationsIn(
  text: string,
  language: Language = ja,
): { readonly top: readonly Annotation[]; readonly all: readonly Annotation[] } {
  const annotator = new Annotator(language, lexiconOf(language));
  return annotator.annotate(scannedIn(text, language), { start: 0, end: text.length });
}

/** Annotations of one kind, with the words they stand on. */
export function kindIn<K extends Annotation["kind"]>(
  kind: K,
  text: string,
  language: Language = ja,
): { readonly words: string; readonly one: Extract<Annotation, { kind: K }> }[] {
  return annotationsIn(text, language).all.flatMap((one) =>
    isOf(one, kind) ? [{ words: text.slice(one.start, one.end), one }] : [],
  );
}

function isOf<K extends Annotation["kind"]>(one: Annotation, kind: K): one is Extract<Annotation, { kind: K }> {
  return one.kind === kind;
}
