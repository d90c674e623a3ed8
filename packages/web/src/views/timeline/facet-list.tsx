import type { Facet } from "chancery/wire";
import { useId, useState } from "react";
import { useLanguage, useWords } from "../../i18n/language.tsx";

/** Values shown before 'more' is asked for. */
const FEW = 8;

export interface FacetListProps {
  readonly title: string;
  readonly facets: readonly Facet[];
  readonly chosen: readonly string[];
  readonly toggle: (value: string, on: boolean) => void;
  /** Word for a value that is no entity. */
  readonly word?: (value: string) => string;
  /** Offers a box to find a value by its name. */
  readonly findable?: boolean;
}

/** The values of one part of the filters, with how many records each would leave. */
export function FacetList({ title, facets, chosen, toggle, word, findable = false }: FacetListProps) {
  const words = useWords();
  const [wanted, setWanted] = useState("");
  const [all, setAll] = useState(false);
  const labelled = useLabelled(facets, chosen, word);
  const matching = labelled.filter(({ keys }) => keys.some((key) => key.includes(wanted.trim().toLowerCase())));
  const shown = all || wanted ? matching : matching.filter(({ value }, i) => i < FEW || chosen.includes(value));
  if (!labelled.length) return null;
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {findable && labelled.length > FEW && (
        <input
          type="search"
          value={wanted}
          placeholder={words.timeline.findName}
          aria-label={`${title}: ${words.timeline.findName}`}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      {shown.map((facet) => (
        <FacetBox key={facet.value} {...facet} on={chosen.includes(facet.value)} toggle={toggle} />
      ))}
      {matching.length > FEW && !wanted && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.timeline.fewer : words.timeline.more(matching.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}

interface Labelled {
  readonly value: string;
  readonly count: number;
  readonly label: string;
  /** All that it may be found by, in lower case. */
  readonly keys: readonly string[];
}

/** Facets with their words; what is chosen is there even where no record is left of it. */
function useLabelled(
  facets: readonly Facet[],
  chosen: readonly string[],
  word?: (value: string) => string,
): Labelled[] {
  const { language } = useLanguage();
  const gone = chosen.filter((value) => !facets.some((facet) => facet.value === value));
  return [...facets, ...gone.map((value): Facet => ({ value, count: 0 }))].map(({ value, count, names = {} }) => {
    const label = word?.(value) ?? names[language] ?? Object.values(names)[0] ?? value;
    return { value, count, label, keys: [label, ...Object.values(names)].map((key) => key.toLowerCase()) };
  });
}

interface FacetBoxProps extends Labelled {
  readonly on: boolean;
  readonly toggle: (value: string, on: boolean) => void;
}

function FacetBox({ value, count, label, on, toggle }: FacetBoxProps) {
  const id = useId();
  return (
    <div className="facet-box">
      <input id={id} type="checkbox" checked={on} onChange={(event) => toggle(value, event.target.checked)} />
      <label htmlFor={id}>
        <span>{label}</span> <span className="count">{count.toLocaleString()}</span>
      </label>
    </div>
  );
}
