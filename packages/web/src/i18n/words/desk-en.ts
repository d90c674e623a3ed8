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
};
