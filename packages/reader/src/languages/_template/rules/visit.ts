import type { RuleFile } from "../../../language/rule.ts";

/** One happening a file; `gives` says what its rules give. The notation is told in CONTRIBUTING, 'Add a rule'. */
export const visit = {
  gives: "event/visit",
  rules: [
    {
      id: "qaa/visit/visits",
      says: "someone visits a place",
      reads: "~who:HUMAN+[nom] *VISIT &where:PLACE|TOWN+[acc] ~when:DATE",
      // Sentences it must read: the text, the date of the document, the slots it must give.
      yes: [
        [
          "Prezidento Ana Ruiz vizitis Belandon la 3 majo 2024.",
          {},
          { who: ["Ana Ruiz"], where: ["Belando"], when: "2024-05-03", status: "happened" },
        ],
      ],
      // Sentences that look like it and must stay silent.
      no: ["Prezidento Ana Ruiz ne vizitis Belandon."],
    },
  ],
} satisfies RuleFile;
