import type { RecordView } from "chancery/wire";
import { useWords } from "../../i18n/language.tsx";

/** By which rule each source stands in this record: what ties it to another one. */
export function WhyOne({ record: { links = [] } }: { readonly record: RecordView }) {
  const { record: words } = useWords();
  if (!links.length) return null;
  return (
    <details className="why-one">
      <summary>{words.why}</summary>
      <ol>
        {links.map(({ source, to, rule, reasons }) => (
          <li key={source}>
            <span className="passage-number">{source + 1}</span>{" "}
            <span>
              {words.sameAs(to + 1)}:{" "}
              {rule === "alike" ? (
                words.alike
              ) : (
                <>
                  <code>{rule}</code> {reasons.join("; ")}
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
