import { useNavigate, useSearch, useLocation } from "@tanstack/react-router";
import { useRef } from "react";
import { useWords } from "../i18n/language.tsx";
import { useKeys } from "../parts/keys.ts";
import { SearchBox } from "../parts/search-box.tsx";

/** The search box on every page; `/` leads to it. Typing opens the results, which then follow each key. */
export function HeaderSearch() {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const here = pathname === "/search";
  const { q = "" } = useSearch({ strict: false });
  useKeys((key) => {
    if (key === "/") input.current?.focus();
    return key === "/";
  });
  const seek = (text: string) => {
    if (text || here) void navigate({ to: "/search", search: text ? { q: text } : {}, replace: here });
  };
  return (
    <search className="shell-search">
      <SearchBox
        label={words.search.label}
        placeholder={words.search.placeholder}
        standing={here ? q : ""}
        seek={seek}
        input={input}
      />
    </search>
  );
}
