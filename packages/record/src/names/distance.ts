// How far two hearings lie apart: what scripts blur or leave out costs little, what tells people apart costs all.

/** Sounds of a kind, with what it costs to take one for the other. */
const KIN: readonly (readonly [string, number])[] = [
  ["SX", 0.3],
  ["SZ", 0.3],
  ["Z6", 0.3],
  ["X6", 0.35],
  ["XQ", 0.35],
  ["Q5", 0.35],
  ["56", 0.15],
  ["5Z", 0.25],
  ["5D", 0.4],
  ["5J", 0.3],
  ["5G", 0.45],
  ["5C", 0.35],
  ["CS", 0.35],
  ["CZ", 0.3],
  ["CQ", 0.3],
  ["CT", 0.45],
  ["QT", 0.35],
  ["VB", 0.25],
  ["VW", 0.15],
  ["VF", 0.3],
  ["WB", 0.5],
  ["WU", 0.1],
  ["WO", 0.3],
  ["VU", 0.3],
  ["FH", 0.3],
  ["FP", 0.45],
  ["BP", 0.4],
  ["DT", 0.35],
  ["GK", 0.35],
  ["GH", 0.3],
  ["KH", 0.7],
  ["NM", 0.35],
  ["JI", 0.1],
  ["6J", 0.4],
  ["6R", 0.5],
  ["DZ", 0.35],
  ["TS", 0.5],
  ["LJ", 0.4],
  ["LW", 0.4],
  ["AE", 0.3],
  ["AO", 0.3],
  ["AU", 0.4],
  ["AI", 0.45],
  ["AY", 0.35],
  ["EI", 0.2],
  ["EO", 0.4],
  ["EU", 0.45],
  ["EY", 0.25],
  ["IY", 0.1],
  ["IO", 0.45],
  ["IU", 0.5],
  ["OU", 0.2],
  ["OY", 0.35],
  ["UY", 0.2],
];

/** Pairs that kana blur more than letters do, and those that they keep apart, with what these cost. */
const KANA: readonly (readonly [string, number])[] = [
  ["LR", 0.05],
  ["VB", 0.1],
  ["SX", 0.2],
  ["HF", 0.15],
  ["SZ", 0.25],
  ["5Z", 0.15],
  ["TQ", 0.2],
  ["CS", 0.2],
  ["AE", 0.2],
  ["AU", 0.3],
  ["GH", 0.7],
  ["Q5", 0.5],
  ["X6", 0.5],
  ["XQ", 0.5],
];

/** What it costs to take any sound for one of no kin. */
const STRANGE = 1.2;
const STRANGE_VOWEL = 0.5;

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ56";
const VOWELS = "AEIOUY";
const SIZE = SIGNS.length;

type Costs = Float64Array;

function costsOf(kin: readonly (readonly [string, number])[]): Costs {
  const costs = new Float64Array(SIZE * SIZE).fill(STRANGE);
  for (const a of VOWELS) for (const b of VOWELS) costs[SIGNS.indexOf(a) * SIZE + SIGNS.indexOf(b)] = STRANGE_VOWEL;
  for (let i = 0; i < SIZE; i++) costs[i * SIZE + i] = 0;
  for (const [[a = "", b = ""], cost] of kin) {
    costs[SIGNS.indexOf(a) * SIZE + SIGNS.indexOf(b)] = cost;
    costs[SIGNS.indexOf(b) * SIZE + SIGNS.indexOf(a)] = cost;
  }
  return costs;
}

const BETWEEN_LETTERS = costsOf([...KIN, ["LR", 0.6]]);
const WITH_KANA = costsOf([...KIN, ...KANA]);

/** What it costs to leave a sound out. */
const LOST: Readonly<Record<string, number>> = {
  A: 0.3,
  E: 0.25,
  I: 0.25,
  O: 0.3,
  U: 0.2,
  Y: 0.2,
  J: 0.12,
  H: 0.35,
  W: 0.3,
  N: 0.65,
  T: 0.7,
  D: 0.7,
  S: 0.75,
};
const LOST_ELSE = 0.9;

/** The vowel that kana put behind a consonant, and r before a consonant or at the end. */
const ADDED = 0.05;
const ADDED_A = 0.2;
const CLOSING_R = 0.3;

