import { once } from "node:events";
import { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Store } from "@chancery/record";
import type { GatherOptions } from "../intake/intake.ts";
import { FailureError, failure } from "../errors/failure.ts";
import { openLedger } from "../use/desk/ledger.ts";
import { makeApp } from "./app.ts";
import { type BuildOptions, ensureBuilt } from "./built.ts";
import { loadPage } from "./page.ts";

export interface ServerOptions extends BuildOptions {
  readonly store: Store;
  /** 0 takes any free one. */
  readonly port: number;
  /** Address to listen on; default loopback, `127.0.0.1`. */
  readonly host?: string;
  /** How documents at addresses are fetched; the usual limits where it is left out. */
  readonly gathering?: GatherOptions;
}

export interface RunningServer {
  /** `http://127.0.0.1:4747` */
  readonly url: string;
  /** Stops listening and ends open connections; the store stays open. */
  readonly close: () => Promise<void>;
}

/** Serves a store as a web page and its API; settles once it answers. Throws `port-taken`. */
export async function startServer({
  store,
  port,
  host = "127.0.0.1",
  gathering = {},
  ...rest
}: ServerOptions): Promise<RunningServer> {
  const page = await loadPage(await ensureBuilt(rest));
  const app = makeApp({ store, page, host, gathering });
  const server = createAdaptorServer({ fetch: app.fetch });
  await listen(server as Server, port, host);
  // The first page asks for it: it is drawn while the browser is on its way.
  void openLedger(store).catch(() => undefined);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`, close: () => close(server as Server) };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    throw taken ? new FailureError(failure("port-taken", { port })) : error;
  }
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
