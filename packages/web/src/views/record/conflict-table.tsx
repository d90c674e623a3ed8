import type { Name } from "@chancery/reader";
import type { Conflict, RecordView } from "chancery/wire";
import { formatNumber } from "../../i18n/amount.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { Icon } from "../../parts/icon.tsx";
import { NameList } from "../../parts/names.tsx";
import { langOf } from "../../parts/script.ts";

export interface ConflictTableProps {
  readonly record: RecordView;
  /** Without the heading, where the page has said it. */
  readonly brief?: boolean;
}

/** What the sources disagree on, each value with the numbers of those who say it. */
export function ConflictTable({ record: { conflicts }, brief = false }: ConflictTableProps) {
  const { words } = useLanguage();
  if (!conflicts.length) return null;
  return (
    <section className="conflicts">
      {!brief && (
        <h3>
          <Icon name="differ" /> {words.record.conflicts} <span className="aside">{words.record.conflictsText}</span>
        </h3>
      )}
      <dl className="slots">
        {conflicts.map((conflict) => (
          <div key={conflict.field}>
            <dt>{slotWord(conflict.field, words.slots)}</dt>
            <dd>
              <Values conflict={conflict} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Values({ conflict: { values } }: { readonly conflict: Conflict }) {
  return (
    <ul>
      {values.map(({ value, sources }) => (
        <li key={sources.join()}>
          <ConflictValue value={value} />
          {sources.map((source) => (
            <span key={source} className="passage-number">
              {source + 1}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function ConflictValue({ value }: { readonly value: unknown }) {
  const { language, words } = useLanguage();
  if (typeof value === "number") return formatNumber(value, language);
  if (Array.isArray(value)) return value.every(isName) ? <NameList names={value} /> : value.join(words.between);
  if (isName(value)) return <NameList names={[value]} />;
  if (value === null || value === undefined) return words.unknown;
  const text = String(value);
  const status = slotWord(text, words.statuses);
  return formatWhen(text, language) ?? <span lang={langOf(text)}>{status}</span>;
}

function isName(value: unknown): value is Name {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}

function slotWord(field: string, table: Readonly<Record<string, string>>): string {
  return Object.hasOwn(table, field) ? (table[field] ?? field) : field;
}
