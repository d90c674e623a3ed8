// Folding maps each UTF-16 code unit to one code unit, so that offsets never shift: width, case, dash and tilde kinds,
// separators of katakana names, spaces, a few old characters. What is not one-to-one is spelled out in tables.

/** Where Unicode has letters of two cases (Basic Multilingual Plane), as half-open ranges. */
const CASED = [
  [0x41, 0x5b],
  [0xc0, 0x590],
  [0x10a0, 0x1100],
  [0x13a0, 0x1400],
  [0x1c80, 0x1cc0],
  [0x1e00, 0x2000],
  [0x2100, 0x2190],
  [0x24b0, 0x24f0],
  [0x2c00, 0x2e00],
  [0xa640, 0xa800],
  [0xab30, 0xac00],
] as const;

const FOLD = makeTable();

/** Pairs of characters: each is read as the one after it. Widths: Unicode block Halfwidth and Fullwidth Forms. */
const PAIRS =
  "～~〜~∼~˜~–-—-―-‐-‑-‒-−-─-－-＝=゠=･・‧・•・·・" +
  "\u00a0 \u2009 \u202f \u2007 \u3000 ○〇ё" +
  "е國国會会聯連澤沢髙高﨑崎邊辺邉辺齋斎齊斉廣広條条總総櫻桜濱浜瀨瀬靑青館館ヵかヶか箇か" +
  "ｱアｲイｳウｴエｵオｶカｷキｸクｹケｺコｻサｼシｽスｾセｿソﾀタﾁチﾂツﾃテﾄトﾅナﾆニﾇヌﾈネﾉノﾊハﾋヒﾌフﾍヘﾎホﾏマﾐミﾑムﾒメﾓモﾔヤﾕユﾖヨﾗラﾘリﾙルﾚレﾛロﾜワﾝンｰー｢「｣」､、｡。" +
  "‘'’'ʼ'“\"”\"₽₽";

function makeTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) table[code] = code;
  for (const [first, last] of CASED) for (let code = first; code < last; code++) table[code] = lower(code);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = lower(code - 0xfee0);
  return table;
}

function lower(code: number): number {
  const text = String.fromCharCode(code).toLowerCase();
  return text.length === 1 ? text.charCodeAt(0) : code;
}

for (let i = 0; i + 1 < PAIRS.length; i += 2) FOLD[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);
// A capital goes the way of its small letter: Ё as ё.
for (const [first, last] of CASED) for (let code = first; code < last; code++) FOLD[code] = FOLD[FOLD[code] ?? 0] ?? 0;

/** The folded code units of a text, one for one. */
export function fold(text: string): Uint16Array {
  const out = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = FOLD[text.charCodeAt(i)] ?? 0;
  return out;
}

/** The folded form of a short string, for tables and comparison of names. */
export function foldWord(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (FOLD[code] !== code) return String.fromCharCode(...fold(text));
  }
  return text;
}
