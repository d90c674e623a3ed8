import type { RecordView } from "chancery/wire";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { StatusMark } from "../../parts/status-mark.tsx";

/** How the record stood from one source to the next, where it changed. */
export function History({ record: { history } }: { readonly record: RecordView }) {
  const { words, language } = useLanguage();
  if (history.length < 2) return null;
  return (
    <section className="history">
      <h3>{words.record.history}</h3>
      <ol>
        {history.map((step) => (
          <li key={step.source}>
            <StatusMark status={step.status} />
            <span className="history-date">{formatWhen(step.as_of, language) ?? words.undated}</span>
            <span className="passage-number">{step.source + 1}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
