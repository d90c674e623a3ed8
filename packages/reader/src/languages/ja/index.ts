import type { Language } from "../../language/language.ts";
import { calendar, calendarWords } from "./calendar.ts";
import { cueWords } from "./cues.ts";
import { marks, markWords } from "./marks.ts";
import { numbers } from "./numbers.ts";
import { officeWords } from "./offices.ts";
import { paradigms } from "./paradigms.ts";
import { pointerWords } from "./pointers.ts";
import { quantityWords } from "./quantities.ts";
import { agreement } from "./rules/agreement.ts";
import { aid } from "./rules/aid.ts";
import { change, companies, count, measured, money, people, rank, share } from "./rules/figure.ts";
import { closure, establishment, lapsed } from "./rules/founding.ts";
import { call, meeting } from "./rules/meeting.ts";
import { membership } from "./rules/membership.ts";
import { arranged, occasion } from "./rules/occasion.ts";
import { other } from "./rules/other.ts";
import { labelled, pledge, quote, saidSo, served } from "./rules/speech.ts";
import { statement } from "./rules/statement.ts";
import { visit } from "./rules/visit.ts";
import { nounWords, triggerWords } from "./words.ts";

/** Japanese. */
export const ja = {
  code: "ja",
  spaced: false,
  sentenceEnds: "。．！？!?",
  abbreviations: [],
  numbers,
  calendar,
  marks,
  names: { officeSide: "after", familyFirst: true, inner: "・=゠＝･‐", within: "ツノヶケ", describing: "るたいなうくすつぬむぶぐのはがをにへとでもらやん", home: { script: "han", state: "state:jp", others: ["state:cn", "state:kr", "state:kp", "state:tw"] } },
  clauses: {
    predicate: "last",
    comma: "、,，",
    continues: ["し", "て", "り", "き", "い", "え", "れ", "げ", "め", "み", "び", "ち", "じ", "ら", "ほか", "た他", "る他", "たが", "るが", "だが", "すが", "ため", "であり", "もので", "おり", "ので", "ば", "た後", "だ後", "際", "一方", "ず"],
    not: ["について", "において", "に対して", "として", "によって", "にあたり", "に関して", "により", "しかし", "また", "さらに", "から", "ながら", "であれば", "のほか", "に続き", "に先立ち", "わたり", "通じて", "通して", "めぐり", "目指して", "に対し", "をめぐって", "に基づき", "に際し", "に際して", "に関し", "に合わせ", "に合わせて", "に向け", "に向けて", "を経て", "を通じ", "に続いて", "をはじめ", "にかけて", "に伴い", "を受け", "を受けて", "に応じ", "を前に", "に加え", "に加えて", "を含め", "を含めて", "を兼ねて", "に代わり", "に代わって", "を機に", "以後", "その後", "会談後", "会合後", "をもって", "を除き", "に限り", "によれば", "に比べ", "と並び", "に沿って", "とあわせて", "と合わせて", "と併せて"],
    zeroSubject: true,
    closings: { negated: ["ない", "なかった", "ません", "ませんでした", "いない", "ず"], past: ["た", "だ", "ました", "でした", "だった"], nonpast: ["る", "ます", "う", "く", "す", "む", "ぶ", "つ", "ぐ", "予定", "予定だ", "見通し", "見通しだ", "見込み", "見込みだ", "方針", "方針だ", "です"] },
    topic: ["は", "も"],
    subject: ["が", "側は"],
    object: ["を"],
    genitive: ["の"],
    teller: ["から"],
    partner: ["と", "between"],
    between: ["between"],
    attached: ["との"],
    time: ["に"],
    course: ["から", "へ", "に"],
  },
  quotes: {
    pairs: ["「」", "『』", "“”", '""'],
    asks: ["――", "──", "—", "Q:", "Q：", "Q.", "Ｑ", "問:", "問：", "問　"],
    answers: ["A:", "A：", "A.", "Ａ", "答:", "答：", "答　"],
  },
  words: [...calendarWords, ...quantityWords, ...officeWords, ...pointerWords, ...markWords, ...cueWords, ...triggerWords, ...nounWords, { class: "PHRASE.link", words: "の に関する についての 及び および ・ に基づく" }, { class: "FRAME", words: "会談後 会談では 会談で 会談の後 訪問中 席上 訪問の際 滞在中 会談に続き 会談終了後 続いて 会談の冒頭 これに先立ち 会合では 会合で 今回の訪問 同訪問 会談に先立ち" }],
  paradigms,
  rules: [visit, meeting, call, agreement, aid, establishment, closure, lapsed, membership, statement, occasion, arranged, other, measured, change, money, people, companies, share, rank, count, quote, saidSo, labelled, served, pledge],
} satisfies Language;
