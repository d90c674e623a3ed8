import type { RuleFile } from "../../../language/rule.ts";

/** Talks and gatherings that are held, attended, begun: the noun is told, not who meets whom. */
export const gathering = {
  gives: "event/meeting",
  rules: [
    {
      id: "en/meeting/holds",
      says: "parties hold, host or begin talks",
      reads:
        "who:PARTY+[-]? … *HOLD[!noun|!passive] … name:GATHERING[-] … with:HUMAN|STATE|BODY+[with]? ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "Mr. SHIMURA Keisuke, Minister for Foreign Affairs, held talks with Ms. Rao on 3 May 2022.",
          {},
          { who: ["SHIMURA Keisuke", "Rao"], when: "2022-05-03" },
        ],
      ],
      no: ["The agency held an exhibition."],
    },
    {
      id: "en/meeting/held",
      says: "a meeting is held or takes place",
      reads:
        "name:GATHERING[-|of] … *PLACE[!noun] ~when:DATE ~where:PLACE|TOWN|BODY[in] ~who:HUMAN|STATE|BODY+[between]",
      yes: [
        [
          "The 11th meeting of the joint committee took place in Doha in 2022.",
          {},
          { when: "2022", where: ["Doha"], ordinal: 11 },
        ],
      ],
      no: ["The committee takes place among others."],
    },
    {
      id: "en/meeting/nth",
      says: "the nth of the meetings told before takes place",
      reads:
        "ordinal:ORDINAL[-] *PLACE[!noun] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        ["The intergovernmental commission of Kenya and Peru met in Lima. The twelfth was held in Nairobi on 17 October 2023.", {}, { when: "2023-10-17", where: ["Nairobi"], ordinal: 12 }],
      ],
      no: ["The twelfth concert was held in Nairobi on 17 October 2023."],
    },
    {
      id: "en/meeting/framework-held",
      says: "a meeting known by its framework's name is held",
      reads: "name:FRAMEWORK[-|of] … *PLACE[!noun] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "The Antalya Diplomacy Forum was held on 11 April 2025.",
          {},
          { when: "2025-04-11", name: "Antalya Diplomacy Forum" },
        ],
        [
          "The ninth Antalya Diplomacy Forum was held on 2 May 2011.",
          {},
          { when: "2011-05-02", name: "Antalya Diplomacy Forum", ordinal: 9 },
        ],
      ],
      no: ["The Antalya Diplomacy Forum has its place."],
    },
    {
      id: "en/meeting/attends",
      says: "someone attends a meeting",
      reads: "who:HUMAN+[-]? … *ATTEND[!noun] name:GATHERING|FRAMEWORK ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "Foreign Minister Lena Vogt attended the 7th ministerial meeting in Hanoi in May 2018.",
          {},
          { who: ["Lena Vogt"], when: "2018-05", where: ["Hanoi"], ordinal: 7 },
        ],
      ],
      no: ["Foreign Minister Lena Vogt attended a concert."],
    },
    {
      id: "en/meeting/new-date",
      says: "a meeting is moved to a new date",
      reads: "name:GATHERING|FRAMEWORK[-] … *MOVE[passive] … when:DATE[to]",
      yes: [
        ["The joint committee was put back to February.", { on: "2025-10-09" }, { when: "2026-02", status: "planned" }],
      ],
      no: ["The exhibition was put back to February."],
    },
    {
      id: "en/meeting/held-in",
      says: "a meeting held at a date, told in passing",
      reads: "name:GATHERING|FRAMEWORK *HOLD[bare] … when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "Officials had prepared it at their sixth meeting, held in Lima on 1 December 2011.",
          {},
          { when: "2011-12-01", where: ["Lima"], ordinal: 6 },
        ],
      ],
      no: ["The meeting held them up."],
    },
    {
      id: "en/meeting/hosted-by",
      says: "a meeting hosted by someone, told in passing",
      reads: "name:GATHERING|FRAMEWORK *HOLD[bare] who:HUMAN|STATE+[by] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "On 4 April 2025 they agreed on a plan at a summit hosted by President Grace Otieno.",
          {},
          { who: ["Grace Otieno"], when: "2025-04-04" },
        ],
      ],
      no: ["The flat hosted by a firm was small."],
    },
    {
      id: "en/meeting/began",
      says: "talks on something begin at a date",
      reads: "name:GATHERING[-|of] … *BEGIN[!noun] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "Talks on a trade agreement, opened in December 2014, have gone through ten rounds.",
          { on: "2024-08-06" },
          { when: "2014-12" },
        ],
      ],
      no: ["The road, opened in December 2014, is long."],
    },
    {
      id: "en/meeting/dated-noun",
      says: "a meeting named by its day",
      reads: "who:HUMAN|STATE+[-] … when:DATE[-|through|in] *GATHERING ~where:TOWN[in]",
      yes: [
        [
          "President Grace Otieno and Prime Minister Tom Berg agreed on a plan during a June 1 meeting in Lima.",
          { on: "2023-06-05" },
          { who: ["Grace Otieno", "Tom Berg"], when: "2023-06-01", where: ["Lima"] },
        ],
      ],
      no: ["President Grace Otieno spoke of the June meetings."],
    },
    {
      id: "en/meeting/with-noun",
      says: "a meeting with someone on a day, as a noun",
      reads: "who:HUMAN['s]? *GATHERING with:HUMAN+[with] ~where:TOWN[in] … when:DATE[-|on]",
      yes: [
        [
          "At his meeting with Foreign Minister Lena Vogt in Lima on 31 May 2023 he spoke of trade.",
          {},
          { who: ["his", "Lena Vogt"], when: "2023-05-31", where: ["Lima"] },
        ],
      ],
      no: ["He asked for a meeting with Foreign Minister Lena Vogt."],
    },
    {
      id: "en/meeting/for-talks",
      says: "someone travels for talks with someone",
      reads: "who:HUMAN+[-]? … *FORTALKS with:HUMAN|STATE|BODY+[with|-] ~when:DATE ~where:PLACE|TOWN[to|in]",
      yes: [
        [
          "Foreign Minister Lena Vogt will fly to Lima on 13 June 2024 for talks with President Ana Quispe.",
          { on: "2024-06-12" },
          { who: ["Lena Vogt", "Ana Quispe"], when: "2024-06-13", where: ["Lima"], status: "planned" },
        ],
      ],
      no: ["Foreign Minister Lena Vogt did not fly to Lima for talks with President Ana Quispe."],
    },
    {
      id: "en/meeting/was-in",
      says: "a meeting was at a date",
      reads: "name:GATHERING|FRAMEWORK[-] *BEIN when:DATE",
      yes: [["The last talks were in 2019.", { on: "2022-01-01" }, { when: "2019" }]],
      no: ["The talks were in trouble."],
    },
    {
      id: "en/meeting/which-hosts",
      says: "a meeting that someone hosts or holds",
      reads: "name:GATHERING|FRAMEWORK[-] … who:PARTY+[-] *HOLD[!noun|!passive] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "The Lima summit, which Peru is to host later this year, will be short.",
          { on: "2025-08-30" },
          { who: ["Peru"], when: "2025", status: "planned" },
        ],
      ],
      no: ["The summit, which Peru welcomed, was short."],
    },
    {
      id: "en/meeting/fate",
      says: "a meeting is cancelled or postponed",
      reads:
        "name:GATHERING|FRAMEWORK[-] … *CANCEL[passive] ~when:DATE[-|on|in|for|through] ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "A summit planned in Nairobi in August 2024 was called off.",
          { on: "2025-01-01" },
          { when: "2024-08", where: ["Nairobi"], status: "cancelled" },
        ],
      ],
      no: ["The flight was called off."],
    },
  ],
} satisfies RuleFile;
