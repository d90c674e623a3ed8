import type { BlockKind } from "@chancery/reader";

/**
 * A cell of a drafted row. `of` points to the cell it repeats, where a cell covers several rows or a head several columns;
 * to `COVERED`, where it is a column that the cell before it covers as well.
 */
export interface DraftCell {
  readonly text: string;
  readonly of?: DraftCell;
}

/** Stands for the words of columns that another cell of the row covers: there are none. */
export const COVERED: DraftCell = { text: "" };

/** A block before its place in the text is known. `text` holds no line break; a row has cells instead. */
export interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level?: number;
  readonly cells?: readonly DraftCell[];
  readonly header?: boolean;
  readonly table?: number;
  /** Share of the words that are links, 0 to 1; told by formats that have links. */
  readonly linked?: number;
}

/** What a format tells of a document besides its blocks. Absent where it does not tell. */
export interface Hints {
  readonly lang?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly original?: string;
}

/** A document as its format gives it. */
export interface Drafted {
  readonly blocks: readonly Draft[];
  readonly hints: Hints;
}
