// Names in the reader's language where the entity is known, else as the document has them. Each bears its own language.
import type { Name } from "@chancery/reader";
import type { NamesById } from "chancery/wire";
import { createContext, Fragment, useContext } from "react";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { langOf } from "./script.ts";

const NamesContext = createContext<NamesById>({});

/** Tells the names below it what the entities are called. */
export const NamesProvider = NamesContext.Provider;

interface Shown {
  readonly text: string;
  readonly lang: string;
  /** The document's own words, where they differ. */
  readonly original?: string;
}

/** Gives the text of a name in the page's language. */
export function useNameText(): (name: Name) => Shown {
  const names = useContext(NamesContext);
  const { language } = useLanguage();
  return (name) => shownName(name, names[name.id ?? ""] ?? {}, language);
}

function shownName({ name }: Name, known: Readonly<Record<string, string>>, language: string): Shown {
  const text = known[language];
  if (text === undefined) return { text: name, lang: langOf(name) };
  return { text, lang: language, ...(text === name ? {} : { original: name }) };
}

function NameText({ name }: { readonly name: Name }) {
  const { text, lang, original } = useNameText()(name);
  return (
    <span lang={lang} title={original}>
      {text}
    </span>
  );
}

export interface NameListProps {
  readonly names: readonly Name[] | undefined;
  /** What stands between two names; the language's list mark without it. */
  readonly between?: string;
}

export function NameList({ names = [], between }: NameListProps) {
  const words = useWords();
  const mark = between ?? words.between;
  return names.map((name, i) => (
    <Fragment key={`${name.id ?? name.name}-${i}`}>
      {i > 0 && mark}
      <NameText name={name} />
    </Fragment>
  ));
}
