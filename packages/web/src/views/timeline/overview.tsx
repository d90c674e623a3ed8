// The spread of the records over time, from decades down to days: a stretch is a button that narrows the list to it.
import { useQuery } from "@tanstack/react-query";
import type { SpreadAnswer } from "chancery/wire";
import { spreadQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import type { Narrowing } from "./narrowing.ts";
import { stretchOf, wider } from "./stretch.ts";
import "./overview.css";

const HEIGHT = 40;

export function Overview({ filters, narrow }: Narrowing) {
  const { words, language } = useLanguage();
  const { data } = useQuery(spreadQuery(filters));
  if (!data || data.bars.length < 2) return <Wider filters={filters} narrow={narrow} />;
  const most = Math.max(...data.bars.map(({ count }) => count));
  return (
    <div className="overview" role="group" aria-label={words.timeline.overview}>
      <Wider filters={filters} narrow={narrow} />
      <ol className="overview-bars" data-unit={data.unit}>
        {data.bars.map(({ when, count }) => (
          <li key={when}>
            <button
              type="button"
              disabled={!count || data.unit === "day"}
              title={`${formatWhen(when, language) ?? when}: ${words.timeline.count(count)}`}
              aria-label={words.timeline.zoom(formatWhen(when, language) ?? when, count)}
              onClick={() => narrow({ ...filters, ...stretchOf(when) })}
            >
              <svg
                width="100%"
                height={HEIGHT}
                preserveAspectRatio="none"
                viewBox={`0 0 1 ${HEIGHT}`}
                aria-hidden="true"
              >
                <rect width={1} y={HEIGHT - heightOf(count, most)} height={heightOf(count, most)} />
              </svg>
            </button>
          </li>
        ))}
      </ol>
      <Ends answer={data} />
    </div>
  );
}

function heightOf(count: number, most: number): number {
  return count ? 2 + (count / most) * (HEIGHT - 2) : 0;
}

/** First and last stretch, and one in the middle. */
function Ends({ answer: { bars } }: { readonly answer: SpreadAnswer }) {
  const { language } = useLanguage();
  const shown = bars.length > 8 ? [bars[0], bars[Math.floor(bars.length / 2)], bars.at(-1)] : [bars[0], bars.at(-1)];
  return (
    <p className="overview-ends" aria-hidden="true">
      {shown.map((bar) => (
        <span key={bar?.when}>{formatWhen(bar?.when, language)}</span>
      ))}
    </p>
  );
}

/** Leads from a month to its year, from a year to its decade, from there to all. */
function Wider({ filters, narrow }: Narrowing) {
  const { words, language } = useLanguage();
  const { from, to, ...rest } = filters;
  if (!from && !to) return null;
  const outer = wider(from, to);
  const text =
    outer && (formatWhen(outer.from === outer.to ? outer.from : `${outer.from}/${outer.to}`, language) ?? "");
  return (
    <button type="button" className="more" onClick={() => narrow(outer ? { ...rest, ...outer } : rest)}>
      ← {text || words.timeline.allYears}
    </button>
  );
}
