import { Link } from "@tanstack/react-router";
import type { Curve, Point } from "chancery/wire";
import { useRef, useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { figureText } from "../../parts/figure.ts";
import { Icon } from "../../parts/icon.tsx";
import { sourceFor } from "../../parts/record-item.tsx";
import { langOf } from "../../parts/script.ts";
import { whenOf } from "../../parts/summary.tsx";
import { TextHeads } from "../../parts/text-heads.tsx";
import "../../parts/table.css";
import { CurveOf } from "./curve-title.tsx";

export interface CurveTableProps {
  readonly curves: readonly Curve[];
  /** With a column for what is measured. */
  readonly named?: boolean;
}

/** Numbers with their periods and sources; can be copied into a spreadsheet. */
export function CurveTable({ curves, named = false }: CurveTableProps) {
  const { words } = useLanguage();
  const { figures } = words;
  const table = useRef<HTMLTableElement>(null);
  const heads = [...(named ? [figures.measure] : []), figures.period, figures.value, figures.label, figures.sources];
  return (
    <div className="table-scroll">
      <table ref={table} className="table">
        <TextHeads heads={heads} />
        <tbody>
          {curves.flatMap((curve) =>
            curve.points.map((point) => (
              <tr key={point.record.id}>
                {named && (
                  <td className="table-text">
                    {words.measures[curve.measure]} <CurveOf curve={curve} />
                  </td>
                )}
                <PointCells point={point} />
              </tr>
            )),
          )}
        </tbody>
      </table>
      <CopyButton text={() => textOf(table.current)} />
    </div>
  );
}

function PointCells({ point: { record, low, high } }: { readonly point: Point }) {
  const { words, language } = useLanguage();
  const { body } = record;
  if (body.kind !== "figure") return null;
  const amount = (value: number) => figureText({ ...body, bound: "exact", value }, words, language);
  const source = sourceFor(record, language);
  return (
    <>
      <td className="table-text">{formatWhen(whenOf(body), language) ?? words.undated}</td>
      <td>
        <Link to="/records/$id" params={{ id: record.id }}>
          {figureText(body, words, language)}
        </Link>
        {low < high && <span className="chart-differ">{words.figures.differing(amount(low), amount(high))}</span>}
      </td>
      <td className="table-text aside">{body.label && <span lang={langOf(body.label)}>{body.label}</span>}</td>
      <td className="table-text">
        {source && (
          <Link to="/documents/$id" params={{ id: source.sha256 }} search={{ fact: source.fact }}>
            {source.publisher ?? source.title ?? source.path}
            {record.sources.length > 1 && ` (+${record.sources.length - 1})`}
          </Link>
        )}
      </td>
    </>
  );
}

/** Rows by lines, cells by tabs. */
function textOf(table: HTMLTableElement | null): string {
  const cells = (row: HTMLTableRowElement) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, " ").trim());
  return [...(table?.rows ?? [])].map((row) => cells(row).join("\t")).join("\n");
}

function CopyButton({ text }: { readonly text: () => string }) {
  const { figures } = useLanguage().words;
  const [done, setDone] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(text()).then(
      () => setDone(true),
      () => setDone(false),
    );
  return (
    <p className="table-copy">
      <button type="button" className="more" onClick={copy}>
        <Icon name="paper" /> {figures.copy}
      </button>{" "}
      <span role="status" className="aside">
        {done && figures.copied}
      </span>
    </p>
  );
}
