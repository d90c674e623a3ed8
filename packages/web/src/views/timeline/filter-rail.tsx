import type { Facet } from "chancery/wire";
import { type ListFilter, without, withValue } from "../../api/filters.ts";
import { useWords } from "../../i18n/language.tsx";
import { SearchBox } from "../../parts/search-box.tsx";
import { FacetList } from "./facet-list.tsx";
import { useFacets } from "./facets.ts";
import { statusLabel, typeLabel } from "./labels.ts";
import type { Narrowing } from "./narrowing.ts";

/** All that the timeline can be narrowed by, with what each choice would leave. */
export function FilterRail({ filters, narrow }: Narrowing) {
  const words = useWords();
  const facets = useFacets(filters);
  const toggle = (name: ListFilter) => (value: string, on: boolean) =>
    narrow(on ? withValue(filters, name, value) : without(filters, name, value));
  const list = (name: ListFilter) => ({ chosen: filters[name] ?? [], toggle: toggle(name) });
  if (!facets) return null;
  return (
    <>
      <WordsBox filters={filters} narrow={narrow} />
      <YearsBox filters={filters} narrow={narrow} />
      <FacetList
        title={words.timeline.type}
        facets={facets.types}
        word={(value) => typeLabel(words, value)}
        {...list("type")}
      />
      <FacetList title={words.timeline.people} facets={facets.names} findable {...list("name")} />
      <FacetList title={words.timeline.place} facets={facets.places} findable {...list("place")} />
      <FacetList title={words.timeline.side} facets={facets.sides} findable {...list("side")} />
      <FacetList title={words.timeline.framework} facets={facets.frameworks} findable {...list("framework")} />
      <FacetList
        title={words.timeline.status}
        facets={facets.statuses}
        word={(value) => statusLabel(words, value)}
        {...list("status")}
      />
      <FacetList
        title={words.timeline.lang}
        facets={facets.langs}
        word={(value) => words.languages[value] ?? value}
        {...list("lang")}
      />
      <IndependentBox filters={filters} narrow={narrow} offered={facets.independent} />
    </>
  );
}

function WordsBox({ filters, narrow }: Narrowing) {
  const words = useWords();
  const { q = "", ...rest } = filters;
  return (
    <div className="facet">
      <SearchBox
        label={words.timeline.words}
        standing={q}
        seek={(text) => narrow(text ? { ...rest, q: text } : rest)}
      />
    </div>
  );
}

function YearsBox({ filters, narrow }: Narrowing) {
  const words = useWords();
  const years = useFacets(filters)?.years;
  const { from, to, ...rest } = filters;
  if (!years && !from && !to) return null;
  const choose = (part: "from" | "to", year: string) => {
    const next = { from, to, [part]: year };
    narrow({ ...rest, ...(next.from ? { from: next.from } : {}), ...(next.to ? { to: next.to } : {}) });
  };
  const range = yearsBetween(years?.first, years?.last, [from, to]);
  return (
    <fieldset className="facet">
      <legend>{words.timeline.years}</legend>
      <div className="facet-years">
        <YearSelect label={words.timeline.from} value={from} years={range} choose={(year) => choose("from", year)} />
        <span aria-hidden="true">–</span>
        <YearSelect label={words.timeline.to} value={to} years={range} choose={(year) => choose("to", year)} />
      </div>
    </fieldset>
  );
}

interface IndependentBoxProps extends Narrowing {
  readonly offered: readonly Facet[];
}

/** Only records that so many sources tell of independently. */
function IndependentBox({ filters, narrow, offered }: IndependentBoxProps) {
  const { timeline } = useWords();
  const { independent = "", ...rest } = filters;
  if (!offered.length && !independent) return null;
  const values = [...new Set([...offered.map(({ value }) => value), independent].filter(Boolean))].sort();
  return (
    <fieldset className="facet">
      <legend>{timeline.independent}</legend>
      <select
        aria-label={timeline.independent}
        value={independent}
        onChange={({ target: { value } }) => narrow(value ? { ...rest, independent: value } : rest)}
      >
        <option value="">{timeline.anyNumber}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {timeline.atLeast(Number(value))} ({offered.find((one) => one.value === value)?.count ?? 0})
          </option>
        ))}
      </select>
    </fieldset>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly years: readonly string[];
  readonly choose: (year: string) => void;
}

function YearSelect({ label, value = "", years, choose }: YearSelectProps) {
  const words = useWords();
  return (
    <select aria-label={label} value={value} onChange={(event) => choose(event.target.value)}>
      <option value="">{words.timeline.anyYear}</option>
      {years.map((year) => (
        <option key={year}>{year}</option>
      ))}
    </select>
  );
}

/** Every year from the first to the last, newest first, and those that are chosen. */
function yearsBetween(first = 0, last = -1, chosen: readonly (string | undefined)[]): string[] {
  const years = Array.from({ length: Math.min(last - first + 1, 400) }, (_, i) => String(last - i));
  const odd = chosen.filter((year): year is string => year !== undefined && !years.includes(year));
  return [...years, ...new Set(odd)].sort((a, b) => b.localeCompare(a));
}
