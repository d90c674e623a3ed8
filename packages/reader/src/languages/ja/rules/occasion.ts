import type { RuleFile } from "../../../language/rule.ts";

export const occasion = {
  gives: "event/occasion",
  rules: [
    {
      id: "ja/occasion/held",
      says: "an exhibition, festival, ceremony or match takes place",
      reads: "who:STATE|BODY|HUMAN+[は]? … name:OCCASION[が|を|は|も|や] … *HOLD[!attr] ~when:DATE ~where:PLACE|TOWN+[で|に|での|aside]",
      yes: [["2017年5月3日、大阪で記念式典が開かれた。", {}, { when: "2017-05-03", where: ["大阪"] }]],
      no: ["大使館は毎年、弁論大会を開いている。"],
    },
    {
      id: "ja/occasion/was",
      says: "there was an exhibition, festival or ceremony",
      reads: "name:OCCASION[が|も] *BEHELD[past] ~when:DATE ~where:PLACE|TOWN+[で|に|での|aside]",
      yes: [["17日、リマで小学校の開校式があった。", { on: "2024-06-20" }, { when: "2024-06-17", where: ["リマ"] }]],
      no: ["リマには古い祭りがある。"],
    },
  ],
} satisfies RuleFile;

export const arranged = {
  gives: "event/occasion",
  rules: [
    {
      id: "ja/occasion/dated",
      says: "an exhibition, performance or ceremony told by its date",
      reads: "when:DATE[の] … where:TOWN|STATE[-|の|で|での]? *OCCASION",
      yes: [["来日は1998年の札幌公演以来だ。", { on: "2022-11-10" }, { when: "1998", where: ["札幌"] }]],
      no: ["札幌公演は好評だった。"],
    },
    {
      id: "ja/occasion/listed",
      says: "an exhibition, performance or ceremony in a list of what takes place",
      reads: "when:DATE[-|に] … *OCCASION[last] ~where:PLACE|TOWN[で|での|aside]",
      yes: [["4月20～28日　リマで日本映画祭（約2,300人来場）", { on: "2024-04-30" }, { when: "2024-04-20/2024-04-28", where: ["リマ"] }]],
      no: ["4月20日、リマを訪れた監督は日本映画祭を楽しんだ。"],
    },
    {
      id: "ja/occasion/attended",
      says: "someone attends an exhibition, performance or ceremony",
      reads: "who:HUMAN+[は|が|も|ら]? … name:OCCASION[に|へ] … *ATTEND[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[で|aside]",
      yes: [["志村圭介外相は27日、リマで進水式に臨んだ。", { on: "2024-03-28" }, { who: ["志村圭介"], when: "2024-03-27", where: ["リマ"] }]],
      no: ["式典に臨む準備を進める。"],
    },
    {
      id: "ja/occasion/held-attr",
      says: "an exhibition, festival or ceremony that took place, told before its name",
      reads: "where:PLACE|TOWN[で|での]? … *HOLD[attr] name:OCCASION ~when:DATE",
      yes: [["昨年リマで開かれた写真展には1万人が訪れた。", { on: "2022-11-10" }, { when: "2021", where: ["リマ"] }]],
      no: ["開かれた式典のあり方を考える。"],
    },
    {
      id: "ja/occasion/greeted",
      says: "guests are thanked for coming to a ceremony or reception",
      reads: "when:DATE … name:OCCASION[に|へ]? *GREET",
      yes: [["本日は独立記念レセプションにお集まりいただき、ありがとうございます。", { on: "2022-02-24" }, { when: "2022-02-24" }]],
      no: ["ホームページにお越しいただき、ありがとうございます。"],
    },
    {
      id: "ja/occasion/stage",
      says: "a performance takes place",
      reads: "who:STATE|BODY|HUMAN+[は|が|も|によって]? … when:DATE … *STAGE[!attr|!noun] ~where:PLACE|TOWN+[で|に|aside]",
      yes: [["2017年5月3日、大阪で記念公演が開かれた。", {}, { when: "2017-05-03", where: ["大阪"] }]],
      no: ["1972年の声明などの史料を展示する。"],
    },
    {
      id: "ja/occasion/performed",
      says: "someone performs on a day",
      reads: "who:PERSON|BODY[は|が|も]? … when:DATE … where:PLACE|TOWN+[で|に]? … *PERFORM[!attr|!noun]",
      yes: [["北見純さんは5月3日、リマで演奏した。", { on: "2022-05-10" }, { when: "2022-05-03", where: ["リマ"] }]],
      no: ["北見純さんは作品を展示する予定はない。"],
    },
    {
      id: "ja/occasion/arranged",
      says: "an exhibition, festival or ceremony is planned for a day",
      reads: "who:STATE|BODY[の]? … name:OCCASION[が|は|も] … *PLAN[!attr] ~when:DATE ~where:PLACE|TOWN+[で|での|aside]",
      yes: [["リマでは7月に追悼式が予定されている。", { on: "2025-10-06" }, { when: "2026-07", status: "planned" }]],
      no: ["追悼式の予定は未定だ。"],
    },
    {
      id: "ja/occasion/put-off",
      says: "an exhibition, performance or ceremony is put off or called off",
      reads: "name:OCCASION[が|を|は|も] … *PUTOFF[!attr] ~when:DATE",
      yes: [["11日に予定されていたリマ公演は会場の都合で中止された。", { on: "2022-11-10" }, { status: "cancelled" }],
        ["10月3日に予定されていた進水式は、強風のため来年5月に延期された。", { on: "2022-11-10" }, { status: "postponed", when: "2022-10-03" }],
        ["進水式は来年5月に延期された。", { on: "2022-11-10" }, { status: "planned", when: "2023-05" }]],
      no: ["公演の中止を求める声はない。"],
    },
  ],
} satisfies RuleFile;
