import { useSyncExternalStore } from "react";
import { recall, remember } from "../i18n/remember.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "chancery.theme";
const listeners = new Set<() => void>();

/** The chosen theme; `system` follows the machine. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, chosenTheme);
}

/** Chooses a theme, for this page now and for the next visit. */
export function chooseTheme(theme: Theme): void {
  remember(KEY, theme === "system" ? null : theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  for (const listener of listeners) listener();
}

function chosenTheme(): Theme {
  const shown = document.documentElement.dataset["theme"] ?? recall(KEY);
  return shown === "light" || shown === "dark" ? shown : "system";
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
