import type { RelationAnswer } from "chancery/wire";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen, formatYear } from "../../i18n/when.ts";
import { SideChoice, sideName } from "../../parts/side-choice.tsx";
import { whenOf } from "../../parts/summary.tsx";
import { yearOfDay } from "../../parts/years.ts";
import { dayOf } from "./day.ts";

/** The sides, to be chosen, and in one line how they stand. */
export function RelationHead({ answer }: { readonly answer: RelationAnswer }) {
  const { words, language } = useLanguage();
  const { sides } = answer;
  return (
    <header className="relation-head">
      <h1>{sides.map((side) => sideName(side, language)).join(words.relation.between)}</h1>
      <SideChoice sides={sides} offered={answer.offered} least={1} />
      <p className="relation-state">
        <State answer={answer} />
      </p>
    </header>
  );
}

function State({ answer: { contacts, contactCount, marks, today } }: { readonly answer: RelationAnswer }) {
  const { words, language } = useLanguage();
  const [last] = contacts;
  if (!last || !marks.length) return words.relation.noContacts;
  const first = Math.min(...marks.map(({ from }) => from));
  const when = whenOf(last.body);
  const days = (dayOf(today) ?? 0) - (dayOf(when) ?? 0);
  const state = words.relation.state(contactCount, formatYear(yearOfDay(first), language));
  return `${state} · ${words.relation.last(formatWhen(when, language) ?? words.undated, words.relation.ago(days))}`;
}