export interface Sides {
  /** True where the first, the second is heard from kana. */
  readonly a: boolean;
  readonly b: boolean;
}

/** A hearing in numbers: its sounds and what each would cost to leave out. */
interface Sounds {
  readonly signs: Uint8Array;
  readonly lost: Float64Array;
}

const KEPT = new Map<string, Sounds>();

function soundsOf(heard: string, kana: boolean): Sounds {
  const key = kana ? `~${heard}` : heard;
  const known = KEPT.get(key);
  if (known) return known;
  const signs = Uint8Array.from(heard, (sign) => SIGNS.indexOf(sign));
  const lost = Float64Array.from(heard, (_, at) => lossOf(heard, at, kana));
  const made = { signs, lost };
  if (KEPT.size > MOST) KEPT.clear();
  KEPT.set(key, made);
  return made;
}

/** How many hearings are kept in numbers. */
const MOST = 5000;

function lossOf(heard: string, at: number, kana: boolean): number {
  const sound = heard[at] ?? "";
  const [before, next] = [heard[at - 1], heard[at + 1]];
  if (kana && "UOIA".includes(sound) && before !== undefined && !VOWELS.includes(before))
    return sound === "A" ? ADDED_A : ADDED;
  if (!kana && sound === "R" && at > 0 && (next === undefined || !VOWELS.includes(next))) return CLOSING_R;
  return LOST[sound] ?? LOST_ELSE;
}

/** The cost of hearing one for the other, as a grid of what their beginnings cost. */
function gridOf(a: Sounds, b: Sounds, costs: Costs): Float64Array {
  const [n, m] = [a.signs.length, b.signs.length];
  const width = m + 1;
  const grid = new Float64Array((n + 1) * width);
  for (let i = 1; i <= n; i++) grid[i * width] = grid[(i - 1) * width]! + a.lost[i - 1]!;
  for (let j = 1; j <= m; j++) grid[j] = grid[j - 1]! + b.lost[j - 1]!;
  for (let i = 1; i <= n; i++) {
    const row = a.signs[i - 1]! * SIZE;
    const loss = a.lost[i - 1]!;
    for (let j = 1; j <= m; j++) {
      const at = i * width + j;
      const change = grid[at - width - 1]! + costs[row + b.signs[j - 1]!]!;
      const skip = Math.min(grid[at - width]! + loss, grid[at - 1]! + b.lost[j - 1]!);
      grid[at] = change < skip ? change : skip;
    }
  }
  return grid;
}

/** The cost of hearing one for the other. */
export function apart(a: string, b: string, sides: Sides): number {
  const grid = gridOf(soundsOf(a, sides.a), soundsOf(b, sides.b), sides.a || sides.b ? WITH_KANA : BETWEEN_LETTERS);
  return grid.at(-1) ?? 0;
}

/** The same cost, and which sound of either bears which part of it. */
export function spread(
  a: string,
  b: string,
  sides: Sides,
): { total: number; costs: readonly [Float64Array, Float64Array] } {
  const [one, other] = [soundsOf(a, sides.a), soundsOf(b, sides.b)];
  const grid = gridOf(one, other, sides.a || sides.b ? WITH_KANA : BETWEEN_LETTERS);
  const width = b.length + 1;
  const costs = [new Float64Array(a.length), new Float64Array(b.length)] as const;
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const at = i * width + j;
    if (i > 0 && Math.abs(grid[at - width]! + one.lost[i - 1]! - grid[at]!) < EPSILON) {
      i--;
      costs[0][i] = one.lost[i]!;
    } else if (j > 0 && Math.abs(grid[at - 1]! + other.lost[j - 1]! - grid[at]!) < EPSILON) {
      j--;
      costs[1][j] = other.lost[j]!;
    } else {
      const change = grid[at]! - grid[at - width - 1]!;
      costs[0][--i] = change;
      costs[1][--j] = change;
    }
  }
  return { total: grid.at(-1) ?? 0, costs };
}

const EPSILON = 1e-9;

/** What a hearing weighs: its consonants most. */
export function weight(heard: string): number {
  let sum = 0;
  for (const sound of heard) sum += VOWELS.includes(sound) ? 0.35 : sound === "J" || sound === "H" ? 0.5 : 1;
  return sum;
}
