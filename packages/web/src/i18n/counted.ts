const numbers = new Intl.NumberFormat("ru");
const plurals = new Intl.PluralRules("ru");

/** A number with its noun in Russian: 1 запись, 2 записи, 5 записей. */
export function countedRu(n: number, one: string, few: string, many: string): string {
  const form = plurals.select(n);
  return `${numbers.format(n)} ${form === "one" ? one : form === "few" ? few : many}`;
}
