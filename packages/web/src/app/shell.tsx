import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useWords } from "../i18n/language.tsx";
import { DecisionStatus } from "../parts/judging/decision-status.tsx";
import { AsOfBanner, AsOfChoice } from "./as-of.tsx";
import { HeaderSearch } from "./header-search.tsx";
import { KeyHelp } from "./key-help.tsx";
import { LanguageChoice, ThemeChoice } from "./choices.tsx";
import "./shell.css";

const PAGES = [
  { to: "/relation", name: "relation" },
  { to: "/timeline", name: "timeline" },
  { to: "/pledges", name: "pledges" },
  { to: "/figures", name: "figures" },
  { to: "/agreements", name: "agreements" },
  { to: "/people", name: "people" },
  { to: "/conflicts", name: "conflicts" },
  { to: "/review", name: "review" },
  { to: "/check", name: "check" },
  { to: "/documents", name: "documents" },
] as const;

/** What surrounds every view. */
export function Shell() {
  const words = useWords();
  const main = useMainFocus();
  const nav = useNavInSight();
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="shell-head">
        <Link to="/relation" className="shell-brand">
          {words.product}
        </Link>
        <nav ref={nav} aria-label={words.nav.label}>
          {PAGES.map(({ to, name }) => (
            <Link key={to} to={to} activeOptions={{ includeSearch: false }}>
              {words.nav[name]}
            </Link>
          ))}
        </nav>
        <HeaderSearch />
        <AsOfChoice />
        <div className="shell-choices">
          <KeyHelp />
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </header>
      <AsOfBanner />
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <DecisionStatus />
    </>
  );
}

/** After a step to another page the focus is at its beginning, as after a page load; not while one types in the search box. */
function useMainFocus() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname && !document.activeElement?.matches("input"))
      main.current?.focus({ preventScroll: true });
    last.current = pathname;
  }, [pathname]);
  return main;
}

/** On a narrow screen the names of the pages are in a row that scrolls: the one that is open is in sight. */
function useNavInSight() {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const open = nav.current?.querySelector<HTMLElement>('[data-status="active"]');
    if (nav.current && open) nav.current.scrollLeft = open.offsetLeft - nav.current.offsetLeft - 16;
  }, [pathname]);
  return nav;
}
