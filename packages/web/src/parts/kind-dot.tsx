import type { Fact } from "@chancery/reader";
import "./kind-dot.css";

/** A spot in the colour of a kind; the word for it stands beside. */
export function KindDot({ kind }: { readonly kind: Fact["kind"] }) {
  return <span className="kind-dot" data-kind={kind} aria-hidden="true" />;
}
