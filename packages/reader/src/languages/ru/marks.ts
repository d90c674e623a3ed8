import type { MarkTable, WordRow } from "../../language/language.ts";

export const marks = { side: "before" } satisfies MarkTable;

/** Prepositions by what they mark, what may stand between them and a name, and words that join names of one list. */
export const markWords = [
  {
    class: "SOURCE",
    words:
      "по_данным по_сообщению по_информации по_словам как_сообщает как_сообщила как_сообщил как_сообщили как_сообщают со_ссылкой_на по_подсчётам по_оценке по_оценкам ,_сообщил ,_сообщила ,_сообщило ,_сообщили ,_сообщает ,_сообщают ,_передаёт ,_пишет сообщил,_что сообщили_в ,_заявили_в ,_сообщили_в ,_следует_из ,_отметили_в ,_уточнили_в",
  },
  { class: "MARK", value: "in", words: "в во на внутри близ под" },
  { class: "MARK", value: "to", words: "к ко" },
  { class: "MARK", value: "from", words: "из от" },
  { class: "MARK", value: "with", words: "с со вместе_с совместно_с наряду_с при_участии с_участием у" },
  { class: "MARK", value: "led", words: "во_главе_с под_руководством под_председательством возглавляемая возглавляемой" },
  { class: "MARK", value: "between", words: "между среди" },
  { class: "MARK", value: "of", words: "о об обо по для" },
  {
    class: "MARK",
    value: "through",
    words:
      "через при над за перед после до без около вокруг против благодаря согласно вопреки ради мимо из-за в_рамках на_полях в_ходе по_итогам во_время по_случаю в_связи_с по_приглашению по_инициативе от_имени по_поручению со_стороны в_отличие_от по_сравнению_с по_просьбе в_адрес на_имя помимо кроме включая вместо между_тем перед_началом относительно насчёт посредством в_преддверии",
  },
  { class: "MARK.cases", value: "ins+gen", words: "с со вместе_с совместно_с во_главе_с" },
  { class: "MARK.cases", value: "dat", words: "к ко благодаря согласно вопреки по" },
  { class: "MARK.cases", value: "gen", words: "от из для у без до после против около по_приглашению от_имени со_стороны по_словам" },
  { class: "MARK.cases", value: "ins", words: "между перед над" },
  { class: "MARK.cases", value: "loc", words: "о об обо при" },
  {
    class: "PARTY.head",
    as: "thing",
    words: "сторона правительство делегация руководство народ государство республика МИД посольство",
  },
  { class: "PARTY.head", as: "thing", words: "власти" },
  { class: "DEFINITE", words: "этот эта это этой этого этому этом эти этих данный данная данной данного" },
  {
    class: "DETERMINER",
    words:
      "г. город города городе городом городу столицу столице столицы своего своим своей своих его её их нашего нашей наш наша этого этом соседнюю соседней соседний братский братского братскому территории территорию",
  },
  { class: "TABLE.visits", words: "визиты визитов обмен_визитами визит" },
  { class: "TABLE.arrow", words: "в_" },
  { class: "TABLE.origin", words: "из_" },
  { class: "TABLE.documents", words: "документ документы название договор соглашение подписан подписано соглашения договоры" },
  { class: "JOIN", value: "list", words: "," },
  { class: "JOIN", value: "and", words: "и а_также ,_а_также ,_и или" },
  { class: "JOIN", value: "pair", words: "- /" },
] satisfies WordRow[];
