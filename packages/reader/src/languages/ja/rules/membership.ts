import type { RuleFile } from "../../../language/rule.ts";

export const membership = {
  gives: "event/membership",
  rules: [
    {
      id: "ja/membership/attr",
      says: "someone elected or appointed, told before the name",
      reads: "name:BODY|OFFICE|FRAMEWORK[に|へ] … *JOIN.body[attr] who:PARTY ~when:DATE",
      yes: [["国連に加盟したペルーは、初の国連総会に出席した。", { on: "1946-01-01" }, { who: ["ペルー"] }]],
      no: ["選ばれた作品を展示する。"],
    },
    {
      id: "ja/membership/joined",
      says: "someone joins a body or takes an office",
      reads: "who:PARTY+[は|が|も] … name:BODY|OFFICE|FRAMEWORK[に|へ|と|として] … *JOIN.body[!attr|!noun] ~when:DATE",
      yes: [["ペルーは2012年10月5日、国連に加盟した。", {}, { who: ["ペルー"], when: "2012-10-05" }]],
      no: ["ペルーは国連への加盟を希望している。"],
    },
    {
      id: "ja/membership/became",
      says: "a state becomes a member or partner",
      reads: "who:STATE|REGION+[は|が|も] … *MEMBER ~when:DATE",
      yes: [["ペルーは2012年10月5日、12か国目の参加国となった。", {}, { who: ["ペルー"], when: "2012-10-05", ordinal: 12 }]],
      no: ["参加国となる見込みはない。"],
    },
    {
      id: "ja/membership/serves",
      says: "a state holds a seat or the chair of a body since or at a time",
      reads: "who:STATE[は|が|も] … when:DATE … name:BODY|OFFICE|FRAMEWORK[を] *SERVE[!attr|!noun]",
      yes: [["ペルーは2021年から理事国を務めている。", {}, { who: ["ペルー"], when: "2021/.." }]],
      no: ["ペルーは2021年に理事国の候補だった。"],
    },
    {
      id: "ja/membership/serves-attr",
      says: "a state that holds a seat or the chair, told before its name",
      reads: "when:DATE … name:BODY|OFFICE|FRAMEWORK[を] *SERVE[attr] who:STATE",
      yes: [["昨年から理事国を務めるペルーが会合を招集した。", { on: "2019-02-01" }, { who: ["ペルー"], when: "2018/..", status: "ongoing" }]],
      no: ["理事国を務めるペルーが会合を招集した。"],
    },
    {
      id: "ja/membership/took-office",
      says: "someone told before takes an office on a day",
      reads: "name:OFFICE[に|として|と] … *JOIN.body[!attr|!noun] ~when:DATE",
      yes: [["北見純氏は外交官だ。昨年11月に大使として着任した。", { on: "2023-02-14" }, { who: ["北見純"], when: "2022-11" }]],
      no: ["大使として着任する人を待つ。"],
    },
    {
      id: "ja/membership/arrived",
      says: "someone takes up or leaves a post on a day, the post told elsewhere",
      reads: "who:PERSON|BACK[は|が|も] … when:DATE … *JOIN.body[!attr|!noun]",
      yes: [["北見純大使は昨年11月に着任した。", { on: "2023-02-14" }, { who: ["北見純"], when: "2022-11" }]],
      no: ["北見純大使は5月3日、着任の抱負を述べた。"],
    },
    {
      id: "ja/membership/arrived-then",
      says: "when it was that someone took up or left a post",
      reads: "who:PERSON|BACK[は|が|も] … *JOINED when:DATE",
      yes: [["北見純大使が着任したのは昨年11月のことだ。", { on: "2023-02-14" }, { who: ["北見純"], when: "2022-11" }]],
      no: ["北見純大使が着任した国は5月3日に祝日を迎える。"],
    },
    {
      id: "ja/membership/chosen-attr",
      says: "someone elected or appointed, told before the name",
      reads: "name:BODY|OFFICE|FRAMEWORK[に|へ] … *APPOINT[attr] who:PARTY ~when:DATE",
      yes: [["2019年に首相に選出された高倉智子氏は退任した。", { on: "2024-01-01" }, { who: ["高倉智子"], when: "2019" }]],
      no: ["選ばれた作品を展示する。"],
    },
    {
      id: "ja/membership/chosen",
      says: "someone is elected or appointed to a body or an office",
      reads: "who:PARTY+[は|が|も] … name:BODY|OFFICE|FRAMEWORK[に|へ|と] … *APPOINT[passive] ~when:DATE",
      yes: [["北見純氏は5月2日、大使に任命された。", { on: "2024-05-05" }, { who: ["北見純"], when: "2024-05-02" }]],
      no: ["会場には大阪が選ばれた。"],
    },
    {
      id: "ja/membership/appointed",
      says: "someone elects or appoints someone to an office",
      reads: "who:HUMAN+[を] … name:BODY|OFFICE|FRAMEWORK[に|へ|と] … *APPOINT[!attr|!noun|!passive] ~when:DATE",
      yes: [["志村圭介首相は5月2日、北見純氏を大使に任命した。", { on: "2024-05-05" }, { who: ["北見純"], when: "2024-05-02" }]],
      no: ["首相は会場に大阪を選んだ。"],
    },
  ],
} satisfies RuleFile;
