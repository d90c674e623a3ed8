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
import { call } from "./rules/call.ts";
import { closure, establishment } from "./rules/establishment.ts";
import { change, companies, count, measured, money, people, rank, share } from "./rules/figure.ts";
import { aid, membership, occasion, other, statement } from "./rules/happening.ts";
import { gathering } from "./rules/gathering.ts";
import { meeting } from "./rules/meeting.ts";
import { pledge, quote } from "./rules/speech.ts";
import { visit } from "./rules/visit.ts";
import { nounWords, triggerWords } from "./words.ts";

/** English. */
export const en = {
  code: "en",
  spaced: true,
  sentenceEnds: ".!?",
  abbreviations: [
    "mr",
    "mrs",
    "ms",
    "dr",
    "messrs",
    "prof",
    "gen",
    "col",
    "lt",
    "hon",
    "h.e",
    "st",
    "no",
    "nos",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sept",
    "sep",
    "oct",
    "nov",
    "dec",
    "co",
    "ltd",
    "inc",
    "corp",
    "u.s",
    "u.k",
    "u.n",
    "e.g",
    "i.e",
    "vs",
    "approx",
    "art",
    "vol",
    "jr",
    "sr",
    "tel",
    "govt",
    "dept",
    "c",
    "p.m",
    "a.m",
    "rs",
  ],
  numbers,
  calendar,
  marks,
  names: {
    officeSide: "before",
    familyFirst: false,
    inner: " ",
    syllables: {
      state: "state:jp",
      words:
        "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa ga gi gu ge go za ji zu ze zo da de do ba bi bu be bo pa pi pu pe po kya kyu kyo sha shu sho cha chu cho nya nyu nyo hya hyu hyo mya myu myo rya ryu ryo gya gyu gyo ja ju jo bya byu byo pya pyu pyo",
      closing: "nmh",
    },
  },
  clauses: {
    predicate: "middle",
    comma: ",",
    continues: [],
    not: [],
    zeroSubject: false,
    closings: { past: [], nonpast: [], negated: [] },
    topic: [],
    subject: [],
    course: ["to", "from"],
  },
  quotes: { pairs: ["“”", '""', "‘’", "''", "«»"] },
  words: [
    ...calendarWords,
    ...quantityWords,
    ...officeWords,
    ...pointerWords,
    ...markWords,
    ...cueWords,
    ...triggerWords,
    ...nounWords,
  ],
  paradigms,
  rules: [
    visit,
    meeting,
    gathering,
    call,
    agreement,
    aid,
    establishment,
    closure,
    membership,
    statement,
    occasion,
    other,
    measured,
    change,
    money,
    people,
    companies,
    share,
    rank,
    count,
    quote,
    pledge,
  ],
} satisfies Language;
