import type { RuleFile } from "../../../language/rule.ts";

export const meeting = {
  gives: "event/meeting",
  rules: [
    {
      id: "en/meeting/meets",
      says: "someone meets someone",
      reads:
        "who:HUMAN|STATE|BODY+[-]? … *MEET[!noun|!passive] … with:HUMAN+[-|with|led] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "On 17 October 2024 Foreign Minister Lena Vogt met Ms. Rao in Lima.",
          {},
          { who: ["Lena Vogt", "Rao"], when: "2024-10-17", where: ["Lima"] },
        ],
      ],
      no: ["The plan met resistance.", "Foreign Minister Lena Vogt did not meet Ms. Rao."],
    },
    {
      id: "en/meeting/sits-down",
      says: "someone sits down with someone",
      reads:
        "who:HUMAN|STATE|BODY+[-]? … *SAT[!noun|!passive] with:HUMAN+[with] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        ["Foreign Minister Lena Vogt sat down with President Ana Quispe in Lima on 4 May 2022.", {}, { who: ["Lena Vogt", "Ana Quispe"], when: "2022-05-04", where: ["Lima"] }],
      ],
      no: ["Foreign Minister Lena Vogt sat down with a sigh."],
    },
    {
      id: "en/meeting/had-talks",
      says: "people or states have talks",
      reads:
        "who:HUMAN|STATE+[-]? … *HADTALKS[!passive] ~with:HUMAN|STATE|BODY+[with] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        ["Foreign Minister Lena Vogt and President Ana Quispe had talks in Lima on 4 May 2022.", {}, { who: ["Lena Vogt", "Ana Quispe"], when: "2022-05-04", where: ["Lima"] }],
      ],
      no: ["Foreign Minister Lena Vogt had doubts in Lima on 4 May 2022."],
    },
    {
      id: "en/meeting/convenes",
      says: "a committee or the like convenes",
      reads:
        "name:GATHERING|FRAMEWORK[-] … *CONVENE[!noun] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        ["The joint commission will convene in Lima on 12 September 2025.", { on: "2025-06-10" }, { when: "2025-09-12", where: ["Lima"], status: "planned" }],
      ],
      no: ["The flat is convenient in September 2025."],
    },
    {
      id: "en/meeting/body-met-in",
      says: "a committee or the like meets in a town",
      reads:
        "name:GATHERING|FRAMEWORK[-] … *MEET[!noun|!passive] where:TOWN[in] ~when:DATE",
      yes: [
        ["The joint commission met in Lima on 12 September 2024.", {}, { when: "2024-09-12", where: ["Lima"] }],
      ],
      no: ["The commission met its goals in 2022."],
    },
    {
      id: "en/meeting/saw",
      says: "someone sees someone, at a date or a place",
      reads:
        "who:PERSON[-] *SAW with:PERSON[-] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        ["Prime Minister Tom Berg saw President Grace Otieno in Oslo on 4 May 2022.", {}, { who: ["Tom Berg", "Grace Otieno"], when: "2022-05-04" }],
      ],
      no: ["Prime Minister Tom Berg saw the crowd on 4 May 2022."],
    },
    {
      id: "en/meeting/meet",
      says: "two or more meet",
      reads: "who:HUMAN|STATE+[-]? … *MEET[!noun|!passive] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [["The ministers last met on December 20.", { on: "2026-01-07" }, { when: "2025-12-20" }]],
      no: ["The plan met resistance in May 2022."],
    },
    {
      id: "en/meeting/their-ministers",
      says: "ministers of the two states meet",
      reads: "who:SET['s] … *MEET[!noun|!passive] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "Kenya and Peru trade. The two countries' energy ministers will meet again in Lima on 11 April 2026.",
          { on: "2026-01-01" },
          { who: ["Kenya", "Peru"], when: "2026-04-11", where: ["Lima"], status: "planned" },
        ],
      ],
      no: ["The two countries' goals were met in 2025."],
    },
    {
      id: "en/meeting/receives",
      says: "someone receives or welcomes someone",
      reads: "who:HUMAN[-]? … *RECEIVE[!noun|!passive|!te] with:HUMAN+[-] ~when:DATE ~where:PLACE|TOWN|BODY[in|to]",
      yes: [
        [
          "President Grace Otieno received Ambassador Jun Kitami on 4 April 2022.",
          {},
          { who: ["Grace Otieno", "Jun Kitami"], when: "2022-04-04" },
        ],
      ],
      no: ["President Grace Otieno received a medal."],
    },
    {
      id: "en/meeting/receives-led",
      says: "someone receives a delegation led by someone",
      reads: "who:HUMAN[-]? … *RECEIVE[!noun|!passive|!te] … with:PERSON[led] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "On 4 April 2022 President Grace Otieno received a delegation of Finnish members of parliament led by Ms. Rao.",
          {},
          { who: ["Grace Otieno", "Rao"], when: "2022-04-04" },
        ],
      ],
      no: ["President Grace Otieno received a report of the body led by Ms. Rao's firm."],
    },
    {
      id: "en/meeting/received",
      says: "someone is received by someone",
      reads: "who:HUMAN+[-]? … *RECEIVE[passive] … with:HUMAN+[by] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "Foreign Minister Lena Vogt was received in audience by the King on 2 June 2021.",
          {},
          { who: ["Lena Vogt", "King"], when: "2021-06-02" },
        ],
      ],
      no: ["The goods were received by the agency."],
    },
    {
      id: "en/meeting/dines",
      says: "someone gives a reception or a dinner for someone",
      reads:
        "who:HUMAN[-]? … *DINE with:HUMAN+[for] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        ["Deputy Prime Minister Tom Berg hosted a reception for Ambassador Jun Kitami in Oslo on 4 May 2022.", {}, { who: ["Tom Berg", "Jun Kitami"], when: "2022-05-04", where: ["Oslo"] }],
      ],
      no: ["Deputy Prime Minister Tom Berg hosted a reception for students."],
    },
    {
      id: "en/meeting/hosts-guest",
      says: "someone hosts a guest",
      reads:
        "who:PERSON[-] … *HOST[!noun|!passive] with:PERSON+[-] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        ["President Grace Otieno hosted Prime Minister Tom Berg in Nairobi on 4 May 2022.", {}, { who: ["Grace Otieno", "Tom Berg"], when: "2022-05-04", where: ["Nairobi"] }],
      ],
      no: ["President Grace Otieno hosted a show."],
    },
    {
      id: "en/meeting/credentials",
      says: "someone receives credentials",
      reads: "who:HUMAN[-] … *RECEIVE[!noun|!passive] name:OCCASION[-] ~with:PERSON+[from|than] ~when:DATE",
      yes: [
        [
          "President Grace Otieno received letters of credence on 20 November 2024.",
          {},
          { who: ["Grace Otieno"], when: "2024-11-20" },
        ],
      ],
      no: ["President Grace Otieno received a medal on 20 November 2024."],
    },
    {
      id: "en/meeting/presents-credentials",
      says: "someone presents credentials to someone",
      reads: "who:HUMAN[-] … *PRESENT[!noun|!passive] BACK['s]? OCCASION[-] … with:HUMAN+[to] ~when:DATE",
      yes: [
        [
          "Ambassador Jun Kitami presented his credentials to President Grace Otieno on 4 April 2025.",
          {},
          { who: ["Jun Kitami", "Grace Otieno"], when: "2025-04-04" },
        ],
      ],
      no: ["Ambassador Jun Kitami presented a book to President Grace Otieno."],
    },
    {
      id: "en/meeting/presents",
      says: "someone presents credentials on a day",
      reads:
        "who:HUMAN[-] … *PRESENT[!noun|!passive] BACK['s]? OCCASION[-] ~when:DATE",
      yes: [
        ["Ambassador Jun Kitami presented his credentials on 4 April 2025.", {}, { who: ["Jun Kitami"], when: "2025-04-04" }],
      ],
      no: ["Ambassador Jun Kitami presented a book on 4 April 2025."],
    },
    {
      id: "en/meeting/scheduled",
      says: "a meeting is scheduled for a date",
      reads: "name:GATHERING|FRAMEWORK[-] *SCHEDULED when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "The next meeting is scheduled for November in Nairobi.",
          { on: "2025-05-10" },
          { when: "2025-11", where: ["Nairobi"], status: "planned" },
        ],
      ],
      no: ["The exam is scheduled for November in Nairobi."],
    },
    {
      id: "en/meeting/body-met",
      says: "a committee or the like meets at a date",
      reads: "name:GATHERING|FRAMEWORK[-] … *LASTMET when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "The intergovernmental commission last met in 2022 in Lima.",
          { on: "2025-05-10" },
          { when: "2022", where: ["Lima"] },
        ],
      ],
      no: ["The committee met its goals in 2022."],
    },
    {
      id: "en/meeting/proposes",
      says: "a state or person proposes a meeting",
      reads:
        "who:PARTY+[-] … *PROPOSE[!noun|!passive] name:GATHERING|FRAMEWORK[-] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "Peru proposed a ministerial meeting in Lima next year.",
          { on: "2024-06-12" },
          { who: ["Peru"], when: "2025", where: ["Lima"], status: "proposed" },
        ],
      ],
      no: ["Peru proposed a tax on copper next year."],
    },
    {
      id: "en/meeting/call-on",
      says: "someone pays a courtesy call on someone",
      reads: "who:HUMAN+[-]? … *CALLON[!noun] with:HUMAN+[on|to] ~when:DATE ~where:PLACE|TOWN|BODY[in]",
      yes: [
        [
          "Minister Lena Vogt paid a courtesy call on President Grace Otieno on 3 May 2022.",
          {},
          { who: ["Lena Vogt", "Grace Otieno"], when: "2022-05-03" },
        ],
      ],
      no: ["Minister Lena Vogt called on both sides to show restraint."],
    },
  ],
} satisfies RuleFile;
