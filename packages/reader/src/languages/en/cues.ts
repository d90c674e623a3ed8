import type { WordRow } from "../../language/language.ts";

/** Auxiliaries and what governs an infinitive, adverbs between them, words that open clauses, and what becomes of plans. */
export const cueWords = [
  { class: "AUX", value: "be+past", words: "was were has_been have_been had_been" },
  { class: "AUX", value: "be+nonpast", words: "is are am being" },
  { class: "AUX", value: "be", words: "be been" },
  { class: "AUX", value: "past", words: "has have had" },
  { class: "AUX", value: "helper", words: "did do does" },
  { class: "AUX", value: "planned", words: "will shall 'll" },
  { class: "AUX", value: "would", words: "would 'd" },
  { class: "AUX", value: "undone", words: "was_to_have were_to_have was_due_to_have were_due_to_have was_supposed_to were_supposed_to was_supposed_to_have" },
  { class: "AUX", value: "condition", words: "may might could can should must ought_to cannot_but would_have" },
  {
    class: "AUX",
    value: "negated",
    words:
      "not never cannot didn't doesn't don't wasn't weren't hasn't haven't hadn't isn't aren't won't wouldn't couldn't no_longer nor neither",
  },
  { class: "AUX", value: "to", words: "to" },
  {
    class: "AUX.to",
    value: "planned",
    words:
      "agreed agree agrees plans plan planned planning intends intend intended intending expected scheduled due set slated decided decides poised going preparing prepares announced_plans has_plans have_plans vowed will_go_on",
  },
  { class: "AUX.ing", value: "planned", words: "concurred_in concurred_on agreed_on plans_on" },
  {
    class: "AUX.to",
    value: "helper",
    words: "had began begins begun continued continues managed went_on started came used",
  },
  {
    class: "AUX.to",
    value: "wish",
    words:
      "hopes hope hoped wants want wanted wishes wish wished like love desire keen willing ready eager asked urged seeks sought seek offered offers offer proposed proposes propose",
  },
  { class: "AUX.to", value: "negated", words: "declined refused failed yet declines refuses fails unable" },
  {
    class: "AUX.to",
    value: "condition",
    words:
      "able has have need needs needed important necessary possible likely unlikely order aims aimed aim helps help designed meant forced obliged required used_as helped aiming first",
  },
  { class: "AUX.invite", value: "proposed", words: "invited invites inviting invite asked asks urges urged" },
  {
    class: "LINK",
    words:
      "also then later again jointly officially formally subsequently recently already still only now once together separately briefly last just soon finally initially eventually previously earlier both each respectively personally successfully solemnly now first either further unanimously provisionally ceremonially publicly repeatedly fully long newly twice all currently tentatively even immediately thus therefore instead next each_other privately virtually always directly ultimately",
  },
  { class: "CLAUSE", value: "relative", words: "who which" },
  { class: "CLAUSE", value: "own", words: "whose whom where" },
  { class: "CLAUSE.when", words: "when" },
  { class: "CLAUSE.where", words: "where" },
  { class: "CLAUSE.and", words: ",_and ,_but ,_while while" },
  {
    class: "CLAUSE",
    value: "sub",
    words: "when while whereas although though because unless once so_that even_as whether in_order_to",
  },
  { class: "CLAUSE", value: "prep", words: "after before since until as for than" },
  { class: "CLAUSE", value: "that", words: "that" },
  { class: "CLAUSE", value: "and", words: "and or yet ,_and ,_then" },
  { class: "CLAUSE", value: "but", words: "but ,_but" },
  { class: "CLAUSE", value: "part", words: ", " },
  {
    class: "IF",
    words:
      "if If Should_she Should_he Should_the Should_it Were_it Were_the were_to_be unless Unless Had_the provided_that in_case assuming",
  },
  {
    class: "HABIT",
    words:
      "annual once_a_year every_year each_year annually every_month every_two_years biennially regularly usually often frequently twice_a_year every_week a_week alternately",
  },
  { class: "INTURN", words: "respectively" },
  { class: "OFTEN", words: "several_times many_times a_number_of_times numerous_times repeatedly on_several_occasions more_than_once" },
  {
    class: "DENY",
    words:
      "denied_that denies_that deny_that have_denied_that has_denied_that denied_reports denied_a_report denied_the_report denies_report denies_reports denied_claims denied_rumours denied_rumors dismissed_reports dismissed_a_report denies_that",
  },
  {
    class: "REPORT",
    words:
      "said says told announced announces confirmed noted added reported stated pledged promised decided agreed informed recalled explained explains emphasised emphasized revealed disclosed expected predicted vowed wrote reports",
  },
  {
    class: "WISH",
    words:
      "hope hopes hoped hoping expressed_hope wish wished possibility possible prospects discussed importance rumour rumor before_any ahead_of invited invitation looks_forward looked_forward look_forward preparations_for prepare_for preparation_for prepare preparing prepares",
  },
  {
    class: "MODAL",
    value: "cancelled",
    words:
      "cancelled canceled cancels cancelling called_off calls_off scrapped scraps dropped abandoned shelved axed nixed did_not_proceed did_not_go_ahead did_not_materialise did_not_materialize did_not_come_off did_not_take_place could_not_take_place was_not_held were_not_held never_took_place fell_through",
  },
  {
    class: "MODAL",
    value: "postponed",
    words:
      "postponed postpones postponing postponement put_off puts_off putting_off pushed_back has_been_moved have_been_moved was_moved put_back delayed rescheduled deferred put_on_hold put_on_ice",
  },
  {
    class: "MODAL",
    value: "planned",
    words:
      "planned scheduled pencilled_in penciled_in foreshadowed slated upcoming forthcoming due_to_take_place will_take_place is_to_take_place to_be_held",
  },
  { class: "MODAL", value: "proposed", words: "proposed proposes proposal_for" },
  {
    class: "MODAL",
    value: "wish",
    words: "would hope_that was_discussed under_consideration being_considered ruled_out",
  },
  {
    class: "FRAME",
    words:
      "during_the_talks during_the_meeting during_the_visit after_the_talks after_the_meeting following_the_meeting following_the_talks at_the_meeting at_the_summit on_the_margins on_the_sidelines after_the_signing at_the_ceremony during_his_visit during_her_visit subsequently in_the_course_of_the_talks after_the_ceremony following_the_signing",
  },
  { class: "OUTLINE", words: "as_follows" },
  { class: "PHRASE.link", words: "of on for concerning regarding against" },
  { class: "PHRASE.inner", words: "and the of" },
  { class: "PHRASE.stop", words: "there said behalf sidelines margins fringes" },
  {
    class: "PERSONAL",
    words:
      "said says told tells met meets visited visits arrived spoke speaks added wrote flew stressed noted explained expressed thanked congratulated replied recalled emphasised emphasized argued called travelled traveled opened signed welcomed landed held paid who received greeted joined attended observed remarked welcomed by succeeded replaced succeeds",
  },
  {
    class: "NOT.pointer",
    words:
      "the_leaders_of the_heads_of_state_of the_ministers_of the_two_leaders_of the_presidents_of the_foreign_ministers_of the_parties_to the_sides_of the_country's_largest the_prime_ministers_of",
  },
  { class: "NOBODY", words: "nobody no_one" },
  { class: "SUBJECT", words: "it this there we I you" },
  {
    class: "VERB",
    as: "past",
    words:
      "expressed stated confirmed reaffirmed underlined highlighted praised supported called discussed exchanged reviewed considered attended participated received presented handed congratulated conveyed invited accepted thanked hailed mentioned pointed drew paid held spoke proposed suggested recalled informed briefed reported visited toured inspected laid planted awarded decided announced declared promised pledged committed established opened launched inaugurated extended raised upgraded increased reached totalled exceeded doubled tripled ran lasted began ended took made gave rose fell remained led left kept showed followed included covered concerned passed lay stood came went brought put grew helped allowed meant provided offered enabled aimed set met agreed noted thanked",
  },
  {
    class: "COMPARE",
    words:
      "up_from down_from compared_with compared_to against than_in more_than_in less_than_in from than as_much_as_in as_many_as_in as_in ,_with ,_including",
  },
  { class: "PART.of", words: "of" },
  { class: "AGREED", words: "agreed agree" },
] satisfies WordRow[];
