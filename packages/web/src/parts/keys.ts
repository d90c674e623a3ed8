import { useEffect, useEffectEvent } from "react";

/**
 * Answers single keys, unless something is being typed, a modifier is held, or a dialog stands over the page. The handler says
 * whether it took the key. `first` hears keys before all others, and what it takes none else hears.
 */
export function useKeys(handle: (key: string) => boolean, { first = false } = {}): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    if (document.querySelector("dialog[open]") || !handle(event.key)) return;
    event.preventDefault();
    if (first) event.stopImmediatePropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen, first);
    return () => document.removeEventListener("keydown", listen, first);
  }, [first]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
