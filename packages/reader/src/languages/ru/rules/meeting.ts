import type { RuleFile } from "../../../language/rule.ts";

export const meeting = {
  gives: "event/meeting",
  rules: [
    {
      id: "ru/meeting/meets",
      says: "someone meets someone",
      reads: "~who:HUMAN|STATE|BODY+[nom] *MEET &with:HUMAN+[with] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "17 октября 2024 года Лена Фогт, министр иностранных дел, встретилась в Лиме с президентом Грейс Отиено.",
          {},
          { who: ["Лена Фогт", "Грейс Отиено"], when: "2024-10-17", where: ["Лима"] },
        ],
      ],
      no: ["План встретился с трудностями.", "Министр Лена Фогт не встретилась с президентом Грейс Отиено."],
    },
    {
      id: "ru/meeting/meets-led",
      says: "someone meets those whom someone leads",
      reads: "~who:HUMAN|STATE|BODY+[nom] *MEET … with:HUMAN+[led] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "5 мая 2022 года Лена Фогт, министр иностранных дел, встретилась с группой учёных во главе с президентом Кении Грейс Отиено.",
          {},
          { who: ["Лена Фогт", "Грейс Отиено"], when: "2022-05-05" },
        ],
      ],
      no: ["Группа во главе с Томом Бергом встретилась с трудностями."],
    },
    {
      id: "ru/meeting/receives-led",
      says: "someone receives those whom someone leads",
      reads: "~who:HUMAN+[nom] *RECEIVE[!passive|!participle] … with:HUMAN+[led] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "Президент Кении Грейс Отиено 5 мая 2022 года приняла делегацию Норвегии во главе с премьер-министром Томом Бергом.",
          {},
          { who: ["Грейс Отиено", "Том Берг"], when: "2022-05-05" },
        ],
      ],
      no: ["Президент Кении Грейс Отиено приняла решение."],
    },
    {
      id: "ru/meeting/holds-led",
      says: "someone holds talks with those whom someone leads",
      reads:
        "~who:PARTY+[nom] *HOLD[!passive] … with:HUMAN+[led] &name:GATHERING[acc] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "Президент Кении Грейс Отиено 5 мая 2022 года провела встречу с делегацией Норвегии во главе с премьер-министром Томом Бергом.",
          {},
          { who: ["Грейс Отиено", "Том Берг"], when: "2022-05-05" },
        ],
      ],
      no: ["Агентство во главе с Томом Бергом провело выставку."],
    },
    {
      id: "ru/meeting/meet-each",
      says: "several meet one another",
      reads: "&who:HUMAN|STATE|SET+[nom] *MEET ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "Министр Лена Фогт и премьер-министр Норвегии Том Берг побеседовали в Осло 5 мая 2022 года.",
          {},
          { who: ["Лена Фогт", "Том Берг"], when: "2022-05-05", where: ["Осло"] },
        ],
      ],
      no: ["Лена Фогт, министр иностранных дел, встретилась с трудностями."],
    },
    {
      id: "ru/meeting/discusses",
      says: "someone discusses something with someone in a place",
      reads: "~who:HUMAN+[nom] *SPOKE &with:HUMAN+[with] ~when:DATE &where:PLACE|TOWN[in] !TELEPHONE",
      yes: [
        [
          "Президент Кении Грейс Отиено 5 мая 2022 года обсудила в Осло с премьер-министром Томом Бергом торговлю.",
          {},
          { who: ["Грейс Отиено", "Том Берг"], when: "2022-05-05", where: ["Осло"] },
        ],
      ],
      no: ["Президент Кении Грейс Отиено обсудила по телефону с премьер-министром Томом Бергом ярмарку в Осло."],
    },
    {
      id: "ru/meeting/discuss-with",
      says: "someone discusses something in the course of a meeting with someone",
      reads: "&who:HUMAN+[nom] *SPOKE &name:GATHERING[in|through] &with:HUMAN+[with] ~when:DATE ~where:PLACE|TOWN[in] !TELEPHONE",
      yes: [
        [
          "В ходе встречи с премьер-министром Норвегии Томом Бергом президент Кении Грейс Отиено обсудила торговлю.",
          { on: "2022-05-05" },
          { who: ["Грейс Отиено", "Том Берг"] },
        ],
      ],
      no: ["В ходе встречи с соседями президент Кении Грейс Отиено обсудила торговлю."],
    },
    {
      id: "ru/meeting/gathered",
      says: "people come together in a place",
      reads: "&who:HUMAN|SET+[nom] *GATHERED &where:PLACE|TOWN[in] ~when:DATE",
      yes: [
        [
          "Министры Лена Фогт и Ана Рохас собрались в Осло 5 мая 2022 года.",
          {},
          { who: ["Лена Фогт", "Ана Рохас"], where: ["Осло"], when: "2022-05-05" },
        ],
      ],
      no: ["Учёные собрались в Осло."],
    },
    {
      id: "ru/meeting/calls-on",
      says: "someone pays a courtesy call on someone",
      reads: "&who:HUMAN+[nom] *CALLON &with:HUMAN+[dat] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "5 мая 2022 года посол Японии Кэн Морита нанёс визит вежливости президенту Кении Грейс Отиено.",
          {},
          { who: ["Кэн Морита", "Грейс Отиено"], when: "2022-05-05" },
        ],
      ],
      no: ["Посол нанёс визит вежливости соседям."],
    },
    {
      id: "ru/meeting/discuss-at",
      says: "people discuss something at a meeting on a day",
      reads: "&who:HUMAN+[nom] *SPOKE &name:GATHERING[in] &when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "Президент Кении Грейс Отиено и премьер-министр Том Берг 5 мая 2022 года на переговорах в Осло обсудили торговлю.",
          {},
          { who: ["Грейс Отиено", "Том Берг"], when: "2022-05-05", where: ["Осло"] },
        ],
      ],
      no: ["Соседи на встрече обсудили ремонт."],
    },
    {
      id: "ru/meeting/receives",
      says: "someone receives someone",
      reads: "~who:HUMAN+[nom] *RECEIVE[!passive|!participle] &with:HUMAN+[acc] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "Президент Кении Грейс Отиено приняла посла Японии Кэна Мориту 4 апреля 2022 года.",
          {},
          { who: ["Грейс Отиено", "Кэн Морита"], when: "2022-04-04" },
        ],
        [
          "Премьер-министра Тома Берга принял король Харальд.",
          { on: "2022-04-05" },
          { who: ["Харальд", "Том Берг"] },
        ],
      ],
      no: ["Президент Кении Грейс Отиено приняла решение."],
    },
    {
      id: "ru/meeting/received",
      says: "someone is received by someone",
      reads: "~who:HUMAN+[nom|led] *RECEIVED[passive] &with:HUMAN+[ins] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "2 июня 2021 года Лена Фогт, министр иностранных дел, была принята президентом Кении Грейс Отиено.",
          {},
          { who: ["Лена Фогт", "Грейс Отиено"], when: "2021-06-02" },
        ],
      ],
      no: ["Закон принят парламентом."],
    },
    {
      id: "ru/meeting/holds-with",
      says: "someone holds talks with someone",
      reads:
        "~who:PARTY+[nom] *HOLD[!passive] &name:GATHERING[acc] &with:HUMAN|STATE|BODY+[with] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "3 мая 2022 года президент Кении Грейс Отиено провела переговоры с премьер-министром Норвегии Томом Бергом.",
          {},
          { who: ["Грейс Отиено", "Том Берг"], when: "2022-05-03" },
        ],
      ],
      no: ["Агентство провело выставку."],
    },
    {
      id: "ru/meeting/holds",
      says: "parties hold talks",
      reads: "~who:PARTY+[nom] *HOLD[!passive] &name:GATHERING|FRAMEWORK[acc] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "Кения и Перу провели консультации в Лиме 5 мая 2023 года.",
          {},
          { who: ["Кения", "Перу"], when: "2023-05-05", where: ["Лима"] },
        ],
        [
          "Президент Кении Грейс Отиено предложила провести в Осло встречу учёных.",
          { on: "2025-05-01" },
          { who: ["Грейс Отиено"], where: ["Осло"], status: "proposed" },
        ],
      ],
      no: ["Агентство провело выставку 5 мая 2023 года."],
    },
    {
      id: "ru/meeting/placed-of-with",
      says: "a meeting of someone with someone takes place",
      reads: "&name:GATHERING[nom] *PLACE ~who:PARTY+[gen] &with:HUMAN|STATE|BODY+[with] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "4 мая 2021 года в Осло состоялась встреча министра Лены Фогт с послом Японии Кэном Моритой.",
          {},
          { who: ["Лена Фогт", "Кэн Морита"], when: "2021-05-04", where: ["Осло"] },
        ],
      ],
      no: ["Состоялась премьера с оркестром."],
    },
    {
      id: "ru/meeting/placed",
      says: "a meeting takes place",
      reads: "&name:GATHERING|FRAMEWORK[nom] *PLACE ~who:PARTY+[gen|between|led] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "В 2022 году в Дохе прошло девятое заседание рабочей группы.",
          { on: "2023-01-01" },
          { when: "2022", where: ["Доха"], ordinal: 9 },
        ],
        [
          "Форум пройдёт в Лиме в июле.",
          { on: "2025-05-01" },
          { when: "2025-07", where: ["Лима"], status: "planned" },
        ],
      ],
      no: ["Концерт прошёл в Лиме."],
    },
    {
      id: "ru/meeting/attends",
      says: "someone takes part in a meeting",
      reads: "~who:HUMAN+[nom] *ATTEND &name:GATHERING|FRAMEWORK[in] ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "Министр Лена Фогт приняла участие в VII заседании комиссии в Ханое в мае 2018 года.",
          {},
          { who: ["Лена Фогт"], when: "2018-05", where: ["Ханой"], ordinal: 7 },
        ],
      ],
      no: ["Министр Лена Фогт участвовала в концерте."],
    },
    {
      id: "ru/meeting/scheduled",
      says: "a meeting is scheduled for a day, or put off or called off",
      reads: "&name:GATHERING|FRAMEWORK[nom] *SCHEDULE ~when:DATE ~where:PLACE|TOWN[in]",
      yes: [
        [
          "Саммит намечен на 3 мая 2026 года.",
          { on: "2026-01-01" },
          { when: "2026-05-03", status: "planned" },
        ],
      ],
      no: ["Ремонт намечен на май."],
    },
    {
      id: "ru/meeting/new-date",
      says: "a meeting is moved to a new date",
      reads: "&name:GATHERING|FRAMEWORK[nom] *MOVE when:DATE",
      yes: [["Саммит перенесён на май 2024 года.", { on: "2024-01-10" }, { when: "2024-05", status: "planned" }]],
      no: ["Выставка перенесена на май 2024 года."],
    },
    {
      id: "ru/meeting/fate",
      says: "a meeting is put off or called off",
      reads: "&name:GATHERING|FRAMEWORK[nom] *CANCEL ~when:DATE[-|in] ~where:PLACE|TOWN[in]",
      yes: [
        [
          "Форум, запланированный на май 2024 года, был отменён.",
          { on: "2025-01-01" },
          { when: "2024-05", status: "cancelled" },
        ],
      ],
      no: ["Рейс был отменён."],
    },
    {
      id: "ru/meeting/noun",
      says: "a dated meeting of someone with someone, as a noun",
      reads: "*GATHERING who:HUMAN|STATE+[gen] with:HUMAN|STATE+[with] &when:DATE",
      yes: [
        [
          "На встрече президента Грейс Отиено с премьер-министром Томом Бергом 4 мая 2021 года обсуждалась торговля.",
          {},
          { who: ["Грейс Отиено", "Том Берг"], when: "2021-05-04" },
        ],
      ],
      no: ["На встрече президента Грейс Отиено обсуждалась торговля."],
    },
  ],
} satisfies RuleFile;

