import type { RuleFile } from "../../../language/rule.ts";

export const agreement = {
  gives: "event/agreement",
  rules: [
    {
      id: "ru/agreement/signs",
      says: "parties sign, conclude or ratify an instrument",
      reads: "~who:PARTY+[nom] *SIGN[!passive] &name:INSTRUMENT+[acc|ins] ~with:PARTY+[with] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        [
          "Министры иностранных дел Австрии и Перу Лена Фогт и Ана Рохас подписали меморандум 10 июля 2025 года.",
          {},
          { who: ["Лена Фогт", "Ана Рохас"], when: "2025-07-10" },
        ],
        [
          "Кения и Перу подпишут налоговый договор в Лиме 3 мая 2026 года.",
          { on: "2026-04-01" },
          { who: ["Кения", "Перу"], when: "2026-05-03", where: ["Лима"], status: "planned" },
        ],
      ],
      no: ["Кения и Перу не подписали договор.", "Если Кения подпишет договор, торговля вырастет."],
    },
    {
      id: "ru/agreement/signed",
      says: "an instrument is signed, concluded or ratified",
      reads: "&name:INSTRUMENT+[nom] *SIGNED[passive] ~who:PARTY+[ins|between|with] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        ["4 июня 2019 года в Лиме подписаны ноты.", {}, { when: "2019-06-04", where: ["Лима"] }],
        [
          "Соглашение будет подписано 3 мая 2026 года.",
          { on: "2026-04-01" },
          { when: "2026-05-03", status: "planned" },
        ],
      ],
      no: ["Соглашение не подписано."],
    },
    {
      id: "ru/agreement/adopts",
      says: "parties adopt a document",
      reads: "~who:PARTY+[nom] *ADOPT[!passive] &name:INSTRUMENT+[acc] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        [
          "Стороны из Кении и Перу приняли 5 мая 2023 года Совместное заявление.",
          {},
          { when: "2023-05-05" },
        ],
      ],
      no: ["Стороны приняли гостей."],
    },
    {
      id: "ru/agreement/adopted",
      says: "a document is adopted",
      reads: "&name:INSTRUMENT+[nom] *ADOPTED[passive] ~who:PARTY+[ins] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [["5 мая 2023 года принята декларация.", {}, { when: "2023-05-05" }]],
      no: ["Гостья принята тепло."],
    },
    {
      id: "ru/agreement/documents",
      says: "parties sign a number of documents",
      reads: "~who:PARTY+[nom] *SIGN[!passive] &name:COUNT ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [["Кения и Перу подписали 11 документов 3 мая 2023 года.", {}, { who: ["Кения", "Перу"], when: "2023-05-03" }]],
      no: ["Клуб подписал игрока."],
    },
    {
      id: "ru/agreement/documents-signed",
      says: "a number of documents is signed",
      reads: "&name:COUNT *SIGNED[passive] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [["3 мая 2023 года подписано 11 документов.", {}, { when: "2023-05-03" }]],
      no: ["Игрок подписан."],
    },
    {
      id: "ru/agreement/signing",
      says: "the signing of an instrument at a date, as a noun",
      reads: "*SIGNING name:INSTRUMENT+[gen] ~who:PARTY+[between] ~when:DATE ~where:TOWN|PLACE[in]",
      yes: [["Они вспомнили подписание договора в мае 2008 года.", { on: "2020-01-01" }, { when: "2008-05" }]],
      no: ["Они обсудили подписание договора."],
    },
    {
      id: "ru/agreement/placed",
      says: "an exchange of notes or the like takes place",
      reads: "&name:INSTRUMENT[nom] *PLACE ~who:PARTY+[between] &when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        [
          "5 мая 2022 года в Лиме состоялся обмен нотами между послом Японии Кэном Моритой и министром Аной Рохас.",
          {},
          { who: ["Кэн Морита", "Ана Рохас"], when: "2022-05-05", where: ["Лима"] },
        ],
      ],
      no: ["Состоялся обмен мнениями."],
    },
    {
      id: "ru/agreement/upgraded",
      says: "relations are raised to a higher name",
      reads: "&name:RELATIONS[nom] *UPGRADED[passive] ~who:STATE+[between|gen] &when:DATE",
      yes: [
        [
          "В мае 2019 года отношения между Кенией и Перу были подняты до стратегического партнёрства.",
          {},
          { who: ["Кения", "Перу"], when: "2019-05" },
        ],
      ],
      no: ["Налоги были подняты в мае 2019 года."],
    },
    {
      id: "ru/agreement/of-date",
      says: "an instrument with its date",
      reads: "*INSTRUMENT when:DATE[from]",
      yes: [["Торговля растёт по соглашению от 5 мая 1999 года.", { on: "2020-01-01" }, { when: "1999-05-05" }]],
      no: ["Соглашение от имени сторон готово."],
    },
    {
      id: "ru/agreement/in-force",
      says: "an instrument comes into force",
      reads: "&name:INSTRUMENT+[nom] *FORCE ~who:PARTY+[between] ~when:DATE",
      yes: [["3 мая 2023 года вступил в силу договор.", {}, { when: "2023-05-03", status: "happened" }]],
      no: ["Запрет вступил в силу."],
    },
  ],
} satisfies RuleFile;
