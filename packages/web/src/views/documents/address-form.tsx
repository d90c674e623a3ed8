import { useId, useState } from "react";
import { useWords } from "../../i18n/language.tsx";

/** Takes addresses as they are pasted, one or several with spaces or lines between them. */
export function AddressForm({ fetch }: { readonly fetch: (addresses: readonly string[]) => void }) {
  const { address } = useWords();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string>();
  const note = useId();
  const send = () => {
    const words = text.split(/\s+/).filter(Boolean);
    const odd = words.find((word) => !/^https?:\/\/./i.test(word) || !URL.canParse(word));
    setWrong(odd);
    if (odd !== undefined || !words.length) return;
    fetch(words);
    setText("");
  };
  return (
    <form
      className="address"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <input
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        aria-label={address.label}
        aria-invalid={wrong !== undefined}
        aria-describedby={note}
        placeholder={address.hint}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="button">
        {address.fetch}
      </button>
      <span id={note} role="status" className="address-wrong">
        {wrong !== undefined && address.wrong(wrong)}
      </span>
    </form>
  );
}
