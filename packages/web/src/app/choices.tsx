import { LANGUAGES, type Language, useLanguage } from "../i18n/language.tsx";
import { Icon, type IconName } from "../parts/icon.tsx";
import { chooseTheme, type Theme, THEMES, useTheme } from "../parts/theme.ts";

/** The languages of the page, each in its own name. */
export function LanguageChoice() {
  const { language, words, choose } = useLanguage();
  const codes = Object.keys(LANGUAGES) as Language[];
  return (
    <div className="choice" role="group" aria-label={words.language}>
      {codes.map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => choose(code)}>
          {LANGUAGES[code]}
        </button>
      ))}
    </div>
  );
}

const ICONS: Readonly<Record<Theme, IconName>> = { system: "system", light: "sun", dark: "moon" };

export function ThemeChoice() {
  const { words } = useLanguage();
  const theme = useTheme();
  return (
    <div className="choice" role="group" aria-label={words.theme.label}>
      {THEMES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === theme}
          aria-label={words.theme[one]}
          title={words.theme[one]}
          onClick={() => chooseTheme(one)}
        >
          <Icon name={ICONS[one]} />
        </button>
      ))}
    </div>
  );
}
