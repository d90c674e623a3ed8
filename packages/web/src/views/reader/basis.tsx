import type { Fact } from "@chancery/reader";
import { useQuery } from "@tanstack/react-query";
import { metaQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/language.tsx";

/** By which rule a fact was read, and where a value does not stand in the words, what it was derived from. */
export function Basis({ fact: { trace } }: { readonly fact: Fact }) {
  const { language, words } = useLanguage();
  const { data: meta } = useQuery(metaQuery());
  const told = language === "ja" ? meta?.bases.ja : undefined;
  return (
    <dl className="basis">
      <dt>{words.reader.rule}</dt>
      <dd>
        <code>{trace.rule}</code>
      </dd>
      {trace.basis.length > 0 && (
        <>
          <dt>{words.reader.basis}</dt>
          {trace.basis.map((basis) => (
            <dd key={basis}>{told ? basisIn(basis, told, words.slots) : basis}</dd>
          ))}
        </>
      )}
    </dl>
  );
}

/** 'when: the document's date: 2025-08-27' in other words: slots, what they were derived from, and the value it stands on. */
function basisIn(
  basis: string,
  told: Readonly<Record<string, string>>,
  slots: Readonly<Record<string, string>>,
): string {
  const [first = "", ...rest] = basis.split(": ");
  const named = first in told ? [] : first.split(/, | and /);
  const [phrase = "", value] = named.length ? rest : [first, ...rest];
  const head = named.map((slot) => slots[slot] ?? slot).join("・");
  return `${head ? `${head}：` : ""}${told[phrase] ?? phrase}${value === undefined ? "" : `（${value}）`}`;
}
