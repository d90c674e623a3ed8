import { LIST_FILTERS, type RecordFilters, without } from "../../api/filters.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatWhen } from "../../i18n/when.ts";
import { Icon } from "../../parts/icon.tsx";
import { useFacets } from "./facets.ts";
import { kindLabel, statusLabel, typeLabel } from "./labels.ts";
import type { Narrowing } from "./narrowing.ts";

interface Active {
  readonly key: string;
  readonly label: string;
  readonly lift: () => void;
}

/** What narrows the list now, each with a button that lifts it. */
export function ActiveFilters({ filters, narrow }: Narrowing) {
  const { words } = useLanguage();
  const active = useActive({ filters, narrow });
  if (!active.length) return null;
  return (
    <div className="active-filters" role="group" aria-label={words.timeline.filters}>
      {active.map(({ key, label, lift }) => (
        <button key={key} type="button" className="chip" aria-label={words.timeline.remove(label)} onClick={lift}>
          {label} <Icon name="close" />
        </button>
      ))}
      <button type="button" className="more" onClick={() => narrow({})}>
        {words.timeline.clear}
      </button>
    </div>
  );
}

function useActive({ filters, narrow }: Narrowing): Active[] {
  const { words, language } = useLanguage();
  const facets = useFacets(filters);
  const entity = (value: string) => {
    const all = facets ? [...facets.names, ...facets.places, ...facets.sides, ...facets.frameworks] : [];
    const facet = all.find((one) => one.value === value);
    return facet?.names?.[language] ?? value;
  };
  const label = {
    kind: (value: string) => kindLabel(words, value),
    type: (value: string) => typeLabel(words, value),
    status: (value: string) => statusLabel(words, value),
    name: entity,
    place: entity,
    side: entity,
    framework: entity,
    lang: (value: string) => words.languages[value] ?? value,
  };
  const lists = LIST_FILTERS.flatMap((name) =>
    (filters[name] ?? []).map((value) => ({
      key: `${name} ${value}`,
      label: label[name](value),
      lift: () => narrow(without(filters, name, value)),
    })),
  );
  return [...lists, ...useTextFilters({ filters, narrow })];
}

function useTextFilters({ filters, narrow }: Narrowing): Active[] {
  const { words, language } = useLanguage();
  const { q, from, to, independent } = filters;
  const lift = (...names: readonly (keyof RecordFilters)[]) => {
    const rest = Object.entries(filters).filter(([name]) => !names.some((one) => one === name));
    return () => narrow(Object.fromEntries<unknown>(rest));
  };
  const ends = [from, to].map((end) => (end === undefined ? "" : (formatWhen(end, language) ?? end)));
  const stretch = from === to ? ends[0] : ends.join("–");
  const active = [
    { key: "q", label: q && `“${q}”`, lift: lift("q") },
    { key: "years", label: (from || to) && stretch, lift: lift("from", "to") },
    {
      key: "independent",
      label: independent && words.timeline.atLeast(Number(independent)),
      lift: lift("independent"),
    },
  ];
  return active.flatMap((one) => (one.label ? [{ ...one, label: one.label }] : []));
}
