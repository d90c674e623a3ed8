import { Link } from "@tanstack/react-router";
import type { Curve, Point, RelationAnswer } from "chancery/wire";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { Curvelet } from "../../parts/curvelet.tsx";
import { figureText } from "../../parts/figure.ts";
import { NameList } from "../../parts/names.tsx";
import { whenOf } from "../../parts/summary.tsx";

/** The newest value of each headline measure, with the curve that leads to it. */
export function HeadlineFigures({ answer }: { readonly answer: RelationAnswer }) {
  const { words } = useLanguage();
  if (!answer.figures.length) return null;
  return (
    <section className="relation-part">
      <h2>{words.relation.figures}</h2>
      <ul className="headlines">
        {answer.figures.map((curve) => (
          <Headline key={curve.key} curve={curve} />
        ))}
      </ul>
      <Link to="/figures" search={{ side: answer.sides.map(({ id }) => id) }} className="relation-more">
        {words.relation.allFigures}
      </Link>
    </section>
  );
}

/** Days of a year, less some: months of a year under way are no headline where whole years are told. */
const WHOLE = 360;

function wholePeriods(points: readonly Point[]): Point[] {
  const dated = points.filter(({ to }) => to !== null);
  const whole = dated.filter(({ from, to }) => from !== null && to !== null && to - from >= WHOLE);
  return whole.length ? whole : dated;
}

function Headline({ curve }: { readonly curve: Curve }) {
  const { words, language } = useLanguage();
  const dated = wholePeriods(curve.points);
  const last = dated.at(-1);
  const body = last?.record.body;
  if (!last || body?.kind !== "figure") return null;
  const flow = curve.measure === "trade.exports" || curve.measure === "trade.imports";
  return (
    <li>
      <p className="headline-name">
        {words.measures[curve.measure]}{" "}
        <span className="aside">
          <NameList names={curve.of} {...(flow ? { between: " → " } : { between: words.relation.between })} />
        </span>
      </p>
      <p className="headline-value">
        <Link to="/records/$id" params={{ id: last.record.id }}>
          {figureText(body, words, language)}
        </Link>{" "}
        <span className="aside">{formatWhen(whenOf(body), language)}</span>
      </p>
      {dated.length > 1 && <Curvelet points={dated} />}
    </li>
  );
}
