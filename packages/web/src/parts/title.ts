import { useEffect } from "react";

/** Names the page for the tab, the history and the screen reader. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Chancery` : "Chancery";
  }, [title]);
}
