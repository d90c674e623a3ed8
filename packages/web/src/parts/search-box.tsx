import { type Ref, useEffect, useEffectEvent, useState } from "react";
import { Icon } from "./icon.tsx";
import "./search-box.css";

/** Milliseconds of rest after which typed words are sought. */
const REST = 200;

export interface SearchBoxProps {
  readonly label: string;
  /** Words that are being sought now. */
  readonly standing: string;
  readonly seek: (words: string) => void;
  /** What stands in the empty box; the label without it. */
  readonly placeholder?: string;
  readonly input?: Ref<HTMLInputElement>;
}

/** A box that seeks while one types; what stands in the address stands in it. */
export function SearchBox({ label, standing, seek, placeholder = label, input }: SearchBoxProps) {
  const [typed, setTyped] = useState(standing);
  const [seen, setSeen] = useState(standing);
  if (seen !== standing) {
    setSeen(standing);
    if (typed.trim() !== standing) setTyped(standing);
  }
  const rest = useEffectEvent((text: string) => {
    if (text !== standing) seek(text);
  });
  useEffect(() => {
    const timer = setTimeout(() => rest(typed.trim()), REST);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <label className="search-box">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        value={typed}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}
