// What the pages of the desk say: the relationship, figures, pledges, agreements, people.
const number = new Intl.NumberFormat("en");

function counted(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`;
}

export const deskEn = {
  asOf: {
    label: "As of",
    explain: "Shows the record as it was known on that day",
    banner: (day: string) => `As it was known on ${day}. What was published later is left out.`,
    now: "Back to today",
  },

  relation: {
    title: "Relationship",
    between: " – ",
    sides: "Between",
    addSide: "Add a party …",
    removeSide: (name: string) => `Remove ${name}`,
    state: (contacts: number, first: string) => `${counted(contacts, "contact", "contacts")} since ${first}`,
    last: (when: string, ago: string) => `last on ${when}, ${ago}`,
    ago: (days: number) =>
      days < 1
        ? "today"
        : days < 60
          ? `${counted(days, "day", "days")} ago`
          : days < 730
            ? `${Math.round(days / 30.44)} months ago`
            : `${Math.round(days / 365.25)} years ago`,
    contacts: "Last contacts",
    allContacts: "All in the timeline",
    noContacts: "No contact between them is on record.",
    ahead: "Ahead",
    pledges: "Pledges",
    overdue: "Overdue",
    due: "Due",
    silent: "Silent for over a year",
    open: "Open, without a date",
    noPledges: "No open pledge.",
    conflicts: "Where sources differ",
    noConflicts: "No two sources contradict each other.",
    changes: "Since your last visit",
    changesSince: (when: string) => `since ${when}`,
    firstVisit: "This is your first visit to this page. The next time, what is new stands here.",
    noChanges: "Nothing new.",
    news: { new: "new", status: "stands otherwise", source: "another source" },
    strip: "Contacts from the first year to now",
    stripSummary: (contacts: number, first: string, last: string, quiet: number) =>
      `${counted(contacts, "contact", "contacts")} from ${first} to ${last}; ${counted(quiet, "year", "years")} without any.`,
    quietYears: "Years without a contact on record",
    asTable: "As a table",
    year: "Year",
    total: "All",
    rounds: "Rounds",
    round: (n: number) => `no. ${n}`,
    missing: (n: number) => (n ? `${number.format(n)} not on record` : "all on record"),
    notOnRecord: "not on record",
    figures: "Headline figures",
    allFigures: "All figures",
    more: (n: number) => `${number.format(n)} more`,
    sentence: "Open the sentence in its document",
    emptyText:
      "Add press releases, news, speeches or tables, and this page tells how two states stand with one another: last contacts, what is promised and due, where sources differ, each one click from its sentence.",
    lonely: "Choose two parties to see how they stand with one another.",
  },

  desk: {
    all: "All parties",
    records: (n: number) => counted(n, "record", "records"),
  },

  pledges: {
    title: "Pledges",
    kept: "Kept",
    "partly-kept": "Partly kept",
    broken: "Not kept",
    cancelled: "Cancelled",
    none: "None.",
    emptyTitle: "No pledge on record",
    emptyText:
      "Where a document says that somebody undertakes to do something, by a day or without one, it stands here until a later document says what came of it.",
  },

  figures: {
    title: "Figures",
    period: "Period",
    value: "Value",
    differing: (low: string, high: string) => `sources say ${low} to ${high}`,
    sources: "Sources",
    label: "In the words of the source",
    table: "Table",
    copy: "Copy the table",
    copied: "Copied",
    chart: (measure: string, n: number) =>
      `${measure}: ${counted(n, "point", "points")}; the table holds the same numbers`,
    single: "Figures told once",
    measure: "Measure",
    of: "Of",
    notices: "Sums that do not agree",
    notice: (when: string, total: string, sum: string) =>
      `${when}: the total is ${total}, exports and imports come to ${sum}.`,
    emptyTitle: "No figure on record",
    emptyText:
      "Trade, investment, aid, people: what documents tell in numbers stands here as curves, each point with its sources.",
  },

  agreements: {
    title: "Agreements",
    name: "Instrument",
    parties: "Parties",
    date: "Date",
    unnamed: "without a name",
    emptyTitle: "No agreement on record",
    emptyText: "Treaties, notes exchanged, joint statements and memoranda stand here by date, each with its sentence.",
  },

  people: {
    title: "People and frameworks",
    person: "Person",
    home: "Of",
    offices: "Offices, as documents word them",
    contacts: "Contacts",
    last: "Last",
    matrix: "Who met whom",
    matrixText: "How often, as far as documents tell; a number leads to these meetings.",
    rounds: "Rounds of frameworks",
    since: (when: string) => `since ${when}`,
    emptyTitle: "No person on record",
    emptyText:
      "People whom documents name with their office, or who are in the packs, stand here with when they were last met.",
  },

  conflicts: {
    title: "Where sources differ",
    emptyTitle: "No contradiction",
    emptyText:
      "Where two sources tell one thing differently, both values stand here side by side, each with its sentence.",
  },

  keys: {
    title: "Keys",
    open: "Keys (?)",
    close: "Close",
    list: [
      ["?", "this list"],
      ["/", "search"],
      ["j  k", "next and previous line or fact"],
      ["Enter", "open"],
      ["g r", "relationship"],
      ["g t", "timeline"],
      ["g d", "documents"],
      ["g v", "review"],
      ["g c", "check"],
      ["c", "confirm"],
      ["x", "reject"],
      ["e", "correct a part"],
      ["m", "the same as another record"],
      ["d", "not the same"],
      ["v", "prefer one of several values"],
      ["s", "what came of a pledge"],
      ["w", "note"],
      ["a", "in a document: make a fact of the selected words"],
      ["u", "take the last decision back"],
      ["1 … 9", "choose a numbered answer"],
      ["F8", "check: next finding (Shift: previous)"],
      ["Alt Enter", "check: take the suggestion"],
    ] as readonly (readonly [string, string])[],
  },
};
