import { Link } from "@tanstack/react-router";
import { useWords } from "../i18n/language.tsx";

const TABS = [
  { to: "/people", name: "people" },
  { to: "/people/graph", name: "graph" },
  { to: "/people/map", name: "map" },
] as const;

/** The three ways to look at people and frameworks; whom it is between goes along. */
export function PeopleTabs() {
  const { peopleTabs } = useWords();
  return (
    <nav className="tabs" aria-label={peopleTabs.label}>
      {TABS.map(({ to, name }) => (
        <Link
          key={to}
          to={to}
          search={({ side }) => (side ? { side } : {})}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {peopleTabs[name]}
        </Link>
      ))}
    </nav>
  );
}
