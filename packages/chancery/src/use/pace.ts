/** How far and how fast. */
export interface Step {
  readonly done: number;
  readonly total: number | null;
  readonly rate: number;
  readonly secondsLeft: number | null;
}

/** The rate is that of the last ten seconds; before one has passed nothing is said of it. */
const WINDOW = 10_000;
const SOON = 1000;

/** Tells rate and time left of work that goes on. */
export class Pace {
  readonly #now: () => number;
  readonly #began: number;
  /** Times at which something was finished, and where the window begins among them. */
  readonly #finished: number[] = [];
  #first = 0;
  #done = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#began = now();
  }

  /** One more is done, of `total` where that is known. */
  step(total: number | null): Step {
    const now = this.#now();
    this.#done++;
    this.#finished.push(now);
    const from = Math.max(this.#began, now - WINDOW);
    while ((this.#finished[this.#first] ?? now) < from) this.#first++;
    const passed = now - from;
    const rate = passed < SOON ? 0 : ((this.#finished.length - this.#first) / passed) * 1000;
    const left = total === null || rate === 0 ? null : Math.max(0, total - this.#done) / rate;
    return { done: this.#done, total, rate, secondsLeft: left };
  }

  seconds(): number {
    return (this.#now() - this.#began) / 1000;
  }
}
