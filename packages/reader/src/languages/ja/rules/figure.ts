import type { RuleFile } from "../../../language/rule.ts";

export const measured = {
  gives: "figure/*",
  rules: [
    {
      id: "ja/figure/exports",
      says: "exports from one state to another",
      reads: "from:STATE|BACK[から|の]? … to:STATE|REGION|BODY|BACK[へ|towards|に]? … *EXPORTS … value:MONEY ~when:DATE",
      yes: [["2024年のペルーから日本への輸出は5億600万ドルだった。", {}, { value: 506000000, unit: "USD", when: "2024", of: ["ペルー", "日本"] }]],
      no: ["輸出の拡大を図る。"],
    },
    {
      id: "ja/figure/exports-after",
      says: "an amount of exports, told before the word",
      reads: "from:STATE|BACK[は|が|から]? … to:STATE|REGION|BACK[へ|に]? … value:MONEY[の] *EXPORTS ~when:DATE",
      yes: [["1999年、ペルーは日本へ900万ユーロの輸出を行った。", {}, { value: 9000000, unit: "EUR", when: "1999", of: ["ペルー", "日本"] }]],
      no: ["900万ユーロの融資を行った。"],
    },
    {
      id: "ja/figure/imports-after",
      says: "an amount of imports, told before the word",
      reads: "to:STATE|BACK[は|が]? … from:STATE|REGION|BACK[から]? … value:MONEY[の] *IMPORTS ~when:DATE",
      yes: [["1999年、ペルーは日本から150万ユーロの輸入を行った。", {}, { value: 1500000, unit: "EUR", when: "1999", of: ["日本", "ペルー"] }]],
      no: ["150万ユーロの融資を受けた。"],
    },
    {
      id: "ja/figure/imports",
      says: "imports from one state to another",
      reads: "to:STATE|BACK[の]? … from:STATE|REGION|BODY|BACK[から|towards]? … *IMPORTS … value:MONEY ~when:DATE",
      yes: [
        ["昨年の輸入額は、原油が値上がりしたことなどから増え、13億ドルとなった。ペルーが最大の相手国だ。", { on: "2025-02-01" }, { value: 1300000000, unit: "USD", when: "2024" }],
        ["2024年のペルーの日本からの輸入は13億ドルだった。", {}, { value: 1300000000, unit: "USD", when: "2024", of: ["日本", "ペルー"] }],
      ],
      no: ["輸入に頼る。"],
    },
    {
      id: "ja/figure/between",
      says: "a measure between two named, and its amount",
      reads: "from:STATE|BACK[と] to:STATE|REGION|BODY|BACK[の|との] … *MEASURE … value:MONEY ~when:DATE",
      yes: [["2024年のペルーとASEANの貿易総額は18億ドルだった。", {}, { value: 1800000000, unit: "USD", when: "2024", of: ["ペルー", "ASEAN"] }]],
      no: ["ペルーとASEANの貿易は伸びている。"],
    },
    {
      id: "ja/figure/towards",
      says: "an amount that goes to a state, told as part of the exports or investment told before",
      reads: "to:STATE|REGION|BODY *FLOW … value:MONEY ~when:DATE",
      yes: [["2024年のペルーの輸出は、チリ向けが36億ドルで最大だった。", {}, { value: 3600000000, unit: "USD", when: "2024", of: ["ペルー", "チリ"] }]],
      no: ["ペルー向けの輸出を増やす。"],
    },
    {
      id: "ja/figure/given",
      says: "a sum of money that a state gives",
      reads: "from:STATE|BACK[は|が|も]? … to:STATE|REGION|BODY[に|へ]? … value:MONEY[を|が|も|-] *GIVEN[!attr] ~when:DATE",
      yes: [["2024年、日本はペルーに2,500万円を供与した。", {}, { value: 25000000, unit: "JPY", when: "2024", of: ["日本", "ペルー"] }]],
      no: ["市は団体に2,500万円を供与した。"],
    },
    {
      id: "ja/figure/measure",
      says: "a measure and its amount",
      reads: "from:STATE|BACK[の|から|は]? … to:STATE|REGION|BODY|BACK[towards|へ|に|との]? … *MEASURE … value:MONEY ~when:DATE",
      yes: [
        ["2023年の日本の直接投資は前年の3倍に当たる1億5,000万ドルに達した。", {}, { value: 150000000, when: "2023" }],
        ["2024年の二国間貿易額は18億ドル。", {}, { value: 1800000000, unit: "USD", when: "2024" }],
        ["2024年の日本の対ペルー直接投資は18億ドル。", {}, { value: 1800000000, unit: "USD", when: "2024", of: ["日本", "ペルー"] }],
        ["日本からの有償資金協力が4,500億円、無償資金協力が700億円に上る。", {}, { value: 70000000000, measure: "aid.grant" }],
      ],
      no: ["貿易額は伸びている。"],
    },
    {
      id: "ja/figure/same",
      says: "a sum that is of the same kind as the one told before",
      reads: "*MEASURE.same value:MONEY",
      yes: [["日本はペルーに対し、橋梁整備計画（供与限度額18億円）及び港湾整備計画（同9億円）の無償資金協力を行う。", {}, { value: 900000000, unit: "JPY", bound: "up-to" }]],
      no: ["ペルー（同国の首都はリマ）は9億円を投じた。"],
    },
    {
      id: "ja/figure/measure-of",
      says: "an amount and what it measures",
      reads: "from:STATE|BACK[は|が]? … to:STATE|REGION|BACK[に|へ]? … value:MONEY[の|を|と|-] … *MEASURE ~when:DATE",
      yes: [["2023年、12億円の無償資金協力が行われた。", {}, { value: 1200000000, unit: "JPY", when: "2023" }]],
      no: ["無償資金協力を重視する。"],
    },
  ],
} satisfies RuleFile;

