// Any page that a person has open can send requests to a server on loopback. Two doors are therefore shut: a request must be
// addressed to a name this server goes by (else DNS rebinding makes a foreign page 'same-origin'), and it must come from our
// own page, from a typed address or from a program, never from another site.
import { isIP } from "node:net";
import type { Context, MiddlewareHandler } from "hono";
import { failure } from "../errors/failure.ts";
import { refuse } from "./respond.ts";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** Refuses requests under foreign names and from other sites. `host` is the address the server listens on. */
export function guard(host: string): MiddlewareHandler {
  return async (c, next) => {
    const foreign = !knownName(host, c.req.header("host")) || (crossSite(c) && !followedLink(c));
    if (foreign) return refuse(c, failure("origin-refused"));
    return await next();
  };
}

/** On loopback only its names count; on another address any literal address does, since rebinding needs a name. */
function knownName(host: string, header: string | undefined): boolean {
  const name = (header ?? "").replace(/:\d+$/, "").toLowerCase();
  if (LOOPBACK.includes(name) || name === host.toLowerCase()) return true;
  return !isLoopback(host) && isIP(name.replace(/^\[|\]$/g, "")) !== 0;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function crossSite(c: Context): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  const origin = c.req.header("origin");
  return origin !== undefined && origin !== `http://${c.req.header("host") ?? ""}`;
}

/** A link in a mail or on a page may open one of our pages: a top-level visit that changes and reveals nothing. */
function followedLink(c: Context): boolean {
  return (
    c.req.method === "GET" &&
    !c.req.path.startsWith("/api/") &&
    c.req.header("sec-fetch-mode") === "navigate" &&
    c.req.header("sec-fetch-dest") === "document"
  );
}
