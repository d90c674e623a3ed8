import type { RuleFile } from "../../../language/rule.ts";

export const aid = {
  gives: "event/aid",
  rules: [
    {
      id: "ru/aid/gives",
      says: "a state or body gives something to someone",
      reads: "&who:STATE|BODY|CITY+[nom] *AID[!passive] &to:STATE|REGION|BODY|BACK+[dat] ~when:DATE",
      yes: [
        [
          "В марте 2009 года Япония передала Перу девять пожарных машин.",
          {},
          { who: ["Япония"], to: ["Перу"], when: "2009-03" },
        ],
        [
          "Япония предоставит Кении безвозмездную помощь.",
          { on: "2024-05-01" },
          { who: ["Япония"], to: ["Кения"], status: "planned" },
        ],
      ],
      no: ["Агентство передало отчёт парламенту."],
    },
    {
      id: "ru/aid/gives-back",
      says: "a state gives something to the country told before",
      reads: "&who:STATE|BODY|CITY+[nom] *AID[!passive] &to:BACK[-] &when:DATE",
      yes: [
        [
          "Посол прибыл в Перу. Летом 2022 года Япония передала стране семь машин.",
          {},
          { who: ["Япония"], when: "2022-06/2022-08" },
        ],
      ],
      no: ["Летом 2022 года он передал ей привет."],
    },
    {
      id: "ru/aid/sum",
      says: "a state gives a sum",
      reads: "&who:STATE[nom] *AID[!passive] … MONEY ~to:STATE|REGION[dat] ~when:DATE",
      yes: [
        [
          "В июне 2023 года Япония выделила 105 млн иен.",
          {},
          { who: ["Япония"], when: "2023-06" },
        ],
      ],
      no: ["Банк выделил 105 млн иен."],
    },
    {
      id: "ru/aid/given",
      says: "something is given to a state or body",
      reads: "*GIVEN[passive|!participle] &to:STATE|REGION|BODY+[dat] ~who:STATE|BODY+[ins] &when:DATE",
      yes: [
        [
          "В марте 2009 года Перу были переданы девять пожарных машин.",
          {},
          { to: ["Перу"], when: "2009-03" },
        ],
      ],
      no: ["Отчёт передан парламенту."],
    },
  ],
} satisfies RuleFile;

export const membership = {
  gives: "event/membership",
  rules: [
    {
      id: "ru/membership/joins",
      says: "a state joins a body or scheme",
      reads: "&who:STATE+[nom] *JOIN.body &name:FRAMEWORK|BODY ~when:DATE",
      yes: [["Кения вступила в ВТО в 1995 году.", {}, { who: ["Кения"], when: "1995" }]],
      no: ["Кения вступила в спор в 1995 году."],
    },
    {
      id: "ru/membership/elected",
      says: "a state is elected to a body",
      reads: "&who:STATE+[nom] *ELECT &name:BODY ~when:DATE",
      yes: [
        [
          "5 октября 2012 года Кения избрана в Совет Безопасности ООН.",
          {},
          { who: ["Кения"], when: "2012-10-05" },
        ],
      ],
      no: ["Мэр избран в совет дома."],
    },
    {
      id: "ru/membership/appoints",
      says: "someone appoints someone",
      reads: "*APPOINT[!passive] &who:PERSON[acc] &when:DATE",
      yes: [
        [
          "16 апреля президент назначил Дану Омарову министром.",
          { on: "2021-04-16" },
          { who: ["Дана Омарова"], when: "2021-04-16" },
        ],
      ],
      no: ["16 апреля президент назначил день выборов."],
    },
    {
      id: "ru/membership/appointed",
      says: "someone is appointed to an office",
      reads: "&who:PERSON[nom] *APPOINTED &name:OFFICE[ins] ~when:DATE",
      yes: [
        [
          "В феврале Дана Омарова назначена послом в Перу.",
          { on: "2025-06-11" },
          { who: ["Дана Омарова"], when: "2025-02" },
        ],
      ],
      no: ["Встреча назначена послом на февраль."],
    },
    {
      id: "ru/membership/appointed-on",
      says: "someone who was appointed on a day, told in passing",
      reads: "who:PERSON[nom] *APPOINTED[participle] &when:DATE",
      yes: [
        [
          "Он беседовал с министром Даной Омаровой, назначенной на должность 13 мая 2022 года.",
          {},
          { who: ["Дана Омарова"], when: "2022-05-13" },
        ],
      ],
      no: ["Он читал закон, назначенный к разбору 13 мая 2022 года."],
    },
  ],
} satisfies RuleFile;

export const statement = {
  gives: "event/statement",
  rules: [
    {
      id: "ru/statement/speaks",
      says: "someone makes a speech on a day",
      reads: "&who:HUMAN[nom] *SPEAK &when:DATE",
      yes: [
        [
          "3 сентября 2026 года президент Кении Грейс Отиено выступила с речью.",
          {},
          { who: ["Грейс Отиено"], when: "2026-09-03" },
        ],
      ],
      no: ["3 сентября 2026 года хор выступил с успехом."],
    },
    {
      id: "ru/statement/greets",
      says: "someone sends a message to someone",
      reads: "&who:HUMAN|STATE+[nom] *GREET ~to:HUMAN+[dat] ~when:DATE",
      yes: [
        [
          "5 мая 2022 года президент Кении Грейс Отиено направила поздравительную телеграмму премьер-министру Норвегии Тому Бергу.",
          {},
          { who: ["Грейс Отиено"], to: ["Том Берг"], when: "2022-05-05" },
        ],
      ],
      no: ["Клуб направил телеграмму судье."],
    },
  ],
} satisfies RuleFile;

