import { LIST_FILTERS, without } from "../../api/filters.ts";
import { useLanguage } from "../../i18n/language.tsx";
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
    const facet = [...(facets?.names ?? []), ...(facets?.places ?? [])].find((one) => one.value === value);
    return facet?.names?.[language] ?? value;
  };
  const label = {
    kind: (value: string) => kindLabel(words, value),
    type: (value: string) => typeLabel(words, value),
    status: (value: string) => statusLabel(words, value),
    name: entity,
    place: entity,
  };
  const lists = LIST_FILTERS.flatMap((name) =>
    (filters[name] ?? []).map((value) => ({
      key: `${name} ${value}`,
      label: label[name](value),
      lift: () => narrow(without(filters, name, value)),
    })),
  );
  return [...lists, ...textFilters({ filters, narrow })];
}

function textFilters({ filters, narrow }: Narrowing): Active[] {
  const { q, from, to, ...rest } = filters;
  const years = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const sought = q ? [{ key: "q", label: `“${q}”`, lift: () => narrow({ ...rest, ...years }) }] : [];
  const stretch = from || to ? `${from ?? ""}–${to ?? ""}` : "";
  const when = stretch ? [{ key: "years", label: stretch, lift: () => narrow({ ...rest, ...(q ? { q } : {}) }) }] : [];
  return [...sought, ...when];
}
