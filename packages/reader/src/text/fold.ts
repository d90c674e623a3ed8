// Folding maps each UTF-16 code unit to one code unit, so that offsets never shift: width, case, dash and tilde kinds,
// separators of katakana names, spaces, a few old characters. What is not one-to-one is spelled out in tables.

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
  for (let code = 0; code < 65536; code++) table[code] = lower(code);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = lower(code - 0xfee0);
  return table;
}

function lower(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0x3000 && code < 0xd800) return code;
  const text = String.fromCharCode(code).toLowerCase();
  return text.length === 1 ? text.charCodeAt(0) : code;
}

for (let i = 0; i + 1 < PAIRS.length; i += 2) FOLD[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);

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
