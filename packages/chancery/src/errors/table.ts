/** Message and advice of one failure, in one language. An empty advice means there is nothing to do about it. */
type Words = readonly [message: string, advice: string];

/**
 * Everything that can go wrong and be told, in the languages of the interface. `{name}` is a place for a value;
 * a place in brackets disappears with them where no value is given. Codes are part of the interface: never reused.
 */
export const FAILURES = {
  // Getting at a document
  "not-found": {
    ja: ["そのファイルまたはフォルダーはありません。", "パスの綴りを確かめてください。"],
    en: ["There is no such file or folder.", "Check how the path is spelled."],
  },
  "not-readable": {
    ja: ["ファイルを開けません（{reason}）。", "読み取りの権限があるか確かめてください。"],
    en: ["The file cannot be opened ({reason}).", "Check that you may read it."],
  },
  "nothing-to-read": {
    ja: ["読む文書がありません。", "文書、文書の入ったフォルダー、アドレス、または標準入力を表す - を渡してください。"],
    en: ["There is no document to read.", "Give documents, folders of documents, addresses, or - for standard input."],
  },
  "address-invalid": {
    ja: ["アドレスとして読めません。", "http:// または https:// で始まるアドレスを渡してください。"],
    en: ["This is not an address.", "Give an address that begins with http:// or https://."],
  },
  "address-refused": {
    ja: [
      "このアドレスは内部のネットワークを指しているため取得しません（{address}）。",
      "意図したものであれば --allow-private を付けてください。",
    ],
    en: [
      "The address leads into a private network and is not fetched ({address}).",
      "If you mean it, add --allow-private.",
    ],
  },
  "robots-refused": {
    ja: ["サイトが自動取得を断っています（robots.txt）。", "ブラウザーで保存したファイルを渡してください。"],
    en: [
      "The site asks programs not to fetch this page (robots.txt).",
      "Save the page with a browser and give the file.",
    ],
  },
  "redirects-too-many": {
    ja: ["転送が多すぎます（{limit}回まで）。", "最終的なページのアドレスを直接渡してください。"],
    en: ["The address is redirected too often (limit {limit}).", "Give the address of the final page."],
  },
  "fetch-failed": {
    ja: ["取得できませんでした（{reason}）。", "接続を確かめて、もう一度試してください。"],
    en: ["The page could not be fetched ({reason}).", "Check the connection and try again."],
  },
  "fetch-status": {
    ja: ["サーバーが応答 {status} を返しました。", "アドレスが今も有効か、ブラウザーで確かめてください。"],
    en: ["The server answered {status}.", "Open the address in a browser to see whether it still stands."],
  },
  "fetch-timeout": {
    ja: ["サーバーが時間内に応答しませんでした（{seconds}秒）。", "しばらくしてからもう一度試してください。"],
    en: ["The server did not answer in time ({seconds} s).", "Try again later."],
  },

  // What a document can be
  empty: {
    ja: ["文書に本文がありません。", "文章が含まれるファイルか確かめてください。"],
    en: ["The document holds no text.", "Check that the file holds writing at all."],
  },
  "too-large": {
    ja: ["文書が大きすぎます（上限 {limit}）。", "分割するか、必要な部分だけを渡してください。"],
    en: ["The document is too large (limit {limit}).", "Split it, or give the part that matters."],
  },
  "not-a-document": {
    ja: ["文書ではないデータです（{type}）。", "HTML、テキスト、Markdown、PDF、DOCX を渡してください。"],
    en: ["The data is no document ({type}).", "Give HTML, plain text, Markdown, PDF or DOCX."],
  },
  scanned: {
    ja: ["文字情報のない画像だけの文書です。", "文字認識（OCR）を施したファイルを渡してください。"],
    en: ["The document is a picture of pages, without text.", "Give a copy that went through text recognition (OCR)."],
  },
  encrypted: {
    ja: ["文書が暗号化されています。", "パスワードを外したファイルを渡してください。"],
    en: ["The document is encrypted.", "Give a copy without a password."],
  },
  damaged: {
    ja: ["文書が壊れているか、途中で切れています（{reason}）。", "もう一度入手してください。"],
    en: ["The document is damaged or cut short ({reason}).", "Get it once more."],
  },
  "archive-refused": {
    ja: ["書庫の展開が限度を超えるため開きません（{reason}）。", "中の文書を取り出して渡してください。"],
    en: [
      "The archive unpacks beyond all measure and is not opened ({reason}).",
      "Take the documents out and give those.",
    ],
  },
  "too-complex": {
    ja: [
      "文書の構造が異常に複雑なため読みません（{reason}）。",
      "ブラウザーで開き、本文だけを保存して渡してください。",
    ],
    en: [
      "The document is built too intricately to be read ({reason}).",
      "Open it in a browser, save its text and give that.",
    ],
  },
  "charset-unknown": {
    ja: ["文字コードを判別できません（{charset}）。", "UTF-8 で保存し直してください。"],
    en: ["The character set is not known ({charset}).", "Save the document as UTF-8."],
  },
  "language-unknown": {
    ja: [
      "この言語を読む用意がありません（{lang}）。文書は読まずに保管します。",
      "この言語に対応した版で chancery add をもう一度実行すると読まれます。",
    ],
    en: [
      "There is no reader for this language ({lang}); the document is kept unread.",
      "Add it again with a version that reads the language.",
    ],
  },
  "read-timeout": {
    ja: ["文書の読み取りに時間がかかりすぎたため中止しました（{seconds}秒）。", "文書を分割して試してください。"],
    en: ["Reading the document took too long and was stopped ({seconds} s).", "Split the document and try again."],
  },

  // The store
  "store-invalid": {
    ja: ["Chancery の記録ファイルではありません。", "--store で正しいファイルを指定してください。"],
    en: ["This file is not a Chancery store.", "Name the right file with --store."],
  },
  "store-missing": {
    ja: ["記録ファイルがまだありません。", "先に chancery add で文書を加えるか、--store で場所を指定してください。"],
    en: ["There is no store yet.", "Add documents first (chancery add), or name the store with --store."],
  },
  "store-newer": {
    ja: ["記録ファイルはより新しい版の Chancery で作られています（{version}）。", "Chancery を更新してください。"],
    en: ["The store was made by a newer Chancery ({version}).", "Update Chancery."],
  },
  "store-busy": {
    ja: ["ほかの処理が記録ファイルを使用中です。", "その処理が終わってからもう一度試してください。"],
    en: ["Another process is writing to the store.", "Try again when it has finished."],
  },
  "store-unsupported": {
    ja: ["この種類の記録先にはまだ対応していません。", "ファイルのパスを指定してください。"],
    en: ["This kind of store is not supported yet.", "Name a file."],
  },
  "store-unwritable": {
    ja: ["記録ファイルに書き込めません（{reason}）。", "空き容量と権限を確かめてください。"],
    en: ["The store cannot be written ({reason}).", "Check disk space and permissions."],
  },
  "record-missing": {
    ja: ["その記録はありません。", "chancery timeline で ID を確かめてください。"],
    en: ["There is no such record.", "Look up its id with chancery timeline."],
  },
  "record-ambiguous": {
    ja: ["その ID で始まる記録が複数あります（{count}件）。", "ID をもう少し長く書いてください。"],
    en: ["Several records begin with this id ({count}).", "Write more of the id."],
  },
  "judgement-missing": {
    ja: ["その判断はありません。", "chancery review --log で ID を確かめてください。"],
    en: ["There is no such decision.", "Look up its id with chancery review --log."],
  },
  "judgement-invalid": {
    ja: [
      "その項目や値は判断に使えません。",
      "--slot に項目、--value に正しい値を渡してください。日付は 2025-08-24 のように書きます。",
    ],
    en: [
      "The slot or the value cannot be decided on.",
      "Name the slot with --slot and what is right with --value; dates are written 2025-08-24.",
    ],
  },
  "source-missing": {
    ja: ["その番号の出典はありません。", "chancery show で番号を確かめてください。"],
    en: ["The record has no source of that number.", "See the numbers with chancery show."],
  },
  "kinds-differ": {
    ja: ["種別の異なる記録は一つにも別にもできません。", "同じ種別の記録を二つ指定してください。"],
    en: ["Records of two kinds are neither one nor two.", "Name two records of one kind."],
  },
  "document-missing": {
    ja: ["その文書はありません。", "chancery documents で確かめてください。"],
    en: ["There is no such document.", "Look it up with chancery documents."],
  },
  "line-invalid": {
    ja: [
      "この行は読めません。",
      '{"id": …, "lang": "ja", "text": "…", "reference": "2025-08-27"} の形の JSON を一行に一つ渡してください。',
    ],
    en: [
      "This line cannot be read.",
      'Give one JSON object a line: {"id": …, "lang": "ja", "text": "…", "reference": "2025-08-27"}.',
    ],
  },
  "fact-missing": {
    ja: ["そこから読み取った事実はありません。", "chancery read で読み取った事実の一覧を確かめてください。"],
    en: ["No fact was read there.", "See what was read with chancery read."],
  },
  "snapshot-damaged": {
    ja: ["保管した文書の中身がハッシュ値と一致しません。", "バックアップから戻すか、文書を加え直してください。"],
    en: ["The kept bytes of a document do not match their hash.", "Restore a backup, or add the document again."],
  },
  "evidence-damaged": {
    ja: ["根拠の位置が文書の言葉と一致しません。", "バックアップから戻すか、文書を読み直してください。"],
    en: ["The offsets of a piece of evidence do not match its words.", "Restore a backup, or read the document again."],
  },

  // Packs
  "pack-missing": {
    ja: ["そのパックはありません。", "packs フォルダーの名前を確かめてください。"],
    en: ["There is no such pack.", "Check the names in the packs folder."],
  },
  "pack-invalid": {
    ja: ["パックの行を読めません（{reason}）。", "示された行を直してください。"],
    en: ["A line of the pack cannot be read ({reason}).", "Mend the line."],
  },

  // What a person asked for
  usage: {
    ja: ["{problem}", "chancery --help を見てください。"],
    en: ["{problem}", "See chancery --help."],
  },
  "date-invalid": {
    ja: ["日付として読めません: {value}", "2025、2025-08、2025-08-24 のように書いてください。"],
    en: ["Not a date: {value}", "Write 2025, 2025-08 or 2025-08-24."],
  },
  "value-invalid": {
    ja: ["{option} に使えない値です: {value}", "使える値: {allowed}"],
    en: ["Not a value for {option}: {value}", "It takes: {allowed}"],
  },

  // Over HTTP
  "route-missing": {
    ja: ["そのページはありません。", "アドレスを確かめてください。"],
    en: ["There is no such page.", "Check the address."],
  },
  "request-invalid": {
    ja: ["要求を読めません（{reason}）。", ""],
    en: ["The request cannot be read ({reason}).", ""],
  },
  "origin-refused": {
    ja: ["ほかのサイトからの要求には応じません。", "表示されたアドレスを直接開いてください。"],
    en: ["Requests from other sites are not answered.", "Open the printed address itself."],
  },
  "port-taken": {
    ja: ["ポート {port} は使用中です。", "--port または PORT で別の番号を指定してください。"],
    en: ["Port {port} is taken.", "Choose another with --port or PORT."],
  },

  // The program itself
  "runtime-too-old": {
    ja: ["この Node では動きません（{found}）。", "npm install を実行するか、Node 24 以降を入れてください。"],
    en: ["This Node is too old ({found}).", "Run npm install, or install Node 24 or later."],
  },
  unexpected: {
    ja: ["予期しない不具合です（{reason}）。", "再現の手順を添えて報告してください。"],
    en: ["Something unforeseen went wrong ({reason}).", "Please report it with the steps that lead to it."],
  },
} satisfies Record<string, { readonly ja: Words; readonly en: Words }>;
