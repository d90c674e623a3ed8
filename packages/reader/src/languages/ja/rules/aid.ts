import type { RuleFile } from "../../../language/rule.ts";

export const aid = {
  gives: "event/aid",
  rules: [
    {
      id: "ja/aid/to",
      says: "a state or body gives something to another",
      reads: "who:STATE|BODY|BACK|SET+[は|が|も] … to:STATE|REGION|BODY|BACK|CITY+[に|へ] … *AID[!attr|!noun] ~when:DATE",
      yes: [["日本は2009年3月、ペルーに消防車を供与した。", { on: "2010-01-01" }, { who: ["日本"], to: ["ペルー"], when: "2009-03" }]],
      no: ["日本はペルーを支持した。"],
    },
    {
      id: "ja/aid/received",
      says: "something is received from a state or body",
      reads: "to:STATE[は|が]? … who:STATE|BODY[から] … *AID[past] ~when:DATE",
      yes: [["2011年の震災の際、日本はモンゴルから毛布の提供を受けた。", { on: "2017-01" }, { who: ["モンゴル"], to: ["日本"], when: "2011" }]],
      no: ["モンゴルから情報が届いた。"],
    },
  ],
} satisfies RuleFile;
