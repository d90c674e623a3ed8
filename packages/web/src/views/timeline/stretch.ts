// Stretches of the overview, as the filters `from` and `to` have them: a decade is `1990` to `1999`, a year or month itself.

export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** `199X` → 1990 to 1999; `1994`, `1994-04` → itself. */
export function stretchOf(when: string): Stretch {
  return when.endsWith("X") ? { from: `${when.slice(0, -1)}0`, to: `${when.slice(0, -1)}9` } : { from: when, to: when };
}

/** The next wider stretch: of a month its year, of a year its decade; null where only all is wider. */
export function wider(from: string | undefined, to: string | undefined): Stretch | null {
  if (!from || from !== to) return null;
  if (/^\d{4}-\d\d/.test(from)) return stretchOf(from.length > 7 ? from.slice(0, 7) : from.slice(0, 4));
  return /^\d{4}$/.test(from) ? stretchOf(`${from.slice(0, 3)}X`) : null;
}
