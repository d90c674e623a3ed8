import { ROUTES } from "../../packages/chancery/src/http/routes.ts";
import { row } from "./markdown.ts";

/** `docs/api.md`: every address of the HTTP API. */
export function apiPage(): string {
  return [
    "# The API",
    "",
    "Printed from the routes by `npm run docs`. `chancery serve` answers on loopback, in JSON; the shapes are the types of",
    "`packages/chancery/src/http/wire.ts`. A failure has a status of 400 or more and one shape,",
    '`{"error": {"code", "message", "advice", "where"}}`, with the codes of [errors.md](errors.md), told in the language of',
    "`Accept-Language`. Requests under a foreign `Host`, or from another site's page, get 403.",
    "",
    row("address", "what it gives", "parameters", "answer"),
    row("---", "---", "---", "---"),
    ...ROUTES.map(({ method, path, says, parameters, answer }) =>
      row(
        `\`${method.toUpperCase()} ${path}\``,
        says,
        parameters.map((name) => `\`${name}\``).join(" "),
        `\`${answer}\``,
      ),
    ),
    "",
    "`kind`, `type`, `status`, `place`, `framework` and `lang` may stand several times: any of them. `name` and `side` too: all of",
    "them. `independent` asks for at least so many independent sources. `since` is an instant (ISO 8601). `from`, `to`,",
    "`asOf` and `addedBy` are dates (2025, 2025-08, 2025-08-24). `asOf` asks for the record as it was known on a day,",
    "`addedBy` as it stood in this store. Lists give `total` and at most `limit` (100, at most 500) items from `offset` on.",
    "",
  ].join("\n");
}
