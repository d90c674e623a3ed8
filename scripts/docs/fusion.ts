// docs/rules/fusion.md: when two facts are one happening and when they never are, from the rules themselves.
import { NEVER_EVENT } from "../../packages/record/src/fuse/rules/event-never.ts";
import { SAME_PLAN } from "../../packages/record/src/fuse/rules/event-plan.ts";
import { SAME_EVENT } from "../../packages/record/src/fuse/rules/event-same.ts";
import { NEVER_FIGURE, SAME_FIGURE } from "../../packages/record/src/fuse/rules/figure.ts";
import { NEVER_PLEDGE, SAME_PLEDGE, SAME_ROLE } from "../../packages/record/src/fuse/rules/pledge.ts";
import { row } from "./markdown.ts";

interface Rule {
  readonly id: string;
  readonly says: string;
  readonly level?: number;
  readonly all: readonly string[];
}

const KINDS: readonly (readonly [title: string, same: readonly Rule[], never: readonly Rule[]])[] = [
  ["Events", [...SAME_EVENT, ...SAME_PLAN], NEVER_EVENT],
  ["Figures", SAME_FIGURE, NEVER_FIGURE],
  ["Pledges", SAME_PLEDGE, NEVER_PLEDGE],
  ["Offices", SAME_ROLE, []],
];

export function fusionPage(): string {
  return [
    "# What makes one record of several papers",
    "Printed from the rules by `npm run docs`.",
    [
      "Facts are put together by the surer rules first (level 1, then 2, then 3). What a less sure rule could put with either of",
      "two happenings that are not one stays by itself. A 'never' rule beats them all. `chancery show` says of each source by what",
      "it stands there. The rules, with examples: `packages/record/src/fuse/rules/`.",
    ].join("\n"),
    ...KINDS.flatMap(([title, same, never]) => [
      `## ${title}`,
      sameTable(same),
      ...(never.length ? [neverTable(never)] : []),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function sameTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, says, level, all }) => row(`\`${id}\``, String(level), says, all.join(" · ")));
  return [row("one, where", "level", "in words", "all of this holds"), row("---", "---", "---", "---"), ...rows].join(
    "\n",
  );
}

function neverTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, says, all }) => row(`\`${id}\``, says, all.join(" · ")));
  return [row("never one, where", "in words", "this holds"), row("---", "---", "---"), ...rows].join("\n");
}
