import { Link } from "@tanstack/react-router";
import { useLanguage } from "../i18n/language.tsx";
import { formatWhen } from "../i18n/when.ts";

export interface LastCellProps {
  readonly record: string;
  readonly when: string | null;
}

/** The cell that tells when something was last, and leads to that record. */
export function LastCell({ record, when }: LastCellProps) {
  const { language, words } = useLanguage();
  return (
    <td className="table-text beside-date">
      <Link to="/records/$id" params={{ id: record }}>
        {formatWhen(when, language) ?? words.undated}
      </Link>
    </td>
  );
}
