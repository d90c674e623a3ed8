import { Hono } from "hono";
import type { Store } from "@chancery/record";
import { failure } from "../errors/failure.ts";
import type { GatherOptions } from "../intake/intake.ts";
import { forgetLedger } from "../use/desk/ledger.ts";
import { guard } from "./guard.ts";
import { headers } from "./headers.ts";
import { type Page, sendPage } from "./page.ts";
import { failureOf, refuse } from "./respond.ts";
import type { Desk } from "./route.ts";
import { ROUTES } from "./routes.ts";

export interface AppOptions {
  readonly store: Store;
  /** The built web page. */
  readonly page: Page;
  /** Address the server listens on. */
  readonly host: string;
  /** How documents at addresses are fetched; the usual limits where it is left out. */
  readonly gathering?: GatherOptions;
}

/** The application as a function from request to response. */
export function makeApp({ store, page, host, gathering = {} }: AppOptions): Hono {
  const app = new Hono();
  const desk: Desk = { store, gathering, inTurn: makeQueue(() => forgetLedger(store)) };
  app.use(headers());
  app.use(guard(host));
  app.use("/api/*", async (c, next) => {
    await next();
    c.header("cache-control", "no-store");
  });
  for (const { method, path, handle } of ROUTES) app.on(method, path, (c) => handle(c, desk));
  app.all("/api/*", (c) => refuse(c, failure("route-missing", { where: c.req.path })));
  app.get("*", (c) => sendPage(c, page));
  app.notFound((c) => refuse(c, failure("route-missing", { where: c.req.path })));
  app.onError((thrown, c) => refuse(c, failureOf(thrown)));
  return app;
}

function makeQueue(done: () => void): Desk["inTurn"] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work).finally(done);
    last = turn.catch(() => undefined);
    return turn;
  };
}
