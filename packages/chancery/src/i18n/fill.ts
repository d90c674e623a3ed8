/** Values for the `{name}` places of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** Puts values into a message. A place without a value goes, together with the brackets it stands in: ' ({status})' → ''. */
export function fill(message: string, values: Values): string {
  return message
    .replace(/ ?[(（][^()（）]*\{(\w+)\}[^()（）]*[)）]/g, (bracket, name: string) => (name in values ? bracket : ""))
    .replace(/\{(\w+)\}/g, (_place, name: string) => String(values[name] ?? "?"));
}
