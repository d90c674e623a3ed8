import type { RuleFile } from "../../../language/rule.ts";

export const visit = {
  gives: "event/visit",
  rules: [
    {
      id: "en/visit/visits",
      says: "someone visits one or more places",
      reads: "who:HUMAN|BODY+[-|led]? … *VISIT[!noun] where:PLACE|TOWN+[-|to] ~when:DATE",
      yes: [
        [
          "State Secretary Dana Omarova visited Oslo on May 4-6.",
          { on: "2011-05-09" },
          { who: ["Dana Omarova"], where: ["Oslo"], when: "2011-05-04/2011-05-06", status: "happened" },
        ],
        [
          "Foreign Minister Lena Vogt of Austria will visit Peru next month.",
          { on: "2025-07-10" },
          { who: ["Lena Vogt"], where: ["Peru"], when: "2025-08", status: "planned" },
        ],
        [
          "A delegation led by Deputy Minister Ana Quispe visited Hanoi in May 2023.",
          {},
          { who: ["Ana Quispe"], where: ["Hanoi"], when: "2023-05" },
        ],
      ],
      no: [
        "A delegation led by Deputy Minister Ana Quispe praised the visit.",
        "The minister visited a factory.",
        "Foreign Minister Lena Vogt did not visit Peru.",
        "If Foreign Minister Lena Vogt visited Kenya, ties would grow.",
      ],
    },
    {
      id: "en/visit/goes",
      says: "someone travels to a place",
      reads: "who:HUMAN|BODY+[-]? … *GO[!noun] where:PLACE|TOWN+[to|-] ~when:DATE",
      yes: [
        [
          "Foreign Minister Lena Vogt flew to Nairobi on 3 May 2022.",
          {},
          { who: ["Lena Vogt"], where: ["Nairobi"], when: "2022-05-03" },
        ],
      ],
      no: ["The goods went to Kenya in May 2022."],
    },
    {
      id: "en/visit/leaves",
      says: "someone leaves for a place",
      reads:
        "who:HUMAN|BODY+[-]? … *LEAVE[!noun|!passive] … where:PLACE|TOWN+[for] ~when:DATE",
      yes: [
        ["Foreign Minister Lena Vogt left Vienna for Kenya on 3 May 2022.", {}, { who: ["Lena Vogt"], where: ["Kenya"], when: "2022-05-03" }],
      ],
      no: ["Foreign Minister Lena Vogt left the room for Kenya's envoy."],
    },
    {
      id: "en/visit/arrives",
      says: "someone arrives in a place",
      reads: "who:HUMAN|BODY+[-|led]? … *ARRIVE[!noun] … where:PLACE|TOWN+[in|to] ~when:DATE",
      yes: [
        [
          "President Grace Otieno arrived in Tokyo on 3 May 2022.",
          {},
          { who: ["Grace Otieno"], where: ["Tokyo"], when: "2022-05-03" },
        ],
      ],
      no: ["The arrival of the delegation was delayed."],
    },
    {
      id: "en/visit/arrives-day",
      says: "someone arrives on a day; the place is told before",
      reads: "who:HUMAN+[-] *ARRIVE[!noun] when:DATE",
      yes: [["Foreign Minister Lena Vogt arrived on 3 May 2022.", {}, { who: ["Lena Vogt"], when: "2022-05-03" }]],
      no: ["The goods arrived on 3 May 2022."],
    },
    {
      id: "en/visit/comes-on",
      says: "someone comes on a visit",
      reads: "who:HUMAN+[-] *COMEON ~where:PLACE|TOWN+[to] ~when:DATE",
      yes: [
        ["President Grace Otieno came on a state visit in June 2023.", {}, { who: ["Grace Otieno"], when: "2023-06" }],
      ],
      no: ["The news came on a Monday."],
    },
    {
      id: "en/visit/own-trip",
      says: "someone's visit to a place, as a noun",
      reads: "who:HUMAN+['s] *TRIP where:PLACE|TOWN+[to|in] ~when:DATE",
      yes: [
        [
          "Relations have grown since President Grace Otieno's visit to Japan in November 2018.",
          {},
          { who: ["Grace Otieno"], where: ["Japan"], when: "2018-11" },
        ],
        [
          "President Grace Otieno's visit to Japan in May 2023 was postponed.",
          {},
          { who: ["Grace Otieno"], where: ["Japan"], when: "2023-05", status: "postponed" },
        ],
      ],
      no: ["President Grace Otieno's visit to Japan deepened ties."],
    },
    {
      id: "en/visit/trip-of",
      says: "the visit of someone to a place",
      reads: "*TRIP who:HUMAN+[of] where:PLACE|TOWN+[to] ~when:DATE",
      yes: [
        [
          "Talks go back to the visit of Prime Minister Tom Berg to Peru in August 2006.",
          {},
          { who: ["Tom Berg"], where: ["Peru"], when: "2006-08" },
        ],
      ],
      no: ["The visit of Prime Minister Tom Berg to Peru deepened ties."],
    },
    {
      id: "en/visit/states",
      says: "someone visits a number of states",
      reads: "who:HUMAN+[-]? … *VISIT[!noun] COUNT[-] … when:DATE",
      yes: [
        [
          "Foreign Minister Lena Vogt visited four countries of the region in August 2004.",
          {},
          { who: ["Lena Vogt"], when: "2004-08" },
        ],
      ],
      no: ["Foreign Minister Lena Vogt visited a factory in August 2004."],
    },
    {
      id: "en/visit/trip-by",
      says: "a visit to a place by someone",
      reads: "*TRIP where:PLACE|TOWN+[to] who:HUMAN+[by] ~when:DATE",
      yes: [
        [
          "The 2018 visit to Ankara by Prime Minister Tom Berg was a success.",
          {},
          { who: ["Tom Berg"], where: ["Ankara"], when: "2018" },
        ],
      ],
      no: ["A visit to Ankara by bus takes a day."],
    },
    {
      id: "en/visit/trip-by-to",
      says: "a visit by someone to a place",
      reads:
        "*TRIP who:HUMAN+[by] where:PLACE|TOWN+[to] ~when:DATE",
      yes: [
        ["The 2018 visit by Prime Minister Tom Berg to Ankara was a success.", {}, { who: ["Tom Berg"], where: ["Ankara"], when: "2018" }],
      ],
      no: ["A visit by bus to Ankara takes a day."],
    },
    {
      id: "en/visit/trip-by-bare",
      says: "a visit by someone, told with its day",
      reads:
        "*TRIP who:HUMAN+[by] ~when:DATE",
      yes: [
        ["Kenya and Peru signed three documents on 3 May 2022 during a visit by Prime Minister Tom Berg.", {}, { who: ["Tom Berg"], when: "2022-05-03" }],
      ],
      no: ["A visit by Prime Minister Tom Berg is under discussion."],
    },
    {
      id: "en/visit/on-trip",
      says: "someone makes, ends or is on a visit to a place",
      reads: "who:HUMAN+[-] … *TRIP where:PLACE|TOWN+[to|of] ~when:DATE",
      yes: [
        [
          "Foreign Minister Lena Vogt ended a three-day visit to Peru on 3 May 2022.",
          {},
          { who: ["Lena Vogt"], where: ["Peru"], when: "2022-05-01/2022-05-03" },
        ],
        ["Foreign Minister Lena Vogt is on a three-day trip to Peru.", {}, { who: ["Lena Vogt"], where: ["Peru"], status: "ongoing" }],
      ],
      no: ["Foreign Minister Lena Vogt praised the visit of the fleet."],
    },
    {
      id: "en/visit/own-trip-bare",
      says: "someone's visit with what became of it; the place is told elsewhere",
      reads: "who:HUMAN+['s] *TRIP ~when:DATE",
      yes: [
        [
          "Governor-General Ann Hurst's visit, foreshadowed for late 2023, did not proceed.",
          {},
          { who: ["Ann Hurst"], when: "2023", status: "cancelled" },
        ],
      ],
      no: ["President Grace Otieno's visit was a success."],
    },
    {
      id: "en/visit/trip-fate",
      says: "a visit that was planned, put off or called off, told without its traveller",
      reads: "*TRIP ~where:PLACE|TOWN+[to|in] ~when:DATE",
      yes: [
        [
          "The trip, planned for 10-11 May 2023, was scrapped at the last minute.",
          {},
          { when: "2023-05-10/2023-05-11", status: "cancelled" },
        ],
      ],
      no: ["The trip took a day."],
    },
    {
      id: "en/visit/stays",
      says: "someone is or was in a place",
      reads: "who:HUMAN+[-]? … *STAY where:PLACE|TOWN+[in|-] ~when:DATE",
      yes: [
        [
          "President Grace Otieno was in Japan as recently as April.",
          { on: "2025-10-09" },
          { who: ["Grace Otieno"], where: ["Japan"], when: "2025-04", status: "happened" },
        ],
        [
          "Foreign Minister Lena Vogt is due in Tokyo later this month.",
          { on: "2025-10-09" },
          { who: ["Lena Vogt"], where: ["Tokyo"], when: "2025-10", status: "planned" },
        ],
      ],
      no: ["The factory is in Peru."],
    },
    {
      id: "en/visit/was-here",
      says: "someone was here, the place being that of the document",
      reads: "who:HUMAN+[-] *BE.HERE ~when:DATE",
      yes: [["President Grace Otieno was here in August 2021.", {}, { who: ["Grace Otieno"], when: "2021-08" }]],
      no: ["The factory was here in 2021."],
    },
    {
      id: "en/visit/row",
      says: "a line of a list: a day, who, and where to",
      reads: "when:DATE[-] *PERSON where:PLACE|TOWN+[to]",
      yes: [["June 2023: Prime Minister Tom Berg to Hanoi", {}, { where: ["Hanoi"], when: "2023-06" }]],
      no: ["In June 2023 Prime Minister Tom Berg wrote to Hanoi."],
    },
    {
      id: "en/visit/took",
      says: "a tour that took someone to places",
      reads: "*CARRY where:PLACE|TOWN+[to] when:DATE",
      yes: [
        [
          "The tour took him to Kenya, Peru and Chile from 10 to 13 February 2025.",
          {},
          { where: ["Kenya", "Peru", "Chile"], when: "2025-02-10/2025-02-13" },
        ],
      ],
      no: ["It took him two days."],
    },
  ],
} satisfies RuleFile;
