import type { RuleFile } from "../../../language/rule.ts";

export const aid = {
  gives: "event/aid",
  rules: [
    {
      id: "en/aid/gives",
      says: "a state or body gives something to someone",
      reads: "who:STATE|BODY+[-] … *AID[!noun|!passive] … to:STATE|REGION+[to] ~when:DATE",
      yes: [
        [
          "Japan delivered nine fire engines to Peru in March 2009.",
          {},
          { who: ["Japan"], to: ["Peru"], when: "2009-03" },
        ],
      ],
      no: ["The agency delivered a report to Peru's parliament."],
    },
    {
      id: "en/aid/hands",
      says: "a state or body gives a number of things or a sum to a body",
      reads:
        "who:STATE|BODY+[-] … *AID[!noun|!passive] COUNT|MONEY … to:BODY[to] ~when:DATE",
      yes: [
        ["Finland handed over 12 ambulances to the Ministry of Health of Peru on 5 June 2021.", {}, { who: ["Finland"], to: ["Ministry of Health of Peru"], when: "2021-06-05" }],
      ],
      no: ["Finland gave 12 reasons to the court."],
    },
    {
      id: "en/aid/announces",
      says: "a state or body announces a sum for someone",
      reads: "who:STATE|BODY+[-] … *ANNOUNCE MONEY[-] ~to:STATE|REGION[for|to] ~when:DATE !FUNDS",
      yes: [
        [
          "In June 2023 Australia announced A$105 million for Peru.",
          {},
          { who: ["Australia"], to: ["Peru"], when: "2023-06" },
        ],
      ],
      no: ["In June 2023 Australia announced an inquiry."],
    },
  ],
} satisfies RuleFile;

export const membership = {
  gives: "event/membership",
  rules: [
    {
      id: "en/membership/joins",
      says: "a state joins a body or scheme",
      reads: "who:STATE+[-] … *JOIN.body[!noun] ~name:FRAMEWORK|BODY[-|to] ~when:DATE",
      yes: [["The Kyrgyz Republic joined in 2011.", { on: "2020-01-01" }, { who: ["Kyrgyz Republic"], when: "2011" }]],
      no: ["Kenya may join in 2027."],
    },
    {
      id: "en/membership/member-of",
      says: "a state is or becomes a member of a body",
      reads:
        "who:STATE+[-] *MEMBEROF name:BODY|FRAMEWORK … when:DATE",
      yes: [
        ["Peru became a member of the World Trade Organization in 1995.", { on: "2020-01-01" }, { who: ["Peru"], when: "1995" }],
      ],
      no: ["Peru became a member of the family in 1995."],
    },
    {
      id: "en/membership/nth",
      says: "a state becomes the nth member or partner",
      reads: "who:STATE[-] … *APPOINT[!noun] ordinal:ORDINAL[-] ~name:FRAMEWORK[in|of] ~when:DATE",
      yes: [
        [
          "Peru became the 28th partner in the scheme on 30 October 2023.",
          {},
          { who: ["Peru"], when: "2023-10-30", ordinal: 28 },
        ],
      ],
      no: ["Peru became the leading exporter in 2023."],
    },
    {
      id: "en/membership/elected",
      says: "a state is elected to a body",
      reads: "who:STATE+[-] … *ELECT[passive] ~when:DATE[-|on|in]",
      yes: [["On 5 October 2012 Peru was elected to the Council.", {}, { who: ["Peru"], when: "2012-10-05" }]],
      no: ["A mayor was elected on 5 October 2012."],
    },
    {
      id: "en/membership/succeeds",
      says: "someone succeeds someone in an office",
      reads: "who:PERSON[-] … *SUCCEED[!noun|!passive] PERSON[-] … name:OFFICE[through] ~when:DATE",
      yes: [
        [
          "In July 2025 Dana Omarova succeeded Lena Vogt as foreign minister of Austria.",
          {},
          { who: ["Dana Omarova"], when: "2025-07" },
        ],
      ],
      no: ["Dana Omarova succeeded Lena Vogt in the race."],
    },
    {
      id: "en/membership/takes-post",
      says: "someone takes up a post at a date",
      reads:
        "who:PERSON[-] … *TAKEPOST[!noun] ~when:DATE",
      yes: [
        ["Ambassador Jun Kitami took up his post in March 2024.", {}, { who: ["Jun Kitami"], when: "2024-03" }],
      ],
      no: ["The guards took up their post in March 2024."],
    },
    {
      id: "en/membership/appointed",
      says: "someone takes an office",
      reads: "who:PERSON[-] … *APPOINT[!noun] name:OFFICE ~when:DATE",
      yes: [
        [
          "Dana Omarova became ambassador to Peru in February, Lena Vogt said.",
          { on: "2025-06-11" },
          { who: ["Dana Omarova"], when: "2025-02" },
        ],
      ],
      no: ["It became clear in February."],
    },
  ],
} satisfies RuleFile;

