import type { RuleFile } from "../../../language/rule.ts";

export const agreement = {
  gives: "event/agreement",
  rules: [
    {
      id: "en/agreement/signs",
      says: "parties sign, conclude, exchange, adopt or ratify an instrument",
      reads:
        "who:PARTY|CITY+[-]? … *SIGN[!noun|!passive] … name:INSTRUMENT|FRAMEWORK|FUNDS|RELATIONS+[-] … with:PARTY+[with]? ~when:DATE[-|on|in|by] ~where:TOWN[in]",
      yes: [
        [
          "Foreign Minister Lena Vogt and Minister Ana Quispe signed a memorandum on 10 July 2025.",
          {},
          { who: ["Lena Vogt", "Ana Quispe"], when: "2025-07-10" },
        ],
        [
          "Kenya and Peru will sign a tax treaty in Lima on 3 May 2026.",
          { on: "2026-04-01" },
          { who: ["Kenya", "Peru"], when: "2026-05-03", where: ["Lima"], status: "planned" },
        ],
      ],
      no: ["Kenya and Peru did not sign the treaty.", "If Kenya signs the treaty, trade will grow."],
    },
    {
      id: "en/agreement/puts-name",
      says: "parties put their names to an instrument",
      reads:
        "who:PARTY+[-]? … *SUBSCRIBE[!noun|!passive] name:INSTRUMENT|FRAMEWORK|RELATIONS+[to|on] … with:PARTY+[with]? ~when:DATE[-|on|in|by] ~where:TOWN[in]",
      yes: [
        ["Foreign Minister Lena Vogt and Minister Ana Quispe put their names to a memorandum on 10 July 2025.", {}, { who: ["Lena Vogt", "Ana Quispe"], when: "2025-07-10" }],
      ],
      no: ["Ms. Rao put her name to a list."],
    },
    {
      id: "en/agreement/signed",
      says: "an instrument is signed, concluded, exchanged, adopted or ratified",
      reads: "name:INSTRUMENT|FUNDS+[-|of] … *SIGN[passive] ~who:PARTY+[by|between] ~who:PARTY+[by] ~when:DATE[-|on|in|by] ~where:TOWN[in]",
      yes: [["The notes were exchanged in Lima on 4 June 2019.", {}, { when: "2019-06-04", where: ["Lima"] }]],
      no: ["No agreement was signed."],
    },
    {
      id: "en/agreement/signed-in",
      says: "an instrument signed at a date, told in passing",
      reads: "name:INSTRUMENT+ *SIGN[bare] … when:DATE ~who:PARTY+[by|between|with]",
      yes: [["Trade grew under the tax convention signed in 2008.", { on: "2024-01-01" }, { when: "2008" }]],
      no: ["The treaty signed by nobody is void."],
    },
    {
      id: "en/agreement/dated",
      says: "an instrument told with the day it bears",
      reads:
        "name:INSTRUMENT+ *DATED when:DATE",
      yes: [
        ["They recalled the cultural convention dated 4 May 2005.", { on: "2020-01-01" }, { when: "2005-05-04" }],
      ],
      no: ["The letter dated 4 May 2005 was lost."],
    },
    {
      id: "en/agreement/dated-between",
      says: "an instrument of two parties told with the day it bears",
      reads:
        "name:INSTRUMENT+ … who:PARTY+[between|with] *DATED when:DATE",
      yes: [
        ["They recalled the treaty on friendship between Kenya and Peru dated 4 May 2005.", { on: "2020-01-01" }, { who: ["Kenya", "Peru"], when: "2005-05-04" }],
      ],
      no: ["The letters between Kenya and Peru dated 4 May 2005 were lost."],
    },
    {
      id: "en/agreement/took-place",
      says: "an exchange of notes takes place",
      reads:
        "name:INSTRUMENT[-] *PLACE[!noun] ~when:DATE ~where:TOWN[in]",
      yes: [
        ["The exchange of notes took place in Lima on 4 May 2005.", {}, { when: "2005-05-04", where: ["Lima"] }],
      ],
      no: ["The discussion of the treaty took place on 4 May 2005."],
    },
    {
      id: "en/agreement/funds-signed",
      says: "a loan or grant signed at a date, told in passing",
      reads: "name:FUNDS *SIGN[bare] … when:DATE ~who:PARTY+[by|between|with]",
      yes: [["It follows a 15 billion yen emergency loan signed in March 2021.", { on: "2024-01-01" }, { when: "2021-03" }]],
      no: ["The loan signed by nobody is void."],
    },
    {
      id: "en/agreement/renews",
      says: "parties extend or renew an instrument",
      reads: "who:PARTY+[-]? … *RENEW[!noun|!passive] BACK['s]? name:INSTRUMENT+[-] ~when:DATE[-|on|in]",
      yes: [
        [
          "Kenya and Peru extended their gas supply agreement on 4 June 2024.",
          {},
          { who: ["Kenya", "Peru"], when: "2024-06-04" },
        ],
      ],
      no: ["Kenya extended its thanks for the agreement."],
    },
    {
      id: "en/agreement/settled",
      says: "an instrument, a loan or a grant is agreed or approved",
      reads: "name:INSTRUMENT|FUNDS[-] … *SETTLE[passive] ~when:DATE ~who:PARTY+[by|between] ~where:TOWN[in]",
      yes: [["The grant for the road was agreed in October 2022.", { on: "2024-04-17" }, { when: "2022-10" }]],
      no: ["The price was agreed in October 2022."],
    },
    {
      id: "en/agreement/documents-from",
      says: "firms from some states sign or exchange a number of documents",
      reads: "who:STATE+[from|of] *SIGN[!noun|!passive] name:COUNT ~when:DATE ~where:TOWN[in]",
      yes: [
        [
          "Companies from Kenya and Peru signed 11 documents on 3 May 2023.",
          {},
          { who: ["Kenya", "Peru"], when: "2023-05-03" },
        ],
      ],
      no: ["The club from Peru signed a player."],
    },
    {
      id: "en/agreement/year-deal",
      says: "an instrument with the year before it, and whom it is with",
      reads: "when:DATE[-] *INSTRUMENT who:PARTY+[with|between]",
      yes: [["The 2013 deal with Peru led to new exports.", { on: "2024-01-01" }, { who: ["Peru"], when: "2013" }]],
      no: ["In 2013 a deal was far off."],
    },
    {
      id: "en/agreement/documents",
      says: "parties sign or exchange a number of documents",
      reads:
        "who:PARTY+[-]? … *SIGN[!noun|!passive] name:COUNT … with:PARTY+[with]? ~when:DATE[-|on|in|by] ~where:TOWN[in]",
      yes: [["Kenya and Peru signed 11 documents on 3 May 2023.", {}, { who: ["Kenya", "Peru"], when: "2023-05-03" }]],
      no: ["The club signed a player."],
    },
    {
      id: "en/agreement/documents-signed",
      says: "a number of documents is signed",
      reads: "name:COUNT[-] *SIGN[passive] ~when:DATE[-|on|in|by] ~where:TOWN[in]",
      yes: [["11 documents were signed on 3 May 2023.", {}, { when: "2023-05-03" }]],
      no: ["A player was signed."],
    },
    {
      id: "en/agreement/signing",
      says: "the signing of an instrument at a date, as a noun",
      reads: "*SIGNING name:INSTRUMENT|COUNT[-|of] ~when:DATE ~where:TOWN[in]",
      yes: [["They recalled the signing of the treaty in May 2008.", { on: "2020-01-01" }, { when: "2008-05" }]],
      no: ["They prepare the signing of a treaty in May 2025."],
    },
    {
      id: "en/agreement/origin",
      says: "an instrument dates from a day",
      reads: "name:INSTRUMENT[-|'s] … *ORIGIN when:DATE",
      yes: [["The joint statement dates from July 2002.", { on: "2020-01-01" }, { when: "2002-07" }]],
      no: ["The fortress dates from July 1702."],
    },
    {
      id: "en/agreement/of-year",
      says: "an instrument with its date",
      reads: "*INSTRUMENT when:DATE[of]",
      yes: [["Trade grew under the framework agreement of 1999.", { on: "2020-01-01" }, { when: "1999" }]],
      no: ["The agreement of all is needed."],
    },
    {
      id: "en/agreement/in-force",
      says: "an instrument comes into force",
      reads: "name:INSTRUMENT[-|of] … *FORCE[!noun] ~when:DATE",
      yes: [["The treaty entered into force on 3 May 2023.", {}, { when: "2023-05-03", status: "happened" }]],
      no: ["The ban took effect at once."],
    },
    {
      id: "en/agreement/upgrade",
      says: "relations are raised to a higher name",
      reads: "who:STATE|SET+[-]? … *UPGRADE[!noun] … name:RELATIONS[-|'s] ~when:DATE",
      yes: [
        [
          "Kenya and Peru upgraded their relations to a strategic partnership in May 2019.",
          {},
          { who: ["Kenya", "Peru"], when: "2019-05" },
        ],
      ],
      no: ["The upgrade cost little."],
    },
    {
      id: "en/agreement/upgraded",
      says: "relations with a state are raised to a higher name",
      reads: "name:RELATIONS[-|'s] … who:STATE[with] … *UPGRADE[passive] ~when:DATE",
      yes: [
        [
          "Relations with Mongolia were raised to a comprehensive partnership in June 2024.",
          {},
          { who: ["Mongolia"], when: "2024-06" },
        ],
      ],
      no: ["Taxes were raised in June 2024."],
    },
    {
      id: "en/agreement/reached-level",
      says: "relations reach a higher name",
      reads:
        "name:RELATIONS[-|'s] … *LEVEL … when:DATE",
      yes: [
        ["Relations reached the level of a comprehensive partnership in 2009.", { on: "2020-01-01" }, { when: "2009" }],
      ],
      no: ["Water reached the level of the bridge in 2009."],
    },
    {
      id: "en/agreement/fate",
      says: "an agreement is given up or put off",
      reads: "name:INSTRUMENT[-] … *CANCEL[passive] when:DATE[-|on|in|for|through]",
      yes: [["The treaty was abandoned in 2018.", { on: "2024-01-01" }, { when: "2018", status: "cancelled" }]],
      no: ["The flight was called off in 2018."],
    },
  ],
} satisfies RuleFile;
