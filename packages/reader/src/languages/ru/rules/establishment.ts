import type { RuleFile } from "../../../language/rule.ts";

export const establishment = {
  gives: "event/establishment",
  rules: [
    {
      id: "ru/establishment/relations",
      says: "states establish or restore relations",
      reads: "&who:STATE|SET|BACK+[nom] *FOUND[!passive] &name:RELATIONS[acc] ~with:STATE|BACK[with] ~when:DATE",
      yes: [
        [
          "Кения и Перу установили дипломатические отношения 26 января 1992 года.",
          {},
          { who: ["Кения", "Перу"], when: "1992-01-26" },
        ],
        [
          "Сегодня исполняется тридцать лет с того дня, как Кения и Перу установили дипломатические отношения.",
          { on: "2022-01-26" },
          { who: ["Кения", "Перу"], when: null },
        ],
      ],
      no: ["Кения и Перу углубят отношения."],
    },
    {
      id: "ru/establishment/relations-made",
      says: "relations are established or restored",
      reads: "&name:RELATIONS[nom] *FOUNDED[passive] ~who:STATE|SET+[between] ~when:DATE",
      yes: [["Дипломатические отношения установлены в январе 1992 года.", {}, { when: "1992-01" }]],
      no: ["Дипломатические отношения испорчены."],
    },
    {
      id: "ru/establishment/founds",
      says: "someone opens, founds or launches something",
      reads: "&who:PARTY+[nom] *FOUND[!passive|!gerund] &name:THING[acc] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        [
          "В прошлом году Финляндия открыла консульство в Осаке.",
          { on: "2024-03-08" },
          { who: ["Финляндия"], when: "2023", where: ["Осака"] },
        ],
      ],
      no: ["Финляндия открыла расследование."],
    },
    {
      id: "ru/establishment/founded",
      says: "something is opened, founded or launched",
      reads: "&who:THING|BODY|FRAMEWORK[nom] *FOUNDED ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        ["Граница была открыта в 2018 году.", { on: "2020-01-01" }, { when: "2018" }],
        ["Центр откроется в конце года.", { on: "2024-05-01" }, { when: "2024", status: "planned" }],
      ],
      no: ["Вопрос был открыт в 2018 году."],
    },
    {
      id: "ru/establishment/runs",
      says: "something works since a time",
      reads: "&who:THING|BODY|FRAMEWORK[nom] *RUNNING &when:DATE[with] ~where:TOWN|PLACE[in]",
      yes: [
        [
          "Посольство Перу в Осло работает с 2021 года.",
          { on: "2025-05-14" },
          { when: "2021/..", status: "ongoing" },
        ],
      ],
      no: ["Посольство Перу в Осло работает."],
    },
    {
      id: "ru/establishment/opening",
      says: "the opening of something at a date, as a noun",
      reads: "*OPENING name:THING|BODY|RELATIONS[gen] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        [
          "Она приветствовала открытие консульства в Осаке в апреле 2024 года.",
          { on: "2024-06-01" },
          { when: "2024-04" },
        ],
      ],
      no: ["Она выразила надежду на открытие консульства в апреле 2024 года."],
    },
    {
      id: "ru/establishment/founded-by-nobody",
      says: "something is opened or launched by nobody named",
      reads: "*FOUND[!passive|!gerund] &name:THING[nom|acc] &when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        [
          "Прямой рейс планируется открыть в следующем году.",
          { on: "2023-04-25" },
          { when: "2024", name: "Прямой рейс", status: "planned" },
        ],
      ],
      no: ["Вопрос планируется открыть в следующем году."],
    },
    {
      id: "ru/establishment/fate",
      says: "the opening of a route or the like is put off or given up",
      reads: "*CANCEL[passive] &name:THING[nom] &when:DATE",
      yes: [["Рейс был отложен до октября 2027 года.", { on: "2026-01-01" }, { status: "postponed" }]],
      no: ["Переговоры отложены до октября 2027 года."],
    },
  ],
} satisfies RuleFile;

export const closure = {
  gives: "event/closure",
  rules: [
    {
      id: "ru/closure/closes",
      says: "someone closes or suspends something",
      reads: "&who:PARTY+[nom] *CLOSE[!passive] &name:THING[acc] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        [
          "Финляндия закрыла посольство в Лиме в 2012 году.",
          {},
          { who: ["Финляндия"], where: ["Лима"], when: "2012" },
        ],
      ],
      no: ["Финляндия закрыла вопрос в 2012 году."],
    },
    {
      id: "ru/closure/closed",
      says: "something is closed or suspended",
      reads: "&name:THING[nom] *CLOSED[passive] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [["Граница была закрыта в 2018 году.", { on: "2020-01-01" }, { when: "2018" }]],
      no: ["Вопрос был закрыт в 2018 году."],
    },
  ],
} satisfies RuleFile;
