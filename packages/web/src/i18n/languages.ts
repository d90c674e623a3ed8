/** Languages of the page, each under its own name. A new one is a file in `words/` and a line here. */
export const LANGUAGES = { ja: "日本語", en: "English", ru: "Русский" } as const;
export type Language = keyof typeof LANGUAGES;
