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

  desk: {
    all: "すべての当事者",
    records: (n) => `${number.format(n)}件`,
  },

  pledges: {
    title: "約束",
    kept: "履行",
    "partly-kept": "一部履行",
    broken: "不履行",
    cancelled: "取り消し",
    none: "ありません。",
    emptyTitle: "約束の記録はありません",
    emptyText:
      "だれかが何かをすると文書で約束すると、期限の有無にかかわらずここに並び、後の文書がその結果を伝えるまで残ります。",
  },

  figures: {
    title: "数値",
    period: "期間",
    value: "値",
    differing: (low, high) => `出典により${low}～${high}`,
    sources: "出典",
    label: "出典の言葉",
    table: "表",
    copy: "表をコピー",
    copied: "コピーしました",
    chart: (measure, n) => `${measure}（${number.format(n)}点）。同じ数値が表にあります`,
    single: "一度だけ示された数値",
    measure: "指標",
    of: "対象",
    notices: "合計が合わない数値",
    notice: (when, total, sum) => `${when}: 総額は${total}、輸出と輸入の合計は${sum}です。`,
    emptyTitle: "数値の記録はありません",
    emptyText: "貿易、投資、支援、人数など、文書が数で示したことを曲線にし、どの点にも出典を付けてここに示します。",
  },

  agreements: {
    title: "合意",
    name: "文書",
    parties: "当事者",
    date: "日付",
    unnamed: "名称なし",
    emptyTitle: "合意の記録はありません",
    emptyText: "条約、交換公文、共同声明、覚書などを日付順に、根拠の文とともにここに並べます。",
  },

  people: {
    title: "人と枠組み",
    person: "人物",
    home: "所属",
    offices: "役職（文書の言葉）",
    contacts: "接触",
    last: "最近",
    matrix: "だれとだれが会ったか",
    matrixText: "文書から分かる回数です。数字からその会談を開けます。",
    rounds: "枠組みの回次",
    since: (when) => `${when}から`,
    emptyTitle: "人物の記録はありません",
    emptyText: "文書が役職とともに挙げた人物や、登録済みの人物を、最近の接触とともにここに並べます。",
  },

  conflicts: {
    title: "出典による相違",
    emptyTitle: "相違はありません",
    emptyText: "二つの出典が同じことを違うように伝えていると、両方の値が、それぞれの文とともにここに並びます。",
  },

  keys: {
    title: "キー操作",
    open: "キー操作 (?)",
    close: "閉じる",
    list: [
      ["?", "この一覧"],
      ["/", "検索"],
      ["j  k", "次・前の行や事実"],
      ["Enter", "開く"],
      ["g r", "関係"],
      ["g t", "年表"],
      ["g d", "文書"],
      ["g v", "判断待ち"],
      ["g c", "点検"],
      ["c", "確認する"],
      ["x", "却下する"],
      ["e", "項目を訂正する"],
      ["m", "別の記録と同じとする"],
      ["d", "同じではないとする"],
      ["v", "食い違う値から選ぶ"],
      ["s", "約束の結果を記す"],
      ["w", "メモを残す"],
      ["a", "文書: 選んだ語から事実を加える"],
      ["u", "最後の判断を取り消す"],
      ["1 … 9", "番号の付いた答えを選ぶ"],
      ["F8", "点検: 次の指摘（Shift で前）"],
      ["Alt Enter", "点検: 提案を採用"],
    ],
  },
};
