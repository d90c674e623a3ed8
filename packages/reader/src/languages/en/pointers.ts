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
  { class: "SET", value: "state:3", words: "the_three_countries the_three_states the_three_nations the_three_republics the_three_sides the_three_parties the_three_governments the_three_neighbours all_three_countries all_three_states all_three_nations all_three_republics all_three_sides all_three_parties all_three_governments all_three_neighbours these_three_countries these_three_states these_three_nations these_three_republics these_three_sides these_three_parties these_three_governments these_three_neighbours" },
  { class: "SET", value: "leader:3", words: "the_three_leaders all_three_leaders these_three_leaders" },
  { class: "SET", value: "head-of-state:3", words: "the_three_presidents the_three_heads_of_state all_three_presidents all_three_heads_of_state these_three_presidents these_three_heads_of_state" },
  { class: "SET", value: "head-of-government:3", words: "the_three_prime_ministers all_three_prime_ministers these_three_prime_ministers" },
  { class: "SET", value: "minister:3", words: "the_three_ministers all_three_ministers these_three_ministers" },
  { class: "SET", value: "foreign-minister:3", words: "the_three_foreign_ministers all_three_foreign_ministers these_three_foreign_ministers" },
  { class: "SET", value: "state:4", words: "the_four_countries the_four_states the_four_nations the_four_republics the_four_sides the_four_parties the_four_governments the_four_neighbours all_four_countries all_four_states all_four_nations all_four_republics all_four_sides all_four_parties all_four_governments all_four_neighbours these_four_countries these_four_states these_four_nations these_four_republics these_four_sides these_four_parties these_four_governments these_four_neighbours" },
  { class: "SET", value: "leader:4", words: "the_four_leaders all_four_leaders these_four_leaders" },
  { class: "SET", value: "head-of-state:4", words: "the_four_presidents the_four_heads_of_state all_four_presidents all_four_heads_of_state these_four_presidents these_four_heads_of_state" },
  { class: "SET", value: "head-of-government:4", words: "the_four_prime_ministers all_four_prime_ministers these_four_prime_ministers" },
  { class: "SET", value: "minister:4", words: "the_four_ministers all_four_ministers these_four_ministers" },
  { class: "SET", value: "foreign-minister:4", words: "the_four_foreign_ministers all_four_foreign_ministers these_four_foreign_ministers" },
  { class: "SET", value: "state:5", words: "the_five_countries the_five_states the_five_nations the_five_republics the_five_sides the_five_parties the_five_governments the_five_neighbours all_five_countries all_five_states all_five_nations all_five_republics all_five_sides all_five_parties all_five_governments all_five_neighbours these_five_countries these_five_states these_five_nations these_five_republics these_five_sides these_five_parties these_five_governments these_five_neighbours" },
  { class: "SET", value: "leader:5", words: "the_five_leaders all_five_leaders these_five_leaders" },
  { class: "SET", value: "head-of-state:5", words: "the_five_presidents the_five_heads_of_state all_five_presidents all_five_heads_of_state these_five_presidents these_five_heads_of_state" },
  { class: "SET", value: "head-of-government:5", words: "the_five_prime_ministers all_five_prime_ministers these_five_prime_ministers" },
  { class: "SET", value: "minister:5", words: "the_five_ministers all_five_ministers these_five_ministers" },
  { class: "SET", value: "foreign-minister:5", words: "the_five_foreign_ministers all_five_foreign_ministers these_five_foreign_ministers" },
  { class: "SET", value: "state:6", words: "the_six_countries the_six_states the_six_nations the_six_republics the_six_sides the_six_parties the_six_governments the_six_neighbours all_six_countries all_six_states all_six_nations all_six_republics all_six_sides all_six_parties all_six_governments all_six_neighbours these_six_countries these_six_states these_six_nations these_six_republics these_six_sides these_six_parties these_six_governments these_six_neighbours" },
  { class: "SET", value: "leader:6", words: "the_six_leaders all_six_leaders these_six_leaders" },
  { class: "SET", value: "head-of-state:6", words: "the_six_presidents the_six_heads_of_state all_six_presidents all_six_heads_of_state these_six_presidents these_six_heads_of_state" },
  { class: "SET", value: "head-of-government:6", words: "the_six_prime_ministers all_six_prime_ministers these_six_prime_ministers" },
  { class: "SET", value: "minister:6", words: "the_six_ministers all_six_ministers these_six_ministers" },
  { class: "SET", value: "foreign-minister:6", words: "the_six_foreign_ministers all_six_foreign_ministers these_six_foreign_ministers" },
  { class: "SET", value: "people", words: "the_pair both_men the_two_men the_two_women both_women" },
  { class: "BACK", value: "person", words: "he she him his her" },
  { class: "BACK", value: "pair", words: "their" },
  { class: "BACK", value: "state", words: "the_country that_country" },
  { class: "BACK", value: "region", words: "the_region" },
  { class: "BACK", value: "framework", words: "the_framework the_dialogue the_format the_mechanism the_initiative" },
  { class: "BACK", value: "body", words: "the_agency the_bank the_company the_corporation the_organisation the_organization" },
  { class: "BACK", value: "union", words: "the_bloc the_Union" },
  { class: "BACK", value: "own", words: "our_country our_state our_government our we" },
  {
    class: "GROUP",
    words:
      "delegation delegations mission ministers leaders presidents ministries officials envoys delegates businessmen businesspeople representatives negotiators lawmakers parliamentarians experts diplomats participants team group emperor couple",
  },
] satisfies WordRow[];
