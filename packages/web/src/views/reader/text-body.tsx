import type { Block, Span } from "@chancery/reader";
import { createElement, type ReactNode, type RefObject, useEffect, useMemo } from "react";
import type { Chosen } from "./chosen.ts";
import { FactTip, useTip } from "./fact-tip.tsx";
import { type Laid, type LaidBlock, layOut } from "./layout.ts";
import { MarkedUnit } from "./marked-unit.tsx";
import type { Reading } from "./readings.ts";
import type { Unit } from "./segments.ts";

export interface TextBodyProps {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly readings: readonly Reading[];
  readonly chosen: Chosen;
  /** What a search found. */
  readonly found: Span | null;
  readonly body: RefObject<HTMLDivElement | null>;
}

/** The reading text in its blocks, letter for letter, with its facts marked. */
export function TextBody({ text, blocks, readings, chosen, found, body }: TextBodyProps) {
  const laid = useMemo(() => layOut(text, blocks), [text, blocks]);
  const tip = useTip();
  const sought = chosen.id ?? (found ? `${found.start}` : undefined);
  useEffect(() => {
    if (sought) bringIntoSight(body.current);
  }, [sought, body]);
  const unit = (one: Unit): ReactNode => (
    <MarkedUnit key={one.start} unit={one} text={text} readings={readings} chosen={chosen} found={found} tip={tip} />
  );
  return (
    <div ref={body} className="text-body">
      {laid.map((group, i) => (
        // Blocks never move: their place is their name.
        <Group key={i} group={group} unit={unit} />
      ))}
      <FactTip tip={tip} readings={readings} />
    </div>
  );
}

interface GroupProps {
  readonly group: Laid;
  readonly unit: (unit: Unit) => ReactNode;
}

function Group({ group, unit }: GroupProps) {
  if (group.kind === "block") return <TextBlock laid={group.laid} unit={unit} />;
  return (
    <div className="table-frame" tabIndex={0} role="group">
      <table>
        <tbody>
          {group.rows.map(({ block, units }) => (
            <tr key={block.start}>
              {units.map((cell) =>
                block.header ? (
                  <th key={cell.start} scope="col">
                    {unit(cell)}
                  </th>
                ) : (
                  <td key={cell.start}>{unit(cell)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TextBlock({ laid: { block, units }, unit }: { readonly laid: LaidBlock; readonly unit: GroupProps["unit"] }) {
  return createElement(elementOf(block), { className: `block block-${block.kind}` }, units.map(unit));
}

/** The page's own headings are `h1` and `h2`; those of the document come below. */
function elementOf({ kind, level = 1 }: Block): string {
  if (kind === "title") return "h2";
  return kind === "heading" ? `h${Math.min(Math.max(level, 2) + 1, 6)}` : "p";
}

function bringIntoSight(body: HTMLElement | null): void {
  const marked = body?.querySelector("[data-chosen], [data-found]");
  if (!marked) return;
  const { top, bottom } = marked.getBoundingClientRect();
  if (top < 120 || bottom > window.innerHeight - 80) marked.scrollIntoView({ block: "center" });
}
