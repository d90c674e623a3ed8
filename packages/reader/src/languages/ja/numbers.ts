import type { NumberTable } from "../../language/language.ts";

export const numbers = {
  digits: { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 壱: 1, 弐: 2, 参: 3 },
  small: { 十: 10, 百: 100, 千: 1000 },
  powers: { 万: 4, 億: 8, 兆: 12 },
  group: ",",
  decimal: ".",
  pointing: "・",
  spelled: {},
} satisfies NumberTable;
