import { FAILURES } from "../../packages/chancery/src/errors/table.ts";
import { row } from "./markdown.ts";

/** `docs/errors.md`: every failure the program tells, with what to do about it. */
export function errorsPage(): string {
  return [
    "# What can go wrong",
    "",
    "Printed from the failure table by `npm run docs`. A failure is told the same way everywhere: its code (never changed,",
    "never reused), what happened, where, and what to do; `{…}` is filled in. On the command line it stands on standard error,",
    'in `chancery read --jsonl` as `{"document": {"path"}, "error": {"code", "message"}}`, over HTTP in the body.',
    "",
    row("code", "what happened", "what to do", "日本語"),
    row("---", "---", "---", "---"),
    ...Object.entries(FAILURES).map(([code, { en, ja }]) => row(`\`${code}\``, en[0], en[1], ja.join(" "))),
    "",
  ].join("\n");
}
