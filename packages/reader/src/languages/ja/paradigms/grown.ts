import type { Paradigm } from "../../../language/language.ts";

/** What any form grows into: した後, して以来, しており, するため. What a table gives itself stands. */
export function grown(basic: Paradigm): Paradigm {
  const forms = basic.flatMap(([ending, ...features]) => {
    const [first] = features;
    const passive = features.includes("passive") ? (["passive"] as const) : [];
    if (features.length > passive.length + 1) return [];
    const made = (tails: string, ...tags: Paradigm[number][1][]) =>
      tails.split(" ").map((tail) => [ending + tail, ...tags, ...passive] as const);
    if (first === "past" && /(?<!まし|てい|でい|で|だっ)[ただ]$/u.test(ending))
      return [...made("後 のち 際 ほか 折に とき", "past", "te"), ...made("ら 場合", "condition")];
    if (first === "te" && (/[てで]$/u.test(ending) || passive.length > 0)) {
      const te = /[てで]$/u.test(ending) ? "" : "て";
      const tails = (words: string) => words.split(" ").map((word) => te + word).join(" ");
      return [
        ...(te ? made(te, "te") : []),
        ...made(tails("から 以来 以降"), "past", "te"),
        ...made(tails("いる います おります"), "ongoing"),
        ...made(tails("おり"), "ongoing", "te"),
        ...made(tails("いた いました おりました きた きました"), "past"),
        ...made(tails("いない いません いなかった おらず おりません"), "negated"),
      ];
    }
    if (first === "nonpast" && !ending.endsWith("ます"))
      return [...made("ため ために ための よう ように べき 場合 なら 前", "condition"), ...made("とともに ほか", "te")];
    return [];
  });
  return [...new Map([...forms, ...basic].map((form) => [form[0], form])).values()];
}
