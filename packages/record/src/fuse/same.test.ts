import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordFact } from "../schema/record.ts";
import { event, figure, names, pledge, role } from "../testing/facts.ts";
import { placeOf, same } from "./same.ts";

/** Whether two facts may be of one record; `langs` are those of their documents. */
function one(a: RecordFact, b: RecordFact, langs: readonly [string, string] = ["ja", "ja"]): boolean {
  const [left, right] = [placeOf(a, { lang: langs[0] }), placeOf(b, { lang: langs[1] })];
  return left.block === right.block && same(left.profile, right.profile);
}

const abe = names("安倍晋三=person:abe-shinzo");
const kz = names("カザフスタン=state:kz");
const visit = (slots: object): RecordFact => event("訪問した。", { when: "2015-10-27", who: abe, ...slots });
const meeting = (slots: object): RecordFact =>
  event("会談した。", { type: "meeting", when: "2015-10-27", who: abe, ...slots });

test("one happening told twice", () => {
  assert.ok(one(visit({}), visit({ where: kz })));
  assert.ok(one(visit({ where: kz }), visit({ where: [...kz, ...names("アスタナ=city:astana")] })));
  assert.ok(one(visit({ status: "planned" }), visit({ status: "happened" })));
  assert.ok(
    one(visit({ who: names("安倍 晋三=person:abe-shinzo") }), visit({ who: names("Shinzo Abe=person:abe-shinzo") }), [
      "ja",
      "en",
    ]),
  );
  assert.ok(one(visit({ who: names("松井 一郎") }), visit({ who: names("松井一郎") })));
  assert.ok(one(visit({ where: kz, when: "2015-10" }), visit({ where: kz })));
  assert.ok(one(visit({ where: kz, when: "2015-10-27/2015-10-28" }), visit({ where: kz })));
  assert.ok(one(meeting({ name: "首脳会談" }), meeting({ name: "summit meeting" }), ["ja", "en"]));
});

test("two happenings that look alike", () => {
  assert.ok(!one(visit({}), meeting({})));
  assert.ok(!one(meeting({}), meeting({ when: "2015-10-28" })));
  assert.ok(!one(meeting({}), meeting({ when: null })));
  assert.ok(!one(meeting({}), meeting({ who: [...abe, ...names("ナザルバエフ")] })));
  assert.ok(!one(visit({ where: kz }), visit({ where: names("ウズベキスタン=state:uz") })));
  assert.ok(!one(meeting({ name: "首脳会談" }), meeting({ name: "少人数会合" })));
  assert.ok(!one(meeting({ ordinal: 8 }), meeting({ ordinal: 9 })));
  assert.ok(!one(visit({ to: kz }), visit({ to: names("日本=state:jp") })));
});

test("a vaguer date joins a finer one only within a month, and only where all else is the same", () => {
  assert.ok(!one(visit({ where: kz, when: "2015" }), visit({ where: kz })));
  assert.ok(!one(visit({ when: "2015-10" }), visit({ where: kz })));
  assert.ok(!one(meeting({ when: "2015-10", name: "首脳会談" }), meeting({})));
});

test("undated and unnamed happenings are told apart by their sentence", () => {
  const undated = (quote: string, slots: object = {}): RecordFact =>
    event(quote, { type: "meeting", who: abe, ...slots });
  assert.ok(!one(undated("会談した。"), undated("二人は会談した。")));
  assert.ok(one(undated("会談した。"), undated("会談した。")));
  assert.ok(one(undated("a", { name: "外相会合", ordinal: 9 }), undated("b", { name: "外相会合", ordinal: 9 })));
  const nobody = (quote: string): RecordFact => event(quote, { type: "aid", when: "2015-10-27" });
  assert.ok(!one(nobody("支援した。"), nobody("供与した。")));
});

test("figures: same measure, unit, states, period and value", () => {
  const trade = (slots: object): RecordFact =>
    figure("貿易額。", { value: 1.8e9, of: [...names("日本=state:jp"), ...kz], when: "2024", ...slots });
  assert.ok(one(trade({}), trade({ bound: "about" })));
  assert.ok(one(trade({}), trade({ of: [...kz, ...names("日本=state:jp")] })));
  assert.ok(one(trade({ when: "2024" }), trade({ when: "2024-01/2024-12" })));
  assert.ok(!one(trade({}), trade({ value: 1.9e9 })));
  assert.ok(!one(trade({}), trade({ unit: "JPY" })));
  assert.ok(!one(trade({}), trade({ when: "2023" })));
  assert.ok(!one(trade({}), trade({ when: null })));
  assert.ok(
    !one(
      trade({ measure: "trade.exports" }),
      trade({ measure: "trade.exports", of: [...kz, ...names("日本=state:jp")] }),
    ),
  );
  assert.ok(!one(trade({ measure: "change", label: "輸出" }), trade({ measure: "change", label: "輸入" })));
  const counted = (quote: string, slots: object): RecordFact =>
    figure(quote, { measure: "count", value: 2, unit: "件", label: "2件", ...slots });
  assert.ok(!one(counted("2件あった。", {}), counted("文書は2件だ。", {})));
  assert.ok(!one(counted("2件あった。", { of: kz }), counted("文書は2件だ。", { of: kz })));
  assert.ok(one(counted("2件あった。", { of: kz, when: "2024" }), counted("文書は2件だ。", { of: kz, when: "2024" })));
  assert.ok(one(trade({ measure: "companies", when: null }), trade({ measure: "companies", when: null })));
});

test("pledges: same maker, due day and numbers, near the same words", () => {
  const promise = (gist: string, slots: object = {}): RecordFact =>
    pledge(gist, { by: names("日本=state:jp"), due: "../2030", ...slots });
  const gist = "今後5年間で5兆円規模のビジネスを実現すること";
  assert.ok(one(promise(gist), promise(`${gist}。`)));
  assert.ok(one(promise(gist), promise("今後5年間で5兆円規模のビジネスを実現させること")));
  assert.ok(!one(promise(gist), promise("今後5年間で3兆円規模のビジネスを実現すること")));
  assert.ok(!one(promise(gist), promise(gist, { due: "../2035" })));
  assert.ok(!one(promise(gist), promise(gist, { by: kz })));
  assert.ok(!one(promise("協力を深める"), promise("協力を広げる")));
});

test("roles: same person and office, same state where both give one", () => {
  const minister = (slots: object): RecordFact =>
    role("外相。", { person: { name: "岩屋毅" }, office: "外務大臣", ...slots });
  assert.ok(one(minister({}), minister({ of: names("日本=state:jp"), as_of: "2025" })));
  assert.ok(!one(minister({ of: kz }), minister({ of: names("日本=state:jp") })));
  assert.ok(!one(minister({}), minister({ office: "防衛大臣" })));
  assert.ok(!one(minister({}), minister({ person: { name: "林芳正" } })));
});
