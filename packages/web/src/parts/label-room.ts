// Which of many names can be written without covering one another: those that come first have the room.

export interface Label {
  readonly id: string;
  readonly text: string;
  /** Where it begins, and the middle of its line. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 13;

/** Size of the letters. */
const SIZE = 12;

/** Where a name beside a mark begins: right of it, or left of it where it would leave the drawing. */
export function besideAt(text: string, mark: { readonly x: number; readonly radius: number }, width: number): number {
  const right = mark.x + mark.radius + 3;
  const left = mark.x - mark.radius - 3 - widthOf(text);
  return right + widthOf(text) > width && left > 0 ? left : right;
}

/** Ids of the labels that fit, in the order in which they are given; nothing is written upon what is blocked. */
export function labelsThatFit(labels: readonly Label[], blocked: readonly Box[] = []): ReadonlySet<string> {
  const taken = [...blocked];
  const fitting = new Set<string>();
  for (const label of labels) {
    const box = boxOf(label);
    if (taken.some((other) => meet(box, other))) continue;
    taken.push(box);
    fitting.add(label.id);
  }
  return fitting;
}

function boxOf({ text, x, y }: Label): Box {
  return { left: x, right: x + widthOf(text), top: y - LINE / 2, bottom: y + LINE / 2 };
}

/** Roughly: signs of Chinese and Japanese are as wide as they are high, others little more than half of it. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + SIZE * (/[\u2e80-\u9fff\uff00-\uff60]/.test(sign) ? 1 : 0.58), 0);
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
