import type { Curve } from "chancery/wire";
import { useLanguage } from "../../i18n/language.tsx";
import { NameList } from "../../parts/names.tsx";
import { langOf } from "../../parts/script.ts";

const FLOWS: readonly string[] = ["trade.exports", "trade.imports"];

/** What is measured, of whom: flows with their direction. */
export function CurveTitle({ curve }: { readonly curve: Curve }) {
  const { words } = useLanguage();
  return (
    <h2>
      {words.measures[curve.measure]} <CurveOf curve={curve} />
    </h2>
  );
}

export function CurveOf({ curve: { measure, of, unit, label } }: { readonly curve: Curve }) {
  const { words } = useLanguage();
  const between = FLOWS.includes(measure) ? " → " : words.relation.between;
  return (
    <span className="aside">
      <NameList names={of} between={between} /> {label !== undefined && <span lang={langOf(label)}>{label}</span>}{" "}
      {unit !== null && `(${words.units[unit] ?? unit})`}
    </span>
  );
}
