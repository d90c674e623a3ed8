import type { Fact } from "@chancery/reader";
import { useWords } from "../../i18n/language.tsx";

/** By which rule a fact was read, and where a value does not stand in the words, what it was derived from. */
export function Basis({ fact: { trace } }: { readonly fact: Fact }) {
  const { reader } = useWords();
  return (
    <dl className="basis">
      <dt>{reader.rule}</dt>
      <dd>
        <code>{trace.rule}</code>
      </dd>
      {trace.basis.length > 0 && (
        <>
          <dt>{reader.basis}</dt>
          {trace.basis.map((basis) => (
            <dd key={basis}>
              <code>{basis}</code>
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}
