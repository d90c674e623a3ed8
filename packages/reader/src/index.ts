export type { DateMention } from "./document/dates.ts";
export type * from "./facts/fact.ts";
export type * from "./language/pack.ts";
export type { Block, BlockKind, SourceMeta, SourceText } from "./text/block.ts";
export type { Span } from "./text/span.ts";
export { createReader } from "./read.ts";
export type { Reader, Reading, ReadProblem } from "./read.ts";
