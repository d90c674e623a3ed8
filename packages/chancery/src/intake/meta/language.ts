// The language of a text by its script and its commonest words. Only what the program reads is told apart surely;
// for the rest the page's own word is taken, and without one the language stays unknown.
const SAMPLE = 8000;
const KANA = /[\u3041-\u30FF]/gu;
const HAN = /\p{Script=Han}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;
const OTHER_CYRILLIC = /[іїєґўңғүұқөһәҷҳӣӯјљњћџѓќ]/giu;
const RUSSIAN_WORDS = /(?<!\p{L})(?:и|в|на|не|что|с|по|из|для|о|об|года|к|от|при)(?!\p{L})/giu;
const ENGLISH_WORDS = /(?<!\p{L})(?:the|of|and|to|in|on|for|with|is|was|by|at|that|a)(?!\p{L})/giu;

/** The BCP 47 code of the language most of `text` is in; `declared` is what its markup says. `und` where unknown. */
export function languageOf(text: string, declared: string | undefined): string {
  const sample = text.slice(0, SAMPLE);
  const [kana, han] = [count(sample, KANA), count(sample, HAN)];
  const [cyrillic, latin] = [count(sample, CYRILLIC), count(sample, LATIN)];
  const said = primary(declared);
  if (kana * 20 > han + kana && (kana + han) * 4 > latin + cyrillic) return "ja";
  if (han > latin + cyrillic) return unless(said, "en", "ru");
  if (cyrillic > latin) return russian(sample, cyrillic) ? "ru" : unless(said, "en", "ja", "ru");
  return latin > 0 && english(sample) ? "en" : unless(said, "en", "ja", "ru");
}

function russian(sample: string, letters: number): boolean {
  return count(sample, OTHER_CYRILLIC) * 100 < letters && count(sample, RUSSIAN_WORDS) * 60 >= letters / 6;
}

function english(sample: string): boolean {
  const words = count(sample, /\p{L}+/gu);
  return words > 0 && count(sample, ENGLISH_WORDS) / words >= 0.12;
}

/** What the markup says, but for what the words disprove. */
function unless(said: string | undefined, ...wrong: readonly string[]): string {
  return said && !wrong.includes(said) ? said : "und";
}

function primary(declared: string | undefined): string | undefined {
  const code = declared?.trim().toLowerCase().split(/[-_]/)[0];
  return code && /^[a-z]{2,3}$/.test(code) ? code : undefined;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
