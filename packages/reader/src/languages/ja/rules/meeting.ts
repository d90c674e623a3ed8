import type { RuleFile } from "../../../language/rule.ts";

export const meeting = {
  gives: "event/meeting",
  rules: [
    {
      id: "ja/meeting/with",
      says: "someone meets someone",
      reads: "who:HUMAN|BODY+[は|が|も]? … with:HUMAN|BODY+[と|との|ら] … *MEET[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[で]",
      yes: [["志村圭介外相は10月17日、リマでマリア・ルイサ外相と会談した。", { on: "2024-10-18" }, { who: ["志村圭介", "マリア・ルイサ"], when: "2024-10-17", where: ["リマ"] }]],
      no: ["外相は記者会見で説明した。", "志村圭介外相はマリア・ルイサ外相と会談しなかった。"],
    },
    {
      id: "ja/meeting/joint",
      says: "two or more together meet",
      reads: "who:HUMAN+[は|が|も] … *MEET[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[で]",
      yes: [["志村圭介外相とマリア・ルイサ外相は3日、会談した。", { on: "2024-10-05" }, { who: ["志村圭介", "マリア・ルイサ"], when: "2024-10-03" }]],
      no: ["会談の成果を踏まえる。"],
    },
    {
      id: "ja/meeting/attr",
      says: "someone who met someone, told before the name",
      reads: "with:HUMAN+[と] … *MEET[attr] who:HUMAN+ ~when:DATE",
      yes: [["マリア・ルイサ外相と会談した志村圭介外相は帰国した。", { on: "2024-10-05" }, { who: ["志村圭介", "マリア・ルイサ"] }]],
      no: ["会談した内容は公表されていない。"],
    },
    {
      id: "ja/meeting/noun",
      says: "a meeting as a noun with what became of it",
      reads: "who:HUMAN+[と|との|の]? … *MEET[noun] ~when:DATE ~where:PLACE|TOWN[で]",
      yes: [["志村圭介外相とマリア・ルイサ外相は5月3日に会談を予定している。", { on: "2024-04-05" }, { when: "2024-05-03", status: "planned" }]],
      no: ["会談の意義は大きい。"],
    },
    {
      id: "ja/meeting/call-on",
      says: "someone pays a courtesy call on someone",
      reads: "who:HUMAN+[は|が|も]? … with:HUMAN+[を|に|も|へ] … *CALLON[!noun] ~when:DATE ~where:PLACE|TOWN[で]",
      yes: [["岡野浩大使は5月2日、アリベコフ大統領を表敬した。", { on: "2024-05-05" }, { who: ["岡野浩", "アリベコフ"], when: "2024-05-02" }]],
      no: ["表敬の様子"],
    },
    {
      id: "ja/meeting/call-by",
      says: "the courtesy call of someone on someone, as a noun",
      reads: "who:HUMAN+[によって] … with:HUMAN[-] *CALLON",
      yes: [["5月2日、岡野浩大使によるアリベコフ大統領表敬が行われた。", { on: "2024-05-05" }, { who: ["岡野浩", "アリベコフ"] }]],
      no: ["大使による表敬の日程は未定だ。"],
    },
    {
      id: "ja/meeting/received",
      says: "someone receives the courtesy call of someone",
      reads: "who:HUMAN[は|が]? … with:HUMAN|BODY+[の|によって] … *CALLON[past|te] ~when:DATE",
      yes: [
        ["牧浩二副大臣は5月2日、ラオ大使の離任表敬を受けた。", { on: "2024-05-05" }, { who: ["牧浩二", "ラオ"], when: "2024-05-02" }],
        ["牧浩二副大臣は5月2日、駐日外交団による表敬を受けた。", { on: "2024-05-05" }, { who: ["牧浩二", "駐日外交団"] }],
      ],
      no: ["表敬の日程は未定だ。"],
    },
    {
      id: "ja/meeting/gathering",
      says: "a meeting of many takes place",
      reads: "who:PARTY+[は|が]? … with:PARTY+[と|との]? … *GATHER[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[で|に]",
      yes: [
        ["3月6日、ハノイで第6回高級実務者会合が開催された。", { on: "2017-03-07" }, { ordinal: 6 }],
        ["志村圭介外相は3日、大阪でマリア・ルイサ外相と初の戦略対話を行った。", { on: "2024-10-05" }, { who: ["志村圭介", "マリア・ルイサ"], when: "2024-10-03" }],
      ],
      no: ["会合の議題は未定だ。"],
    },
    {
      id: "ja/meeting/held",
      says: "a meeting of many is held, host and place told",
      reads: "who:PARTY+[は|が]? … with:PARTY+[と|との]? … name:GATHERING[が|を|は|も] … *HOLD[!attr] ~when:DATE ~where:PLACE|TOWN[で|に]",
      yes: [
        ["2022年6月3日、初の首脳会合が大阪で開かれた。", {}, { when: "2022-06-03", where: ["大阪"] }],
        ["志村圭介外相は3日、マリア・ルイサ外相との間で首脳会談を、夕食会をそれぞれ開いた。", { on: "2024-10-05" }, { who: ["志村圭介", "マリア・ルイサ"], when: "2024-10-03" }],
      ],
      no: ["委員会は年1回の会合を開くことができる。"],
    },
    {
      id: "ja/meeting/held-attr",
      says: "a meeting that was held, told before its name",
      reads: "where:PLACE|TOWN[で] … *HOLD[attr] ordinal:ORDINAL? name:GATHERING ~when:DATE",
      yes: [["2015年5月にハノイで開かれた第3回会合に続くものだ。", { on: "2016-01-01" }, { when: "2015-05", where: ["ハノイ"] }]],
      no: ["開かれた地域をつくる。"],
    },
    {
      id: "ja/meeting/attended",
      says: "someone attends a meeting of many",
      reads: "who:HUMAN+[は|が|も|ら]? … name:GATHERING[に|へ] … *ATTEND[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[で]",
      yes: [["志村圭介外相は5月、ハノイで第7回外相会合に出席した。", { on: "2018-06-01" }, { who: ["志村圭介"], when: "2018-05", where: ["ハノイ"], ordinal: 7 }]],
      no: ["出席の有無は調整中だ。"],
    },
    {
      id: "ja/meeting/put-off-attr",
      says: "a meeting that was put off, told before its name",
      reads: "*PUTOFF[attr] name:GATHERING ~when:DATE",
      yes: [["両外相は、昨年8月に延期された首脳会合について協議した。", { on: "2025-08-25" }, { when: "2024-08", status: "postponed" }]],
      no: ["延期された理由は不明だ。"],
    },
    {
      id: "ja/meeting/dated-noun",
      says: "talks told by their date before the noun",
      reads: "who:PARTY+[は|が]? … when:DATE[の] *MEET[noun]",
      yes: [["志村圭介外相は2025年8月の外相会談で、協議を続けることを申し合わせた。", { on: "2025-11-04" }, { who: ["志村圭介"], when: "2025-08" }]],
      no: ["会談の意義は大きい。"],
    },
    {
      id: "ja/meeting/listed",
      says: "talks in a list of the day's talks: the counterpart and the word",
      reads: "with:HUMAN[-] *MEET[past]",
      yes: [["ヤン・リプスキ・ポーランド外相　会談。", { on: "2025-09-24" }, { who: ["ヤン・リプスキ"] }]],
      no: ["外相会談の日程を調整する。"],
    },
    {
      id: "ja/meeting/bare",
      says: "talks are held by those told before",
      reads: "*MEET[!attr|!noun] ~when:DATE ~where:PLACE|TOWN|BODY[で]",
      yes: [["両首脳は空港に着いた。28日は首都リマで首脳会談を開いた。", { on: "2024-03-29" }, { when: "2024-03-28", where: ["リマ"] }]],
      no: ["会談の成果を踏まえる。"],
    },
    {
      id: "ja/meeting/arranged",
      says: "a meeting of many is planned for a day",
      reads: "name:GATHERING[が|は|も] … *PLAN[!attr] ~when:DATE ~where:PLACE|TOWN[で]",
      yes: [["次の首脳会合は2027年にリマで予定されている。", { on: "2025-10-06" }, { when: "2027", status: "planned" }]],
      no: ["首脳会合の予定は未定だ。"],
    },
    {
      id: "ja/meeting/arranged-attr",
      says: "a meeting that is planned, told before its name",
      reads: "*PLAN[attr] name:GATHERING ~when:DATE ~where:PLACE|TOWN[で]",
      yes: [["両大臣は、8月に予定される首脳会合の成功に向けて協力する。", { on: "2024-05-30" }, { when: "2024-08", status: "planned" }]],
      no: ["予定の変更を伝えた。"],
    },
    {
      id: "ja/meeting/gathering-noun",
      says: "a meeting of many as a noun with what became of it",
      reads: "*GATHER[noun] ~when:DATE ~where:PLACE|TOWN[で]",
      yes: [["2024年8月にはハノイで首脳会議が予定されていた。", { on: "2025-08-01" }, { when: "2024-08", where: ["ハノイ"], status: "planned" }]],
      no: ["首脳会議の準備を進める。"],
    },
  ],
} satisfies RuleFile;

