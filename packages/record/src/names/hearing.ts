// A name as it may be heard: its words in the sounds of each way of spelling that its script allows.
import { heardKana } from "./kana.ts";
import { CYRILLIC, heardBy, LATIN } from "./spellings.ts";

/** One way to hear a name, word by word. */
export interface Hearing {
  readonly words: readonly string[];
  /** True where it was heard from kana, which add vowels, have one liquid and no v. */
  readonly kana: boolean;
  /** True for another way of spelling than the commonest of its script. */
  readonly odd: boolean;
}

/** All ways to hear a name, and its Han letters where it has them. */
export interface Heard {
  readonly hearings: readonly Hearing[];
  readonly han: string | null;
}

/** How a name in any script may be heard; no hearing where only Han letters tell it. */
export function hear(name: string): Heard {
  const plain = name.normalize("NFKC").replace(/['’ʻʼ`´]/g, "");
  const han = plain.replace(/[(（].*$/u, "").replace(/[^\p{Script=Han}々]/gu, "");
  const forms = [plain.replace(/[(（][^()（）]*[)）]/gu, " "), ...bracketed(plain)];
  const hearings = forms.flatMap((form) => hearingsOf(form));
  return { hearings, han: han.length > 1 ? folded(han) : null };
}

/** What stands in brackets is how the name before it is read. */
function bracketed(name: string): string[] {
  return [...name.matchAll(/[(（]([^()（）]*)[)）]/gu)].map(([, inside]) => inside ?? "");
}

function hearingsOf(form: string): Hearing[] {
  const words = form
    .split(/[\s\p{P}\p{S}・゠=＝]+/u)
    .flatMap((word) => (isLetters(word) ? [...word] : [word]))
    .map((word) => word.toLowerCase())
    .filter((word, _, all) => word !== "" && !(all.length > 2 && (PARTICLES.has(word) || PATRONYMIC.test(word))));
  if (!words.length || words.some((word) => /\p{Script=Han}|\p{Script=Hangul}/u.test(word))) return [];
  const kana = words.some((word) => KANA.test(word));
  const cyrillic = /\p{Script=Cyrillic}/u.test(form);
  const spellings = cyrillic ? CYRILLIC : kana ? LATIN.slice(0, 1) : LATIN;
  const seen = new Set<string>();
  return spellings.flatMap((rules, place) => {
    const heard = words.map((word) =>
      KANA.test(word) ? (heardKana(word) ?? "") : heardBy(rules, word.normalize("NFC")),
    );
    const key = heard.join(" ");
    if (heard.includes("") || seen.has(key)) return [];
    seen.add(key);
    return [{ words: heard, kana, odd: place > 0 }];
  });
}

const KANA = /^[ぁ-ヿー]+$/u;

/** A father's name, that one paper writes and another leaves out. */
const PATRONYMIC =
  /(?:[ое]вич|[ое]вна|ична|ұлы|улы|уулу|[кқ]ызы|углы|оглы|ovich|evich|ovna|evna|uly|uulu|kyzy|qyzy|ogly|ovych|ivna)$/u;

/** Two capitals and no more: initials written together, JD. */
function isLetters(word: string): boolean {
  return /^\p{Lu}{2}$/u.test(word) && !/[AEIOUYАЕИОУЫЭЮЯ]/u.test(word);
}

/** Words between names that one paper writes and another leaves out. */
const PARTICLES = new Set(
  "al el ul as ash bin ben ibn bint von der den de da di do dos du del la le y аль эль ас аш ад ат бин бен ибн фон дер ден де да ди ду дю ле ла アル エル ビント イブン フォン ファン デル デ ダ ド ドス".split(
    " ",
  ),
);

/** Old and simplified forms of letters frequent in names. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  "习習 泽沢 澤沢 齊斉 齋斎 邉辺 邊辺 髙高 﨑崎 濵浜 濱浜 國国 广広 廣広 东東 陈陳 张張 刘劉 杨楊 赵趙 吴呉 吳呉 黄黃 孙孫 马馬 郑鄭 鄭鄭 强強 刚剛 锦錦 涛濤 宝寶 寶宝 尔爾 龙竜 龍竜 晉晋 晋晋 惠恵 德徳 榮栄 荣栄 眞真 樂楽 乐楽 洁潔 际際 峰峰 韩韓 卢盧 乌烏"
    .split(" ")
    .map((pair): [string, string] => [[...pair][0] ?? "", [...pair][1] ?? ""]),
);

function folded(han: string): string {
  return [...han].map((letter) => VARIANTS.get(letter) ?? letter).join("");
}
