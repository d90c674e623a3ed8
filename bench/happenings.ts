import type { Random } from "./random.ts";

// Happenings for made-up documents: the states are real, everything else is invented, people first of all.

export interface Named {
  readonly ja: string;
  readonly en: string;
}

/** A day as the calendar writes it; `offset` days may be added. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Something that several documents report, each in its own words. */
export interface Happening {
  readonly kind: "visit" | "meeting" | "agreement" | "trade" | "aid" | "pledge" | "opening";
  readonly on: Day;
  readonly who: Named;
  readonly host: Named;
  readonly state: Named;
  readonly city: Named;
  /** Millions of the currency, companies, years: whatever the sentence counts. */
  readonly amount: number;
  readonly round: number;
}

const STATES = [
  { state: { ja: "カザフスタン", en: "Kazakhstan" }, city: { ja: "アスタナ", en: "Astana" } },
  { state: { ja: "ウズベキスタン", en: "Uzbekistan" }, city: { ja: "タシケント", en: "Tashkent" } },
  { state: { ja: "キルギス", en: "Kyrgyzstan" }, city: { ja: "ビシュケク", en: "Bishkek" } },
  { state: { ja: "タジキスタン", en: "Tajikistan" }, city: { ja: "ドゥシャンベ", en: "Dushanbe" } },
  { state: { ja: "トルクメニスタン", en: "Turkmenistan" }, city: { ja: "アシガバット", en: "Ashgabat" } },
] as const;

const MINISTERS = [
  { ja: "高瀬隆一", en: "Ryuichi Takase" },
  { ja: "水原千尋", en: "Chihiro Mizuhara" },
  { ja: "北条正毅", en: "Masaki Hojo" },
  { ja: "早川恵理子", en: "Eriko Hayakawa" },
  { ja: "桐島誠", en: "Makoto Kirishima" },
] as const;

const HOSTS = [
  { ja: "エルメク・サディロフ", en: "Ermek Sadirov" },
  { ja: "ダナ・オスパノワ", en: "Dana Ospanova" },
  { ja: "ルスタム・カリモフスキー", en: "Rustam Karimovsky" },
  { ja: "アイグリ・トレバエワ", en: "Aigul Tolebaeva" },
] as const;

const KINDS = ["visit", "meeting", "agreement", "trade", "aid", "pledge", "opening"] as const;

export function happening(random: Random, round: number): Happening {
  const { state, city } = random.pick(STATES);
  return {
    kind: random.pick(KINDS),
    on: { year: random.whole(1995, 2025), month: random.whole(1, 12), day: random.whole(1, 28) },
    who: random.pick(MINISTERS),
    host: random.pick(HOSTS),
    state,
    city,
    amount: random.whole(2, 980),
    round,
  };
}

/** The sentences that tell of a happening, in a document's own wording. */
export function tell(random: Random, happening: Happening, lang: keyof Named): string {
  return random.pick(lang === "ja" ? japanese(happening) : english(happening));
}

function japanese({ kind, on, who, host, state, city, amount, round }: Happening): readonly string[] {
  const day = `${on.year}年${on.month}月${on.day}日`;
  switch (kind) {
    case "visit":
      return [
        `${who.ja}外務大臣は${day}、${state.ja}を訪問した。`,
        `${day}、${who.ja}外務大臣が${state.ja}の首都${city.ja}を訪問した。`,
        `${who.ja}外務大臣は${day}に${state.ja}を訪問する予定である。`,
      ];
    case "meeting":
      return [
        `${who.ja}外務大臣は${day}、${city.ja}で${host.ja}外務大臣と会談した。`,
        `${day}、${who.ja}外務大臣と${host.ja}外務大臣が${city.ja}で会談し、経済協力を話し合った。`,
      ];
    case "agreement":
      return [
        `日本と${state.ja}は${day}、投資に関する協定に署名した。`,
        `${day}、${city.ja}で日本と${state.ja}が投資に関する協定に署名した。`,
      ];
    case "trade":
      return [
        `${on.year}年の日本と${state.ja}の貿易額は${amount}億円だった。`,
        `日本と${state.ja}の${on.year}年の貿易額は約${amount}億円に上った。`,
      ];
    case "aid":
      return [`日本は${day}、${state.ja}に対し${amount}億円の無償資金協力を供与した。`];
    case "pledge":
      return [
        `両国は${on.year + 5}年までに貿易額を${amount}億円に増やすことで一致した。`,
        `両国の代表は「${on.year + 5}年までに貿易額を${amount}億円に増やす」と約束した。`,
      ];
    case "opening":
      return [`${day}、${city.ja}に第${round}号の日本センター分館が開設された。`];
  }
}

function english({ kind, on, who, host, state, city, amount, round }: Happening): readonly string[] {
  const day = `${on.day} ${MONTHS[on.month - 1] ?? "January"} ${on.year}`;
  switch (kind) {
    case "visit":
      return [
        `Foreign Minister ${who.en} visited ${state.en} on ${day}.`,
        `On ${day}, Foreign Minister ${who.en} paid a visit to ${state.en}.`,
        `Foreign Minister ${who.en} will visit ${state.en} on ${day}.`,
      ];
    case "meeting":
      return [
        `Foreign Minister ${who.en} met Foreign Minister ${host.en} in ${city.en} on ${day}.`,
        `On ${day}, Foreign Minister ${who.en} held talks with Foreign Minister ${host.en} in ${city.en}.`,
      ];
    case "agreement":
      return [`Japan and ${state.en} signed an agreement on investment in ${city.en} on ${day}.`];
    case "trade":
      return [
        `Trade between Japan and ${state.en} reached ${amount} million dollars in ${on.year}.`,
        `In ${on.year}, trade between Japan and ${state.en} came to about ${amount} million dollars.`,
      ];
    case "aid":
      return [`On ${day}, Japan provided ${state.en} with a grant of ${amount} million yen.`];
    case "pledge":
      return [`The two sides agreed to raise trade to ${amount} million dollars by ${on.year + 5}.`];
    case "opening":
      return [`Branch ${round} of the Japan Centre opened in ${city.en} on ${day}.`];
  }
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
