import type { WordRow } from "../../language/language.ts";

/** Words that point back: sets and single persons or states. */
export const pointerWords = [
  {
    class: "SET",
    value: "state",
    as: "thing",
    words: "обе_страны две_страны оба_государства оба_правительства",
  },
  {
    class: "SET",
    value: "state",
    words: "двух_стран обеих_стран двумя_странами двух_государств обоих_государств наших_стран двум_странам",
  },
  { class: "SET", value: "state", as: "being", words: "стороны" },
  { class: "SET", value: "party", as: "being", words: "собеседники" },
  { class: "SET", value: "state", words: "обе_стороны" },
  { class: "SET", value: "party", words: "они" },
  {
    class: "SET",
    value: "leader",
    as: "being",
    words: "главы_государств главы_двух_государств лидеры лидеры_двух_стран президенты главы_правительств лидеры_стран президенты_двух_стран",
  },
  {
    class: "SET",
    value: "foreign-minister",
    as: "being",
    words:
      "главы_МИД главы_внешнеполитических_ведомств министры_иностранных_дел главы_внешнеполитических_ведомств_двух_стран главы_дипломатических_ведомств министры_иностранных_дел_двух_стран",
  },
  { class: "SET", value: "minister", as: "being", words: "министры" },
  { class: "SET", value: "minister", words: "оба_министра" },
  { class: "BACK", value: "person", words: "он она ним ней нему его её" },
  { class: "BACK", value: "person", as: "being", words: "гость" },
  { class: "MARK.own", value: "gen", words: "его её их" },
  { class: "BACK", value: "state", words: "эта_страна этой_страны эту_страну этой_страной этой_стране" },
  { class: "BACK", value: "state", words: "стране страну республике республику страна" },
  { class: "BACK", value: "own", words: "наша_страна нашу_страну нашей_стране нашей_страны нашей_страной" },
  {
    class: "GROUP",
    words:
      "делегация делегации делегаций министры лидеры президенты представители парламентарии депутаты участники дипломаты эксперты предприниматели группа миссия команда",
  },
  {
    class: "NOT.pointer",
    words: "кабинет_министров кабинета_министров кабинете_министров кабинетом_министров совет_министров совета_министров совете_министров советом_министров лидеры_стран_Центральной министры_стран стороны_света со_стороны с_другой_стороны с_одной_стороны с_нашей_стороны",
  },
] satisfies WordRow[];
