const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** Columns that a line takes in a fixed-width font: two for a full-width character, one for any other. */
export function width(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}
