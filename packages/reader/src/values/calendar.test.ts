import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addDays,
  addMonths,
  addMonthsTo,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isCalendarDay,
  isLeap,
  weekday,
} from "./calendar.ts";
import { seeded } from "./testing/seeded.ts";

const DAY = 86_400_000;

test("day 0 is Thursday, 1 January 1970", () => {
  assert.equal(dayNumber(1970, 1, 1), 0);
  assert.deepEqual(fromDayNumber(0), { year: 1970, month: 1, day: 1 });
  assert.equal(weekday(0), 4);
});

test("known days", () => {
  const days: [number, number, number, number, number][] = [
    [2000, 2, 29, 11_016, 2],
    [2025, 8, 27, 20_327, 3],
    [1969, 12, 31, -1, 3],
    [1600, 1, 1, -135_140, 6],
    [0, 3, 1, -719_468, 3],
  ];
  for (const [year, month, day, number, week] of days) {
    assert.equal(dayNumber(year, month, day), number);
    assert.deepEqual(fromDayNumber(number), { year, month, day });
    assert.equal(weekday(number), week, `${year}-${month}-${day}`);
  }
});

test("agrees with the engine's calendar over all years that it has", () => {
  const random = seeded(1);
  for (let i = 0; i < 20_000; i++) {
    const number = random(0, 199_999_998) - 99_999_999;
    const date = new Date(number * DAY);
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    assert.deepEqual(fromDayNumber(number), day);
    assert.equal(dayNumber(day.year, day.month, day.day), number);
    assert.equal(weekday(number), date.getUTCDay() || 7);
  }
});

test("every day of 1890 to 2110 follows the one before", () => {
  let expected = dayNumber(1890, 1, 1);
  for (let year = 1890; year <= 2110; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= daysInMonth(year, month); day++) assert.equal(dayNumber(year, month, day), expected++);
});

test("leap years: by 4, not by 100, by 400, also before the era", () => {
  assert.deepEqual([2024, 2023, 1900, 2000, 0, -4, -100, -400].map(isLeap), [
    true,
    false,
    false,
    true,
    true,
    true,
    false,
    true,
  ]);
});

test("days that do not exist", () => {
  const none: [number, number, number][] = [
    [2023, 2, 29],
    [2024, 2, 30],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [2024.5, 1, 1],
    [2024, 1, 1.5],
    [Number.NaN, 1, 1],
  ];
  for (const [year, month, day] of none)
    assert.equal(isCalendarDay(year, month, day), false, `${year}-${month}-${day}`);
  assert.equal(isCalendarDay(2024, 2, 29), true);
  assert.equal(daysInMonth(2024, 13), 0);
});

test("moving by days and months", () => {
  const at = (year: number, month: number, day: number) => ({ year, month, day });
  assert.deepEqual(addDays(at(2024, 2, 28), 2), at(2024, 3, 1));
  assert.deepEqual(addDays(at(2024, 1, 1), -1), at(2023, 12, 31));
  assert.deepEqual(addMonths(at(2024, 1, 31), 1), at(2024, 2, 29));
  assert.deepEqual(addMonths(at(2024, 1, 31), -2), at(2023, 11, 30));
  assert.deepEqual(addMonths(at(2024, 12, 15), 1), at(2025, 1, 15));
  assert.deepEqual(addMonthsTo(2024, 1, -13), { year: 2022, month: 12 });
  assert.deepEqual(addMonthsTo(0, 1, -1), { year: -1, month: 12 });
});
