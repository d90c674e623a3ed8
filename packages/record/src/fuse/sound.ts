// How a name sounds, whatever script it is written in: Scholz, Шольц, ショルツ. Rough on purpose; it only ever backs up what
// else agrees (the day, the office, the other side).

/** Tokens of a name as rough sounds: consonants by kind, vowels, in one small alphabet. Empty where the script does not tell (漢字). */
export function soundsOf(name: string): string[] {
  const plain = name.normalize("NFKC").toLowerCase();
  return plain
    .split(/[\s\p{P}\p{S}]+/u)
    .map(soundOf)
    .filter((sound) => sound.length > 0);
}

/** Share of a name's consonants by which two sounds may differ. */
const FURTHEST = 0.25;

/** True where two names may be the same by sound: each part of the shorter is heard in the longer. */
export function soundAlike(a: readonly string[], b: readonly string[]): boolean {
  if (!a.length || !b.length) return false;
  const [few, more] = a.length <= b.length ? [a, b] : [b, a];
  // Two parts with a hyphen between them in one script are one word in another.
  const many = [...more, ...more.slice(1).map((part, i) => `${more[i] ?? ""}${part}`)];
  const heard = few.filter((part) => many.some((other) => near(part, other))).length;
  // Of a name of many parts one may be bent (Юн Сок Ёлем) or heard otherwise.
  if (near(few.join(""), more.join("")) || heard >= (few.length >= 3 ? few.length - 1 : few.length)) return true;
  // Besides a part that is the same, a father's name may bear an ending in one tongue and none in the other.
  return heard > 0 && heard + few.filter((part) => many.some((other) => begins(part, other))).length >= few.length;
}

/** Letters of a name that must be there before an ending. */
const STEM = 4;

function begins(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= STEM && long.length > short.length && near(short, long.slice(0, short.length));
}

/** Consonants by kind alone: equal for names that sound nearly alike, and for some that do not. For finding, not for judging. */
export function skeletonOf(sound: string): string {
  return sound
    .replace(/[aeiouhr]/g, "")
    .replace(/[bfvw]/g, "p")
    .replace(/d/g, "t")
    .replace(/g/g, "k")
    .replace(/m/g, "n");
}

/** The skeleton of a sound, or for short names (Osh, オシ) the sound itself without the vowel that a syllable script adds. */
export function traceOf(sound: string): string {
  const skeleton = skeletonOf(sound);
  if (skeleton.length >= 2) return skeleton;
  const consonants = sound.replace(/[aeiouh]/g, "");
  return consonants.length >= 2 ? consonants : sound.replace(/[aeiou]+$/, "");
}

function near(a: string, b: string): boolean {
  const consonants = Math.max(consonantsIn(a), consonantsIn(b), 1);
  return distance(a, b) / consonants <= FURTHEST && Math.min(a.length, b.length) >= 2;
}

function consonantsIn(sound: string): number {
  return sound.replace(/[aeiou]/g, "").length;
}

