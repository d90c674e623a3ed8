import type { Paradigm } from "../../language/language.ts";
import { grown } from "./paradigms/grown.ts";
import { suru } from "./paradigms/suru.ts";
import { bu, ichidan, ku, mu, naru, ru, su, u } from "./paradigms/verbs.ts";

/** Comings and goings: 「来日を受け」 is no visit of the one who speaks. */
const iku = grown(suru).filter(([ending]) => !ending.startsWith("を受け"));

/** 出る: its stem before another word is no verb (に出席). */
const deru = grown(ichidan).filter(([ending]) => ending !== "");

/** What one travels for (出席するため訪れた): the purpose is told by its own word. */
const goal = grown(suru).filter(([ending]) => !/ため[にの]?$/u.test(ending));

/** What was planned and stood so: 予定だった. */
const plan = [...grown(suru), ["だった", "past"], ["でした", "past"], ["であった", "past"], ["となっていた", "past"], ["だ", "noun"], ["です", "noun"], ["である", "noun"], ["で", "noun"]] as const satisfies Paradigm;

export const paradigms = { suru: grown(suru), plan, iku, goal, ichidan: grown(ichidan), deru, ku: grown(ku), su: grown(su), u: grown(u), ru: grown(ru), bu: grown(bu), mu: grown(mu), naru, te: [["て", "te"]], noun: [["", "noun"]] } satisfies Readonly<Record<string, Paradigm>>;
