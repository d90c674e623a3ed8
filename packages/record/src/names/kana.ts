// Kana as they are heard, in the signs of `spellings.ts`.

const ROWS: Readonly<Record<string, string>> = {
  "": "アイウエオ",
  K: "カキクケコ",
  G: "ガギグゲゴ",
  S: "サ＿スセソ",
  Z: "ザ＿ズゼゾ",
  T: "タ＿＿テト",
  D: "ダ＿＿デド",
  N: "ナニヌネノ",
  H: "ハヒ＿ヘホ",
  B: "バビブベボ",
  P: "パピプペポ",
  M: "マミムメモ",
  R: "ラリルレロ",
};

const SINGLE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROWS).flatMap(([row, kana]) =>
    [...kana].flatMap((sign, i): [string, string][] => (sign === "＿" ? [] : [[sign, `${row}${"AIUEO"[i] ?? ""}`]])),
  ),
  ...Object.entries({ シ: "XI", ジ: "5I", チ: "QI", ヂ: "5I", ツ: "CU", ヅ: "ZU", フ: "FU", ヤ: "JA", ユ: "JU" }),
  ...Object.entries({ ヨ: "JO", ワ: "WA", ヲ: "O", ン: "N", ヴ: "VU", ヷ: "VA", ヰ: "I", ヱ: "E", ッ: "", ー: "" }),
]);

/** Small letters: the vowel they give the sign before them. */
const SMALL: Readonly<Record<string, string>> = { ァ: "A", ィ: "I", ゥ: "U", ェ: "E", ォ: "O", ヮ: "WA" };
const GLIDE: Readonly<Record<string, string>> = { ャ: "A", ュ: "U", ョ: "O" };

/** A word in kana as it is heard; null where it holds other signs. */
export function heardKana(word: string): string | null {
  let heard = "";
  for (const one of word) {
    const sign = one >= "ぁ" && one <= "ゖ" ? String.fromCharCode(one.charCodeAt(0) + 0x60) : one;
    const vowel = SMALL[sign];
    const glide = GLIDE[sign];
    const single = SINGLE.get(sign);
    if (vowel !== undefined) heard = withVowel(heard, vowel);
    else if (glide !== undefined) heard = withGlide(heard, glide);
    else if (single !== undefined) heard += single;
    else return null;
  }
  return heard.replace(/([AEIOU])\1+/g, "$1");
}

/** ティ, ファ, ウィ, イェ. */
function withVowel(heard: string, vowel: string): string {
  if (/(?:^|[AEIOU])U$/.test(heard)) return `${heard.slice(0, -1)}W${vowel}`;
  if (/(?:^|[AEIOU])I$/.test(heard) && vowel === "E") return `${heard.slice(0, -1)}J${vowel}`;
  if (/[KG]U$/.test(heard)) return `${heard.slice(0, -1)}W${vowel}`;
  return `${heard.replace(/[AEIOU]$/, "")}${vowel}`;
}

/** キャ, シュ, テュ. */
function withGlide(heard: string, vowel: string): string {
  const stem = heard.replace(/[AEIOU]$/, "");
  return /[XQ5]$/.test(stem) ? `${stem}${vowel}` : `${stem}J${vowel}`;
}
