import { Option } from "commander";
import { failure, FailureError } from "../errors/failure.ts";
import type { Given } from "./call.ts";
import { type OptionName, OPTIONS, type OptionShape } from "./option.ts";

/** An option as the parser wants it. Its description stays empty: help is printed from the message tables. */
export function optionFor(name: OptionName): Option {
  const shape = OPTIONS[name];
  const made = new Option(
    `${shape.short ? `${shape.short}, ` : ""}${shape.long}${shape.value ? ` <${shape.value}>` : ""}`,
  );
  if (shape.value) made.argParser((value: string, before: unknown) => take(shape, value, before));
  return made;
}

/** The options of a call, by the names of our own table. */
export function givenIn(raw: Readonly<Record<string, unknown>>): Given {
  const value = (name: OptionName) => raw[optionFor(name).attributeName()];
  return {
    flag: (name) => value(name) === !optionFor(name).negate,
    text: (name) => text(value(name)),
    list: (name) => texts(value(name)),
    number: (name) => number(value(name)),
  };
}

function take(shape: OptionShape, value: string, before: unknown): string | number | string[] {
  const values = shape.many === "commas" ? value.split(",").filter(Boolean) : [value];
  for (const each of values) inspect(shape, each);
  if (shape.many) return [...texts(before), ...values];
  return shape.value === "number" ? Number(value) : value;
}

function inspect({ long, value, choices }: OptionShape, given: string): void {
  const allowed = value === "number" ? "0, 1, 2, …" : choices?.join(", ");
  const right = value === "number" ? /^\d{1,9}$/.test(given) : (choices?.includes(given) ?? true);
  if (!right) throw new FailureError(failure("value-invalid", { option: long, value: given, allowed: allowed ?? "" }));
}

const text = (value: unknown) => (typeof value === "string" ? value : undefined);
const number = (value: unknown) => (typeof value === "number" ? value : undefined);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
