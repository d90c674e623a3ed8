import { styleText } from "node:util";

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan" | "underline";

/** Where a command prints: results on standard output, everything else on standard error. */
export interface Screen {
  /** Columns of the terminal; null where output goes to a file or pipe and lines may be as long as they are. */
  readonly columns: number | null;
  /** Columns of the terminal that standard error shows on, for progress; null where it does not. */
  readonly noteColumns: number | null;
  /** One line, or several, on standard output. */
  print(text: string): void;
  /** One line, or several, on standard error. */
  note(text: string): void;
  /** Replaces the last line of standard error; an empty text wipes it. Only where `noteColumns` is known. */
  overwrite(text: string): void;
  /** Styled for standard output; plain where it is not a terminal, or NO_COLOR is set. */
  paint(style: Style, text: string): string;
}

/** The screen of this process. */
export function openScreen(): Screen {
  const { stdout, stderr } = process;
  const columns = (stream: NodeJS.WriteStream) => (stream.isTTY ? Math.max(stream.columns || 80, 40) : null);
  let drawn = false;
  const wipe = () => {
    if (drawn) stderr.write("\r\u001b[K");
    drawn = false;
  };
  return {
    columns: columns(stdout),
    noteColumns: columns(stderr),
    print: (text) => {
      wipe();
      stdout.write(`${text}\n`);
    },
    note: (text) => {
      wipe();
      stderr.write(`${text}\n`);
    },
    overwrite: (text) => {
      wipe();
      drawn = text !== "";
      stderr.write(text);
    },
    paint: (style, text) => styleText(style, text, { stream: stdout }),
  };
}
