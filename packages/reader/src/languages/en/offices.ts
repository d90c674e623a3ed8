import type { WordRow } from "../../language/language.ts";

/** Offices by class (`:many` for plurals), the fields and ranks that stand with them, what stands before and after a name. */
export const officeWords = [
  {
    class: "OFFICE",
    value: "head-of-state",
    words:
      "president head_of_state head_of_our_state head_of_the_state king queen emperor empress monarch emir sultan acting_president interim_president sovereign",
  },
  { class: "OFFICE", value: "head-of-state:many", words: "presidents heads_of_state kings" },
  {
    class: "OFFICE",
    value: "head-of-government",
    words:
      "prime_minister PM premier chancellor head_of_government chief_minister chief_adviser chairman_of_the_cabinet_of_ministers chairman_of_the_council_of_ministers",
  },
  { class: "OFFICE", value: "head-of-government:many", words: "prime_ministers premiers heads_of_government" },
  {
    class: "OFFICE",
    value: "deputy-head-of-government",
    words:
      "deputy_PM deputy_prime_minister vice_premier vice_prime_minister first_deputy_prime_minister deputy_chairman_of_the_cabinet_of_ministers deputy_chair_of_the_cabinet_of_ministers deputy_chairman_of_the_council_of_ministers",
  },
  { class: "OFFICE", value: "vice-president", words: "vice_president vice-president" },
  {
    class: "OFFICE",
    value: "foreign-minister",
    words:
      "foreign_minister minister_for_foreign_affairs minister_of_foreign_affairs foreign_secretary secretary_of_state minister_of_external_affairs external_affairs_minister foreign_affairs_minister FM EAM",
  },
  {
    class: "OFFICE",
    value: "foreign-minister:many",
    words: "foreign_ministers ministers_of_foreign_affairs ministers_for_foreign_affairs",
  },
  {
    class: "OFFICE",
    value: "deputy-foreign-minister",
    words:
      "deputy_FM deputy_foreign_minister vice_foreign_minister vice_minister_for_foreign_affairs vice-minister_for_foreign_affairs state_minister_for_foreign_affairs deputy_minister_of_foreign_affairs deputy_minister_for_foreign_affairs first_deputy_foreign_minister senior_deputy_minister_for_foreign_affairs",
  },
  {
    class: "OFFICE",
    value: "parliamentary-vice-minister",
    words:
      "parliamentary_vice-minister parliamentary_vice_minister parliamentary_vice-minister_for_foreign_affairs parliamentary_vice_minister_for_foreign_affairs",
  },
  { class: "OFFICE", value: "chief-cabinet-secretary", words: "chief_cabinet_secretary" },
  { class: "OFFICE", value: "minister", words: "minister state_secretary cabinet_secretary prime_cabinet_secretary state_councillor state_counsellor attorney_general solicitor_general" },
  { class: "OFFICE", value: "minister:many", words: "ministers" },
  {
    class: "OFFICE",
    value: "ambassador",
    words:
      "ambassador ambassador_extraordinary_and_plenipotentiary envoy special_envoy special_representative chargé_d'affaires chargé_d'affaires_ad_interim charge_d'affaires honorary_consul vice-consul permanent_representative consul_general consul-general high_commissioner minister-counsellor counsellor",
  },
  { class: "OFFICE", value: "ambassador:many", words: "ambassadors envoys" },
  {
    class: "OFFICE",
    value: "deputy-minister",
    words: "vice_minister vice-minister deputy_minister state_minister under-secretary undersecretary",
  },
  { class: "OFFICE", value: "deputy-minister:many", words: "vice_ministers vice-ministers deputy_ministers" },
  {
    class: "OFFICE",
    value: "speaker",
    words: "speaker chairman_of_the_senate chairman_of_the_parliament president_of_the_senate",
  },
  { class: "OFFICE", value: "speaker:many", words: "speakers" },
  { class: "OFFICE", value: "spokesperson", words: "spokesperson spokesman spokeswoman press_secretary" },
  {
    class: "OFFICE",
    value: "director",
    words:
      "director director_general director-general chief_representative representative resident_representative adviser advisor aide chief_executive chief_executive_officer CEO managing_director general_manager manager rector dean curator department_head coordinator country_director negotiator chief_of_staff attaché defence_attaché military_attaché treasurer chief_justice chief_engineer director-in-charge officer-in-charge",
  },
  {
    class: "OFFICE",
    value: "head",
    words: "chairman chairwoman chairperson vice-chair deputy_chair vice_chairman vice-chairman deputy_chairman co-chair head_of_the_delegation",
  },
  { class: "OFFICE", value: "head", words: "head deputy_head secretary permanent_secretary additional_secretary" },
  { class: "OFFICE", value: "head:many", words: "heads chairmen co-chairs chiefs" },
  { class: "OFFICE", value: "secretary-general", words: "secretary-general secretary_general executive_secretary" },
  { class: "OFFICE", value: "governor", words: "governor mayor governor-general vice-governor akim hokim" },
  { class: "OFFICE", value: "governor:many", words: "governors mayors" },
  { class: "OFFICE", value: "commissioner", words: "commissioner high_representative" },
  { class: "OFFICE", value: "leader", words: "leader" },
  { class: "OFFICE", value: "member-of-parliament", words: "senator lawmaker congressman member_of_parliament" },
  {
    class: "OFFICE",
    value: "official",
    words:
      "official diplomat economist analyst expert historian researcher scholar businessman businesswoman journalist teacher engineer doctor",
  },
  { class: "OFFICE", value: "official:many", words: "officials diplomats experts" },
  {
    class: "OFFICE.be",
    words:
      "has_served_as serves_as is_currently has_been_serving_as took_over_as took_office_as has_taken_over_as became is was_appointed was_named was_elected has_been_appointed has_been_named was_sworn_in_as has_been becomes is_now",
  },
  { class: "OFFICE.be", value: "then", words: "was served_as had_been had_served_as used_to_be" },
  { class: "ONE", words: "a an one another" },
  { class: "OFFICE", value: "counterpart", words: "counterpart opposite_number" },
  {
    class: "NOT.office",
    words:
      "official_talks official_visit official_visits official_trip official_statement official_figures official_data official_statistics official_development official_opening official_ceremony official_dinner official_residence official_welcoming official_welcome official_negotiations official_meeting official_name official_launch official_website official_information official_source official_sources official_level official_document official_documents official_languages official_reception official_delegation official_part official_start expert_level expert_group expert_meeting diplomat_academy doctor_of teacher_training foreign_ministers'_meeting foreign_ministers'_meetings senior_officials'_meeting prime_minister's_office president's_office presidential_office ministers'_meeting state_secretariat head_office head_to heads_to directorate chair_of minister's_office embassy consulate_general government_officials senior_officials local_officials leaders'_meeting leaders'_summit leader_of_the_opposition experts'_meeting vice_president's_office king's_cup queen's_counsel general_director's_office spokespersons head_start premier_league",
  },
  {
    class: "HONORIFIC",
    value: "honorific",
    words:
      "Professor Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. H.E. HE H.E.Mr. Sir Dame Prof. Prof Messrs Messrs. Gen. General Madam Madame Sheikh His_Excellency Her_Excellency His_Excellency_Mr. Her_Excellency_Ms. Comrade Col. Lt. Hon. Honourable Honorable Princess Prince Crown_Prince Crown_Princess King Queen Lieutenant_General Lieutenant-General Major_General Major-General Lieutenant Colonel Major Admiral Vice_Admiral Rear_Admiral Brigadier Captain Marshal Senator Dato' Dato Datuk Tan_Sri Seri Dato'_Seri Dato_Seri Tun",
  },
  { class: "OFFICE.fields", words: "and &" },
  { class: "OFFICE.link", words: "of of_the for for_the in_charge_of" },
  { class: "OFFICE.of", words: "of of_the" },
  { class: "OFFICE.posted", words: "to in" },
  { class: "OFFICE.and", words: "and - / & cum and_concurrently" },
  { class: "OFFICE.deputy", words: "deputy vice assistant" },
  { class: "OFFICE.acting", value: "acting", words: "acting interim caretaker" },
  {
    class: "OFFICE.domain",
    words:
      " trade energy economy economic finance financial defence defense interior justice transport transportation infrastructure land agriculture fisheries forestry food health labour labor welfare education science technology technologies culture sports sport tourism environment environmental ecology natural resources water commerce emergency situations external affairs internal relations cooperation investment investments development industry industries commerce digital information communications innovation innovations construction housing planning budget regional integration public administration social protection security youth family women oil gas mining geology climate nuclear atomic railways aviation space press mass media international agrarian rural policy research cultural sciences migration tax customs statistics strategic geopolitical political reconstruction export exports industrial inter-governmental decentralisation trade_and_economic urban municipal veterans foreign state",
  },
  { class: "STANDING", value: "former", words: "former ex ex- late one-time onetime" },
  { class: "STANDING", value: "then", words: "then then- the_then" },
  {
    class: "STANDING",
    value: "new",
    words: "new newly_appointed newly_elected incoming current visiting outgoing incumbent",
  },
  {
    class: "NAME.part",
    words:
      "von van der den de da di do dos del della la le el al bin bint ibn ben abu al- el- ter ten af av zu y uulu kyzy oglu ogly",
  },
  {
    class: "NAME.given",
    words:
      "Mark Grant Will Rose May June April August Bill Chase Dean Frank Miles Guy Art Sue Drew Pat Hope Joy Victor Christian Earl Lance Pierce Rich Rob Jack",
  },
  {
    class: "NOT.name",
    words:
      "the a an this that these those he she it they we you i his her its their our my in on at by from for with of to as if when while after before since during under over between among both each all some many most more several no not but and or yet so there here then now also however moreover meanwhile separately earlier later last next today yesterday tomorrow according following officials analysts experts diplomats leaders ministers presidents members parliament government cabinet congress senate police authorities business businesses companies firms industry trade exports imports investment turnover economy talks negotiations relations ties cooperation agreement agreements deal deals document documents treaty minister president everyone nobody somebody someone everybody delegation delegations participants sides parties state states country countries company bank banks students people reports report sources source media newspapers critics supporters observers organisers organizers residents visitors embassy embassies ministry ministries kremlin pentagon brussels who what which why how where will would may might can could should must is are was were has have had do does did question answer q photo source background press news thank dear excellencies ladies gentlemen your only another other such two three four five six seven eight nine ten one first second third spring summer autumn winter north south east west central northern southern eastern western city region province university institute centre center museum school hospital theatre airport station palace forum summit conference council committee commission association society foundation fund agency office department team group party union league board court army navy force forces mission project programme program plan initiative division directorate section unit resident relations mofa fact sheet joint statement communique communiqué declaration memorandum protocol convention note notes",
  },
  {
    class: "BODYHEAD",
    words:
      "division directorate mission delegation region province prefecture oblast ministry embassy consulate bank fund corporation company agency university institute foundation group airlines holding ltd inc association federation council commission chamber society union league museum academy office bureau department secretariat authority administration institution committee parliament senate assembly hospital school college party enterprise organisation organization palace residence hotel centre center stadium theatre hall",
  },
  { class: "BODYWORD", words: "parliament national_assembly lower_house upper_house lower_chamber upper_chamber central_bank" },
  { class: "BODY.inner", value: "of", words: "of for in on with" },
  { class: "BODY.inner", value: "and", words: "and the &" },
  {
    class: "OFFICE.rank",
    words:
      "first senior state cabinet parliamentary permanent special executive chief top personal presidential royal deputy_chief lead",
  },
] satisfies WordRow[];
