import type { MarkTable, WordRow } from "../../language/language.ts";

export const marks = { side: "before" } satisfies MarkTable;

/** Prepositions by what they mark, what may stand between them and a name, and words that join names of one list. */
export const markWords = [
  { class: "SOURCE", words: "according_to as_reported_by data_from figures_from" },
  { class: "MARK", value: "to", words: "to towards toward into onto on_to visiting" },
  { class: "MARK", value: "from", words: "from out_of" },
  { class: "MARK", value: "in", words: "in at inside within outside held_in on_the_outskirts_of" },
  { class: "MARK", value: "of", words: "of" },
  { class: "MARK", value: "for", words: "for" },
  { class: "MARK", value: "with", words: "with together_with along_with alongside" },
  { class: "MARK", value: "on", words: "on upon" },
  { class: "MARK", value: "by", words: "by" },
  { class: "MARK", value: "led", words: "led_by headed_by chaired_by under_the_leadership_of" },
  { class: "MARK", value: "between", words: "between among amongst" },
  {
    class: "MARK",
    value: "through",
    words: "through against via about over under after before since until during despite without like as behind near",
  },
  { class: "MARK", value: "than", words: "than unlike including such_as concerning regarding" },
  { class: "MARK", value: "no", words: "no neither not_a not_any without_a without_any" },
  { class: "MARK.after", value: "'s", words: "'s '" },
  { class: "MARK.own", value: "'s", words: "his her their our" },
  {
    class: "PARTY.head",
    words:
      "side government authorities delegation party leadership state republic cabinet cities towns provinces regions",
  },
  { class: "STATE.office", value: "mission", words: "embassy consulate consulate_general permanent_mission" },
  {
    class: "STATE.office",
    value: "home",
    words:
      "ministry government office_of_the_president office_of_the_prime_minister presidential_office prime_minister's_office president's_office press_service cabinet foreign_office department_of_state state_department administration_of_the_president presidential_administration",
  },
  { class: "DEFINITE", words: "the this that" },
  {
    class: "DETERMINER",
    words:
      "four-nation five-nation six-nation three-nation eight-nation ten-nation 27-nation 27-member the_four-nation the_five-nation the_six-nation the_three-nation the_eight-nation the_ten-nation the_27-nation the_27-member the a an this that his her its their our another both each every any new newly previous former visiting all a_new the_new five four three two six the_government_of the_governments_of the_leaders_of leaders_of the_presidents_of the_foreign_ministers_of government_of the_heads_of_state_of the_leadership_of the_people_of",
  },
  { class: "JOIN", value: "list", words: "," },
  {
    class: "JOIN",
    value: "and",
    words: "and & ,_and as_well_as ,_as_well_as and_the ,_and_the and_his and_her or along_with_the",
  },
  { class: "JOIN", value: "pair", words: "- /" },
  { class: "DETERMINER", words: "next last" },
  {
    class: "DETERMINER",
    words:
      "delegation_led_by delegation_headed_by delegation_under delegations_led_by delegations_headed_by group_led_by team_led_by delegation_chaired_by mission_led_by mission_headed_by",
  },
  { class: "TOWN.before", words: "in" },
  { class: "CAPITAL", words: "capital capital_city" },
  { class: "NOT.state", words: "former_Soviet ex-Soviet post-Soviet former_Yugoslav" },
  { class: "TOWARDS", words: "to_ from_ with_" },
  { class: "TABLE.visits", words: "visits visitors exchange_of_visits VIP_visits From" },
  { class: "TABLE.arrow", words: "to_" },
  { class: "TABLE.origin", words: "from_" },
  { class: "TABLE.documents", words: "document documents title agreement agreements treaty signed in_force" },
  { class: "MARK", value: "in", words: "as_of" },
  { class: "MARK", value: "", words: "as_well_as" },
] satisfies WordRow[];
