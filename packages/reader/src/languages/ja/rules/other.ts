import type { RuleFile } from "../../../language/rule.ts";

export const other = {
  gives: "event/other",
  rules: [
    {
      id: "ja/other/happening",
      says: "what states and their envoys do besides: credentials, war, armistice, recall, return",
      reads: "who:PARTY+[は|が|も]? … when:DATE … *HAPPEN[!attr|!noun] ~where:PLACE|TOWN[を|で|に]",
      yes: [["北見純大使は5月2日、天皇陛下に信任状を捧呈した。", { on: "2024-05-05" }, { who: ["北見純"], when: "2024-05-02" }]],
      no: ["停戦の行方は見通せない。"],
    },
    {
      id: "ja/other/recognition",
      says: "a state recognises another",
      reads: "who:STATE[は|が|も]? … *RECOGNISE[!noun|!attr] ~when:DATE",
      yes: [["日本は1993年2月11日にペルーを国家承認した。", {}, { who: ["日本"], when: "1993-02-11" }]],
      no: ["国家承認の時期は異なる。"],
    },
    {
      id: "ja/other/admitted",
      says: "a state recognises a state named as the object",
      reads: "who:STATE+[は|が|も] … STATE[を] … *ADMIT[!noun] ~when:DATE",
      yes: [["ペルーは1950年2月4日、チリを承認した国の一つだ。", { on: "2025-01-19" }, { who: ["ペルー"], when: "1950-02-04" }]],
      no: ["ペルーは予算を承認した。"],
    },
    {
      id: "ja/other/rumour",
      says: "a report of someone's doing, denied in the same sentence",
      reads: "who:STATE|BODY|PERSON[が] … *RUMOUR ~when:DATE",
      yes: [["ペルーが譲歩をしたとの観測を、チリ外務省は否定している。", { on: "2025-01-19" }, { who: ["ペルー"], status: "denied" }]],
      no: ["ペルーが譲歩をしたとの観測がある。"],
    },
    {
      id: "ja/other/death",
      says: "someone dies",
      reads: "who:HUMAN[は|が|も]? … *DIE[!attr|!noun] ~when:DATE",
      yes: [["北見純氏は9月28日、死去した。", { on: "2025-10-06" }, { who: ["北見純"], when: "2025-09-28" }]],
      no: ["死去の報に接した。"],
    },
  ],
} satisfies RuleFile;
