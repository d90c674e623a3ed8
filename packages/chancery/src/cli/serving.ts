import type { Store } from "@chancery/record";
import { FailureError } from "../errors/failure.ts";
import type { RunningServer } from "../http/server.ts";
import type { Given } from "./call.ts";
import { onInterrupt } from "./interrupt.ts";
import { complain, say, type Session } from "./session.ts";

const FIRST_PORT = 4747;
const TRIES = 100;

/** Serves a store until Ctrl-C; prints the address once it answers. 2 where no port could be had. */
export async function serve(store: Store, given: Given, session: Session): Promise<number> {
  const stopped = new Promise<void>((resolve) => onInterrupt(resolve));
  const server = await listen(store, wantedPort(given), session);
  if (!server) return 2;
  session.screen.print(say(session, "serving", { url: server.url }));
  session.screen.note(say(session, "servingHint"));
  if (!given.flag("noOpen") && onDesktop()) await openBrowser(server.url);
  await stopped;
  session.screen.note(say(session, "stopping"));
  await server.close();
  return 0;
}

/** The port that was asked for, or null where any will do. */
function wantedPort(given: Given): number | null {
  const fromEnvironment = process.env["PORT"];
  return given.number("port") ?? (fromEnvironment ? Number(fromEnvironment) : null);
}

async function listen(store: Store, wanted: number | null, session: Session): Promise<RunningServer | null> {
  const { startServer } = await import("../http/server.ts");
  const onBuild = () => session.screen.note(say(session, "building"));
  const first = wanted ?? FIRST_PORT;
  for (let port = first; ; port++) {
    try {
      return await startServer({ store, port, onBuild });
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      if (error.failure.code === "port-taken" && wanted === null && port < first + TRIES) continue;
      complain(session, error.failure);
      return null;
    }
  }
}

/** Whether a person sits at this machine's own screen. */
function onDesktop(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = process.env;
  if (CI || SSH_CONNECTION || !process.stdout.isTTY) return false;
  return process.platform === "darwin" || process.platform === "win32" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** A browser that does not open is no failure: the address stands on the screen. */
async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import("open");
  const opened = await open(url).catch(() => null);
  opened?.on("error", () => {});
}
