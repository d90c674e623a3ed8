// How letters are heard. A hearing is written in capitals, one sign a sound: X is sh, Q ch, C ts, 5 dzh, 6 zh, J the y of 'yes',
// Y the vowel of ы and ü; what no rule of a spelling takes is heard as BASE has it.

/** Rules of one way of spelling: `what>heard`, tried in their order; `_` is the end of a word, `^` its beginning. */
export type Spelling = readonly (readonly [RegExp, string])[];

const VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýāēīōūăąęıőű";

/** `c(?=V)` stands for a vowel behind it. */
function spelling(...rows: readonly string[]): Spelling {
  return rows
    .join(" ")
    .split(/\s+/)
    .map((rule): [RegExp, string] => {
      const [what = "", heard = ""] = rule.split(">");
      const pattern = what.replaceAll("V", `[${VOWELS}AEIOUY]`).replaceAll("_", "$");
      return [new RegExp(pattern, "gu"), heard];
    });
}

/** Single letters, for all spellings. */
export const BASE: ReadonlyMap<string, string> = new Map(
  [
    "a>A b>B c>K d>D e>E f>F g>G h>H i>I j>5 k>K l>L m>M n>N o>O p>P q>K r>R s>S t>T u>U v>V w>W x>KS y>I z>Z",
    "ä>E ö>O ü>Y ß>S å>O ø>O æ>E œ>E ł>L đ>D ð>D þ>T ı>Y ə>A ŋ>N ș>X ş>X š>X ț>C ţ>T č>Q ć>Q ç>S ž>6 ź>6 ż>6 ñ>NJ ń>N ő>O ű>Y",
    "а>A б>B в>V г>G д>D е>E ж>6 з>Z и>I й>J к>K л>L м>M н>N о>O п>P р>R с>S т>T у>U ф>F х>H ц>C ч>Q ш>X щ>X ъ> ы>Y ь> э>E ю>JU я>JA ё>JO",
    "қ>K ғ>G ә>A і>I ң>N ө>O ү>U ұ>U һ>H ҳ>H ҷ>5 ӣ>I ӯ>U ў>U є>JE ї>I ґ>G ђ>5 ј>J љ>L њ>N ћ>Q џ>5",
  ].flatMap((row) =>
    row.split(" ").map((pair): [string, string] => {
      const [letter = "", heard = ""] = pair.split(">");
      return [letter, heard];
    }),
  ),
);

/** As names are written in English, most of them from other scripts. */
const ENGLISH = spelling(
  "shch>X tsch>Q tch>Q sch>X sh>X zh>6 kh>H ph>F th>T dh>D gh>G dzh>5 dj>5 dz>5 ch>Q ts>C tz>C ck>K qu>KV oo>U ee>I",
  "yo(?![u])>JO ya>JA yu>JU ye>JE y(?=V)>J c(?=[eiy])>S x>KS ng(?!V)>N ou>U ai>AI au>AU",
);

