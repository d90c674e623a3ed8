/** One line of the report. A budget that is broken fails the run. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Least or most it may be; 'at least' for speeds, 'at most' for times. */
  readonly budget?: { readonly least?: number; readonly most?: number };
}

/** Whether a measurement keeps its budget; one without a budget always does. */
export function keeps({ value, budget }: Measured): boolean {
  return value >= (budget?.least ?? -Infinity) && value <= (budget?.most ?? Infinity);
}

/** 'reading, one core          1,240,000 characters/s   at least 1,000,000   ok' */
export function line(measured: Measured): string {
  const { name, value, unit, budget } = measured;
  const least = budget?.least === undefined ? "" : `at least ${number(budget.least)}`;
  const most = budget?.most === undefined ? "" : `at most ${number(budget.most)}`;
  const verdict = budget ? (keeps(measured) ? "ok" : "BROKEN") : "";
  return `${name.padEnd(48)}${`${number(value)} ${unit}`.padStart(28)}   ${(least + most).padEnd(22)}${verdict}`.trimEnd();
}

function number(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: value < 100 ? 1 : 0 });
}

/** The middle of several measurements: a machine that is shared is now and then slow, hardly ever fast. */
export async function median(times: number, measure: () => Promise<number> | number): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < times; i++) values.push(await measure());
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? NaN;
}

/** Milliseconds that something takes. */
export async function timed(work: () => Promise<unknown> | void): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
