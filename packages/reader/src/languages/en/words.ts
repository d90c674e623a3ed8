import type { WordRow } from "../../language/language.ts";

/** Words that rules start from, by what they tell. */
export const triggerWords = [
  { class: "VISIT", as: "nounVerb", words: "visit tour" },
  {
    class: "VISIT",
    as: "past",
    words:
      "paid_a_visit made_a_visit undertook_a_visit undertook_an_official_visit paid_a_return_visit paid_an_unannounced_visit made_an_unannounced_visit paid_a_brief_visit paid_a_short_visit made_a_brief_stop made_a_brief_visit paid_a_two-day_visit paid_a_three-day_visit paid_a_four-day_visit paid_a_one-day_visit paid_an_official_visit made_an_official_visit paid_a_state_visit paid_a_working_visit made_a_stop set_foot",
  },
  {
    class: "VISIT",
    as: "base",
    words:
      "undertake_a_visit undertake_an_official_visit pay_a_visit make_a_visit pay_an_official_visit pay_a_state_visit pay_a_working_visit make_an_official_visit",
  },
  { class: "VISIT", as: "present", words: "pays_a_visit makes_a_visit pays_an_official_visit pays_a_state_visit" },
  {
    class: "VISIT",
    as: "gerund",
    words:
      "paying_a_visit making_a_visit making_an_official_visit paying_an_official_visit paying_a_state_visit making_a_working_visit paying_a_working_visit",
  },
  {
    class: "TRIP",
    words: "visit visits trip tour stop stopover official_visit state_visit working_visit official_trip stops",
  },
  { class: "TRIP.days", value: "2", words: "two-day 2-day two_day" },
  { class: "TRIP.days", value: "3", words: "three-day 3-day three_day" },
  { class: "TRIP.days", value: "4", words: "four-day 4-day four_day" },
  { class: "TRIP.days", value: "5", words: "five-day 5-day five_day" },
  { class: "TRIP.days", value: "6", words: "six-day 6-day six_day" },
  { class: "TRIP.days", value: "7", words: "seven-day 7-day seven_day" },
  { class: "TRIP.days", value: "8", words: "eight-day 8-day eight_day" },
  { class: "TRIP.days", value: "9", words: "nine-day 9-day nine_day" },
  { class: "TRIP.days", value: "10", words: "ten-day 10-day ten_day" },
  {
    class: "TRIP.edge",
    value: "end",
    words:
      "after following ended ends ending wrapped_up wraps_up wrapping_up concluded concludes concluding completed completing left leaves leaving",
  },
  {
    class: "TRIP.edge",
    value: "start",
    words:
      "for began begins beginning starts started starting arrived arrives arriving embarked kicked_off opens that_began which_began due_to_begin on embarks begin start",
  },
  { class: "GO", as: "regular", words: "travel" },
  { class: "GO", as: "past", words: "travelled went flew flown came" },
  { class: "GO", as: "past", words: "headed headed_down headed_off jetted" },
  { class: "GO", as: "gerund", words: "travelling flying coming heading" },
  { class: "LEAVE", as: "past", words: "left departed set_off set_out embarked" },
  { class: "LEAVE", as: "present", words: "leaves departs" },
  { class: "LEAVE", as: "base", words: "leave depart" },
  { class: "GO", as: "base", words: "go fly come" },
  { class: "GO", as: "present", words: "goes flies comes" },
  { class: "ARRIVE", as: "e", words: "arriv" },
  { class: "ARRIVE", as: "regular", words: "land" },
  { class: "ARRIVE", as: "past", words: "touched_down" },
  { class: "STAY", as: "past", words: "had_been_in has_been_in have_been_in was_in was_last_in were_in stayed_in" },
  { class: "STAY", as: "ongoing", words: "is_in is_currently_in are_in stays_in is_staying_in" },
  { class: "STAY", value: "planned", words: "is_due_in is_still_due_in are_due_in is_expected_in was_due_in" },
  { class: "BE.HERE", as: "past", words: "was_here were_here came_here" },
  { class: "CARRY", as: "past", words: "took_him took_her took_them" },
  { class: "MEET", as: "past", words: "met last_met met_last" },
  { class: "SAT", as: "past", words: "sat_down conferred huddled had_lunch had_dinner had_breakfast dined lunched breakfasted" },
  { class: "SAT", as: "base", words: "sit_down confer" },
  { class: "SAT", as: "present", words: "sits_down confers" },
  { class: "HADTALKS", as: "past", words: "had_talks had_discussions had_consultations had_negotiations had_bilateral_talks" },
  { class: "CONVENE", as: "e", words: "conven" },
  { class: "SAW", as: "past", words: "saw" },
  { class: "LASTMET", as: "past", words: "last_met met_last" },
  { class: "MEET", as: "base", words: "meet" },
  { class: "MEET", as: "present", words: "meets" },
  { class: "RECEIVE", as: "e", words: "receiv" },
  { class: "RECEIVE", as: "nounVerb", words: "greet" },
  { class: "RECEIVE", as: "e", value: "welcome", words: "welcom" },
  { class: "CALLON", as: "past", words: "paid_a_courtesy_call called paid_a_farewell_call paid_a_call made_a_courtesy_call paid_a_courtesy_visit paid_a_farewell_visit" },
  { class: "CALLON", as: "base", words: "pay_a_courtesy_call pay_a_farewell_call" },
  { class: "CALLON", as: "present", words: "pays_a_courtesy_call" },
  { class: "SPOKE", as: "past", words: "spoke talked" },
  { class: "SPOKE", as: "base", words: "speak talk" },
  { class: "SPOKE", as: "present", words: "speaks talks" },
  { class: "HOLD", as: "past", words: "held hosted chaired co-chaired convened" },
  { class: "HOLD", as: "base", words: "hold convene co-chair co-host" },
  { class: "HOLD", as: "nounBase", words: "host chair" },
  { class: "HOLD", as: "present", words: "holds hosts convenes chairs" },
  { class: "HOLD", as: "gerund", words: "holding hosting" },
  { class: "HOLD", as: "e", words: "organis organiz stag" },
  { class: "HOLD", as: "past", words: "began started concluded ended had_a had_an had_their had_separate had_brief had_further had_extensive had_detailed had_substantive had_bilateral had_in-depth" },
  { class: "BEGIN", as: "past", words: "began started opened begun launched resumed commenced" },
  { class: "BEGIN", as: "present", words: "begins starts opens resumes" },
  { class: "BEGIN", as: "base", words: "begin start open resume" },
  {
    class: "SCHEDULED",
    value: "planned",
    words:
      "is_scheduled_for are_scheduled_for was_scheduled_for is_planned_for are_planned_for was_planned_for is_set_for are_set_for is_due_in are_due_in is_slated_for is_scheduled is_due_on is_expected_in is_expected_on",
  },
  {
    class: "INACALL",
    words:
      "in_a_phone_call in_a_telephone_call during_a_phone_call during_a_telephone_call in_a_telephone_conversation during_a_telephone_conversation in_a_phone_conversation during_a_phone_conversation in_telephone_talks during_telephone_talks in_phone_talks during_their_phone_call during_their_telephone_conversation in_their_phone_call in_a_video_conference during_a_video_conference in_a_videoconference in_a_video_call during_a_video_call",
  },
  { class: "PRESENT", as: "past", words: "presented handed handed_over" },
  { class: "PRESENT", as: "present", words: "presents hands" },
  { class: "FORTALKS", as: "along", words: "for_talks for_negotiations for_a_meeting for_consultations for_bilateral_talks" },
  { class: "HAVEHAD", as: "past", words: "has_had have_had has_maintained have_maintained has_operated has_run has_kept" },
  { class: "START", as: "past", words: "started began commenced resumed" },
  { class: "OPERATE", as: "past", words: "began_operation began_operations began_work started_work started_operating started_operations came_into_operation went_into_operation came_on_stream went_on_stream came_online opened_its_doors" },
  { class: "START", as: "present", words: "starts begins resumes" },
  { class: "START", as: "base", words: "start begin resume" },
  { class: "HOLD", as: "base", words: "begin start" },
  { class: "HOLD", as: "present", words: "begins starts" },
  { class: "PLACE", as: "past", words: "took_place taken_place was_held were_held has_been_held" },
  { class: "PLACE", as: "base", words: "take_place be_held" },
  { class: "PLACE", as: "present", words: "takes_place is_held" },
  { class: "PLACE", as: "gerund", words: "taking_place being_held" },
  { class: "ATTEND", as: "regular", words: "attend" },
  { class: "ATTEND", as: "e", words: "participat" },
  { class: "ATTEND", as: "past", words: "took_part" },
  { class: "ATTEND", as: "base", words: "take_part" },
  { class: "SIGN", as: "regular", words: "sign adopt" },
  { class: "SIGN", as: "e", words: "conclud finalis finaliz" },
  { class: "SIGN", as: "past", words: "exchanged issued released approved inked penned sealed clinched struck reached" },
  { class: "SIGN", as: "present", words: "inks pens seals clinches strikes reaches" },
  { class: "SIGN", as: "base", words: "ink clinch" },
  { class: "SIGN", as: "gerund", words: "exchanging issuing" },
  { class: "SIGN", as: "base", words: "exchange issue" },
  { class: "SIGN", as: "past", words: "initialled initialed renewed prolonged" },
  { class: "SIGN", as: "gerund", words: "initialling initialing" },
  { class: "RENEW", as: "past", words: "extended renewed prolonged" },
  { class: "SIGN", as: "y", words: "ratif" },
  { class: "DATED", words: "dated" },
  { class: "SUBSCRIBE", as: "past", words: "put_their_names put_his_name put_her_name put_their_signatures put_his_signature put_her_signature put_pen_to_paper affixed_their_signatures" },
  { class: "HOST", as: "past", words: "hosted" },
  { class: "HOST", as: "present", words: "hosts" },
  { class: "COMPLETED", as: "past", words: "completed commissioned" },
  { class: "MEMBEROF", words: "has_been_a_member_of have_been_members_of became_a_member_of became_members_of became_a_full_member_of" },
  { class: "RUN", as: "past", words: "ran lasted" },
  { class: "RUN", as: "present", words: "runs lasts" },
  { class: "STONE", as: "past", words: "the_foundation_stone_was_laid a_foundation_stone_was_laid ground_was_broken" },
  { class: "LAYSTONE", as: "past", words: "laid_the_foundation_stone laid_a_foundation_stone broke_ground" },
  { class: "DEAL", value: "aid.loan", words: "loan_agreement loan_agreements loan_deal loan_deals" },
  { class: "DEAL", value: "aid.grant", words: "grant_agreement grant_agreements" },
  { class: "LEVEL", as: "past", words: "reached_the_level_of rose_to_the_level_of" },
  { class: "DINE", as: "past", words: "hosted_a_reception held_a_reception gave_a_reception hosted_a_dinner gave_a_dinner hosted_a_lunch hosted_a_luncheon hosted_a_banquet hosted_a_state_banquet hosted_an_official_dinner hosted_a_working_dinner hosted_a_working_lunch" },
  { class: "INVESTED", value: "investment.flow", words: "invested poured pumped ploughed plowed injected" },
  { class: "INVESTED", value: "investment.stock", words: "have_sunk has_sunk have_poured has_poured have_pumped has_pumped have_ploughed has_ploughed" },
  { class: "SETTLE", as: "past", words: "agreed approved finalised finalized endorsed settled reached struck inked clinched sealed" },
  { class: "SIGNING", value: "itself", words: "signing_of the_signing_of conclusion_of adoption_of ratification_of" },
  { class: "OPENING", value: "itself", words: "opening_of inauguration_of launch_of establishment_of reopening_of" },
  { class: "BEIN", as: "past", words: "was_in were_in was_on were_on" },
  { class: "CELEBRATE", as: "regular", words: "mark" },
  { class: "CELEBRATE", as: "e", words: "celebrat" },
  {
    class: "FORCE",
    as: "past",
    words: "entered_into_force came_into_force took_effect came_into_effect went_into_effect been_in_force",
  },
  { class: "FORCE", as: "base", words: "enter_into_force come_into_force take_effect come_into_effect" },
  { class: "FORCE", as: "present", words: "enters_into_force comes_into_force takes_effect" },
  { class: "UPGRADE", as: "e", words: "upgrad elevat rais" },
  { class: "AID", as: "e", words: "donat provid" },
  { class: "AID", as: "regular", words: "deliver extend grant" },
  { class: "AID", as: "past", words: "gave handed_over sent lent" },
  { class: "AID", as: "base", words: "give hand_over send" },
  { class: "FOUND", as: "regular", words: "open reopen found" },
  { class: "FOUND", as: "es", words: "launch establish" },
  { class: "FOUND", as: "e", words: "inaugurat resum restor creat introduc" },
  { class: "ORIGIN", as: "present", words: "dates_back_to dates_from goes_back_to" },
  {
    class: "COMEON",
    as: "past",
    words:
      "came_on_a_state_visit came_on_an_official_visit came_on_a_visit came_on_a_working_visit arrived_on_a_state_visit arrived_on_an_official_visit arrived_on_her_first_official_visit arrived_on_his_first_official_visit",
  },
  {
    class: "MOVE",
    as: "past",
    value: "planned",
    words: "moved rescheduled put_back slipped postponed brought_forward pushed_back put_off delayed deferred",
  },
  { class: "FOUND", as: "past", words: "set_up unveiled kicked_off rolled_out" },
  { class: "FOUND", as: "regular", words: "unveil" },
  { class: "FOUND", as: "base", words: "set_up" },
  { class: "CLOSE", as: "e", words: "clos" },
  { class: "CLOSE", as: "regular", words: "suspend" },
  { class: "CLOSE", as: "past", words: "shut shut_down wound_up wound_down closed_down abolished dissolved discontinued mothballed" },
  { class: "JOIN.body", as: "regular", words: "join" },
  { class: "JOIN.body", as: "past", words: "acceded" },
  { class: "ELECT", as: "regular", words: "elect admit" },
  { class: "ELECT", as: "past", words: "admitted" },
  { class: "APPOINT", as: "past", words: "became" },
  { class: "TAKEPOST", as: "past", words: "took_up_his_post took_up_her_post took_up_his_duties took_up_her_duties took_up_the_post took_office assumed_office assumed_his_post assumed_her_post assumed_the_post took_up_his_position took_up_her_position" },
  { class: "APPOINT", as: "past", words: "appointed named sworn_in re-elected elected" },
  {
    class: "CANCEL",
    as: "past",
    value: "cancelled",
    words: "called_off cancelled canceled scrapped dropped abandoned shelved axed nixed scrubbed",
  },
  {
    class: "CANCEL",
    as: "past",
    value: "postponed",
    words: "postponed put_off put_back pushed_back delayed deferred rescheduled moved put_on_hold put_on_ice",
  },
  { class: "CANCEL", as: "base", value: "cancelled", words: "cancel call_off" },
  { class: "CANCEL", as: "base", value: "postponed", words: "postpone put_off" },
  { class: "SPEAK", as: "es", words: "address" },
  { class: "SPEAK", as: "past", words: "delivered_a_speech gave_a_speech gave_a_lecture" },
  { class: "STAGE", as: "nounVerb", words: "perform" },
  { class: "RECOGNISE", as: "e", words: "recognis recogniz" },
  { class: "DIE", as: "past", words: "died passed_away" },
  {
    class: "SAY",
    words:
      "said says told tells asked replied wrote noted added stressed stated argued explained recalled observed remarked joked admitted conceded acknowledged responded countered cautioned reiterated underlined underscored affirmed reaffirmed lamented boasted complained mused suggested reckoned estimated reckons believes notes adds argues explains stresses insists warns recalls admits emphasised emphasized declared insisted warned pointed_out commented likes_to_say announced reads added_that continued concluded quipped called",
  },
  { class: "PLEDGE", as: "eTo", words: "pledg promis" },
  {
    class: "PLEDGE",
    as: "past",
    words:
      "undertook undertook_to bound_themselves_to bound_itself_to pledged_itself_to pledged_themselves_to guaranteed_to undertaken_to undertaken committed_itself_to committed_themselves_to vowed_to committed_to committed_itself committed_themselves vowed committed earmarked",
  },
  { class: "PLEDGE", as: "present", words: "undertakes_to commits_itself_to commits_to vows_to undertake_to commit_to commit_themselves_to" },
  {
    class: "PLEDGE",
    words:
      "is_committed_to are_committed_to has_committed_itself_to have_committed_themselves_to has_committed_to have_committed_to",
  },
  {
    class: "PLAN",
    words:
      "aims_to aim_to intends_to intend_to plans_to plan_to aims_for has_set_a_target set_a_target sets_a_target set_a_goal confirmed_its_intention_to confirmed_their_intention_to reaffirmed_its_intention_to aims_at also_intend_to also_intends_to announced_plans_to seeks_to reaffirmed_their_intention_to sets_a_target_of set_a_target_of set_a_goal_of",
  },
  {
    class: "PLAN",
    words:
      "aimed_to intended_to expressed_its_intention_to expressed_their_intention_to expressed_his_intention_to expressed_her_intention_to expressed_the_intention_to announced_its_intention_to announced_their_intention_to stated_its_intention_to is_planning_to are_planning_to was_planning_to were_planning_to is_aiming_to are_aiming_to has_set_itself_the_goal_of has_set_a_goal_of has_set_the_goal_of set_itself_the_goal_of set_a_goal_to has_set_a_target_of set_the_target_of set_itself_the_target_of is_targeting are_targeting reiterated_its_intention_to reiterated_their_intention_to",
  },
  { class: "AIM", words: "aim_is_to aim_is goal_is_to goal_is target_is_to target_is objective_is_to objective_is ambition_is_to aim_was_to" },
  {
    class: "DOFOR",
    as: "base",
    words:
      "provide train build supply finance allocate dispatch invest double triple halve cut reduce accept contribute grant extend abolish waive lift support resettle deliver fund lend purchase buy construct rehabilitate modernise modernize phase_out ratify submit complete put give lend donate conclude secure increase raise expand accept host simplify",
  },
  { class: "WANT", words: "wants_to want_to" },
  {
    class: "AGREE",
    words:
      "agreed_to agree_to agreed_that agrees_to concurred_in concurred_to have_agreed_to has_agreed_to decided_to concurred_that reaffirmed_that",
  },
  {
    class: "AGREE",
    words:
      "agreed_Monday_to agreed_on_Monday_to agreed_Tuesday_to agreed_on_Tuesday_to agreed_Wednesday_to agreed_on_Wednesday_to agreed_Thursday_to agreed_on_Thursday_to agreed_Friday_to agreed_on_Friday_to agreed_Saturday_to agreed_on_Saturday_to agreed_Sunday_to agreed_on_Sunday_to decided_Monday_to decided_on_Monday_to decided_Tuesday_to decided_on_Tuesday_to decided_Wednesday_to decided_on_Wednesday_to decided_Thursday_to decided_on_Thursday_to decided_Friday_to decided_on_Friday_to decided_Saturday_to decided_on_Saturday_to decided_Sunday_to decided_on_Sunday_to",
  },
  {
    class: "PLEDGE",
    as: "past",
    words:
      "pledged_Monday_to pledged_on_Monday_to pledged_Tuesday_to pledged_on_Tuesday_to pledged_Wednesday_to pledged_on_Wednesday_to pledged_Thursday_to pledged_on_Thursday_to pledged_Friday_to pledged_on_Friday_to pledged_Saturday_to pledged_on_Saturday_to pledged_Sunday_to pledged_on_Sunday_to vowed_Monday_to vowed_on_Monday_to vowed_Tuesday_to vowed_on_Tuesday_to vowed_Wednesday_to vowed_on_Wednesday_to vowed_Thursday_to vowed_on_Thursday_to vowed_Friday_to vowed_on_Friday_to vowed_Saturday_to vowed_on_Saturday_to vowed_Sunday_to vowed_on_Sunday_to promised_Monday_to promised_on_Monday_to promised_Tuesday_to promised_on_Tuesday_to promised_Wednesday_to promised_on_Wednesday_to promised_Thursday_to promised_on_Thursday_to promised_Friday_to promised_on_Friday_to promised_Saturday_to promised_on_Saturday_to promised_Sunday_to promised_on_Sunday_to",
  },
  {
    class: "NOT.trigger",
    words:
      "news_conference press_conference press_briefing news_briefing open_air open_to close_to opening_remarks opening_day held_that visiting_scholar signed_up according_to calls_for called_for close_ties called_on_all called_on_both called_on_the_parties called_on_the_government met_with_criticism host_country host_of opened_fire joint_venture call_centre set_to point_out return_home head_of exchange_of exchange_rate exchange_rates stock_exchange exchange_student exchange_students exchange_program exchange_programme exchange_programmes issue_of issue_is went_on_to goes_on_to go_on_to going_on_to so-called anniversary_of_the_establishment_of anniversary_of_establishment_of anniversary_of_establishing anniversary_of_the_signing_of anniversary_of_the_conclusion_of anniversary_of_the_opening_of anniversary_of_the_launch_of state_visit_since made_up make_up makes_up up_to set_up_a",
  },
] satisfies WordRow[];

