// What the elements of a page are for. Tables only.

/** Elements that stand within a line of words. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rb ruby samp small span strong " +
    "sub sup time tt u var wbr"
  ).split(" "),
);

/** Elements whose words no reader sees, that are struck out, or that are controls. */
export const UNSEEN: ReadonlySet<string> = new Set(
  (
    "audio button canvas datalist del dialog embed head iframe img input link map menu meta meter noembed noframes noscript object " +
    "option optgroup output picture progress rp rt rtc s script select strike style svg template textarea title video"
  ).split(" "),
);

/** Elements that stand around the article, whatever their class. */
export const AROUND: ReadonlySet<string> = new Set(["nav", "footer", "search"]);

/** Roles that mark the same. */
export const AROUND_ROLES: ReadonlySet<string> = new Set(
  "alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar".split(" "),
);

/** Words in class and id that mark page furniture by themselves. */
export const FURNITURE: ReadonlySet<string> = new Set(
  (
    "nav navi navbar navigation gnav gnavi lnav lnavi snav subnav sidenav menu submenu breadcrumb breadcrumbs crumb crumbs topicpath " +
    "pankuzu share sharing shares sns social addthis addtoany sharethis related relation kanren recommend recommended recommendation " +
    "recommendations ranking mostread trending sidebar footer copyright cookies newsletter subscribe " +
    "subscription tags taglist pagetop totop backtotop gotop skip skiplink langs languages langswitch langmenu pager " +
    "pagination prevnext ad ads adv advert advertisement adsense adslot promo sponsor sponsors partners login signin modal popup toolbar " +
    "offcanvas pagenavi sitemap searchform searchbox"
  ).split(" "),
);

/** Words that mark it only where the element is full of links or says so itself. */
export const PERHAPS: ReadonlySet<string> = new Set(
  "rel rec see more also last latest popular side aside banner banners bnr foot print tag links linklist headlines readmore widget block teaser".split(
    " ",
  ),
);

/** Whole names, in class or id, of what readers and not the publisher wrote, and of banners over the page. */
export const BESIDE =
  /^(?:comments?(?:-?(?:list|area|section|wrapper|form|respond|container|thread))?|respond|disqus(?:_thread)?|(?:cookie|gdpr|consent)-?(?:consent|banner|notice|bar|popup|law)?)$/i;

/** Words in class that tell what a line is. */
export const LINE_CLASSES = {
  byline: new Set("byline author authors writer reporter kiji signature".split(" ")),
  caption: new Set("cap caption figcaption credit photocredit wpcaption".split(" ")),
  note: new Set("note notes footnote footnotes endnote source".split(" ")),
} as const;

/** Classes by which pages hide words from the eye. */
export const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|u-hidden|is-hidden|hidden|d-none)(?:\s|$)/;
export const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
