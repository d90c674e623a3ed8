import type { MarkTable, WordRow } from "../../language/language.ts";

export const marks = { side: "after" } satisfies MarkTable;

/** Particles by what they mark, and words that join names of one list. */
export const markWords = [
  { class: "MARK", value: "は", words: "は 等は などは におかれましては におかれては では、 については につきましては に関しては" },
  { class: "MARK", value: "が", words: "が 等が などが" },
  { class: "MARK", value: "も", words: "も" },
  { class: "MARK", value: "を", words: "を をも 等を などを" },
  { class: "MARK", value: "に", words: "に 等に などに には にも に対し に対して に対する 向け 宛て 宛ての 宛 宛の に宛てた に向けて にて の日程で の日程にて の予定で の会期で の期間 の間" },
  { class: "MARK", value: "へ", words: "へ へは への へと" },
  { class: "MARK", value: "で", words: "で では でも において においては におきまして" },
  { class: "MARK", value: "での", words: "での における" },
  { class: "MARK", value: "と", words: "と 等と などと とは とも とが と共に とともに" },
  { class: "MARK", value: "between", words: "との間で との間に の間で との間において との間にて" },
  { class: "MARK", value: "との", words: "との 等との などとの" },
  { class: "MARK", value: "として", words: "として としての" },
  { class: "MARK", value: "than", words: "に比べ に比べて と比べ と比べて と比較し と比較して 同期比 の同期比 の同じ時期に比べて の同じ時期に比べ の同期に比べ の同期に比べて の同月に比べ" },
  { class: "MARK", value: "の", words: "の 等の などの" },
  { class: "MARK", value: "から", words: "から からの からは からも" },
  { class: "MARK", value: "によって", words: "によって により による" },
  { class: "SOURCE", words: "によると によれば の発表によれば の発表では の発表によると の集計によると の集計では の説明によると の資料では の統計によると の調査によると の資料によれば" },
  { class: "MARK", value: "によると", words: "によると によれば の発表によれば の発表では の集計によると" },
  { class: "MARK", value: "や", words: "や など 等" },
  { class: "MARK", value: "ら", words: "ら らは らが らと らを" },
  { class: "MARK", value: "側は", words: "側は 側が 側から 側" },
  { class: "MARK", value: "以来", words: "以来 以降 以来の" },
  { class: "JOIN", words: "、 , と や 及び および 並びに ならびに ・ と、 や、 そして 、及び 、および 、並びに ,及び ,並びに 及び、 とその" },
] satisfies WordRow[];
