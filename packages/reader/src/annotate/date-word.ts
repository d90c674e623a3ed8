/** What a word of the calendar says: `month:=8` is the part `month` with the value `=8`. */
export interface DatePart {
  readonly name: string;
  readonly value: string;
}

/** The values of the tables, taken apart once. */
const PARTS = new Map<string, DatePart>();

/** The value of a DATE word, taken apart. */
export function partOf(said: string): DatePart {
  let part = PARTS.get(said);
  if (!part) {
    const [name = "", value = ""] = said.split(":");
    PARTS.set(said, (part = { name, value }));
  }
  return part;
}