/** Levenshtein with what is often lost or blurred between scripts made cheap. */
function distance(a: string, b: string): number {
  let row = [0];
  for (const letter of b) row.push((row.at(-1) ?? 0) + lossOf(letter));
  for (const from of a) {
    const next = [(row[0] ?? 0) + lossOf(from)];
    [...b].forEach((to, i) => {
      const changed = (row[i] ?? 0) + changeOf(from, to);
      next.push(Math.min(changed, (row[i + 1] ?? 0) + lossOf(from), (next[i] ?? 0) + lossOf(to)));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Vowels come, go and change between scripts; they tell little. */
const VOWEL = 0.1;

function lossOf(letter: string): number {
  if ("aeiou".includes(letter)) return VOWEL;
  return letter === "h" ? 0.2 : letter === "r" ? 0.4 : 1;
}

function changeOf(a: string, b: string): number {
  if (a === b) return 0;
  const vowels = "aeiou".includes(a) && "aeiou".includes(b);
  if (vowels) return VOWEL;
  return KIN.some((kind) => kind.includes(a) && kind.includes(b)) ? 0.3 : 1;
}

const KIN = ["pbfvw", "td", "kg", "mn", "wu", "vu", "fh"];

function soundOf(token: string): string {
  let sound = "";
  let last = "";
  for (const [, kana, rest] of token.matchAll(/([\u3041-\u30ff]+)|([^\u3041-\u30ff]+)/gu)) {
    const part = kana ? kanaSound(kana) : letterSound(rest ?? "");
    if (part === null) return "";
    sound += part;
    last = part;
  }
  return last === "" ? "" : sound.replace(/([^aeiou])\1+/g, "$1");
}

const SMALL: Readonly<Record<string, string>> = {
  ャ: "a",
  ュ: "u",
  ョ: "o",
  ァ: "a",
  ィ: "i",
  ゥ: "u",
  ェ: "e",
  ォ: "o",
};
const SILENT = "ッー・";
const ROWS: Readonly<Record<string, string>> = {
  "": "アイウエオ",
  k: "カキクケコ",
  g: "ガギグゲゴ",
  s: "サシスセソ",
  z: "ザジズゼゾ",
  t: "タチツテト",
  d: "ダヂヅデド",
  n: "ナニヌネノ",
  h: "ハヒフヘホ",
  b: "バビブベボ",
  p: "パピプペポ",
  m: "マミムメモ",
  r: "ラリルレロ",
};
const KANA: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROWS).flatMap(([row, kana]) =>
    [...kana].map((letter, i): [string, string] => [letter, `${row.replace("z", "s")}${"aiueo"[i] ?? ""}`]),
  ),
  ...Object.entries({ ヤ: "ia", ユ: "iu", ヨ: "io", ワ: "wa", ヲ: "o", ン: "n", ヴ: "vu", ヂ: "si", ヅ: "su" }),
  ...Object.entries({ チ: "si", ツ: "su", フ: "fu" }),
]);

function kanaSound(kana: string): string | null {
  let sound = "";
  for (const sign of kana) {
    const letter = sign < "ァ" ? String.fromCharCode(sign.charCodeAt(0) + 0x60) : sign;
    const small = SMALL[letter];
    if (small) sound = `${sound.replace(/[aeiou]$/, "")}${small}`;
    else if (!SILENT.includes(letter)) {
      const heard = KANA.get(letter);
      if (heard === undefined) return null;
      sound += heard;
    }
  }
  return sound;
}

/** Groups of letters before single ones. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/tsch|shch|dzh|sch|tch|дж|дз/g, "s"],
  [/sh|zh|ts|tz|dz|dj|ch/g, "s"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/gh/g, "g"],
  [/ck|qu/g, "k"],
  [/ng(?![aeiou])/g, "n"],
  [/нг(?![аеёиоуыэюя])/g, "н"],
  [/gi(?=[aou])/g, "s"],
  [/c(?=[eiy])/g, "s"],
];
/** Letters that do not sound as they are written here: letter, then sound. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  [
    "c-k q-k x-ks j-s z-s y-i l-r",
    "а-a б-b в-v г-g д-d е-e ж-s з-s и-i й-i к-k л-r м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-h ц-s ч-s ш-s щ-s",
    "ъ- ы-i ь- э-e ю-iu я-ia қ-k ғ-g ә-a і-i ң-n ө-o ү-u ұ-u",
  ].flatMap((row) => row.split(" ").map((pair): [string, string] => [pair[0] ?? "", pair.slice(2)])),
);

/** Null for scripts of which the sound cannot be told. */
function letterSound(letters: string): string | null {
  let plain = letters.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  for (const [group, sound] of GROUPS) plain = plain.replace(group, sound);
  let sound = "";
  for (const letter of plain) {
    const heard =
      LETTERS.get(letter) ??
      (/[a-z]/.test(letter) ? letter : /\p{Script=Han}|\p{Script=Hangul}/u.test(letter) ? null : "");
    if (heard === null) return null;
    sound += heard;
  }
  return sound;
}
