import { useNavigate } from "@tanstack/react-router";
import type { OfferedSide, RelationAnswer } from "chancery/wire";
import { type Language, useLanguage } from "../../i18n/language.tsx";
import { formatWhen, formatYear } from "../../i18n/when.ts";
import { Icon } from "../../parts/icon.tsx";
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
      <SideChoice answer={answer} />
      <p className="relation-state">
        <State answer={answer} />
      </p>
    </header>
  );
}

export function sideName({ id, names }: OfferedSide, language: Language): string {
  return names[language] ?? names["en"] ?? id;
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

function SideChoice({ answer: { sides, offered } }: { readonly answer: RelationAnswer }) {
  const { words, language } = useLanguage();
  const navigate = useNavigate({ from: "/relation" });
  const choose = (side: readonly string[]) =>
    void navigate({ search: (old) => ({ ...old, side }), replace: false, resetScroll: false });
  const ids = sides.map(({ id }) => id);
  const others = offered.filter(({ id }) => !ids.includes(id));
  return (
    <div className="relation-sides" role="group" aria-label={words.relation.sides}>
      {sides.map((side) => (
        <button
          key={side.id}
          type="button"
          className="chip"
          aria-label={words.relation.removeSide(sideName(side, language))}
          disabled={sides.length < 2}
          onClick={() => choose(ids.filter((id) => id !== side.id))}
        >
          {sideName(side, language)} <Icon name="close" />
        </button>
      ))}
      <select
        aria-label={words.relation.addSide}
        value=""
        disabled={!others.length}
        onChange={(event) => choose([...ids, event.target.value])}
      >
        <option value="">{words.relation.addSide}</option>
        {others.map((side) => (
          <option key={side.id} value={side.id}>
            {sideName(side, language)} ({side.count})
          </option>
        ))}
      </select>
    </div>
  );
}
