import type { RuleFile } from "../../../language/rule.ts";

export const agreement = {
  gives: "event/agreement",
  rules: [
    {
      id: "ja/agreement/dated-noun",
      says: "an instrument with the date of a stage right before the word for it",
      reads: "name:INSTRUMENT … when:DATE[-] *SIGN[noun]",
      yes: [["日本とペルーの投資協定（2008年8月署名、2009年9月発効）がある。", { on: "2025-09-01" }, { when: "2008-08" }]],
      no: ["投資協定の署名に向けた作業を続ける。"],
    },
    {
      id: "ja/agreement/attr",
      says: "an instrument that was signed, told before its name",
      reads: "who:PARTY+[は|が|と|も|で]? … *SIGN[attr] name:INSTRUMENT|THING ~when:DATE ~where:PLACE|TOWN[で|aside]",
      yes: [["2008年に両国が結んだ防衛協定に基づく。", { on: "2024-03-27" }, { when: "2008" }]],
      no: ["署名する文書はまだない。"],
    },
    {
      id: "ja/agreement/signed-between",
      says: "someone signs an instrument with someone told by 'between'",
      reads: "who:PARTY|CITY+[は|が|も|ら]? … with:PARTY|CITY+[between] … name:INSTRUMENT+[に|を|が|は|も|の] … *SIGN[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[で|aside]",
      yes: [
        ["岡野浩大使は5月2日、マリア・ルイサ外相との間で、日本とペルーとの協力に関する覚書に署名した。", { on: "2024-05-05" }, { who: ["岡野浩", "マリア・ルイサ"], when: "2024-05-02" }],
        ["岡野浩大使は5月2日、マリア・ルイサ外相との間で覚書に署名した。", { on: "2024-05-05" }, { who: ["岡野浩", "マリア・ルイサ"], when: "2024-05-02" }],
        ["日本とペルーの間で2011年3月に投資協定が署名され、翌年4月12日に発効した。", { on: "2013-01-01" }, { when: "2011-03" }],
      ],
      no: ["両国の間で協定の署名に向けた作業が続く。"],
    },
    {
      id: "ja/agreement/signed",
      says: "parties sign, conclude, exchange, adopt an instrument, or it comes into force",
      reads: "who:PARTY|CITY+[は|が|も|ら]? … with:PARTY|CITY+[と|との|に|between]? … name:INSTRUMENT+[に|を|が|は|も|の|へ] … *SIGN[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[で|aside]",
      yes: [
        ["本10日、志村圭介外相とマリア・ルイサ外相は覚書に署名した。", { on: "2025-07-10" }, { when: "2025-07-10", who: ["志村圭介", "マリア・ルイサ"] }],
        ["日本とペルーの経済連携協定が3月1日に発効してから12年がたつ。", { on: "2024-06-30" }, { when: "2024-03-01", who: ["日本", "ペルー"], status: "happened" }],
      ],
      no: ["両国は協定に署名しなかった。", "投資協定を締結した場合、貿易は増える。"],
    },
    {
      id: "ja/agreement/titled",
      says: "parties sign, adopt or bring out a paper told by its title alone",
      reads: "who:PARTY+[は|が|も]? … with:PARTY+[と|との|between]? … name:QUOTE[に|を] *SIGN[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[で|aside]",
      yes: [["5月9日、両外相は「2030年に向けた行程表」に署名した。", { on: "2025-05-10" }, { when: "2025-05-09" }]],
      no: ["両外相は「信頼の旅」を続けた。"],
    },
    {
      id: "ja/agreement/declared",
      says: "states declare a partnership by its name",
      reads: "who:STATE|SET|BACK+[は|が|も] … name:QUOTE[を] *DECLARE[!attr|!noun] ~when:DATE",
      yes: [["両国は2015年5月、「海のパートナーシップ」を宣言した。", { on: "2020-05-10" }, { when: "2015-05" }]],
      no: ["両国は「勝った」と宣言した。", "志村圭介首相は「海の日」を宣言した。"],
    },
    {
      id: "ja/agreement/joint",
      says: "parties bring out a joint statement",
      reads: "who:PARTY+[は|が|も]? … with:PARTY+[と|との|between]? … name:INSTRUMENT? *JOINT[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[で|aside]",
      yes: [["両国は5月9日、共同声明を発表した。", { on: "2025-05-10" }, { when: "2025-05-09" }]],
      no: ["ペルーは声明を発表した。"],
    },
    {
      id: "ja/agreement/in-force",
      says: "what was told before is ratified, initialled or comes into force on a day",
      reads: "who:STATE|BODY|SET+[は|が|も]? … when:DATE … *INFORCE[!attr|!noun]",
      yes: [["投資協定は5月に署名された。ペルー議会は8月に批准した。", { on: "2025-09-01" }, { who: ["ペルー議会"], when: "2025-08" }]],
      no: ["批准の時期は決まっていない。"],
    },
    {
      id: "ja/agreement/stage-date",
      says: "the day of a signature or an entry into force, told of the noun",
      reads: "who:PARTY+[によって|の]? … name:INSTRUMENT[の]? *SIGN[noun] … where:TOWN[で]? … with:PARTY+[between]? ~when:DATE ~where:PLACE|TOWN[で|aside]",
      yes: [
        ["日本とペルーは投資協定を結んでいる。署名は2008年4月2日だった。", {}, { when: "2008-04-02" }],
        ["交換公文の署名は6月20日、リマにおいて、北見純大使とマリア・ルイサ外相との間で行われた。", { on: "2024-06-30" }, { when: "2024-06-20", where: ["リマ"], who: ["北見純", "マリア・ルイサ"] }],
      ],
      no: ["5月3日、署名の準備を進めた。"],
    },
    {
      id: "ja/agreement/signed-by",
      says: "an instrument signed, concluded or adopted by someone",
      reads: "name:INSTRUMENT+[に|を|が|は|も|の|へ] … who:PARTY|CITY+[によって] … *SIGN[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[で|aside]",
      yes: [["2011年3月、協定は志村圭介外相とマリア・ルイサ外相によって署名された。", { on: "2013-01-01" }, { when: "2011-03", who: ["志村圭介", "マリア・ルイサ"] }],
        ["2011年3月、両首脳によって「拡大された協力に関する共同声明」が署名された他、首都を視察した。", { on: "2013-01-01" }, { when: "2011-03" }]],
      no: ["ペルーによる借款の供与を歓迎した。"],
    },
    {
      id: "ja/agreement/listed",
      says: "an instrument and its stage, in a chronology's clipped words",
      reads: "name:INSTRUMENT+[-] *SIGN[past] ~when:DATE",
      yes: [["2008年8月　投資協定署名。", {}, { when: "2008-08" }]],
      no: ["投資協定署名の経緯を述べる。"],
    },
    {
      id: "ja/agreement/ceremony",
      says: "a signing ceremony takes place",
      reads: "who:PARTY+[は|と]? … name:INSTRUMENT[の]? *CEREMONY[!attr|!noun] ~when:DATE ~where:PLACE|TOWN+[で]",
      yes: [["24日、リマで署名式が行われた。", { on: "2019-03-25" }, { when: "2019-03-24", where: ["リマ"] }]],
      no: ["署名式の準備を進める。"],
    },
    {
      id: "ja/agreement/upgrade",
      says: "relations are raised to a higher name",
      reads: "who:PARTY+[は|が|も]? … *UPGRADE[!attr|!noun] ~when:DATE",
      yes: [["日本とペルーは2019年、関係を戦略的パートナーシップに格上げした。", { on: "2020-01-01" }, { when: "2019", who: ["日本", "ペルー"] }]],
      no: ["格上げの時期は決まっていない。"],
    },
  ],
} satisfies RuleFile;
