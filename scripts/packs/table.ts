// Own tables of the world pack: one row a line, cells parted by '|', lists inside a cell by ';', comments after '#'.
import { readFileSync } from "node:fs";

export type Row = readonly string[];

/** The rows of `tables/NAME.txt`, cells trimmed. */
export function readTable(name: string): Row[] {
  const text = readFileSync(new URL(`tables/${name}.txt`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** The items of a cell, in order, each once. */
export function list(cell: string | undefined): string[] {
  return unique((cell ?? "").split(";").map((item) => item.trim()));
}

export function unique(items: readonly string[]): string[] {
  return [...new Set(items)].filter((item) => item !== "");
}
