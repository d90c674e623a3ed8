import type { EventFact, Fact, FigureFact, Name, PledgeFact, QuoteFact, RoleFact } from "@chancery/reader";

// Facts made by hand for tests: the passage is given in words, offsets are found when an entry is made of them.

type Draft<F extends Fact> = Omit<F, "evidence" | "trace" | "kind">;

/** A fact whose evidence is still only words. */
export type Told<F extends Fact = Fact> = F & { readonly evidence: { readonly quote: string } };

const TRACE = { rule: "test", slots: {}, basis: [] };

function told<F extends Fact>(kind: F["kind"], quote: string, slots: Draft<F>): F {
  return { kind, ...slots, evidence: { start: 0, end: 0, quote }, trace: TRACE } as unknown as F;
}

export const event = (quote: string, slots: Partial<Draft<EventFact>>): EventFact =>
  told<EventFact>("event", quote, { type: "visit", status: "happened", when: null, ...slots });

export const figure = (quote: string, slots: Partial<Draft<FigureFact>>): FigureFact =>
  told<FigureFact>("figure", quote, {
    measure: "trade.total",
    value: 1,
    unit: "USD",
    bound: "exact",
    when: null,
    ...slots,
  });

export const pledge = (quote: string, slots: Partial<Draft<PledgeFact>>): PledgeFact =>
  told<PledgeFact>("pledge", quote, { due: null, status: "open", gist: quote, ...slots });

export const role = (quote: string, slots: Partial<Draft<RoleFact>>): RoleFact =>
  told<RoleFact>("role", quote, { person: { name: "?" }, office: "?", as_of: null, ...slots });

export const quote = (words: string, text: string): QuoteFact => told<QuoteFact>("quote", words, { text });

/** Names without or, written 'name=id', with an id. */
export function names(...words: readonly string[]): Name[] {
  return words.map((word) => {
    const [name = "", id] = word.split("=");
    return id === undefined ? { name } : { name, id };
  });
}
