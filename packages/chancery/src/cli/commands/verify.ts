import { verify } from "../../use/verify.ts";
import type { Call } from "../call.ts";
import { printJson, withStore } from "../keeping.ts";
import { say } from "../session.ts";

/** chancery verify: whether every hash, offset and reference holds. 1 where one does not. */
export function run({ given, session }: Call): Promise<number> {
  const { screen, words } = session;
  return withStore(session, { create: false }, async (store) => {
    const verified = await verify(store, (share) => {
      if (screen.noteColumns === null) return;
      screen.overwrite(share < 1 ? say(session, "verifying", { percent: Math.floor(share * 100) }) : "");
    });
    const { findings } = verified;
    if (given.flag("json")) printJson(session, verified);
    else {
      screen.print(say(session, "verified", { ...verified, findings: findings.length }));
      for (const { code, where, detail } of findings) {
        screen.note(`${where}: ${words.labels.findings[code]}${detail ? ` (${detail})` : ""}`);
      }
      if (findings.length) screen.print(screen.paint("red", say(session, "unsound", { count: findings.length })));
      else screen.print(screen.paint("green", say(session, "sound")));
    }
    return findings.length ? 1 : 0;
  });
}
