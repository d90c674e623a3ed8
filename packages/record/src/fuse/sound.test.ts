import assert from "node:assert/strict";
import { test } from "node:test";
import { soundAlike, soundsOf } from "./sound.ts";

const alike = (a: string, b: string) => soundAlike(soundsOf(a), soundsOf(b));

test("one name in several scripts, in full and by its surname", () => {
  assert.ok(alike("Olaf Scholz", "ショルツ"));
  assert.ok(alike("Олаф Шольц", "Olaf Scholz"));
  assert.ok(alike("Франк-Вальтер Штайнмайер", "シュタインマイアー"));
  assert.ok(alike("アンナレーナ・ベアボック", "Annalena Baerbock"));
  assert.ok(alike("Анналена Бербок", "Annalena Baerbock"));
  assert.ok(alike("Йоханн Вадефуль", "Johann Wadephul"));
  assert.ok(alike("ミルザマフムドフ", "Журабек Мирзамахмудов"));
  assert.ok(alike("Такэси Ивая", "Takeshi Iwaya"));
  assert.ok(alike("イェルラン・コシャノフ", "Yerlan Koshanov"));
  assert.ok(alike("Пак Чин Соном", "Pak Jin-son"));
  assert.ok(alike("Чо Тхэ Ёль", "Cho Tae-yul"));
  assert.ok(alike("フルレン", "Khurlen"));
  assert.ok(alike("Батаагийн Хурлэн", "Khurlen Bataa"));
  assert.ok(alike("Giordana Melissi", "Джордана Мелисси"));
  assert.ok(alike("オドンバヤル", "Tserenbat Odon-Bayar"));
  assert.ok(alike("Morioka Shunji", "Сюндзи Мориока"));
});

test("names that only look alike", () => {
  assert.ok(!alike("Biden", "Putin"));
  assert.ok(!alike("Park Jin", "Cho Tae-yul"));
  assert.ok(!alike("Cho Hyun", "Cho Tae-yul"));
  assert.ok(!alike("岩屋毅", "Iwaya"));
  assert.ok(!alike("Tokayev", "Nazarbayev"));
  assert.ok(!alike("Sato Shunji", "Morioka Shunji"));
  assert.ok(!alike("Ivanov", "Ivan"));
});
