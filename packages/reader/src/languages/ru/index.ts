import type { Language } from "../../language/language.ts";
import { calendar, calendarWords } from "./calendar.ts";
import { cueWords } from "./cues.ts";
import { declension } from "./declension.ts";
import { marks, markWords } from "./marks.ts";
import { numbers } from "./numbers.ts";
import { officeWords } from "./offices.ts";
import { paradigms } from "./paradigms.ts";
import { pointerWords } from "./pointers.ts";
import { quantityWords } from "./quantities.ts";
import { agreement } from "./rules/agreement.ts";
import { change, companies, count, exported, imported, invested, measured, money, people, rank, share, times } from "./rules/figure.ts";
import { closure, establishment } from "./rules/establishment.ts";
import { aid, membership, occasion, other, praise, received, statement } from "./rules/happening.ts";
import { call, meeting } from "./rules/meeting.ts";
import { pledge, quote, role } from "./rules/speech.ts";
import { visit } from "./rules/visit.ts";
import { nounWords, triggerWords } from "./words.ts";

/** Russian. */
export const ru = {
  code: "ru",
  spaced: true,
  sentenceEnds: ".!?…",
  abbreviations: [
    "г", "гг", "г-н", "г-жа", "долл", "руб", "тыс", "млн", "млрд", "трлн", "им", "ул", "стр", "тел", "т.е", "т.к", "т.д", "т.п", "др",
    "янв", "фев", "февр", "мар", "апр", "авг", "сен", "сент", "окт", "нояб", "ноя", "дек", "с.г", "с", "п.п", "кв", "куб", "см", "рис", "и.о", "проф", "ок", "н.э", "в.в", "вв", "чел", "пос", "обл", "ред", "прим",
  ],
  closingAbbreviations: ["млн", "млрд", "трлн", "тыс"],
  numbers,
  calendar,
  marks,
  names: { officeSide: "before", familyFirst: false, inner: " " },
  clauses: {
    predicate: "middle",
    comma: ",",
    continues: [],
    not: [],
    zeroSubject: false,
    closings: { past: [], nonpast: [], negated: [] },
    topic: [],
    subject: [],
    course: ["until"],
    closed: true,
    participles:
      "вший вшийся вшего вшегося вшему вшемуся вшим вшимся вшем вшемся вшая вшаяся вшей вшейся вшую вшуюся вшее вшееся вшие вшиеся вших вшихся вшими вшимися гший гшего гшему гшим гшем гшая гшей гшую гшее гшие гших гшими ющий ющийся ющего ющегося ющему ющемуся ющим ющимся ющем ющемся ющая ющаяся ющей ющейся ющую ющуюся ющее ющееся ющие ющиеся ющих ющихся ющими ющимися ящий ящийся ящего ящегося ящему ящемуся ящим ящимся ящем ящемся ящая ящаяся ящей ящейся ящую ящуюся ящее ящееся ящие ящиеся ящих ящихся ящими ящимися ущий ущийся ущего ущегося ущему ущемуся ущим ущимся ущем ущемся ущая ущаяся ущей ущейся ущую ущуюся ущее ущееся ущие ущиеся ущих ущихся ущими ущимися ащий ащийся ащего ащегося ащему ащемуся ащим ащимся ащем ащемся ащая ащаяся ащей ащейся ащую ащуюся ащее ащееся ащие ащиеся ащих ащихся ащими ащимися нный нного нному нным нном нная нной нную нное нные нных нными".split(
        " ",
      ),
  },
  quotes: { pairs: ["«»", "„“", "“”", '""'], dashes: true },
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
  declension,
  rules: [
    visit, meeting, call, agreement, aid, establishment, closure, membership, statement, praise, occasion, other, received,
    measured, exported, imported, invested, change, money, people, companies, share, rank, count, times, quote, pledge, role,
  ],
} satisfies Language;
