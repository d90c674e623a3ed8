/** Words of offices by what they are in every language; the first that is found counts, so longer ones stand first. */
const OFFICES: readonly (readonly [office: string, words: readonly string[]])[] = [
  [
    "deputy-foreign-minister",
    [
      "外務副大臣",
      "副外相",
      "外務次官",
      "deputy foreign minister",
      "vice foreign minister",
      "deputy minister of foreign affairs",
      "заместитель министра иностранных дел",
    ],
  ],
  [
    "foreign-minister",
    [
      "外務大臣",
      "外相",
      "foreign minister",
      "minister of foreign affairs",
      "minister for foreign affairs",
      "foreign secretary",
      "secretary of state",
      "министр иностранных дел",
      "глава мид",
      "外交部長",
      "国務長官",
    ],
  ],
  ["head-of-government", ["president of the council of ministers", "председатель совета министров"]],
  ["vice-president", ["副大統領", "vice president", "вице-президент"]],
  ["head-of-state", ["大統領", "president", "президент", "国家主席"]],
  [
    "deputy-head-of-government",
    ["副首相", "副総理", "deputy prime minister", "заместитель премьер-министра", "вице-премьер"],
  ],
  [
    "head-of-government",
    [
      "内閣総理大臣",
      "総理大臣",
      "首相",
      "総理",
      "prime minister",
      "chancellor",
      "premier",
      "премьер-министр",
      "канцлер",
      "премьер",
    ],
  ],
  ["ambassador", ["大使", "ambassador", "посол"]],
  ["consul", ["総領事", "領事", "consul", "консул"]],
  ["speaker", ["議長", "speaker", "спикер", "председатель"]],
  [
    "defence-minister",
    [
      "防衛大臣",
      "防衛相",
      "国防相",
      "国防大臣",
      "defence minister",
      "defense minister",
      "minister of defence",
      "министр обороны",
    ],
  ],
  [
    "economy-minister",
    ["経済産業大臣", "経産相", "経済大臣", "経済相", "economy minister", "minister of economy", "министр экономики"],
  ],
  ["finance-minister", ["財務大臣", "財務相", "finance minister", "minister of finance", "министр финансов"]],
  [
    "energy-minister",
    ["エネルギー大臣", "エネルギー相", "energy minister", "minister of energy", "министр энергетики"],
  ],
  ["trade-minister", ["貿易大臣", "貿易相", "商工大臣", "trade minister", "minister of trade", "министр торговли"]],
  [
    "health-minister",
    ["保健大臣", "保健相", "厚生労働大臣", "health minister", "minister of health", "министр здравоохранения"],
  ],
];

/** Offices that a state has many of at a time: to hold one says nothing of who it is. */
const SHARED: ReadonlySet<string> = new Set([
  "ambassador",
  "consul",
  "deputy-foreign-minister",
  "deputy-head-of-government",
  "minister",
]);

/** True for an office that one person at a time holds. */
export function isHeldByOne(office: string): boolean {
  return !SHARED.has(office);
}

/** Words that leave open of what somebody is the minister. */
const ANY_MINISTER: ReadonlySet<string> = new Set(["大臣", "minister", "министр"]);
export const MINISTER = "minister";

/** True for the office of a minister of something. */
export function isMinister(office: string): boolean {
  return office.endsWith(`-${MINISTER}`) && !office.startsWith("deputy-");
}

/** What an office is, whatever the language; null for those not in the table. */
export function officeOf(words: string): string | null {
  const plain = words.normalize("NFKC").toLowerCase();
  if (ANY_MINISTER.has(plain.trim())) return MINISTER;
  return OFFICES.find(([, names]) => names.some((name) => plain.includes(name)))?.[0] ?? null;
}