export const LATIN: readonly Spelling[] = [
  ENGLISH,
  // English words: a mute e at the end, 'ough', soft c.
  spelling(
    "(?<=[b-df-hj-np-tv-z])e_> sh>X ch>Q th>T ph>F ck>K oo>U ee>I ea>I ow>O ay>EI ey>I c(?=[eiy])>S x>KS y_>I y(?=V)>J a(?=[b-df-hj-np-tv-z]e_)>EI igh>AI wh>W ou>U j>5",
  ),
  // German
  spelling(
    "tsch>Q dsch>5 sch>X chs>KS ch>H ck>K ei>AI ey>AI ai>AI eu>OI äu>OI ie>I tz>C z>C ß>S ss>S ^s(?=V)>Z (?<=V)s(?=V)>Z ^st>XT ^sp>XP v>F w>V j>J ph>F th>T qu>KV x>KS (?<=V)h(?!V)> y>Y",
  ),
  // French
  spelling(
    "eaux?>O aux?_>O au>O oin>WEN oi>WA ou>U gn>NJ ill(?=V)>IJ qu>K ç>S c(?=[eiyé])>S g(?=[eiyé])>6 j>6 ch>X ph>F th>T é>E è>E ê>E ë>E (?<=V)s(?=V)>Z er_>E ez_>E [tdsxzp]_> e_> h> y(?=V)>J ain>EN ein>EN in(?!V)>EN en(?!V)>AN w>V x>KS",
  ),
  // Spanish
  spelling("ll>J ch>Q qu>K gü>GW gu(?=[eiéí])>G j>H g(?=[eiéí])>H ñ>NJ z>S c(?=[eiéí])>S v>B h> y(?=V)>J x>KS"),
  // Portuguese
  spelling(
    "ão>AN ãe>AIN õe>OIN lh>LJ nh>NJ ch>X x>X ç>S c(?=[eiéíê])>S g(?=[eiéíê])>6 j>6 qu>K o_>U os_>UX s_>X z_>X rr>R h> l_>U",
  ),
  // Italian
  spelling(
    "gli>LJ gn>NJ sch>SK sci(?=V)>X sc(?=[eiéí])>X ch>K gh>G ci(?=V)>Q c(?=[eiéí])>Q gi(?=V)>5 g(?=[eiéí])>5 zz>C z>C qu>KV h> j>J",
  ),
  // Polish
  spelling(
    "szcz>XQ sz>X cz>Q rz>6 dż>5 dź>5 dzi(?=V)>5 ch>H w>V ł>W ó>U ą>ON ę>EN ś>X si(?=V)>XJ ci(?=V)>QJ ć>Q zi(?=V)>6J ni(?=V)>NJ ń>N ź>6 ż>6 c>C j>J y>Y h>H",
  ),
  // Czech, Slovak, the languages of the Sava, the Baltic ones with their endings
  spelling("dž>5 dz>5 ch>H š>X č>Q ž>6 ć>Q đ>5 c>C j>J ř>R6 ě>JE ů>U ď>D ť>T ň>N ļ>L ķ>K ģ>G ņ>N y>I w>V"),
  spelling("[aiu]s_> s_> ienė_>ENE dž>5 dz>5 ch>H š>X č>Q ž>6 c>C j>J ē>E ī>I ā>A ū>U ė>E y>I ļ>L ķ>K ģ>G ņ>N"),
  // Hungarian
  spelling("dzs>5 zs>6 sz>S cs>Q gy>D ny>N ly>J ty>T s>X c>C j>J ő>O ű>Y y>I"),
  // Turkish, Azerbaijani
  spelling("c>5 ç>Q ş>X ğ> ı>Y j>6 y(?=V)>J (?<=V)y>J x>H q>G ə>A ö>O ü>Y"),
  // Romanian
  spelling("ch(?=[ei])>K gh(?=[ei])>G c(?=[ei])>Q g(?=[ei])>5 ș>X ş>X ț>C ţ>C j>6 ă>A â>Y î>Y y>I"),
  // Scandinavian
  spelling(
    "skj>X sj>X stj>X kj>X tj>X gj>J hj>J j>J å>O ø>O ö>O ä>E æ>E y>Y aa>O ch>K c>K w>V (?<=[aeiouyøåæ])d_>D dt>T",
  ),
  // Dutch
  spelling("sch>SH ij>EI oe>U ui>AU ou>AU eu>O ie>I ch>H g>H v>F w>V j>J z>Z uu>Y aa>A ee>E oo>O"),
  // Chinese in pinyin
  spelling(
    "zh>5 ch>Q sh>X x>X q>Q j>5 c>C z>5 yuan>JUAN yu>JU y(?=i)> y>J iang>IAN ian>IEN ng>N ui>UEI iu>IU r(?=V)>6 w(?=u)> w>W er_>ER",
  ),
  // Korean
  spelling(
    "^lee?_>I ^rhee?_>I ^li(?=m)>I choe>QOI wha>HWA yeo>JO yoo>JU you>JU yu>JU ya>JA yo>JO ye>JE eo>O eu>U ae>E oe>WE wo>WO oo>U woo>U ee>I ui>I ch>Q j>5 sh>X ng>N ^r(?=[oh])>N park>PAK choi>QE kw>KW x>KS u(?=n)>O",
  ),
  // Vietnamese
  spelling("ngh>N ng>N nh>N ph>F tr>Q ch>Q gi>Z d>Z đ>D kh>H th>T x>S s>X qu>KW c>K r>Z y>I"),
];

export const CYRILLIC: readonly Spelling[] = [
  spelling("дж>5 чж>5 цз>5 дз>5 тс>C тц>C ^е>JE (?<=[аеёиоуыэюяіїєәөүұ])е>JE"),
  // Chinese, Korean and Vietnamese as Russian writes them
  spelling(
    "юань>JUAN янь>IEN юй>JU ^юэ>JUE ся>XIA сю>XIU си>XI сё>XO дж>5 чж>5 цз>5 дзь?>5 ц(?=[июя])>Q нь>N нг>N жу>6U же>6E эй>EI те>QE ти>QI хё>HJO кё>KJO мё>MJO",
  ),
];

/** A word heard by one way of spelling. */
export function heardBy(rules: Spelling, word: string): string {
  let left = word;
  for (const [what, heard] of rules) left = left.replace(what, heard);
  let out = "";
  for (const letter of left)
    out += /[A-Z56]/.test(letter) ? letter : (BASE.get(letter) ?? BASE.get(plain(letter)) ?? "");
  return out.replace(/([^AEIOUY])\1+/g, "$1").replace(/([AEIOUY])\1+/g, "$1");
}

/** A letter without its marks. */
function plain(letter: string): string {
  return letter.normalize("NFD").replace(/\p{M}/gu, "");
}
