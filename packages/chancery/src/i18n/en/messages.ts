/** What the program says while it works. `{name}` is a place for a value; see `fill.ts`. */
export const messages = {
  program: "chancery",
  about: "Keeps the record of a relationship between states, from the documents that report on it.",

  // Help
  usage: "Usage",
  commands: "Commands",
  operands: "Takes",
  options: "Options",
  everywhere: "Everywhere",
  examples: "Examples",
  exits: "Exit status",
  moreHelp: "chancery COMMAND --help tells more of a command, with examples.",
  exit0: "done",
  exit1: "done, but something could not be read, was not found or does not hold; each is named on standard error",
  exit2: "could not run: wrong usage, or no store",
  exit130: "stopped by Ctrl-C; what was kept stays kept",
  takesOneOf: "one of: {values}",
  standard: "without it: {value}",

  // Wrong usage
  unknownCommand: "There is no command {given}.",
  unknownOption: "There is no option {given}.",
  missingOperand: "Something is missing: {name}.",
  missingValue: "{name} wants a value.",
  tooManyOperands: "{given} takes less than this.",
  noCommand: "Say what to do.",
  didYouMean: "Did you mean {suggestion}?",

  // Tables
  date: "date",
  type: "type",
  words: "words",
  who: "who",
  what: "what and where",
  status: "status",
  sources: "sources",
  id: "id",
  title: "title",
  publisher: "publisher",
  published: "published",
  lang: "lang",
  facts: "facts",
  path: "path",
  undated: "undated",
  moreRows: "{shown} of {total} shown; --limit {total} shows all.",
  nothingKept: "Nothing is kept yet. Add documents first: chancery add FOLDER",
  nothingMatches: "Nothing matches.",
  factsRead: "{count} facts",
  unreadMark: "unread",
  reason: "reason",
  independentOf: "{count} sources, {independent} of them independent",
  oneSource: "1 source",
  history: "How it stood",
  conflicts: "Sources disagree",
  related: "Belongs together",
  partOf: "part of {record}",
  hasPart: "with {record}",
  sameAs: "one with {number}: {reasons}",
  alike: "alike in all that is compared",
  offsets: "characters {start}–{end}",
  saidBy: "according to {names}",
  recordsFound: "In the record ({total})",
  textsFound: "In the documents ({total})",

  // Explaining
  rule: "rule",
  basis: "from",
  noWords: "not in the words",
  noFactsHere: "No fact was read here.",
  lineAt: "line {line}",

  // Adding
  adding: "{done} of {total}",
  addingSome: "{done} so far",
  rate: "{rate}/s",
  left: "{time} left",
  added: "{added} documents kept, {unchanged} known already, {reread} read anew, {unread} kept unread, {failed} failed",
  addedRecords: "{facts} facts; {created} records new, {changed} changed; {seconds} s",
  interrupted: "Stopped. What was kept stays kept; run the same command again to go on.",

  // Verifying
  verified: "{documents} documents, {texts} texts, {facts} facts, {records} records looked at",
  sound: "All of it holds.",
  unsound: "{count} things do not hold",
  verifying: "looked at {percent} %",

  // Serving
  serving: "Chancery is at {url}",
  building: "Building the page (once) …",
  servingHint: "Stop it with Ctrl-C.",
  readingExamples: "Reading the example documents ({path}) …",
  examplesReady:
    "{documents} documents, {unread} of them unread (chancery documents --unread says why); {records} records",
  examplesMissing: "No example documents here; the store is served as it is.",
  stopping: "Stopping.",

  // Failures
  failed: "{where}: {message}",
};