/** Nouns: what is measured, what is signed, founded, held. */
export const nounWords = [
  {
    class: "MEASURE",
    value: "trade.total",
    words:
      "trade bilateral_trade trade_turnover trade_volume two-way_trade mutual_trade bilateral_trade_turnover turnover volume_of_trade volume_of_bilateral_trade total_trade trade_between foreign_trade_turnover goods_trade trade_in_goods commodity_turnover",
  },
  { class: "EXPORTS", value: "trade.exports", words: "exports export" },
  { class: "IMPORTS", value: "trade.imports", words: "imports import" },
  { class: "SALES", value: "trade.exports", words: "sales shipments deliveries" },
  { class: "SOLD", value: "trade.exports", words: "exported sold shipped" },
  { class: "BOUGHT", value: "trade.imports", words: "imported bought purchased" },
  { class: "PURCHASES", value: "trade.imports", words: "purchases" },
  {
    class: "MEASURE",
    value: "investment.flow",
    words:
      "direct_investment investment foreign_direct_investment gross_inflow_of_direct_investment inflow_of_direct_investment FDI investments investment_inflow gross_inflow investment_inflows",
  },
  {
    class: "MEASURE",
    value: "investment.stock",
    words:
      "cumulative_investment stock_of_investment investment_stock accumulated_investment total_investment stock_of_direct_investment cumulative_direct_investment accumulated_direct_investment have_invested has_invested had_invested have_put has_put has_been_invested have_been_invested was_invested were_invested",
  },
  {
    class: "MEASURE",
    value: "aid.grant",
    words: "grant_aid grant grants technical_grant grassroots_grant grant_assistance non-project_grant_aid",
  },
  {
    class: "MEASURE",
    value: "aid.loan",
    words: "loan loans yen_loan yen_loans ODA_loan loan_aid ODA_loans concessional_loan emergency_loan",
  },
  {
    class: "MEASURE",
    value: "money",
    words:
      "technical_cooperation credit credit_line documents_worth package budget cost portfolio deficit surplus fund financing investment_package official_development_assistance deals funding",
  },
  {
    class: "NOT.trigger",
    words:
      "free_trade trade_union trade_and_economic trade_minister trade_policy trade_agreement trade_delegation trade_fair trade_mission trade_route export_credit trade_representative foreign_trade trade_house investment_agreement investment_forum investment_climate trading_partner loan_agreement trade_relations investment_treaty Trade_and_Economic trade,_economy economy,_trade trade_and_industry investors'_forum trade_talks trade_and_investment grant_agreement imports_and_exports credit_agreement trade_ties visa-free_travel",
  },
  {
    class: "AGAINST",
    value: "same",
    words:
      "up_from down_from against compared_with compared_to compared_with_the_previous from_a_low_of from_a_high_of rising_from falling_from versus",
  },
  {
    class: "GROWTH",
    value: "+",
    words:
      "up rising growing increasing jumping climbing rose increased grew increase_of growth_of grew_by rose_by up_by increased_by higher more_than_a_year_earlier increase growth jumped climbed more_than_in",
  },
  {
    class: "GROWTH",
    value: "-",
    words:
      "down falling decreasing declining dropping fell decreased dropped declined decrease_of fell_by declined_by less_than_a_year_earlier lower shrank decline dropped_by less_than_in less",
  },
  {
    class: "INSTRUMENT",
    words:
      "agreement agreements treaty treaties convention protocol memorandum memoranda memorandum_of_understanding memorandum_of_cooperation memoranda_of_understanding memorandums MOU MoU MOC MoC declaration joint_declaration joint_statement statement joint_communiqué joint_communique communiqué exchange_of_notes notes diplomatic_notes contract contracts deal accord accords charter action_plan roadmap road_map document documents pact joint_vision vision framework_agreement instruments_of_ratification letter_of_intent programme_of_cooperation papers text partnership_agreement strategy tax_convention credit_agreement loan_agreement grant_agreement concession EPA FTA economic_partnership_agreement free_trade_agreement investment_agreement tax_treaty",
  },
  {
    class: "GATHERING",
    words:
      "talks meeting meetings summit negotiations consultations consultation session round committee commission conference forum dialogue business_forum council working_lunch working_dinner lunch dinner breakfast audience interview joint_committee intergovernmental_commission pull-aside conversation discussion discussions round_table roundtable seminar symposium political_consultations policy_consultations policy_dialogue expanded_talks assembly working_group joint_meeting one-on-one_meeting trilateral_meeting business_council",
  },
  { class: "NOT.thing", words: "news_conference press_conference press_briefing news_briefing interview_with joint_press_conference" },
  {
    class: "FUNDS",
    words:
      "loan loans yen_loan ODA_loan emergency_loan concessional_loan grant grant_aid grant_assistance package aid_package assistance_package investment_package credit_line credit line_of_credit funding financing",
  },
  {
    class: "TELEPHONE",
    words:
      "telephone phone telephone_talk telephone_talks phone_talk phone_talks telephone_conversation telephone_conversations phone_call phone_calls telephone_call telephone_calls phone_conversation video_call call_by_phone the_call",
  },
  {
    class: "RELATIONS",
    value: "relations",
    words: "diplomatic_relations diplomatic_ties relations ties diplomatic_relationship strategic_partnership comprehensive_strategic_partnership comprehensive_partnership",
  },
  {
    class: "THING",
    value: "mission",
    words:
      "embassy embassies legation legations consulate consulates consulate_general mission representative_office office liaison_office branch branch_office offices",
  },
  {
    class: "THING",
    value: "route",
    words:
      "direct_flight direct_flights flights route direct_route service air_service border checkpoint bridge railway line airport road tunnel border_crossing port pipeline test_site nuclear_test_site deliveries supplies shipments gas_deliveries freight_trains train_service bus_service ferry_service",
  },
  {
    class: "THING",
    value: "scheme",
    words:
      "framework project phase first_phase second_phase third_phase pilot_project laboratory research_centre research_center data_centre data_center help_desk helpdesk portal platform visa_centre visa_center cultural_centre cultural_center language_centre training_college solar_farm wind_farm solar_plant refinery mine terminal metro_line ring_road highway expressway dialogue centre center university school plant factory hospital clinic institute faculty joint_venture fund scheme visa-free_regime visa-free_travel programme council committee museum library station college company bank laboratory hub power_station substation power_substation power_plant chamber_of_commerce training_centre training_center facility kindergarten parliamentary_group theme_park industrial_park technopark scholarship mechanism",
  },
  {
    class: "OCCASION",
    words:
      "exhibition exhibitions festival concert concerts ceremony opening_ceremony handover_ceremony signing_ceremony reception performance film_week film_festival tournament expo fair pavilion culture_day national_day enthronement enthronement_ceremony speech_contest competition contest match show culture_week cultural_week film_days days_of_culture cultural_days year_of_culture cultural_year book_fair trade_fair job_fair marathon week_of_culture cultural_festival gala commemorative_event tea_ceremony show_of photo_exhibition funeral state_funeral inauguration parade National_Day Culture_Day Japan_Day letters_of_credence credentials the_credentials",
  },
  {
    class: "MEASURE",
    value: "total",
    words: "it_came_to it_amounted_to it_stood_at it_totalled the_total the_figure_was the_figure_stood_at it_reached",
  },
  { class: "SUCCEED", as: "past", words: "succeeded replaced" },
  { class: "ANNOUNCE", as: "e", words: "announc" },
  { class: "PROPOSE", as: "e", value: "proposed", words: "propos" },
] satisfies WordRow[];
