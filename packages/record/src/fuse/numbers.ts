/** What a number may be followed by, and how many times it then counts. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:兆|trillion|трлн)/iu, 1e12],
  [/^\s*(?:億)/u, 1e8],
  [/^\s*(?:billion|bn|млрд|миллиард)/iu, 1e9],
  [/^\s*(?:百万|million|mn|млн|миллион)/iu, 1e6],
  [/^\s*(?:万)/u, 1e4],
  [/^\s*(?:千|thousand|тыс)/iu, 1e3],
];
/** What makes a number part of a date or of a name: 3月, 第2期, 17th. */
const OF_A_DATE = /^\s*(?:年|月|日|度|期|th\b|st\b|nd\b|rd\b)/iu;

/** The amounts in a text, without years, days and ordinals, in rising order. */
export function numbersIn(text: string): number[] {
  const plain = text.normalize("NFKC").replace(/(\d),(?=\d{3}\b)/g, "$1");
  const found: number[] = [];
  for (const match of plain.matchAll(/(?<!第)(?<![a-zа-я\d.])\d+(?:[.,]\d+)?/giu)) {
    const after = plain.slice(match.index + match[0].length);
    const value = Number(match[0].replace(",", "."));
    const year = /^(?:19|20|21)\d\d$/.test(match[0]);
    if (year || OF_A_DATE.test(after)) continue;
    found.push(value * (TIMES.find(([word]) => word.test(after))?.[1] ?? 1));
  }
  return [...new Set(found)].sort((a, b) => a - b);
}
