import type { WordRow } from "../../language/language.ts";

/** Words that point back: sets and single persons or states. */
export const pointerWords = [
  {
    class: "SET",
    value: "state",
    words:
      "the_two_countries both_countries the_two_states both_states the_two_governments both_governments the_two_nations both_nations the_two_sides both_sides the_sides the_parties two_countries two_governments two_sides both_parties the_two_parties the_two_republics the_two_neighbours the_two_capitals the_two_peoples the_two_countries'_governments",
  },
  {
    class: "SET",
    value: "leader",
    words:
      "the_two_leaders both_leaders the_two_presidents both_presidents the_two_prime_ministers both_prime_ministers the_heads_of_state the_two_heads_of_state the_leaders the_presidents the_prime_ministers",
  },
  {
    class: "SET",
    value: "foreign-minister",
    words: "the_two_foreign_ministers both_foreign_ministers the_foreign_ministers",
  },
  { class: "SET", value: "minister", words: "the_two_ministers both_ministers the_ministers" },
  {
    class: "SET",
    value: "party",
    words: " they the_two_officials the_two_diplomats both_officials",
  },
  { class: "SET", value: "people", words: "the_pair both_men the_two_men the_two_women both_women" },
  { class: "BACK", value: "person", words: "he she him his her" },
  { class: "BACK", value: "pair", words: "their" },
  { class: "BACK", value: "state", words: "the_country that_country" },
  { class: "BACK", value: "region", words: "the_region" },
  { class: "BACK", value: "framework", words: "the_framework the_dialogue the_format the_mechanism the_initiative" },
  { class: "BACK", value: "union", words: "the_bloc the_Union" },
  { class: "BACK", value: "own", words: "our_country our_state our_government our we" },
  {
    class: "GROUP",
    words:
      "delegation delegations mission ministers leaders presidents ministries officials envoys delegates businessmen businesspeople representatives negotiators lawmakers parliamentarians experts diplomats participants team group emperor couple",
  },
] satisfies WordRow[];
