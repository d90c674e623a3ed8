import type { WordRow } from "../../language/language.ts";

/** Words that point back: sets and single persons or states. */
export const pointerWords = [
  { class: "SET", value: "state", words: "両国 両国間 両国政府 両政府 二国間 両国の政府 日本側とカザフスタン側" },
  { class: "SET", value: "leader", words: "両首脳 両大統領 両首相 両国首脳 両国の首脳" },
  { class: "SET", value: "foreign-minister", words: "両外相 両国外相 両外務大臣 両国の外相" },
  { class: "SET", value: "minister", words: "両大臣 両閣僚" },
  { class: "SET", value: "sides", words: "双方" },
  { class: "SET", value: "party", words: "両者 両氏 両人 両社" },
  { class: "BACK", value: "own", words: "我が国 わが国 我が国政府 わが国政府 我国政府 我々 われわれ 私たち 私ども 私達 当国政府 日本側 日本国民 我が方 わが方 邦人 日系" },
  { class: "BACK", value: "state", words: "同国 同国政府 同国側 先方 当国 当地 この国 この地" },
  { class: "BACK", value: "city", words: "同市 同地 同州" },
  { class: "BACK", value: "person", words: "同氏 同長官 同議長 同知事 同社長 同会長 同報道官 同市長 同教授 同代表 同次官 同補佐官" },
  { class: "BACK", value: "minister", words: "同大臣 同相" },
  { class: "BACK", value: "foreign-minister", words: "同外相 同外務大臣" },
  { class: "BACK", value: "head-of-government", words: "同首相 同総理 同総理大臣" },
  { class: "BACK", value: "ambassador", words: "同大使" },
  { class: "BACK", value: "head-of-state", words: "同大統領" },
  { class: "BACK", value: "author", words: "私 小職 筆者 本使 当職 小生 わたくし" },
  { class: "SELF", words: "私は 私が 私も 小職は 小職が 本使は 筆者は 私自身 私としては 私から" },
  { class: "NOT.pointer", words: "私立 私企業 私有 私人 私的 公私 私費 私設 私邸 私服 私学 両国民 同国人 同国民 双方向 私財 二国間協定 二国間条約 二国間関係 二国間会談 二国間協力 二国間協議 二国間対話" },
] satisfies WordRow[];
