import robotsParser from "robots-parser";
import { failure, FailureError } from "../../errors/failure.ts";
import { collect } from "./bounded.ts";
import { AGENT, bodyOf, request, type Asked } from "./request.ts";

/** RFC 9309, 2.5: at least 500 kibibytes of rules are read; we read no more. */
const MOST_RULES = 512 * 1024;
const MOST_REDIRECTS = 5;

type Rules = { isAllowed(url: string): boolean };
/** The package declares a default export where it has none. */
const parseRobots = robotsParser as unknown as (
  url: string,
  rules: string,
) => { isAllowed(url: string, agent: string): boolean | undefined };
const EVERYTHING: Rules = { isAllowed: () => true };
const NOTHING: Rules = { isAllowed: () => false };

/** What sites ask programs to leave alone (RFC 9309), asked once a site. */
export class Robots {
  private readonly sites = new Map<string, Promise<Rules>>();

  /** Throws a `FailureError` where the site asks not to fetch this page. */
  async check(url: URL, asked: Asked): Promise<void> {
    const rules = this.sites.get(url.origin) ?? fetchRules(new URL("/robots.txt", url), asked);
    this.sites.set(url.origin, rules);
    if (!(await rules).isAllowed(url.href)) throw new FailureError(failure("robots-refused"));
  }
}

/** No rules allow all; a site that cannot say now allows nothing (RFC 9309, 2.3.1.3 and 2.3.1.4). */
async function fetchRules(url: URL, asked: Asked, redirects = 0): Promise<Rules> {
  const answer = await request(url, asked);
  const status = answer.statusCode ?? 0;
  if (status >= 300 && status < 400 && answer.headers.location && redirects < MOST_REDIRECTS) {
    answer.destroy();
    return fetchRules(new URL(answer.headers.location, url), asked, redirects + 1);
  }
  if (status !== 200) {
    answer.destroy();
    return status >= 500 ? NOTHING : EVERYTHING;
  }
  const text = Buffer.from(await collect(firstPart(bodyOf(answer)), Infinity)).toString("utf8");
  const robots = parseRobots(url.href, text);
  return { isAllowed: (page) => robots.isAllowed(page, AGENT) ?? true };
}

async function* firstPart(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = MOST_RULES;
  for await (const chunk of stream) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}