export const call = {
  gives: "event/call",
  rules: [
    {
      id: "ja/call/with",
      says: "someone speaks with someone by telephone",
      reads: "who:HUMAN+[は|が|も]? … with:HUMAN+[と|との] … *CALL[!attr] ~when:DATE",
      yes: [["志村圭介外相は2月16日、マリア・ルイサ外相と電話会談を行った。", { on: "2022-02-16" }, { who: ["志村圭介", "マリア・ルイサ"], when: "2022-02-16" }]],
      no: ["電話会社と協議した。"],
    },
    {
      id: "ja/call/joint",
      says: "two speak by telephone",
      reads: "who:HUMAN+[は|が|も] … *CALL[!attr|!noun] ~when:DATE",
      yes: [["志村圭介外相とマリア・ルイサ外相は2月16日、電話会談を行った。", { on: "2022-02-16" }, { when: "2022-02-16" }]],
      no: ["電話番号を確認した。"],
    },
    {
      id: "ja/call/held",
      says: "a call is held with someone",
      reads: "who:HUMAN+[は|が]? … name:TELEPHONE[が|を|は|も] … with:HUMAN+[と|との]? … *HOLD[!attr|!noun] ~when:DATE",
      yes: [["外相電話会談は2月16日、マリア・ルイサ外相との間で実施された。", { on: "2022-02-16" }, { who: ["マリア・ルイサ"], when: "2022-02-16" }]],
      no: ["電話会談の日程を調整する。"],
    },
  ],
} satisfies RuleFile;
