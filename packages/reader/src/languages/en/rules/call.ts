import type { RuleFile } from "../../../language/rule.ts";

export const call = {
  gives: "event/call",
  rules: [
    {
      id: "en/call/spoke",
      says: "someone speaks by telephone with someone",
      reads: "who:HUMAN+[-]? … *SPOKE[!noun] … name:TELEPHONE[by|on|through] … with:HUMAN+[with|to]? ~when:DATE",
      yes: [
        [
          "President Grace Otieno spoke today by telephone with Prime Minister Tom Berg of Norway.",
          { on: "2024-08-10" },
          { who: ["Grace Otieno", "Tom Berg"], when: "2024-08-10" },
        ],
      ],
      no: ["President Grace Otieno spoke to the press."],
    },
    {
      id: "en/call/spoke-with",
      says: "someone speaks with someone by telephone",
      reads: "who:HUMAN+[-]? … *SPOKE[!noun] with:HUMAN+[with|to] … name:TELEPHONE[by|on|through] ~when:DATE",
      yes: [
        [
          "President Grace Otieno spoke with Prime Minister Tom Berg by telephone on 10 August 2024.",
          {},
          { who: ["Grace Otieno", "Tom Berg"], when: "2024-08-10" },
        ],
      ],
      no: ["President Grace Otieno spoke with Prime Minister Tom Berg at length."],
    },
    {
      id: "en/call/holds",
      says: "someone holds telephone talks with someone",
      reads: "who:HUMAN+[-]? … *HOLD[!noun|!passive] name:TELEPHONE … with:HUMAN+[with]? ~when:DATE",
      yes: [
        [
          "Prime Minister Tom Berg held phone talks on Monday with President Grace Otieno.",
          { on: "2023-10-18" },
          { who: ["Tom Berg", "Grace Otieno"], when: "2023-10-16" },
        ],
      ],
      no: ["Prime Minister Tom Berg held talks with President Grace Otieno."],
    },
    {
      id: "en/call/noun",
      says: "a dated telephone call as a noun",
      reads: "who:HUMAN['s]? *TELEPHONE with:HUMAN+[with] when:DATE",
      yes: [
        [
          "Ms. Rao recalled her telephone talks with Prime Minister Tom Berg in August 2024.",
          {},
          { who: ["Rao", "Tom Berg"], when: "2024-08" },
        ],
      ],
      no: ["A telephone line was laid."],
    },
    {
      id: "en/call/in-a-call",
      says: "what people did in a telephone call on a day",
      reads: "*INACALL when:DATE[-|on] who:HUMAN+[-]",
      yes: [
        [
          "In a phone call on 5 May 2025, President Grace Otieno and Prime Minister Tom Berg spoke of trade.",
          {},
          { who: ["Grace Otieno", "Tom Berg"], when: "2025-05-05" },
        ],
      ],
      no: ["The phone line was cut on 5 May 2025, President Grace Otieno said."],
    },
    {
      id: "en/call/took-place",
      says: "a telephone call takes place",
      reads: "name:TELEPHONE[-] … *PLACE[!noun] ~when:DATE",
      yes: [["The telephone talks took place on March 9, 2022.", {}, { when: "2022-03-09" }]],
      no: ["A telephone line was laid."],
    },
  ],
} satisfies RuleFile;
