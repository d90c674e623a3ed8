import type { atlasEn } from "./atlas-en.ts";

const number = new Intl.NumberFormat("ja");

export const atlasJa: typeof atlasEn = {
  peopleTabs: { label: "人と枠組み", people: "人物と回次", graph: "つながり", map: "地図" },

  offices: {
    known: "登録済みの任期",
    beyond: (n) => `会談の少ない${number.format(n)}人は省いています。`,
    met: (n, last) => `${number.format(n)}回、最近は${last}`,
  },

  address: {
    label: "文書のアドレス",
    hint: "またはアドレスを貼り付け: https://…",
    fetch: "取得",
    wrong: (word) => `「${word}」はアドレスではありません。http:// か https:// で始まるものを入れてください。`,
  },

  lineage: {
    same: (n) => `同じ内容の文書がほかに${number.format(n)}件`,
    original: "元の文書",
  },

  zoom: { in: "拡大", out: "縮小", whole: "全体" },

  graph: {
    title: "つながり",
    text: "同じ記録に出てくる人や組織を線で結びます。記録が多いほど線が太くなります。名前を選ぶと、そのつながりを示します。",
    drawing: (nodes, ties) =>
      `${number.format(nodes)}の名前と${number.format(ties)}本のつながり。一覧に同じものがあります`,
    beyond: (n) => `記録の少ない${number.format(n)}の名前は省いています`,
    least: "線を引く記録の数",
    leastOf: (n) => `${number.format(n)}件以上`,
    kinds: { state: "国", region: "地域", person: "人物", body: "組織", framework: "枠組み" },
    name: "名前",
    kind: "種類",
    records: "記録",
    ties: "つながり",
    with: "相手",
    last: "最近",
    tiesOf: (name) => `${name}のつながり`,
    all: "すべての名前",
    find: "名前を探す",
    nothing: "その文字を含む名前はありません。",
    emptyTitle: "結ぶものがまだありません",
    emptyText: "同じ記録に出てくる人、国、組織、枠組みを、文書が伝えるとここで結びます。",
  },

  map: {
    title: "地図",
    text: "出来事の場所です。多いほど大きく示します。国だけが挙げられているときは、首都の位置に輪で示します。",
    drawing: (n) => `${number.format(n)}か所。一覧に同じものがあります`,
    place: "場所",
    events: "出来事",
    last: "最近",
    capital: (town) => `${town}の位置`,
    unplaced: "地図にない場所",
    placeless: (n) => `場所のない出来事 ${number.format(n)}件`,
    borders: "海岸線はNatural Earthによります。国境は描いていません。",
    world: "世界全体",
    emptyTitle: "場所の記録はありません",
    emptyText: "出来事のあった都市や国を、文書が挙げるとここに示します。",
  },
};
