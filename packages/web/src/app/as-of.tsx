import { useNavigate } from "@tanstack/react-router";
import { isWhen } from "@chancery/reader/values";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { formatWhen } from "../i18n/when.ts";
import { useAsOf } from "../parts/as-of.ts";

/** The day as of which every page is asked; empty for now. */
export function AsOfChoice() {
  const { asOf: words } = useWords();
  const asOf = useAsOf();
  const go = useGo();
  const day = asOf && /^\d{4}-\d\d-\d\d$/.test(asOf) ? asOf : "";
  return (
    <label className="as-of" title={words.explain} data-set={Boolean(asOf)}>
      <span aria-hidden="true">{words.label}</span>
      <input
        type="date"
        aria-label={words.label}
        key={day}
        defaultValue={day}
        onChange={(event) => {
          const chosen = event.target.value;
          // While a year is being typed its first digits are a year of their own.
          if (!chosen || Number(chosen.slice(0, 4)) > 1500) go(chosen || undefined);
        }}
      />
    </label>
  );
}

/** Says on every page that it shows another day than today. */
export function AsOfBanner() {
  const { language, words } = useLanguage();
  const asOf = useAsOf();
  const go = useGo();
  if (!asOf) return null;
  const day = (isWhen(asOf) && formatWhen(asOf, language)) || asOf;
  return (
    <p className="as-of-banner" role="status">
      {words.asOf.banner(day)}{" "}
      <button type="button" className="more" onClick={() => go(undefined)}>
        {words.asOf.now}
      </button>
    </p>
  );
}

function useGo(): (asOf: string | undefined) => void {
  const navigate = useNavigate();
  return (asOf) => void navigate({ to: ".", search: (old) => ({ ...old, asOf }), resetScroll: false });
}
