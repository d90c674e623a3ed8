import type { Span } from "./span.ts";

/** What a stretch of the reading text is on its page. Intake decides; the reader only asks. */
export type BlockKind =
  "title" | "heading" | "paragraph" | "item" | "row" | "caption" | "note" | "byline" | "date" | "aside";

/**
 * A block of the reading text. Blocks are sorted, do not overlap and hold no line break that a person would not see:
 * within a paragraph broken lines are healed before the text is made. `title` is the document's own headline,
 * `caption` belongs to a picture or table, `note` is a foot- or source note, `aside` a box beside the text.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Rank of a heading, 1 to 6; depth of a list item, 1 for the outermost. */
  readonly level?: number;
  /** Cells of a table row, in order; empty cells are empty spans. */
  readonly cells?: readonly Span[];
  /** True for a row made of header cells. */
  readonly header?: boolean;
  /** Which table of the document a row or its caption belongs to, from 0. */
  readonly table?: number;
}

/** The reading text of a document and its blocks. Offsets of everything else count in `text`. */
export interface SourceText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What is known of a document besides its text; `null` where it is not known. */
export interface SourceMeta {
  /** BCP 47 code of the language most of the text is written in, or `und`. */
  readonly lang: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF date the document bears, as precise as it lets it be. */
  readonly published: string | null;
  readonly url: string | null;
  /** Address of the page this text was translated or copied from, where it says so. */
  readonly original?: string | null;
}
