// The forms of a word and the cases they may be in, gathered as bits.
import { CASES } from "../language/declension.ts";
import type { EndingFeature } from "../language/language.ts";

/** A form of a name or word, folded, and the cases it may be in. */
export interface BentForm {
  readonly text: string;
  readonly features: readonly EndingFeature[];
}

/** The bit of the plural, above those of the cases. */
export const PLURAL = 1 << CASES.length;

/** Features by the bits of cases and number, so that forms share them. */
const FEATURES: readonly (readonly EndingFeature[])[] = Array.from({ length: PLURAL * 2 }, (_, bits) => [
  ...CASES.filter((__, at) => bits & (1 << at)),
  ...(bits & PLURAL ? (["plural"] as const) : []),
]);

/** The features that some bits stand for. */
export function featuresOf(bits: number): readonly EndingFeature[] {
  return FEATURES[bits]!;
}

/** The forms of one phrase and their cases as bits: a dozen at most, so that a list finds them faster than a table. */
export class Found {
  private readonly texts: string[] = [];
  private readonly bits: number[] = [];

  /** Adds cases to a form; one met first begins with `base`. */
  note(text: string, bits: number, base: number): void {
    const at = this.texts.indexOf(text);
    if (at >= 0) this.bits[at] = this.bits[at]! | bits;
    else {
      this.texts.push(text);
      this.bits.push(base | bits);
    }
  }

  forms(): BentForm[] {
    return this.texts.map((text, at) => ({ text, features: FEATURES[this.bits[at]!]! }));
  }
}
