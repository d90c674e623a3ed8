import { commands as enCommands } from "./en/commands.ts";
import { labels as enLabels } from "./en/labels.ts";
import { messages as enMessages } from "./en/messages.ts";
import { commands as jaCommands } from "./ja/commands.ts";
import { labels as jaLabels } from "./ja/labels.ts";
import { messages as jaMessages } from "./ja/messages.ts";

/** Languages the program speaks. What it reads is another matter. */
export const INTERFACE_LANGUAGES = ["en", "ja"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Languages of the web page, in which failures are told to it. */
export const PAGE_LANGUAGES = [...INTERFACE_LANGUAGES, "ru"] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** All that the program says. Both languages hold the same keys, by type. */
export interface Words {
  readonly messages: typeof enMessages;
  readonly commands: typeof enCommands;
  readonly labels: typeof enLabels;
}

const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  en: { messages: enMessages, commands: enCommands, labels: enLabels },
  ja: { messages: jaMessages, commands: jaCommands, labels: jaLabels },
};

export function wordsIn(language: InterfaceLanguage): Words {
  return WORDS[language];
}

/** The first of the given wishes ('ja', 'ja_JP.UTF-8', 'en-GB;q=0.8') that the program speaks; English if none. */
export function chooseLanguage(wishes: readonly (string | undefined)[]): InterfaceLanguage {
  return chosen(wishes, INTERFACE_LANGUAGES);
}

/** The same among those of the page. */
export function choosePageLanguage(wishes: readonly (string | undefined)[]): PageLanguage {
  return chosen(wishes, PAGE_LANGUAGES);
}

function chosen<L extends string>(wishes: readonly (string | undefined)[], languages: readonly L[]): L | "en" {
  for (const wish of wishes) {
    const code = wish?.trim().slice(0, 2).toLowerCase();
    const language = languages.find((known) => known === code);
    if (language) return language;
  }
  return "en";
}
