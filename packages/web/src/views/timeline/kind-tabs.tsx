import { useWords } from "../../i18n/language.tsx";
import { KindDot } from "../../parts/kind-dot.tsx";
import { KINDS, useFacets } from "./facets.ts";
import type { Narrowing } from "./narrowing.ts";

/** One kind of record or all; types belong to a kind, so changing it lets go of them. */
export function KindTabs({ filters, narrow }: Narrowing) {
  const words = useWords();
  const facets = useFacets(filters);
  const chosen = filters.kind?.length === 1 ? filters.kind[0] : undefined;
  const { kind: _kind, type: _type, ...rest } = filters;
  const count = (kind: string) => facets?.kinds.find(({ value }) => value === kind)?.count ?? 0;
  const all = KINDS.filter((kind) => kind !== "role").reduce((sum, kind) => sum + count(kind), 0);
  return (
    <div className="tabs" role="group" aria-label={words.timeline.kind}>
      <button type="button" aria-pressed={!chosen} onClick={() => narrow(rest)}>
        {words.timeline.all} <span className="count">{facets && all.toLocaleString()}</span>
      </button>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen === kind}
          onClick={() => narrow({ ...rest, kind: [kind] })}
        >
          <KindDot kind={kind} /> {words.kinds[kind]}{" "}
          <span className="count">{facets && count(kind).toLocaleString()}</span>
        </button>
      ))}
    </div>
  );
}