export const change = {
  gives: "figure/change",
  rules: [
    {
      id: "ja/change/percent",
      says: "growth or fall by a share",
      reads: "value:PERCENT|TIMES[-|の|も|を|ら] *GROWTH ~when:DATE",
      yes: [["ペルーとの貿易は2023年、前年比22%増だった。", {}, { value: 22, unit: "%" }]],
      no: ["人口が増えた。", "ペルーの比率は2024年に11.8%へ上昇した。"],
    },
  ],
} satisfies RuleFile;

export const money = {
  gives: "figure/money",
  rules: [{ id: "ja/money/by", says: "a sum of money and who gives, spends or earns it", reads: "from:STATE|SET|BACK|REGION+[は|が|も] … *MONEY ~when:DATE", yes: [["ペルーは事業に10億ユーロを投じた。", {}, { value: 1000000000, unit: "EUR", of: ["ペルー"] }]], no: ["資金を投じた。"] }, { id: "ja/money", says: "a sum of money", reads: "*MONEY ~when:DATE", yes: [["ペルーでは事業に10億ユーロが投じられた。", {}, { value: 1000000000, unit: "EUR" }]], no: ["資金を投じた。"] }],
} satisfies RuleFile;

export const people = {
  gives: "figure/people",
  rules: [{ id: "ja/people", says: "how many people", reads: "*PEOPLE ~of:STATE|BACK ~when:DATE", yes: [["ペルーでは約5万8900人が抑留された。", {}, { value: 58900, unit: "people", bound: "about" }]], no: ["多くの人が訪れた。"] }],
} satisfies RuleFile;

export const companies = {
  gives: "figure/companies",
  rules: [{ id: "ja/companies", says: "how many companies", reads: "*COMPANIES ~of:STATE|BACK ~when:DATE", yes: [["ペルーには75社以上が進出している。", {}, { value: 75, unit: "companies", bound: "at-least" }]], no: ["多くの企業が進出した。"] }],
} satisfies RuleFile;

export const share = {
  gives: "figure/share",
  rules: [{ id: "ja/share", says: "a share of a whole", reads: "*PERCENT ~of:STATE|BACK ~when:DATE", yes: [["ペルーの輸出品のうち、金属製品は全体の6割超を占める。", {}, { value: 60, unit: "%", bound: "over" }]], no: ["大半を占める。"] }],
} satisfies RuleFile;

export const rank = {
  gives: "figure/rank",
  rules: [{ id: "ja/rank/topic", says: "whose place in an order", reads: "of:STATE|BACK[は|も] … *RANK ~when:DATE", yes: [["ペルーはチリへの投資国の上位10か国に入る。", {}, { value: 10, bound: "up-to", of: ["ペルー"] }]], no: ["ペルーは上位に入った。"] }, { id: "ja/rank", says: "a place in an order", reads: "*RANK ~of:STATE|BACK ~when:DATE", yes: [["ペルーの順位は2016年に4位となった。", {}, { value: 4, unit: "rank", when: "2016" }]], no: ["上位に入った。", "ペルーでは上位20か国で輸入が増えた。"] }],
} satisfies RuleFile;

export const count = {
  gives: "figure/count",
  rules: [{ id: "ja/count", says: "how many of a counted thing", reads: "*COUNT ~of:STATE|BACK ~when:DATE", yes: [["ペルーとの間で週に21便が運航される。", {}, { value: 21, unit: "flights" }]], no: ["多くの便がある。"] }],
} satisfies RuleFile;
