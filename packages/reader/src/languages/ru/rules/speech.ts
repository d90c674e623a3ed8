import type { RuleFile } from "../../../language/rule.ts";

export const quote = {
  gives: "quote",
  rules: [
    {
      id: "ru/quote/said",
      says: "words in quotation marks, then 'said' and who",
      reads: "text:QUOTE *SAY &speaker:PARTY[nom]",
      yes: [
        [
          "«Торговля следует за доверием», — сказала Лена Фогт.",
          {},
          { speaker: ["Лена Фогт"], text: "Торговля следует за доверием" },
        ],
      ],
      no: ["«Шёлковый путь» длинный."],
    },
    {
      id: "ru/quote/as-said",
      says: "'as' and who said it, then the words",
      reads: "*SAY speaker:PARTY[nom] text:QUOTE",
      yes: [
        [
          "Как отметила Лена Фогт, «торговля всегда следует за доверием людей».",
          {},
          { speaker: ["Лена Фогт"], text: "торговля всегда следует за доверием людей" },
        ],
      ],
      no: ["Как отметила Лена Фогт, «дух Лимы» жив."],
    },
    {
      id: "ru/quote/says",
      says: "who said it, then the words",
      reads: "speaker:PARTY[nom] … *SAY … text:QUOTE",
      yes: [
        [
          "Лена Фогт сказала: «Торговля следует за доверием».",
          {},
          { speaker: ["Лена Фогт"], text: "Торговля следует за доверием" },
        ],
      ],
      no: ["Лена Фогт хвалила «дух Лимы и её жителей»."],
    },
  ],
} satisfies RuleFile;

export const role = {
  gives: "role",
  rules: [
    {
      id: "ru/role/becomes",
      says: "someone becomes the holder of an office",
      reads: "&office:OFFICE[ins] *APPOINTED &person:PERSON[nom] ~when:DATE",
      yes: [
        [
          "В мае 2022 года послом Кении стала Дана Омарова.",
          { on: "2022-06-01" },
          { office: "посол", of: ["Кения"] },
        ],
      ],
      no: ["Послом стал не он."],
    },
    {
      id: "ru/role/is",
      says: "someone is the holder of an office",
      reads: "&office:OFFICE[ins] *IS &person:PERSON[nom] ~when:DATE",
      yes: [
        [
          "Послом Кении с мая 2022 года является Дана Омарова.",
          { on: "2024-06-01" },
          { office: "Посол", of: ["Кения"] },
        ],
      ],
      no: ["Послом является не он."],
    },
    {
      id: "ru/role/appointed",
      says: "someone is named to an office by another",
      reads: "*APPOINT[!passive] &person:PERSON[acc] &office:OFFICE[ins] ~when:DATE",
      yes: [
        [
          "16 апреля президент назначил Дану Омарову министром.",
          { on: "2021-04-16" },
          { office: "министр" },
        ],
      ],
      no: ["16 апреля президент назначил день выборов."],
    },
  ],
} satisfies RuleFile;

export const pledge = {
  gives: "pledge",
  rules: [
    {
      id: "ru/pledge/plans",
      says: "someone intends or plans to do something",
      reads: "by:PARTY|CITY+[nom]? … *PLAN … due:DATE?",
      yes: [
        [
          "Чили намерена довести долю ветра до 70% к 2030 году.",
          {},
          { by: ["Чили"], due: "../2030" },
        ],
      ],
      no: ["Цель достигнута."],
    },
    {
      id: "ru/pledge/pledges",
      says: "someone pledges or undertakes something",
      reads: "by:PARTY|CITY+[nom]? … *PLEDGE[!passive|!negated|!condition] … due:DATE?",
      yes: [
        [
          "Финляндия обязалась принять 300 семей до 2026 года.",
          {},
          { by: ["Финляндия"], due: "../2026", gist: "принять 300 семей до 2026 года" },
        ],
      ],
      no: ["Обещанные стипендии выданы."],
    },
    {
      id: "ru/pledge/plans-by",
      says: "by a day someone intends to do something",
      reads: "due:DATE[to|until|in] … by:PARTY|CITY+[nom] … *PLAN",
      yes: [
        [
          "К 2030 году Чили планирует довести долю ветра до 70%.",
          {},
          { by: ["Чили"], due: "../2030", gist: "довести долю ветра до 70%" },
        ],
      ],
      no: ["К 2030 году доля ветра вырастет."],
    },
    {
      id: "ru/pledge/pledges-by",
      says: "by a day someone undertakes to do something",
      reads: "due:DATE[to|until] … by:PARTY|CITY+[nom] … *PLEDGE[!passive|!negated|!condition]",
      yes: [
        [
          "До 2026 года Финляндия обязалась принять 300 семей.",
          { on: "2024-05-01" },
          { by: ["Финляндия"], due: "../2026", gist: "принять 300 семей" },
        ],
      ],
      no: ["До 2026 года стипендии выданы."],
    },
    {
      id: "ru/pledge/agrees",
      says: "parties agree to do something",
      reads: "by:PARTY+[nom]? … *AGREE … due:DATE?",
      yes: [
        [
          "Кения и Перу договорились построить в 2027 году общий причал.",
          { on: "2026-01-01" },
          { by: ["Кения", "Перу"], due: "2027", gist: "построить в 2027 году общий причал" },
        ],
      ],
      no: ["Они не договорились."],
    },
  ],
} satisfies RuleFile;
