import assert from "node:assert/strict";
import { test } from "node:test";
import { dateOfDateline, dateOfLine, dateOfTitle } from "./date-line.ts";
import { edtfOf } from "./machine-date.ts";
import { dateOfUrl } from "./url-date.ts";
import { findDate, foldDate } from "./written-date.ts";

const LINES: readonly (readonly [string, string | null])[] = [
  ["令和7年8月25日", "2025-08-25"],
  ["令和元年12月19日", "2019-12-19"],
  ["平成２９年１月", "2017-01"],
  ["平成二十九年一月二十六日", "2017-01-26"],
  ["2019年（令和元年）12月19日（木曜日）", "2019-12-19"],
  ["2025年8月27日 更新", "2025-08-27"],
  ["更新日：令和6年2月3日大臣の動き | 外務省", "2024-02-03"],
  ["Published: 3 May 2024 by the press office | News", "2024-05-03"],
  ["令和７年９月１日更新", "2025-09-01"],
  ["二〇一七年", "2017"],
  ["（2024年4月1日現在）", "2024-04-01"],
  ["掲載日：2025/8/27", "2025-08-27"],
  ["August 25, 2025", "2025-08-25"],
  ["Updated: 3rd May 2022, 10:15", "2022-05-03"],
  ["(as of 15 February 2024)", "2024-02-15"],
  ["Lima, 20 February 2024", "2024-02-20"],
  ["10 August 2024 Lima", "2024-08-10"],
  ["25 августа 2025 года", "2025-08-25"],
  ["г. Ташкент 22 декабря 2022 года", "2022-12-22"],
  ["Дата публикации: 06.02.2026", "2026-02-06"],
  ["18:40 25.08.2025 (обновлено: 19:02 26.08.2025)", "2025-08-25"],
  ["Январь 2017", "2017-01"],
  ["ЛЕНТА • ЛИМА • 3 мая 2024 года", "2024-05-03"],
  ["8月25日", null],
  ["2025年8月27日、志村外相はリマを訪問した", null],
  ["signed in March 2021.", null],
  ["12 companies in 2024", null],
  ["31.13.2024", null],
  ["05/06/2024", null],
];

for (const [line, date] of LINES) test(`${line} → ${date}`, () => assert.equal(dateOfLine(line), date));

test("a dateline before the first words has its date, a date of a happening is none", () => {
  assert.equal(dateOfDateline("Нью-Йорк, 21 сентября 2023 года — Симура провёл переговоры"), "2023-09-21");
  assert.equal(dateOfDateline("OSLO, 8 May 2024 (Agency) – Rao arrived"), "2024-05-08");
  assert.equal(dateOfDateline("ЛИМА, 8 мая 2024 г. (корр. Ана Рохас). Посол прибыл"), "2024-05-08");
  assert.equal(dateOfDateline("ЛИМА, 8 мая 2024 года. /Агентство/. Посол прибыл"), "2024-05-08");
  assert.equal(dateOfDateline("On 8 May 2024 - a Wednesday - Rao arrived"), null);
  assert.equal(dateOfDateline("NEW YORK, Sept. 24 - Rao met Vogt"), null);
});

test("a title has the date of its place, not that of a happening", () => {
  assert.equal(dateOfTitle("ТОКИО, 18 декабря 2025 г. Лента"), "2025-12-18");
  assert.equal(dateOfTitle("Visit of 18 December 2025"), null);
});

test("dates for machines are taken as written, whatever their time zone", () => {
  assert.equal(edtfOf("2025-08-25T21:40:00+09:00"), "2025-08-25");
  assert.equal(edtfOf("20250825"), "2025-08-25");
  assert.equal(edtfOf("2017-01"), "2017-01");
  assert.equal(edtfOf("Mon, 25 Aug 2025 10:00:00 GMT"), "2025-08-25");
  assert.equal(edtfOf("2025-13-01"), undefined);
  assert.equal(edtfOf("yesterday"), undefined);
});

test("an address may name the month", () => {
  assert.equal(dateOfUrl("https://example.org/2025/08/visit/"), "2025-08");
  assert.equal(dateOfUrl("https://example.org/2025/08/27/visit"), "2025-08-27");
  assert.equal(dateOfUrl("https://example.org/20210124/visit-1.html"), "2021-01-24");
  assert.equal(dateOfUrl("https://example.org/2025/13/visit"), null);
  assert.equal(dateOfUrl(null), null);
});

test("of several dates the first is found, and none without a year", () => {
  assert.equal(findDate(foldDate("on 3 May 2022 and 4 May 2023"))?.edtf, "2022-05-03");
  assert.equal(findDate(foldDate("昭和47年2月24日から平成4年まで"))?.edtf, "1972-02-24");
  assert.equal(findDate(foldDate("3 May")), null);
});
