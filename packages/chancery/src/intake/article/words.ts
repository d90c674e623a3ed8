// Words that publishers in the languages of the interface put around an article. Tables only: add a line to teach one.

/** Openings of lists of other articles, alone on their line or before a colon and the first of them. */
export const RELATED: readonly string[] = phrases(
  "関連記事, 関連リンク, 関連ニュース, 関連情報, 関連ページ, 関連トピック, 関連トピックス, 関連する記事,",
  "関連コンテンツ, 関連項目, 関連, 最新情報, 最新記事, 最新ニュース, 新着情報, 新着記事, 新着ニュース, 人気記事,",
  "人気の記事, 人気ランキング, アクセスランキング, おすすめ記事, おすすめの記事, こちらもおすすめ,",
  "あわせて読みたい, 合わせて読みたい, こちらもお読みください, 注目記事, 注目の記事, 前の記事, 次の記事,",
  "バックナンバー, この記事をシェア",
  "related, related article, related articles, related stories, related story, related news, related links,",
  "related content, related posts, related topics, related pages, read more, read also, read next, also read,",
  "see also, see more, more on this topic, more on this, more on this story, more stories, more news,",
  "other news, other stories, other articles, other briefs, latest news, latest stories, most read,",
  "most popular, most viewed, trending now, recommended for you, recommended reading, you may also like,",
  "you might also like, you may like, don't miss, editor's picks, editors' picks, up next, next article,",
  "previous article, share this, share this article, follow us",
  "читайте также, читать также, читать далее, читайте далее, читайте нас, читайте нас в, по теме, ещё по теме,",
  "еще по теме, материалы по теме, другие материалы, см. также, смотрите также, похожие новости,",
  "похожие материалы, другие новости, последние новости, новости по теме, связанные новости, популярное,",
  "популярные новости, самое читаемое, рекомендуем, рекомендуем также, рекомендуем прочитать,",
  "вам может быть интересно, новости партнёров, новости партнеров, подписывайтесь на нас, лента новостей,",
  "главные новости",
);

/** Headings of what is sold, shown or offered beside an article; alone on their line only, for these words are common. */
export const OFFERS: readonly string[] = phrases(
  "パートナー, 協賛, スポンサー, 広告, 書籍紹介, タグ, キーワード, メールマガジン, ランキング, おすすめ,",
  "ピックアップ, シェアする, コメント, sns, our partners, partners, sponsors, sponsored, advertisement, tags,",
  "share, subscribe, newsletter, comments, popular, popular now, latest, trending, recommended, наши партнёры,",
  "наши партнеры, партнёры, партнеры, реклама, теги, поделиться, подписаться, комментарии, актуальное",
);

/** Lines that only help to move about a page, or that a program left behind; never part of what is said. */
export const LEFTOVERS: readonly string[] = phrases(
  "client-image, このページのトップへ戻る, ページの先頭へ, ページトップへ, トップへ戻る, 本文へ移動, 本文へ,",
  "印刷する, 印刷, 発信元サイトへ, 元の記事を読む, 続きを読む, 全文を読む, 戻る, 一覧へ戻る, 一覧へ, 先頭へ戻る,",
  "目次へ戻る, back to top, skip to content, skip to main content, print, print this page, версия для печати,",
  "наверх, назад, распечатать, перейти к содержанию, advertisement, 広告",
);

/** Openings of a line that describes or credits a picture. */
export const CAPTION: readonly string[] = phrases(
  "photo, photos, photo credit, photo by, image, image credit, picture, credit, caption, source photo, 写真,",
  "写真提供, 画像, 画像提供, 提供, 図, 地図, фото, фотография, снимок, иллюстрация, коллаж",
);

/** Ends of a line, without a full stop, that describes a picture. */
export const CAPTION_ENDS: readonly string[] = phrases("の様子, （写真）, (写真), （代表撮影）, (代表撮影), 記念撮影");

/** Openings of the credit that closes a caption. */
export const CREDITS: readonly string[] = phrases(
  "photo credit, photo, photos, credit, image credit, image, 写真提供, 写真, 画像提供, 画像, фото",
);

/** Names of fields at the head of a text, by what they hold. */
export const FIELDS: Readonly<Record<string, readonly string[]>> = {
  published: phrases(
    "published, published on, date, date published, posted, posted on, issued, released, updated, last updated,",
    "дата публикации, дата, опубликовано, обновлено, 配信日, 配信日時, 公開日, 公開日時, 掲載日, 発表日, 発行日,",
    "投稿日, 日付, 更新日, 更新",
  ),
  publisher: phrases(
    "source, publisher, publication, outlet, agency, издание, источник, издатель, агентство, 発行, 発行元, 発行者,",
    "配信, 配信元, 掲載, 掲載元, 出典, 媒体, 提供元",
  ),
  url: phrases("url, address, link, адрес, ссылка, アドレス"),
  original: phrases(
    "original url, original, original article, original link, translated from, first published in, 原文, 原文url,",
    "元記事, оригинал, ссылка на оригинал",
  ),
  title: phrases("title, headline, заголовок, 標題, 題名, 件名, タイトル"),
  lang: phrases("lang, language, язык, 言語"),
};

/** Kinds of document that stand as a label above the title. */
export const LABELS: readonly string[] = phrases(
  "press release, news release, media release, for immediate release, press statement, media note, readout,",
  "news, プレスリリース, プレス・リリース, 報道発表, 報道資料, お知らせ, ニュースリリース, пресс-релиз,",
  "пресс-релизы, новости, сообщение для сми, 仮訳, （仮訳）, (仮訳), provisional translation,",
  "(provisional translation), 記者発表資料",
);

/** Endings of names of bodies that publish, in scripts without spaces: a short line beside the date that ends so names the publisher. */
export const BODIES: readonly string[] = phrases(
  "大使館, 総領事館, 領事館, 外務省, 省, 庁, 府, 官邸, 代表部, 協会, 機構, 協力団, 委員会, 研究会, 研究所, 研究室, 資料室,",
  "事務局, 財団, 通信, 通信社, 新聞, 新聞社, 新報, 日報, 時報, 週報, 公論, タイムズ, ポスト, ニュース, 大統領府, 広報室",
);

/** Words in such names, in other scripts. */
export const BODY_WORDS: readonly string[] = phrases(
  "embassy, ministry, agency, consulate, delegation, mission, press, press service, office, department, institute,",
  "newswire, wire, news, times, post, courier, daily, herald, review, bulletin, gazette, journal, monitor, digest, desk,",
  "посольство, министерство, мид, агентство, пресс-служба, вестник, газета, издание, новости, институт, бюро",
);

/** What a text says before the address of the page it was copied or translated from. */
export const ORIGINS: readonly string[] = phrases(
  "first appeared in, first published in, first published by, originally published, originally appeared, reprinted from,",
  "translated from, translation of, впервые опубликовано, перевод статьи, перевод с, перепечатано из, 初出, 転載元, 翻訳元",
);

/** Phrases are written with commas between them. */
function phrases(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(/\s*,\s*/)).filter(Boolean);
}
