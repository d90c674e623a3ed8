import { ValueText, wordFor } from "../value-text.tsx";

export interface ConflictFieldProps {
  readonly field: string;
  readonly value: unknown;
  /** Indexes of those who say so. */
  readonly sources: readonly number[];
  readonly slots: Readonly<Record<string, string>>;
}

/** A disputed value: of what, what, and the numbers of the sources that say it. */
export function ConflictField({ field, value, sources, slots }: ConflictFieldProps) {
  return (
    <>
      <span className="aside">{wordFor(field, slots)}</span>{" "}
      <strong>
        <ValueText value={value} />
      </strong>{" "}
      {sources.map((source) => (
        <span key={source} className="passage-number">
          {source + 1}
        </span>
      ))}
    </>
  );
}
