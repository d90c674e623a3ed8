/** Names of months as they stand in dates, by their first letters; the number of the month is the place in its list. */
export const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "января", "январь", "янв"],
  ["february", "feb", "февраля", "февраль", "фев"],
  ["march", "mar", "марта", "март", "мар"],
  ["april", "apr", "апреля", "апрель", "апр"],
  ["may", "мая", "май"],
  ["june", "jun", "июня", "июнь", "июн"],
  ["july", "jul", "июля", "июль", "июл"],
  ["august", "aug", "августа", "август", "авг"],
  ["september", "sept", "sep", "сентября", "сентябрь", "сент", "сен"],
  ["october", "oct", "октября", "октябрь", "окт"],
  ["november", "nov", "ноября", "ноябрь", "ноя", "нояб"],
  ["december", "dec", "декабря", "декабрь", "дек"],
];

/** First years of the Japanese eras, less one: 令和7 is 2018 + 7. */
export const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
