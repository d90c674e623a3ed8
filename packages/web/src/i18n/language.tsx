import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { LANGUAGES, type Language } from "./languages.ts";
import { recall, remember } from "./remember.ts";
import { en, type Words } from "./words/en.ts";
import { ja } from "./words/ja.ts";
import { ru } from "./words/ru.ts";

export { LANGUAGES, type Language } from "./languages.ts";

const WORDS: Readonly<Record<Language, Words>> = { ja, en, ru };
const KEY = "chancery.language";

interface Chosen {
  readonly language: Language;
  readonly words: Words;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<Chosen>({ language: "en", words: en, choose: () => {} });

/** Gives the page its language: the one chosen last, else the first that the browser wishes and the page speaks. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (wish: Language) => {
    remember(KEY, wish);
    document.documentElement.lang = wish;
    setLanguage(wish);
  };
  return <LanguageContext value={{ language, words: WORDS[language], choose }}>{children}</LanguageContext>;
}

export function useLanguage(): Chosen {
  return useContext(LanguageContext);
}

/** The message table of the page's language. */
export function useWords(): Words {
  return useContext(LanguageContext).words;
}

function firstLanguage(): Language {
  const wishes = [recall(KEY) ?? "", ...navigator.languages];
  const codes = wishes.map((wish) => wish.slice(0, 2).toLowerCase());
  return codes.find(isLanguage) ?? "en";
}

function isLanguage(code: string): code is Language {
  return code in LANGUAGES;
}