export const statement = {
  gives: "event/statement",
  rules: [
    {
      id: "en/statement/address",
      says: "someone speaks to an assembly",
      reads: "who:HUMAN[-] … *SPEAK[!noun] to:BODY[-|to]? … when:DATE",
      yes: [
        [
          "Mr. Rao will address parliament on Sept. 3, 2026.",
          { on: "2026-08-01" },
          { who: ["Rao"], when: "2026-09-03", status: "planned" },
        ],
      ],
      no: ["The plan will address poverty by 2030."],
    },
  ],
} satisfies RuleFile;

export const occasion = {
  gives: "event/occasion",
  rules: [
    {
      id: "en/occasion/held",
      says: "an exhibition, festival, ceremony takes place",
      reads: "name:OCCASION[-|of] … *PLACE[!noun] ~when:DATE ~where:TOWN|PLACE|BODY[in]",
      yes: [["The handover ceremony for the clinic took place in Cusco on June 19, 2016.", {}, { when: "2016-06-19" }]],
      no: ["The ceremony has its place."],
    },
    {
      id: "en/occasion/opens",
      says: "an exhibition, festival, fair opens",
      reads: "name:OCCASION[-] … *FOUND[!noun] ~when:DATE ~where:TOWN|PLACE|BODY[in]",
      yes: [["The fair is expected to open in April.", { on: "2026-01-05" }, { when: "2026-04", status: "planned" }]],
      no: ["The fair opened doors for trade."],
    },
    {
      id: "en/occasion/organises",
      says: "someone holds or opens an exhibition, festival, ceremony",
      reads: "who:PARTY+[-]? … *HOLD[!noun|!passive] name:OCCASION[-] when:DATE",
      yes: [
        [
          "The Japan Foundation held an exhibition on 3 May 2017.",
          {},
          { who: ["Japan Foundation"], when: "2017-05-03" },
        ],
      ],
      no: ["The Japan Foundation held talks on 3 May 2017."],
    },
    {
      id: "en/occasion/opened-by",
      says: "someone opens an exhibition or fair",
      reads: "who:PARTY|THING+[-]? … *FOUND[!noun|!passive] name:OCCASION[-] ~when:DATE ~where:TOWN|PLACE|BODY[in]",
      yes: [
        [
          "Peru opens an exhibition next week.",
          { on: "2024-10-25" },
          { who: ["Peru"], when: "2024-10-28/2024-11-03", status: "planned" },
        ],
      ],
      no: ["Peru opened a school in 2017."],
    },
    {
      id: "en/occasion/new-date",
      says: "an occasion is moved to a new date",
      reads: "name:OCCASION[-] … *MOVE[passive] when:DATE[to]",
      yes: [
        ["The concert was moved to 30 March 2024.", { on: "2024-03-18" }, { when: "2024-03-30", status: "planned" }],
      ],
      no: ["The talks were moved to 30 March 2024."],
    },
    {
      id: "en/occasion/stone-laid",
      says: "a foundation stone is laid",
      reads:
        "*STONE ~where:TOWN[in] ~when:DATE",
      yes: [
        ["The foundation stone was laid in Lima on 14 October 2024.", {}, { when: "2024-10-14", where: ["Lima"] }],
      ],
      no: ["The stone was laid aside on 14 October 2024."],
    },
    {
      id: "en/occasion/lays-stone",
      says: "someone lays a foundation stone",
      reads:
        "who:PARTY+[-] … *LAYSTONE … when:DATE ~where:TOWN[in]",
      yes: [
        ["President Grace Otieno laid the foundation stone of the school in Lima on 14 October 2024.", {}, { who: ["Grace Otieno"], when: "2024-10-14" }],
      ],
      no: ["President Grace Otieno laid a wreath on 14 October 2024."],
    },
    {
      id: "en/occasion/runs",
      says: "an exhibition or festival runs over some days",
      reads:
        "name:OCCASION[-] *RUN when:DATE ~where:TOWN|PLACE|BODY[in]",
      yes: [
        ["The fair ran from 3 to 5 June 2024 in Lima.", {}, { when: "2024-06-03/2024-06-05", where: ["Lima"] }],
      ],
      no: ["The ceremony ran over time."],
    },
    {
      id: "en/occasion/performs",
      says: "someone performs on a day",
      reads: "who:PARTY+[-]? … *STAGE[!noun] when:DATE ~where:TOWN|PLACE|BODY[in]",
      yes: [
        [
          "The drummers will perform on 6 April 2024 in Lima.",
          { on: "2024-03-18" },
          { when: "2024-04-06", where: ["Lima"], status: "planned" },
        ],
      ],
      no: ["The engine performed well."],
    },
    {
      id: "en/occasion/anniversary",
      says: "states mark an anniversary",
      reads: "who:STATE+[-] … *CELEBRATE[!noun] … when:DATE ~name:RELATIONS[-|of]",
      yes: [
        [
          "Georgia and Peru mark 30 years of diplomatic ties this year.",
          { on: "2024-06-01" },
          { who: ["Georgia", "Peru"], when: "2024" },
        ],
      ],
      no: ["The stones mark the border."],
    },
    {
      id: "en/occasion/anniversary-marked",
      says: "an anniversary of relations is marked",
      reads:
        "ORDINAL … name:RELATIONS[of] … *CELEBRATE[passive] ~when:DATE ~who:STATE+[between]",
      yes: [
        ["The 75th anniversary of diplomatic relations between Kenya and Peru will be celebrated in November 2022.", { on: "2022-05-18" }, { who: ["Kenya", "Peru"], when: "2022-11", status: "planned" }],
      ],
      no: ["Relations between Kenya and Peru were marked by tension."],
    },
    {
      id: "en/occasion/moved",
      says: "an occasion is put off or called off",
      reads: "name:OCCASION[-] … *CANCEL[passive] ~when:DATE[-|on|in|for|through]",
      yes: [
        [
          "The concert was cancelled on 16 March 2024.",
          { on: "2024-03-18" },
          { when: "2024-03-16", status: "cancelled" },
        ],
      ],
      no: ["The talks were cancelled on 16 March 2024."],
    },
  ],
} satisfies RuleFile;

export const other = {
  gives: "event/other",
  rules: [
    {
      id: "en/other/recognise",
      says: "a state recognises another",
      reads: "who:STATE[-] … *RECOGNISE[!noun|!passive] … name:STATE[-] when:DATE",
      yes: [["Japan recognised Peru on 28 December 1991.", {}, { who: ["Japan"], when: "1991-12-28" }]],
      no: ["Japan recognised the need for reform in 1991."],
    },
  ],
} satisfies RuleFile;
