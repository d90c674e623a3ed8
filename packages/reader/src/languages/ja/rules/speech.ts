import type { RuleFile } from "../../../language/rule.ts";

export const quote = {
  gives: "quote",
  rules: [
    {
      id: "ja/quote/said-topic",
      says: "someone, told as the topic, said words in quotation marks",
      reads: "speaker:PARTY+[は|も|側は] … text:QUOTE[と|との|や|の] … *SAY[!passive]",
      yes: [["北見純報道官は、志村圭介外相が辞めるとの報道について「事実と違う話だ」と述べた。", {}, { speaker: ["北見純"], text: "事実と違う話だ" }]],
      no: ["「水の都」と呼ばれる町を訪れた。"],
    },
    {
      id: "ja/quote/said-politely",
      says: "someone said words in quotation marks, told with a respectful form",
      reads: "speaker:PERSON|OFFICE[は|が|も] … text:QUOTE[と|との] … *SAY.polite[passive]",
      yes: [["志村圭介外務大臣は「橋を架けましょう」と述べられました。", {}, { speaker: ["志村圭介"], text: "橋を架けましょう" }]],
      no: ["「鉄の人」と言われた大臣を訪れた。"],
    },
    {
      id: "ja/quote/said",
      says: "someone said words in quotation marks",
      reads: "speaker:PARTY+[は|が|も|側は]? … text:QUOTE[と|との|や|の] … *SAY[!passive]",
      yes: [["志村圭介外相が「水は国境を知らない」と述べた。", {}, { speaker: ["志村圭介"], text: "水は国境を知らない" }]],
      no: ["「水の都」と呼ばれる町を訪れた。"],
    },
    {
      id: "ja/quote/said-attr",
      says: "words in quotation marks, told before the name of who says them",
      reads: "text:QUOTE[と] *SAY[attr|!passive] speaker:PERSON|OFFICE",
      yes: [["「港が町を変えた」と話す北見純所長は、工事を見守ってきた。", {}, { speaker: ["北見純"], text: "港が町を変えた" }]],
      no: ["「鉄の人」と言われた志村圭介外相が来た。"],
    },
  ],
} satisfies RuleFile;

export const saidSo = {
  gives: "quote",
  rules: [
    {
      id: "ja/quote/quoth",
      says: "a person's name and a word that brings in what they say",
      reads: "speaker:PERSON|OFFICE[-|の] *QUOTH text:QUOTE",
      yes: [["志村圭介外相いわく「橋が町をつないだ」。", {}, { speaker: ["志村圭介"], text: "橋が町をつないだ" }],
        ["北見純社長のコメント：「港は私たちの原点です」", {}, { speaker: ["北見純"], text: "港は私たちの原点です" }]],
      no: ["志村圭介外相のコメントは「橋の会」の会報に載った。"],
    },
    {
      id: "ja/quote/so",
      says: "words in quotation marks, then: so someone said",
      reads: "text:QUOTE[-] … speaker:PARTY[は|が|も] … *SAYSO",
      yes: [["「まず信頼から始めよう」北見純報道官はこう語った。", {}, { speaker: ["北見純"], text: "まず信頼から始めよう" }]],
      no: ["「水の都」は美しい。志村圭介外相はこう語った。"],
    },
  ],
} satisfies RuleFile;

export const labelled = {
  gives: "quote",
  rules: [
    {
      id: "ja/quote/labelled",
      says: "a person's name and, right after it, words in quotation marks, and no more",
      reads: "speaker:PERSON[-] *QUOTE",
      yes: [["志村圭介外相「橋を架ける計画を進めます」", {}, { speaker: ["志村圭介"], text: "橋を架ける計画を進めます" }]],
      no: ["志村圭介外相「橋の会」が開かれた。", "作家の志村圭介「海の道」展"],
    },
  ],
} satisfies RuleFile;