export const call = {
  gives: "event/call",
  rules: [
    {
      id: "ru/call/holds",
      says: "someone has a telephone conversation with someone",
      reads: "~who:HUMAN+[nom] *HOLD[!passive] &name:TELEPHONE[acc] &with:HUMAN+[with] ~when:DATE",
      yes: [
        [
          "Президент Кении Грейс Отиено 5 декабря провела телефонный разговор с премьер-министром Томом Бергом.",
          { on: "2024-12-06" },
          { who: ["Грейс Отиено", "Том Берг"], when: "2024-12-05" },
        ],
      ],
      no: ["Президент Кении Грейс Отиено провела переговоры с премьер-министром Томом Бергом."],
    },
    {
      id: "ru/call/holds-each",
      says: "people have a telephone conversation with one another",
      reads: "&who:HUMAN+[nom] *HOLD[!passive] &name:TELEPHONE[acc] ~when:DATE",
      yes: [
        [
          "Президент Кении Грейс Отиено и премьер-министр Том Берг 5 декабря 2024 года провели телефонный разговор.",
          {},
          { who: ["Грейс Отиено", "Том Берг"], when: "2024-12-05" },
        ],
      ],
      no: ["Президент Кении Грейс Отиено провела беседу."],
    },
    {
      id: "ru/call/placed",
      says: "a telephone conversation takes place",
      reads: "&name:TELEPHONE[nom] *PLACE ~who:HUMAN+[gen|between] ~with:HUMAN+[with] ~when:DATE",
      yes: [
        [
          "3 июня 2020 года состоялся телефонный разговор с премьер-министром Томом Бергом.",
          {},
          { who: ["Том Берг"], when: "2020-06-03" },
        ],
      ],
      no: ["Телефонная линия проходит через город."],
    },
    {
      id: "ru/call/spoke",
      says: "someone speaks by telephone with someone",
      reads: "~who:HUMAN+[nom] *SPOKE &name:TELEPHONE[-] &with:HUMAN+[with] ~when:DATE",
      yes: [
        [
          "Президент Кении Грейс Отиено поговорила по телефону с премьер-министром Томом Бергом.",
          { on: "2024-08-10" },
          { who: ["Грейс Отиено", "Том Берг"] },
        ],
      ],
      no: ["Президент Кении Грейс Отиено поговорила с премьер-министром Томом Бергом."],
    },
    {
      id: "ru/call/spoke-each",
      says: "people speak by telephone with one another",
      reads: "&who:HUMAN|SET+[nom] *SPOKE &name:TELEPHONE[-] ~when:DATE",
      yes: [
        [
          "Президент Кении Грейс Отиено и премьер-министр Том Берг переговорили по телефону 5 мая 2022 года.",
          {},
          { who: ["Грейс Отиено", "Том Берг"], when: "2022-05-05" },
        ],
      ],
      no: ["Президент Кении Грейс Отиено и премьер-министр Том Берг переговорили."],
    },
    {
      id: "ru/call/called",
      says: "people telephone each other",
      reads: "~who:HUMAN+[nom] *CALLED ~with:HUMAN+[with] ~when:DATE",
      yes: [
        [
          "Президент Кении Грейс Отиено созвонилась 5 мая 2022 года с премьер-министром Томом Бергом.",
          {},
          { who: ["Грейс Отиено", "Том Берг"], when: "2022-05-05" },
        ],
      ],
      no: ["Подруги созвонились вечером."],
    },
  ],
} satisfies RuleFile;
