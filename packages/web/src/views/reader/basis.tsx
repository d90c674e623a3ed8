import type { Fact } from "@chancery/reader";
import { useQuery } from "@tanstack/react-query";
import { metaQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/language.tsx";
import type { Words } from "../../i18n/words/en.ts";
import { wordFor } from "../../parts/value-text.tsx";

/** What stands for the rule where a person read the fact. */
const BY_HAND = "by hand";

/** By which rule a fact was read, and where a value does not stand in the words, what it was derived from. */
export function Basis({ fact: { trace } }: { readonly fact: Fact }) {
  const { language, words } = useLanguage();
  const { data: meta } = useQuery(metaQuery());
  const told = language === "en" ? undefined : meta?.bases[language];
  return (
    <dl className="basis">
      <dt>{words.reader.rule}</dt>
      <dd>{trace.rule === BY_HAND ? words.judging.done.add : <code>{trace.rule}</code>}</dd>
      {trace.basis.length > 0 && (
        <>
          <dt>{words.reader.basis}</dt>
          {trace.basis.map((basis) => (
            <dd key={basis}>{told ? basisIn(basis, told, words) : basis}</dd>
          ))}
        </>
      )}
    </dl>
  );
}

/** 'when: the document's date: 2025-08-27' in other words: slots, what they were derived from, and the value it stands on. */
function basisIn(basis: string, told: Readonly<Record<string, string>>, { slots, basis: signs }: Words): string {
  const [first = "", ...rest] = basis.split(": ");
  const named = first in told ? [] : first.split(/, | and /);
  const [phrase = "", value] = named.length ? rest : [first, ...rest];
  const head = named.map((slot) => wordFor(slot, slots)).join(signs.join);
  return `${head ? `${head}${signs.colon}` : ""}${told[phrase] ?? phrase}${value === undefined ? "" : signs.value(value)}`;
}
