import type { deskEn } from "./desk-en.ts";

const number = new Intl.NumberFormat("ja");

export const deskJa: typeof deskEn = {
  asOf: {
    label: "時点",
    explain: "その日までに知られていた記録を示します",
    banner: (day) => `${day}の時点で知られていた記録です。その後に公表されたものは含みません。`,
    now: "現在に戻る",
  },

  relation: {
    title: "関係",
    between: "・",
    sides: "当事者",
    addSide: "当事者を加える…",
    removeSide: (name) => `${name}を外す`,
    state: (contacts, first) => `${first}以降の接触${number.format(contacts)}件`,
    last: (when, ago) => `最近の接触は${when}（${ago}）`,
    ago: (days) =>
      days < 1
        ? "本日"
        : days < 60
          ? `${number.format(days)}日前`
          : days < 730
            ? `${Math.round(days / 30.44)}か月前`
            : `${Math.round(days / 365.25)}年前`,
    contacts: "最近の接触",
    allContacts: "すべて年表で見る",
    noContacts: "両者の接触の記録はありません。",
    ahead: "今後の予定",
    pledges: "約束",
    overdue: "期限超過",
    due: "期限前",
    silent: "1年以上音沙汰なし",
    open: "期限なし",
    noPledges: "未了の約束はありません。",
    conflicts: "出典による相違",
    noConflicts: "互いに矛盾する出典はありません。",
    changes: "前回からの変化",
    changesSince: (when) => `${when}以降`,
    firstVisit: "このページを開くのは初めてです。次回から、新しく加わったことをここに示します。",
    noChanges: "新しいことはありません。",
    news: { new: "新規", status: "状態の変化", source: "出典の追加" },
    strip: "最初の年から今までの接触",
    stripSummary: (contacts, first, last, quiet) =>
      `${first}から${last}までの接触${number.format(contacts)}件。記録のない年は${number.format(quiet)}年。`,
    quietYears: "接触の記録がない年",
    asTable: "表で見る",
    year: "年",
    total: "計",
    rounds: "会合の回次",
    round: (n) => `第${n}回`,
    missing: (n) => (n ? `${number.format(n)}回分の記録なし` : "欠けた回なし"),
    notOnRecord: "記録なし",
    figures: "主な数値",
    allFigures: "すべての数値",
    more: (n) => `ほか${number.format(n)}件`,
    sentence: "文書の該当する文を開く",
    emptyText:
      "報道発表、記事、演説、統計表などを加えると、最近の接触、期限の来る約束、出典の相違など、両国の関係の現状をこのページで示します。どの行からも、根拠の文を一度の操作で開けます。",
    lonely: "当事者を2つ選ぶと、両者の関係の現状を示します。",
  },
};
