import type { RuleFile } from "../../../language/rule.ts";

export const establishment = {
  gives: "event/establishment",
  rules: [
    {
      id: "en/establishment/relations",
      says: "states establish or restore relations",
      reads:
        "who:STATE|SET|BACK+[-]? … *FOUND[!noun|!passive] name:RELATIONS[-|'s] … with:STATE|BACK[with]? ~when:DATE",
      yes: [
        [
          "Kenya and Peru established diplomatic relations on 26 January 1992.",
          {},
          { who: ["Kenya", "Peru"], when: "1992-01-26" },
        ],
      ],
      no: ["Kenya and Peru will deepen relations."],
    },
    {
      id: "en/establishment/relations-made",
      says: "relations are established or restored",
      reads: "name:RELATIONS[-|'s|of] … *FOUND[passive] ~who:STATE|SET+[between] ~when:DATE",
      yes: [["Diplomatic relations were established in January 1992.", { on: "2000-01-01" }, { when: "1992-01" }]],
      no: ["Diplomatic relations were strained in 1992."],
    },
    {
      id: "en/establishment/relations-line",
      says: "relations established or resumed, as a line of a list tells it",
      reads: "name:RELATIONS[-] *FOUND[bare] ~when:DATE",
      yes: [["June 1952: Diplomatic relations resumed", {}, { when: "1952-06" }]],
      no: ["Diplomatic relations remain strong."],
    },
    {
      id: "en/establishment/founds",
      says: "someone opens, founds or launches something",
      reads: "who:PARTY+[-]? … *FOUND[!noun|!passive] … name:THING|BODY[-|'s] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        [
          "Last year Finland opened a consulate in Osaka.",
          { on: "2024-03-08" },
          { who: ["Finland"], when: "2023", where: ["Osaka"] },
        ],
      ],
      no: ["Finland opened an inquiry."],
    },
    {
      id: "en/establishment/founded",
      says: "something is opened, founded or launched",
      reads: "who:THING|BODY|FRAMEWORK[-|'s] … *FOUND[!noun] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        ["The border was reopened in 2018.", { on: "2020-01-01" }, { when: "2018" }],
        ["The centre opens later this year.", { on: "2024-05-01" }, { when: "2024", status: "planned" }],
      ],
      no: ["If funds allow, the route may open in May."],
    },
    {
      id: "en/establishment/opening",
      says: "the opening or launch of something at a date, as a noun",
      reads: "*OPENING name:THING|BODY|RELATIONS[-|of] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        [
          "Ms. Rao welcomed the opening of the consulate in Osaka in April 2024.",
          { on: "2024-06-01" },
          { when: "2024-04", where: ["Osaka"], name: "consulate" },
        ],
      ],
      no: ["Ms. Rao hoped for the opening of a consulate in April 2024."],
    },
    {
      id: "en/establishment/effect",
      says: "a regime, a scheme or a service takes effect",
      reads: "who:THING[-] … *FORCE[!noun] when:DATE",
      yes: [["The visa-free regime took effect on 1 January 2025.", {}, { when: "2025-01-01" }]],
      no: ["The rain took effect at once."],
    },
    {
      id: "en/establishment/starts",
      says: "a route, service or supply begins at a date",
      reads: "who:THING[-] … *START[!noun] when:DATE",
      yes: [["Direct flights between Kenya and Peru started on 1 March 2025.", {}, { when: "2025-03-01" }]],
      no: ["The rain started on 1 March 2025."],
    },
    {
      id: "en/establishment/operates",
      says: "something begins its work at a date",
      reads: "who:THING|BODY[-] … *OPERATE[!noun] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [["The Embassy of Kenya in Lima began work in January 2009.", {}, { when: "2009-01" }]],
      no: ["Ms. Rao began work in January 2009."],
    },
    {
      id: "en/establishment/completed",
      says: "something built is completed at a date",
      reads:
        "who:THING|BODY[-|'s] … *COMPLETED[passive] … when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        ["The power plant was completed in May 2022.", { on: "2024-01-01" }, { when: "2022-05" }],
      ],
      no: ["The course was completed in May 2022."],
    },
    {
      id: "en/establishment/completed-in",
      says: "something built and completed at a date, told in passing",
      reads: "who:THING|BODY *COMPLETED[bare] … when:DATE ~where:TOWN|PLACE[in]",
      yes: [["The power plant, completed in May 2022, feeds Lima.", { on: "2024-01-01" }, { when: "2022-05" }]],
      no: ["The course, completed in May 2022, was long."],
    },
    {
      id: "en/establishment/has-had",
      says: "someone has had an office or the like since a date",
      reads: "who:PARTY[-] … *HAVEHAD name:THING[-] ~where:TOWN|PLACE[in] … when:DATE",
      yes: [
        [
          "The World Bank has had an office in Lima since 1999.",
          { on: "2024-01-01" },
          { who: ["World Bank"], where: ["Lima"] },
        ],
      ],
      no: ["The World Bank has had doubts since 1999."],
    },
    {
      id: "en/establishment/origin",
      says: "something dates back to a year",
      reads: "who:THING|OCCASION|GATHERING[-] *ORIGIN when:DATE",
      yes: [["The festival dates back to 2010.", { on: "2020-01-01" }, { when: "2010" }]],
      no: ["The dispute dates back to 2010."],
    },
    {
      id: "en/establishment/fate",
      says: "the opening of a route or the like is put off or given up",
      reads: "who:THING[-] … *MOVE[passive] when:DATE[to|through]",
      yes: [
        [
          "The direct flight was postponed to October 2027.",
          { on: "2026-01-01" },
          { when: "2027-10", status: "planned" },
        ],
      ],
      no: ["The talks were postponed to October 2027.", "Flights to Lima were cancelled on Wednesday."],
    },
    {
      id: "en/establishment/delays",
      says: "someone puts off the opening of a route or the like to a date",
      reads: "who:PARTY[-]? … *MOVE[!passive] name:THING[-] when:DATE[to|through]",
      yes: [
        [
          "The airline delayed the route to October 2027.",
          { on: "2026-01-01" },
          { when: "2027-10", status: "planned" },
        ],
      ],
      no: ["The airline delayed the flight."],
    },
  ],
} satisfies RuleFile;

export const closure = {
  gives: "event/closure",
  rules: [
    {
      id: "en/closure/closes",
      says: "someone closes or suspends something",
      reads: "who:PARTY+[-]? … *CLOSE[!noun|!passive] name:THING[-|'s] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [["Finland closed its embassy in Lima in 2012.", {}, { who: ["Finland"], where: ["Lima"], when: "2012" }]],
      no: ["Finland closed the gap in 2012."],
    },
    {
      id: "en/closure/closed",
      says: "something is closed or suspended",
      reads: "who:THING[-] … *CLOSE[passive] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [["The border was closed in 2018.", { on: "2020-01-01" }, { when: "2018" }]],
      no: ["The talks were closed in 2018."],
    },
  ],
} satisfies RuleFile;
