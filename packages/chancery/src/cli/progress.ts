import type { AddProgress } from "../use/add.ts";
import { say, type Session } from "./session.ts";
import { cut } from "./text.ts";

const BAR = 24;
/** Milliseconds between drawings of the bar, and between plain lines where there is no terminal. */
const REDRAW = 80;
const REPORT = 5000;

/** Shows how far adding has come: a bar on a terminal, a line now and then elsewhere. */
export function showProgress(session: Session): (progress: AddProgress) => void {
  const { noteColumns } = session.screen;
  let next = noteColumns === null ? performance.now() + REPORT : 0;
  return (progress) => {
    const now = performance.now();
    const last = progress.done === progress.total;
    if (now < next && !(last && noteColumns !== null)) return;
    next = now + (noteColumns === null ? REPORT : REDRAW);
    const line = progressLine(progress, session);
    if (noteColumns === null) session.screen.note(line);
    else session.screen.overwrite(last ? "" : cut(`${bar(progress)}${line}`, noteColumns - 1));
  };
}

/** '120 of 2,000  35/s  0:54 left  paper.html' */
function progressLine({ done, total, rate, secondsLeft, path }: AddProgress, session: Session): string {
  const number = (value: number) => value.toLocaleString(session.language);
  const parts = [
    total === null
      ? say(session, "addingSome", { done: number(done) })
      : say(session, "adding", { done: number(done), total: number(total) }),
  ];
  if (rate > 0) parts.push(say(session, "rate", { rate: rate < 10 ? rate.toFixed(1) : number(Math.round(rate)) }));
  if (secondsLeft !== null) parts.push(say(session, "left", { time: clock(secondsLeft) }));
  return [...parts, path].join("  ");
}

function bar({ done, total }: AddProgress): string {
  if (!total) return "";
  const full = Math.round((done / total) * BAR);
  return `${"█".repeat(full)}${"░".repeat(BAR - full)}  `;
}

/** Seconds as m:ss or h:mm:ss. */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