export const pledge = {
  gives: "pledge",
  rules: [
    {
      id: "ja/pledge/agreed",
      says: "parties agree to do something",
      reads: "by:PARTY+[は|が|も|で|と]? … *AGREE[!noun|!attr] ~due:DATE",
      yes: [
        ["志村圭介外相とマリア・ルイサ外相は、年内に対話を立ち上げることで一致した。", { on: "2023-05-01" }, { by: ["志村圭介", "マリア・ルイサ"] }],
        ["日本とペルーは22日、対話を立ち上げることで一致した。", { on: "2023-05-23" }, { due: null, gist: "対話を立ち上げる" }],
      ],
      no: ["意見が一致しなかった。"],
    },
    {
      id: "ja/pledge/confirmed-topic",
      says: "someone promises or declares an intention, told as the topic",
      reads: "by:PARTY+[は|も] … *CONFIRM[!noun|!attr] ~due:DATE",
      yes: [["ペルーは、研修生が帰国後も働けるよう支援する方針を表明した。", {}, { by: ["ペルー"] }]],
      no: ["事実を確認した。"],
    },
    {
      id: "ja/pledge/confirmed",
      says: "someone promises, confirms or declares an intention to do something",
      reads: "by:PARTY+[は|が|も|から]? … *CONFIRM[!noun|!attr] ~due:DATE",
      yes: [
        ["日本が専門家3名を派遣することを約束した。", {}, { by: ["日本"] }],
        ["志村圭介外務大臣から、港の整備を支援することを表明した。", {}, { by: ["志村圭介"] }],
      ],
      no: ["事実を確認した。", "ペルーは港の整備への支援を検討する方針を示した。", "ペルーの首相が訪れた際の合意を守ることを確認した。"],
    },
    {
      id: "ja/pledge/undertakes",
      says: "someone says that they will do so much, or by then",
      reads: "by:PARTY+[は|が|も]? … *UNDERTAKE[nonpast] ~due:DATE",
      yes: [["ロハス首相は、対日輸出を3年で2倍にすると述べた。", { on: "2025-05-22" }, { by: ["ロハス"] }]],
      no: ["ロハス首相は、協力を進めると述べた。", "貿易額は3年で2倍にすることができる。"],
    },
    {
      id: "ja/pledge/sum",
      says: "someone says that a sum will be given or a number of people sent",
      reads: "by:PARTY+[は|が|も|から]? … MONEY|PEOPLE|COUNT … *VOW[!noun|!attr] ~due:DATE",
      yes: [
        ["志村圭介外相からは、復興を支えるため、来年3月までに600億円の支援を実施する旨を述べた。", { on: "2023-02-10" }, { by: ["志村圭介"], due: "../2024-03" }],
        ["ペルーは、復旧のために3億ドルの援助を発表した。", {}, { by: ["ペルー"] }],
      ],
      no: ["志村圭介外相は、これまでに3億ドルを拠出したと述べた。", "ペルーは、昨年の貿易額は3億ドルだったと発表した。"],
    },
    {
      id: "ja/pledge/target-topic",
      says: "someone has a target or plan, told as the topic",
      reads: "by:PARTY+[は|も] … *TARGET ~due:DATE",
      yes: [["日本は2040年までに電源の半分を再エネとする計画だ。", {}, { by: ["日本"], due: "../2040" }]],
      no: ["目標は達成された。"],
    },
    {
      id: "ja/pledge/target",
      says: "someone has a target or plan",
      reads: "by:PARTY+[は|が|も]? … *TARGET ~due:DATE",
      yes: [["ペルーが2035年までに排出量を半減させる目標を掲げた。", {}, { by: ["ペルー"], due: "../2035" }]],
      no: ["目標は達成された。"],
    },
    {
      id: "ja/pledge/aims",
      says: "someone aims at something",
      reads: "by:PARTY+[は|が|も]? … *AIM[!attr] ~due:DATE",
      yes: [["日本は2050年までにカーボンニュートラルを目指している。", {}, { by: ["日本"], due: "../2050" }]],
      no: ["山頂を目指した。"],
    },
  ],
} satisfies RuleFile;

export const served = {
  gives: "role",
  rules: [
    {
      id: "ja/role/listed",
      says: "an office and its years, in a profile's clipped words",
      reads: "when:DATE … *OFFICE[last]",
      yes: [["北見純氏は京都府出身。2012年から16年まで在ペルー大使館公使。", { on: "2025-06-30" }, { office: "公使", as_of: "2012/2016" }]],
      no: ["5月3日に会ったのは北見純大使。"],
    },
    {
      id: "ja/role/served",
      says: "someone serves in an office",
      reads: "person:HUMAN[は|が|も]? … office:OFFICE[を|として] … *SERVE[past|te|ongoing] ~when:DATE",
      yes: [["志村圭介氏は2016年から2020年まで外相を務めた。", { on: "2025-01-01" }, { office: "外相", as_of: "2016/2020" }]],
      no: ["志村圭介氏は進行役を務めた。"],
    },
  ],
} satisfies RuleFile;
