// Decisions on their way to the server. Each is kept in this browser from the moment it is taken until the server has laid it
// down, is sent in the order of taking, and goes on being sent when the server was away or the page was closed in between.
import type { Judged, Judgement, JudgementAnswer } from "chancery/wire";
import { recall, remember } from "../../i18n/remember.ts";
import { ApiFailure, type Failure, send } from "../../api/client.ts";

/** A decision that is not laid down yet. */
export interface Pending {
  readonly token: string;
  readonly judged: Judged;
  /** Of an undoing: the decision that is to be taken back, where it was itself on its way. */
  readonly undoes?: string;
  /** `refused`: the server will not have it; it stays until a person has seen why. */
  readonly state: "waiting" | "sending" | "failed" | "refused";
  /** Set once it was sent: the server may have it though its answer got lost. */
  readonly tried?: true;
  readonly failure?: Failure;
}

/** A decision of this visit that was laid down. */
export interface Made {
  readonly token: string;
  readonly judged: Judged;
  readonly judgement: Judgement;
}

export interface Outbox {
  readonly pending: readonly Pending[];
  /** Those of this visit that stand, the oldest first. */
  readonly made: readonly Made[];
  /** What was done last, for telling it: a decision, or one that was taken back. */
  readonly last: { readonly token: string; readonly judged: Judged; readonly undone: boolean } | null;
}

const KEY = "chancery.pending";
const MAKER = "chancery.maker";
/** Milliseconds until a decision is sent again when the server did not answer. */
const AGAIN = 3000;

let box: Outbox = { pending: stored(), made: [], last: null };
let sending = false;
const listeners = new Set<() => void>();
type Settled = (judgement: Judgement, judged: Judged) => void;
const settled = new Set<Settled>();

export function outbox(): Outbox {
  return box;
}

export function subscribeOutbox(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hears of every decision that was laid down: what is shown of the record is another now. */
export function onSettled(listener: Settled): () => void {
  settled.add(listener);
  void flush();
  return () => settled.delete(listener);
}

/** Takes a decision. It shows at once and is sent as soon as those before it are laid down. */
export function decide(judged: Judged): string {
  const token = newToken();
  const maker = makerName();
  const signed = maker && !judged.maker ? { ...judged, maker } : judged;
  change({
    pending: [...box.pending, { token, judged: { ...signed, token }, state: "waiting" }],
    last: { token, judged: signed, undone: false },
  });
  void flush();
  return token;
}

/** Takes back a decision of the record, or else the last one of this visit. False where there is none. */
export function undo(judgement?: string): boolean {
  if (judgement !== undefined) return Boolean(decide({ verb: "undo", of: judgement }));
  const last = lastTaken();
  if (!last) return false;
  if ("state" in last && !last.tried) return drop(last);
  const token = newToken();
  const of = "judgement" in last ? last.judgement.id : "";
  const judged: Judged = { verb: "undo", of, token, ...(makerName() ? { maker: makerName() } : {}) };
  change({
    pending: [...box.pending, { token, judged, undoes: last.token, state: "waiting" }],
    made: box.made.filter((one) => one !== last),
    last: { token: last.token, judged: last.judged, undone: true },
  });
  void flush();
  return true;
}

/** The decision that would be taken back next. */
export function undoable(): string | undefined {
  return lastTaken()?.token;
}

function lastTaken(): Pending | Made | undefined {
  const undoing = new Set(box.pending.map(({ undoes }) => undoes));
  const waiting = box.pending.findLast(
    ({ token, judged, state }) => judged.verb !== "undo" && state !== "refused" && !undoing.has(token),
  );
  return waiting ?? box.made.at(-1);
}

/** Puts away a decision that was refused, or one that has not been sent. */
export function discard(token: string): void {
  const found = box.pending.find((one) => one.token === token);
  if (found && found.state !== "sending") drop(found);
}

/** Sends again what failed, now. */
export function resend(): void {
  void flush();
}

/** In whose name decisions are taken on this browser; empty for the usual one of the server. */
export function makerName(): string {
  return recall(MAKER) ?? "";
}

export function signAs(name: string): void {
  remember(MAKER, name.trim() || null);
  change({});
}

/** `randomUUID` is there on loopback and over TLS only. */
function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function drop(gone: Pending): true {
  change({
    pending: box.pending.filter((one) => one !== gone),
    last: { token: gone.token, judged: gone.judged, undone: true },
  });
  return true;
}

async function flush(): Promise<void> {
  if (sending) return;
  sending = true;
  for (let next = firstWaiting(); next && (await deliver(next)); next = firstWaiting());
  sending = false;
}

function firstWaiting(): Pending | undefined {
  return box.pending.find(({ state }) => state !== "refused");
}

/** Whether the next one may be sent. */
async function deliver(one: Pending): Promise<boolean> {
  const { token, judged, undoes } = one;
  // What it would take back was refused and never stood.
  if (judged.verb === "undo" && !judged.of) return drop(one);
  update(token, { state: "sending", tried: true });
  try {
    const headers = { "content-type": "application/json" };
    const response = await send("/api/judgements", { method: "POST", headers, body: JSON.stringify(judged) });
    const { judgement } = (await response.json()) as JudgementAnswer;
    laidDown(one, judgement);
    return true;
  } catch (error) {
    const failure = error instanceof ApiFailure ? error.failure : { code: "offline", message: String(error) };
    const passing = PASSING.has(failure.code);
    update(token, { state: passing ? "failed" : "refused", failure });
    if (passing) setTimeout(() => void flush(), AGAIN);
    else if (undoes === undefined) forgetUndo(token);
    return !passing;
  }
}

/** Failures that may be over the next time. */
const PASSING: ReadonlySet<string> = new Set(["offline", "store-busy", "unexpected"]);

function laidDown({ token, judged }: Pending, judgement: Judgement): void {
  const made = judged.verb === "undo" ? box.made.filter((one) => one.judgement.id !== judged.of) : box.made;
  const undone = box.pending.find(({ undoes }) => undoes === token);
  const stands = judged.verb !== "undo" && !undone;
  change({
    pending: box.pending
      .filter((one) => one.token !== token)
      .map((one) => (one === undone ? { ...one, judged: { ...one.judged, of: judgement.id } } : one)),
    made: stands ? [...made, { token, judged, judgement }] : made,
  });
  for (const listener of settled) listener(judgement, judged);
}

function forgetUndo(token: string): void {
  change({ pending: box.pending.filter(({ undoes }) => undoes !== token) });
}

function update(token: string, part: Partial<Pending>): void {
  change({ pending: box.pending.map((one) => (one.token === token ? { ...one, ...part } : one)) });
}

function change(part: Partial<Outbox>): void {
  const before = new Set(box.pending.map(({ token }) => token));
  box = { ...box, ...part };
  for (const one of box.pending) {
    remember(`${KEY}.${one.token}`, JSON.stringify(one));
    before.delete(one.token);
  }
  for (const token of before) remember(`${KEY}.${token}`, null);
  for (const listener of listeners) listener();
}

/** Decisions that an earlier visit left behind. */
function stored(): Pending[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${KEY}.`));
    return keys.map((key) => ({ ...(JSON.parse(recall(key) ?? "") as Pending), state: "waiting" }));
  } catch {
    return [];
  }
}
