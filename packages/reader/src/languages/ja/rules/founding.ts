import type { RuleFile } from "../../../language/rule.ts";

export const establishment = {
  gives: "event/establishment",
  rules: [
    {
      id: "ja/establishment/attr",
      says: "a thing founded, told before its name",
      reads: "who:PARTY+[は|が|も]? … *FOUND[attr] name:THING ~when:DATE ~where:PLACE[に|で]",
      yes: [["2009年に日本が設置した研究所が中心となる。", { on: "2020-01-01" }, { when: "2009", who: ["日本"] }]],
      no: ["設置した機器は動いている。"],
    },
    {
      id: "ja/establishment/thing",
      says: "someone founds, opens, starts a thing",
      reads: "who:PARTY+[は|が|と|も]? … name:THING|BODY|FRAMEWORK|QUOTE|RELATIONS[を|が|は|も|に] … *FOUND[!attr|!noun] ~when:DATE ~where:PLACE+[に|で]",
      yes: [
        ["日本とペルーは1992年1月26日に外交関係を樹立した。", {}, { when: "1992-01-26", who: ["日本", "ペルー"] }],
        ["2027年5月、両首都を結ぶ直行便が就航する予定だ。", { on: "2026-01-01" }, { when: "2027-05", status: "planned" }],
      ],
      no: ["直行便が開設されれば観光客は倍になる。"],
    },
    {
      id: "ja/establishment/listed",
      says: "a thing founded, in a chronology's clipped words",
      reads: "name:THING|RELATIONS|BODY[-] *FOUND[past] ~when:DATE",
      yes: [["1925年　ペルーと外交関係樹立。", {}, { when: "1925" }]],
      no: ["外交関係樹立の経緯を述べる。"],
    },
    {
      id: "ja/establishment/ties-attr",
      says: "the year in which relations were taken up, told after them",
      reads: "who:PARTY+[は|が|と|も]? … name:RELATIONS[を] … *SIGN[attr] when:DATE",
      yes: [["両国の貿易額は国交を結んだ1992年の10倍になった。", { on: "2024-01-01" }, { when: "1992" }]],
      no: ["国交を結んだ当時を振り返る。"],
    },
    {
      id: "ja/establishment/ties",
      says: "states take up relations",
      reads: "who:PARTY+[は|が|と|も]? … name:RELATIONS[を] … *SIGN[!attr|!noun] ~when:DATE",
      yes: [["両国は1992年1月29日に外交関係を結んだ。", { on: "2024-01-01" }, { when: "1992-01-29" }]],
      no: ["国交を結ばなかった。"],
    },
    {
      id: "ja/establishment/framework",
      says: "a dialogue or a meeting in a series is set up",
      reads: "who:PARTY+[は|が|と|も]? … name:GATHERING[を|が|は|も] … *FOUND.frame[!attr|!noun] ~when:DATE",
      yes: [["2009年5月、両国の政策対話が発足した。", { on: "2020-01-01" }, { when: "2009-05" }]],
      no: ["首脳会合が閉幕した。"],
    },
    {
      id: "ja/establishment/ties-restored",
      says: "states restore their relations",
      reads: "who:PARTY+[は|が|と|も]? … name:RELATIONS[を|が|の] … *RESTORE[!attr|!noun] ~when:DATE",
      yes: [["両国は1952年に国交を回復した。", { on: "2024-01-01" }, { when: "1952" }]],
      no: ["国交の回復を目指す。"],
    },
    {
      id: "ja/establishment/opened",
      says: "someone opens a mission or an office",
      reads: "who:PARTY+[は|が|も]? … name:THING|BODY|RELATIONS[を] … *OPEN[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[に|で]",
      yes: [["ペルーは2007年11月に東京に大使館を開いた。", {}, { who: ["ペルー"], when: "2007-11", where: ["東京"] }]],
      no: ["ペルーは会合を開いた。"],
    },
    {
      id: "ja/establishment/noun",
      says: "the founding of a thing as a noun, with its date",
      reads: "who:PARTY+[の|と|は|が]? … name:THING|RELATIONS[-|の] *FOUND[noun|planned] ~when:DATE",
      yes: [["1974年3月9日の外交関係樹立から40周年を迎えた。", { on: "2014-06" }, { when: "1974-03-09" }]],
      no: ["外交関係樹立30周年を祝う。"],
    },
    {
      id: "ja/establishment/dated-noun",
      says: "an opening or a start told by its date before the noun",
      reads: "who:PARTY+[は|が]? … when:DATE[の] … *FOUND[noun]",
      yes: [["来年3月の運転開始を見込む。", { on: "2025-06-03" }, { when: "2026-03", status: "planned" }]],
      no: ["2017年の運転開始の経緯を述べた。"],
    },
    {
      id: "ja/establishment/stage-date",
      says: "the day of an opening or a start, told of the noun: the start is in May",
      reads: "*FOUND[noun] ~when:DATE",
      yes: [["着工は10月の予定だ。", { on: "2025-06-03" }, { when: "2025-10", status: "planned" }]],
      no: ["5月3日、着工の遅れを説明した。"],
    },
  ],
} satisfies RuleFile;

export const closure = {
  gives: "event/closure",
  rules: [
    {
      id: "ja/closure/thing",
      says: "a thing is closed, ended, lapses",
      reads: "who:PARTY+[は|が|も]? … name:THING|BODY|INSTRUMENT[を|が|は|も|の] … *CLOSE[!attr|!noun] ~when:DATE",
      yes: [["1996年4月12日、ペルーは核実験場を閉鎖した。", { on: "2000-01-01" }, { when: "1996-04-12", who: ["ペルー"] }]],
      no: ["核実験場の閉鎖30周年を迎えた。"],
    },
  ],
} satisfies RuleFile;

export const lapsed = {
  gives: "event/closure",
  rules: [
    {
      id: "ja/closure/ties",
      says: "states break off relations",
      reads: "who:PARTY+[は|が|と|も]? … when:DATE … *BREAK[!attr|!noun]",
      yes: [["日本とペルーは1942年1月に国交断絶した。", { on: "2024-06-01" }, { when: "1942-01", who: ["日本", "ペルー"] }]],
      no: ["断交の恐れがある。"],
    },
    {
      id: "ja/closure/attr",
      says: "a thing closed or stopped, told before its name",
      reads: "who:PARTY+[が]? … *CLOSE[attr] name:THING|BODY|INSTRUMENT ~when:DATE",
      yes: [["2019年に休止した直行便が復活する。", { on: "2024-04-30" }, { when: "2019" }]],
      no: ["休止した活動は多い。"],
    },
  ],
} satisfies RuleFile;
