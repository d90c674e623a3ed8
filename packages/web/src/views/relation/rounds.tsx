import { Link } from "@tanstack/react-router";
import type { RelationAnswer, Round, Series } from "chancery/wire";
import { useLanguage } from "../../i18n/language.tsx";
import "./rounds.css";
import { formatWhen, placeOf } from "../../i18n/when.ts";

/** Rounds of the frameworks the sides meet in; those that no document tells of stand as gaps. */
export function Rounds({ answer: { series, names } }: { readonly answer: Pick<RelationAnswer, "series" | "names"> }) {
  const { words, language } = useLanguage();
  if (!series.length) return null;
  return (
    <section className="relation-part">
      <h2>{words.relation.rounds}</h2>
      {series.map((one) => (
        <div key={`${one.framework} ${one.rounds[0]?.record ?? ""}`} className="rounds">
          <h3>
            {names[one.framework]?.[language] ?? one.framework}{" "}
            <span className="aside">{words.relation.missing(one.missing)}</span>
          </h3>
          <RoundList series={one} />
        </div>
      ))}
    </section>
  );
}

export function RoundList({ series }: { readonly series: Series }) {
  return (
    <ol className="rounds-list">
      {series.rounds.map((round) => (
        <li key={round.number} data-missing={round.record === null}>
          <RoundCell round={round} />
        </li>
      ))}
    </ol>
  );
}

function RoundCell({ round: { number, record, when } }: { readonly round: Round }) {
  const { words, language } = useLanguage();
  const { year } = placeOf(when);
  if (record === null)
    return (
      <>
        <span className="rounds-number">{words.relation.round(number)}</span>
        <span>{words.relation.notOnRecord}</span>
      </>
    );
  return (
    <Link to="/records/$id" params={{ id: record }} title={formatWhen(when, language) ?? undefined}>
      <span className="rounds-number">{words.relation.round(number)}</span>
      <span>{year}</span>
    </Link>
  );
}