export const praise = {
  gives: "event/statement",
  rules: [
    {
      id: "ru/statement/praises",
      says: "someone who serves a state congratulates another",
      reads: "&who:HUMAN|STATE+[nom] *PRAISE &to:HUMAN+[acc] &when:DATE",
      yes: [
        [
          "5 мая 2022 года президент Кении Грейс Отиено поздравила премьер-министра Норвегии Тома Берга.",
          {},
          { who: ["Грейс Отиено"], to: ["Том Берг"], when: "2022-05-05" },
        ],
      ],
      no: ["5 мая 2022 года директор поздравила школьников."],
    },
  ],
} satisfies RuleFile;

export const occasion = {
  gives: "event/occasion",
  rules: [
    {
      id: "ru/occasion/placed",
      says: "an exhibition, festival, ceremony takes place",
      reads: "&name:OCCASION[nom] *PLACE &when:DATE ~where:TOWN|PLACE|BODY[in]",
      yes: [
        [
          "В мае 2023 года в Осло прошли Дни культуры Перу.",
          {},
          { when: "2023-05", where: ["Осло"], name: "Дни культуры Перу" },
        ],
      ],
      no: ["Церемония прошла в Осло."],
    },
    {
      id: "ru/occasion/opened",
      says: "an exhibition or fair is opened",
      reads: "&name:OCCASION[nom] *FOUNDED &when:DATE ~where:TOWN|PLACE|BODY[in]",
      yes: [["3 мая 2022 года открыта выставка.", {}, { when: "2022-05-03", name: "выставка" }]],
      no: ["3 мая 2022 года открыт мост."],
    },
    {
      id: "ru/occasion/holds",
      says: "someone holds an exhibition, festival, ceremony",
      reads: "&who:PARTY+[nom] *HOLD[!passive] &name:OCCASION[acc] &when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        [
          "3 мая 2017 года посольство Перу провело концерт.",
          {},
          { who: ["посольство Перу"], when: "2017-05-03" },
        ],
      ],
      no: ["3 мая 2017 года посольство Перу провело переговоры."],
    },
    {
      id: "ru/occasion/new-date",
      says: "an occasion is moved to a new date",
      reads: "&name:OCCASION[nom] *MOVE when:DATE",
      yes: [["Концерт перенесён на 30 марта 2024 года.", { on: "2024-03-18" }, { when: "2024-03-30", status: "planned" }]],
      no: ["Переговоры перенесены на 30 марта 2024 года."],
    },
    {
      id: "ru/occasion/fate",
      says: "an occasion is put off or called off",
      reads: "&name:OCCASION[nom] *CANCEL &when:DATE ~where:TOWN|PLACE[in]",
      yes: [
        ["Концерт 16 марта 2024 года отменён.", { on: "2024-03-10" }, { when: "2024-03-16", status: "cancelled" }],
      ],
      no: ["Переговоры 16 марта 2024 года отменены."],
    },
  ],
} satisfies RuleFile;

export const received = {
  gives: "event/other",
  rules: [
    {
      id: "ru/other/credentials-received",
      says: "a head of state takes letters of credence",
      reads: "&who:HUMAN[nom] *TAKEN ~with:HUMAN+[from|with|gen] ~when:DATE",
      yes: [
        [
          "Президент Кении Грейс Отиено 5 мая 2022 года приняла верительные грамоты от посла Японии Кэна Мориты.",
          {},
          { who: ["Грейс Отиено", "Кэн Морита"], when: "2022-05-05" },
        ],
      ],
      no: ["Комиссия приняла грамоты."],
    },
  ],
} satisfies RuleFile;

export const other = {
  gives: "event/other",
  rules: [
    {
      id: "ru/other/recognise",
      says: "a state recognises another",
      reads: "&who:STATE[nom] *RECOGNISE[!passive] &name:STATE[acc|gen] &when:DATE",
      yes: [["Япония признала Перу 28 декабря 1991 года.", {}, { who: ["Япония"], when: "1991-12-28" }]],
      no: ["Япония признала ошибку 28 декабря 1991 года."],
    },
    {
      id: "ru/other/credentials",
      says: "an envoy hands over letters of credence",
      reads: "&who:HUMAN[nom] *HANDED ~to:HUMAN[dat] ~when:DATE",
      yes: [
        [
          "Посол Японии Кэн Морита 5 мая 2022 года вручил верительные грамоты президенту Кении Грейс Отиено.",
          {},
          { who: ["Кэн Морита"], to: ["Грейс Отиено"], when: "2022-05-05" },
        ],
      ],
      no: ["Курьер вручил письмо."],
    },
  ],
} satisfies RuleFile;
