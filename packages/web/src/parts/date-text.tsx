import { useLanguage } from "../i18n/language.tsx";
import "./date-text.css";

/** A date that breaks, where it must, only between the two ends of a stretch. */
export function DateText({ text }: { readonly text: string | null }) {
  const { words } = useLanguage();
  const [from = words.undated, to] = text?.split(/(?<=～)|(?<= – )/) ?? [];
  return (
    <span className="date-text">
      <span>{from}</span>
      {to && (
        <>
          <wbr />
          <span>{to}</span>
        </>
      )}
    </span>
  );
}
