import type { RuleFile } from "../../../language/rule.ts";

export const visit = {
  gives: "event/visit",
  rules: [
    {
      id: "ru/visit/invited",
      says: "someone is invited to visit a place",
      reads: "who:HUMAN+[acc|dat] *VISIT[proposed] &where:PLACE|TOWN+[acc] ~when:DATE",
      yes: [
        [
          "Президент Перу пригласил президента Кении Грейс Отиено посетить Лиму.",
          { on: "2022-05-04" },
          { who: ["Грейс Отиено"], where: ["Лима"], status: "proposed" },
        ],
      ],
      no: ["Президент Кении Грейс Отиено посетила Лиму."],
    },
    {
      id: "ru/visit/invited-to-go",
      says: "someone is invited to be in a place",
      reads: "who:HUMAN+[acc|dat] *GO[proposed] &where:PLACE|TOWN+[in] ~when:DATE",
      yes: [
        [
          "Президент Перу предложил президенту Кении Грейс Отиено побывать в Лиме.",
          { on: "2022-05-04" },
          { who: ["Грейс Отиено"], where: ["Лима"], status: "proposed" },
        ],
      ],
      no: ["Президент Кении Грейс Отиено побывала в Лиме."],
    },
    {
      id: "ru/visit/visits",
      says: "someone visits one or more places",
      reads: "~who:HUMAN|BODY+[nom] *VISIT[!passive] &where:PLACE|TOWN+[acc] ~when:DATE",
      yes: [
        [
          "Министр иностранных дел Австрии Лена Фогт посетила Осло 4–6 мая.",
          { on: "2011-05-09" },
          { who: ["Лена Фогт"], where: ["Осло"], when: "2011-05-04/2011-05-06", status: "happened" },
        ],
        [
          "В следующем месяце Перу посетит президент Кении Грейс Отиено.",
          { on: "2025-07-10" },
          { who: ["Грейс Отиено"], where: ["Перу"], when: "2025-08", status: "planned" },
        ],
        [
          "Премьер-министр Норвегии Том Берг планировал посетить Кению пятого мая, однако поездка отменена.",
          { on: "2025-05-04" },
          { who: ["Том Берг"], where: ["Кения"], when: "2025-05-05", status: "cancelled" },
        ],
      ],
      no: ["Министр посетил завод.", "Президент Кении не посетил Перу.", "Если президент посетит Кению, торговля вырастет."],
    },
    {
      id: "ru/visit/visiting",
      says: "someone's visit to a place, as a noun with its day",
      reads: "*VISITING[!ins] where:PLACE|TOWN+[gen] ~who:HUMAN+[ins] &when:DATE",
      yes: [
        [
          "Намеченное на 18 мая 2025 года посещение Перу не состоялось.",
          { on: "2025-05-20" },
          { where: ["Перу"], when: "2025-05-18", status: "cancelled" },
        ],
      ],
      no: ["Посещение музея 18 мая 2025 года бесплатное."],
    },
    {
      id: "ru/visit/arrives",
      says: "someone arrives in a place",
      reads: "~who:HUMAN|BODY+[nom|led] *ARRIVE[!passive] &where:PLACE|TOWN+[in] ~when:DATE",
      yes: [
        [
          "3 мая 2022 года премьер-министр Норвегии Том Берг прибыл в Найроби.",
          {},
          { who: ["Том Берг"], where: ["Найроби"], when: "2022-05-03" },
        ],
        [
          "Делегация во главе с Даной Омаровой прибыла в Лиму.",
          { on: "2022-05-04" },
          { who: ["Дана Омарова"], where: ["Лима"] },
        ],
      ],
      no: ["Груз прибыл в Кению 3 мая 2022 года."],
    },
    {
      id: "ru/visit/goes",
      says: "someone travels to a place",
      reads: "~who:HUMAN|BODY+[nom|led] *GO[!passive] &where:PLACE|TOWN+[in] ~when:DATE",
      yes: [
        [
          "В июле президент Кении Грейс Отиено побывала в Осло и Хельсинки.",
          { on: "2024-09-01" },
          { who: ["Грейс Отиено"], where: ["Осло", "Хельсинки"], when: "2024-07" },
        ],
      ],
      no: ["Товары отправились в Кению в мае 2022 года."],
    },
    {
      id: "ru/visit/stays",
      says: "someone is on a visit in a place",
      reads: "~who:HUMAN+[nom] *STAY &where:PLACE|TOWN+[in] ~when:DATE",
      yes: [
        [
          "Премьер-министр Норвегии Том Берг находится с визитом в Токио.",
          { on: "2022-05-04" },
          { who: ["Том Берг"], where: ["Токио"], status: "ongoing" },
        ],
      ],
      no: ["Завод находится в Перу."],
    },
    {
      id: "ru/visit/abroad",
      says: "someone who is in a place on a visit, told in passing",
      reads: "&who:HUMAN+[nom] *ABROAD &where:PLACE|TOWN|BACK+[in] ~when:DATE",
      yes: [
        [
          "Лена Фогт поздравила президента Кении Грейс Отиено, находящуюся в Перу с визитом с 4 по 6 мая 2022 года.",
          {},
          { who: ["Грейс Отиено"], where: ["Перу"], when: "2022-05-04/2022-05-06" },
        ],
      ],
      no: ["Она купила завод, находящийся в Перу."],
    },
    {
      id: "ru/visit/was",
      says: "someone was in a place at a date",
      reads: "&who:HUMAN+[nom] *BEAT &where:PLACE|TOWN+[in] &when:DATE",
      yes: [
        [
          "Премьер-министр Норвегии Том Берг с 4 по 6 мая 2022 года находился в Перу.",
          {},
          { who: ["Том Берг"], where: ["Перу"], when: "2022-05-04/2022-05-06" },
        ],
      ],
      no: ["Завод находился в Перу до 2022 года."],
    },
    {
      id: "ru/visit/trip-of",
      says: "the visit of someone to a place",
      reads: "*TRIP who:HUMAN+[gen] … where:PLACE|TOWN+[in] ~when:DATE",
      yes: [
        [
          "Визит президента Кении Грейс Отиено в Перу состоялся в августе 2006 года.",
          {},
          { who: ["Грейс Отиено"], where: ["Перу"], when: "2006-08" },
        ],
        [
          "Поездка премьер-министра Тома Берга в Осло намечена на май.",
          { on: "2024-01-10" },
          { who: ["Том Берг"], where: ["Осло"], when: "2024-05", status: "planned" },
        ],
      ],
      no: ["Визит президента Грейс Отиено в Перу укрепил связи."],
    },
    {
      id: "ru/visit/trip-row",
      says: "a row of a table with a visit, its day and its place",
      reads: "*TRIP who:HUMAN+[gen] … where:PLACE|TOWN+[-] ~when:DATE",
      in: ["row"],
      yes: [
        [
          "14–16 мая 2011 г.\tВизит президента Кении Грейс Отиено\tОсло",
          {},
          { who: ["Грейс Отиено"], where: ["Осло"], when: "2011-05-14/2011-05-16" },
        ],
      ],
      no: ["Визит президента Кении Грейс Отиено Осло удивил."],
    },
    {
      id: "ru/visit/own-trip",
      says: "his or her visit to a place",
      reads: "who:BACK[gen] *TRIP where:PLACE|TOWN+[in] ~when:DATE",
      yes: [
        [
          "Премьер-министр Норвегии Том Берг прилетел вчера. Его визит в Перу намечен на май.",
          { on: "2024-01-10" },
          { who: ["Том Берг"], where: ["Перу"], when: "2024-05", status: "planned" },
        ],
      ],
      no: ["Его визит в Перу укрепил связи."],
    },
    {
      id: "ru/visit/trip-to-of",
      says: "a visit to a place by someone",
      reads: "*TRIP where:PLACE|TOWN+[in] … who:HUMAN+[gen] ~when:DATE",
      yes: [
        [
          "В мае 2019 года состоялся визит в Осло президента Кении Грейс Отиено.",
          {},
          { who: ["Грейс Отиено"], where: ["Осло"], when: "2019-05" },
        ],
      ],
      no: ["Визит в Осло стоит дорого."],
    },
    {
      id: "ru/visit/makes",
      says: "someone makes a visit to a place",
      reads: "who:HUMAN+[nom] … *TRIP[!ins] where:PLACE|TOWN+[in] ~when:DATE",
      yes: [
        [
          "4 мая 2021 года Лена Фогт, министр иностранных дел, совершила рабочий визит в Перу.",
          {},
          { where: ["Перу"], when: "2021-05-04" },
        ],
      ],
      no: ["Лена Фогт хвалила визит флота."],
    },
    {
      id: "ru/visit/trip-who",
      says: "someone's visit with what became of it, the place told elsewhere",
      reads: "*TRIP who:HUMAN+[gen] ~when:DATE",
      yes: [
        [
          "Визит президента Кении Грейс Отиено отложен.",
          { on: "2024-03-01" },
          { who: ["Грейс Отиено"], status: "postponed" },
        ],
      ],
      no: ["Визит президента Грейс Отиено прошёл успешно."],
    },
    {
      id: "ru/visit/trip-to-fate",
      says: "a trip to a place that is put off or called off on a day, told without its traveller",
      reads: "*TRIP[nom] where:PLACE|TOWN+[in] &when:DATE",
      yes: [
        [
          "Поездка в Осло, назначенная на 12 марта 2026 года, отменена.",
          { on: "2026-03-10" },
          { where: ["Осло"], when: "2026-03-12", status: "cancelled" },
        ],
      ],
      no: ["Поездка в Осло 12 марта 2026 года стоит дорого."],
    },
    {
      id: "ru/visit/trip-fate",
      says: "a visit that is planned, put off or called off, told without its traveller",
      reads: "*STATEVISIT[nom|acc|gen] where:PLACE|TOWN+[in]? ~when:DATE",
      yes: [
        ["Визит состоится 14 января.", { on: "2025-12-28" }, { when: "2026-01-14", status: "planned" }],
        ["Визит, намеченный на 10–11 мая 2023 года, был отменён.", {}, { when: "2023-05-10/2023-05-11", status: "cancelled" }],
      ],
      no: ["Поездка намечена на май."],
    },
  ],
} satisfies RuleFile;
