import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Curve, FiguresAnswer, Notice } from "chancery/wire";
import { figuresQuery } from "../../api/queries.ts";
import { sidesIn } from "../../api/sides.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { DeskPage } from "../../parts/desk-page.tsx";
import { figureText } from "../../parts/figure.ts";
import { Icon } from "../../parts/icon.tsx";
import { Chart } from "./chart.tsx";
import { CurveTable } from "./curve-table.tsx";
import { CurveTitle } from "./curve-title.tsx";
import "./desk.css";

const route = getRouteApi("/figures");

/** One chart a measure, each point its sources; what was told but once stands in a table. */
export function FiguresView() {
  const { words } = useLanguage();
  const found = useQuery(figuresQuery(sidesIn({ ...route.useSearch() })));
  return (
    <DeskPage title={words.figures.title} found={found} empty={words.figures} isEmpty={({ curves }) => !curves.length}>
      {(answer) => <Figures answer={answer} />}
    </DeskPage>
  );
}

function Figures({ answer: { curves, notices } }: { readonly answer: FiguresAnswer }) {
  const { words } = useLanguage();
  const drawn = curves.filter(isCurve);
  const single = curves.filter((curve) => !isCurve(curve));
  return (
    <>
      <Notices notices={notices} />
      <div className="charts">
        {drawn.map((curve) => (
          <section key={curve.key} className="chart">
            <CurveTitle curve={curve} />
            <Chart curve={curve} />
            <details>
              <summary>{words.figures.table}</summary>
              <CurveTable curves={[curve]} />
            </details>
          </section>
        ))}
      </div>
      {single.length > 0 && (
        <section>
          <h2>{words.figures.single}</h2>
          <CurveTable curves={single} named />
        </section>
      )}
    </>
  );
}

/** Two periods or more make a curve. */
function isCurve({ points }: Curve): boolean {
  return new Set(points.filter(({ to }) => to !== null).map(({ from, to }) => `${from} ${to}`)).size > 1;
}

function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const { words, language } = useLanguage();
  if (!notices.length) return null;
  const money = (value: number, unit: string | null) =>
    figureText({ measure: "money", value, unit, bound: "exact" }, words, language);
  return (
    <section className="conflicts">
      <h2>
        <Icon name="differ" /> {words.figures.notices}
      </h2>
      <ul>
        {notices.map(({ total, when, value, sum, unit }) => (
          <li key={total}>
            <Link to="/records/$id" params={{ id: total }}>
              {words.figures.notice(formatWhen(when, language) ?? words.undated, money(value, unit), money(sum, unit))}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
