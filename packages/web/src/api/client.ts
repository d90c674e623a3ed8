// The one way to the server. Every failure arrives as an `ApiFailure` with the server's code, words and advice.
import type { WireFailure } from "chancery/wire";
import { writeSearch } from "./address.ts";

export type Failure = WireFailure["error"];

/** What the server, or the way to it, refused. `code` is `offline` where nothing answered. */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

export type Value = string | number | undefined;
export type Params = Readonly<Record<string, Value | readonly Value[]>>;

/** Asks for JSON. Parameters that are undefined are left out, lists are written one by one. */
export async function ask<T>(path: string, params: Params = {}, signal?: AbortSignal): Promise<T> {
  const response = await send(`/api/${path}${writeSearch(params)}`, signal ? { signal } : {});
  return (await response.json()) as T;
}

/** A request with plain headers. */
export type Sending = Omit<RequestInit, "headers"> & { readonly headers?: Readonly<Record<string, string>> };

/** Sends a request in the language of the page; gives the response where it is good, throws `ApiFailure` else. */
export async function send(address: string, init: Sending): Promise<Response> {
  const headers = { "accept-language": document.documentElement.lang, ...init.headers };
  const response = await fetch(address, { ...init, headers }).catch(offline);
  if (response.ok) return response;
  throw new ApiFailure(await failureIn(response));
}

function offline(error: unknown): never {
  if (error instanceof DOMException && error.name === "AbortError") throw error;
  throw new ApiFailure({ code: "offline", message: "" });
}

async function failureIn(response: Response): Promise<Failure> {
  const body: unknown = await response.json().catch(() => null);
  const shaped = typeof body === "object" && body !== null && "error" in body;
  return shaped ? (body as WireFailure).error : { code: "unexpected", message: `HTTP ${response.status}` };
}
