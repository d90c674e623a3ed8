import type { RuleFile } from "../../../language/rule.ts";

export const statement = {
  gives: "event/statement",
  rules: [
    {
      id: "ja/statement/headed",
      says: "a page headed as someone's message",
      reads: "who:HUMAN[の|によって|-] … *MESSAGE",
      in: ["title", "heading"],
      yes: [["北見純大使による新年の挨拶", { on: "2025-01-01" }, { who: ["北見純"], when: "2025-01-01" }]],
      no: ["メッセージの募集"],
    },
    {
      id: "ja/statement/speech",
      says: "someone gives a speech or writes an article",
      reads: "who:HUMAN[は|が|も]? … where:BODY|PLACE|TOWN[で|に]? … *SPEAK[!noun|!attr] ~when:DATE",
      yes: [["志村圭介外相は5月3日、ナイロビで講演した。", { on: "2023-05-04" }, { who: ["志村圭介"], when: "2023-05-03", where: ["ナイロビ"] }]],
      no: ["講演の内容は未定だ。"],
    },
    {
      id: "ja/statement/issued",
      says: "someone issues a statement, sends a message or a letter",
      reads: "who:STATE|BODY|HUMAN+[は|が|も|から]? … to:STATE|HUMAN[に|へ]? … *ISSUE[!attr|!noun] ~when:DATE",
      yes: [["ペルーは5月9日、歓迎の声明を発表した。", { on: "2025-05-10" }, { who: ["ペルー"], when: "2025-05-09" }]],
      no: ["両国は共同声明を発表した。"],
    },
    {
      id: "ja/statement/dated-noun",
      says: "someone's speech or article told by its date before the noun",
      reads: "who:HUMAN[は|が|の] … when:DATE[の|-] … *SPEAK[noun]",
      yes: [["志村圭介外相は5月3日の国会演説で協力を訴えた。", { on: "2022-05-16" }, { who: ["志村圭介"], when: "2022-05-03" }]],
      no: ["志村圭介外相は演説の準備を進めた。"],
    },
    {
      id: "ja/statement/letter",
      says: "a letter of someone is handed over",
      reads: "to:HUMAN[に]? … who:HUMAN[の|から] … *LETTER[!attr|!noun] ~when:DATE",
      yes: [["5月9日、ラオ首相の親書が手渡された。", { on: "2025-05-10" }, { who: ["ラオ"], when: "2025-05-09" }]],
      no: ["親書の内容は公表されていない。"],
    },
    {
      id: "ja/statement/doctrine",
      says: "someone puts forward a policy by its name",
      reads: "who:HUMAN[は|が] … name:QUOTE[を] … when:DATE … *PROPOSE[!noun]",
      yes: [["1997年、志村圭介首相が「海の道外交」を打ち出した。", { on: "2020-01-01" }, { who: ["志村圭介"], when: "1997" }]],
      no: ["志村圭介首相は方針を打ち出した。"],
    },
    {
      id: "ja/statement/wrote",
      says: "someone's article, told before it",
      reads: "who:HUMAN[は|が] … when:DATE[に|-|の] … *SPEAK[attr]",
      yes: [["志村圭介外相は、13日に地元紙に寄稿した記事で協力を訴えた。", { on: "2022-05-16" }, { who: ["志村圭介"], when: "2022-05-13" }]],
      no: ["寄稿した記事は読まれている。"],
    },
  ],
} satisfies RuleFile;
