import type { RuleFile } from "../../../language/rule.ts";

export const aid = {
  gives: "event/aid",
  rules: [
    {
      id: "ja/aid/to",
      says: "a state or body gives something to another",
      reads: "who:STATE|BODY|BACK|SET+[は|が|も] … to:STATE|REGION|BODY|BACK|CITY+[に|へ] … *AID[!attr|!noun] ~when:DATE",
      yes: [["日本は2009年3月、ペルーに消防車を供与した。", { on: "2010-01-01" }, { who: ["日本"], to: ["ペルー"], when: "2009-03" }]],
      no: ["日本はペルーを支持した。"],
    },
    {
      id: "ja/aid/received",
      says: "something is received from a state or body",
      reads: "to:STATE[は|が]? … who:STATE|BODY[から] … *AID[past] ~when:DATE",
      yes: [["2011年の震災の際、日本はモンゴルから毛布の提供を受けた。", { on: "2017-01" }, { who: ["モンゴル"], to: ["日本"], when: "2011" }]],
      no: ["モンゴルから情報が届いた。"],
    },
  ],
} satisfies RuleFile;

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

export const membership = {
  gives: "event/membership",
  rules: [
    {
      id: "ja/membership/attr",
      says: "someone elected or appointed, told before the name",
      reads: "name:BODY|OFFICE|FRAMEWORK[に|へ] … *JOIN.body[attr] who:PARTY ~when:DATE",
      yes: [["国連に加盟したペルーは、初の国連総会に出席した。", { on: "1946-01-01" }, { who: ["ペルー"] }]],
      no: ["選ばれた作品を展示する。"],
    },
    {
      id: "ja/membership/joined",
      says: "someone joins a body or takes an office",
      reads: "who:PARTY+[は|が|も] … name:BODY|OFFICE|FRAMEWORK[に|へ|と|として] … *JOIN.body[!attr|!noun] ~when:DATE",
      yes: [["ペルーは2012年10月5日、国連に加盟した。", {}, { who: ["ペルー"], when: "2012-10-05" }]],
      no: ["ペルーは国連への加盟を希望している。"],
    },
    {
      id: "ja/membership/became",
      says: "a state becomes a member or partner",
      reads: "who:STATE|REGION+[は|が|も] … *MEMBER ~when:DATE",
      yes: [["ペルーは2012年10月5日、12か国目の参加国となった。", {}, { who: ["ペルー"], when: "2012-10-05", ordinal: 12 }]],
      no: ["参加国となる見込みはない。"],
    },
    {
      id: "ja/membership/serves",
      says: "a state holds a seat or the chair of a body since or at a time",
      reads: "who:STATE[は|が|も] … when:DATE … name:BODY|OFFICE|FRAMEWORK[を] *SERVE[!attr|!noun]",
      yes: [["ペルーは2021年から理事国を務めている。", {}, { who: ["ペルー"], when: "2021/.." }]],
      no: ["ペルーは2021年に理事国の候補だった。"],
    },
    {
      id: "ja/membership/serves-attr",
      says: "a state that holds a seat or the chair, told before its name",
      reads: "when:DATE … name:BODY|OFFICE|FRAMEWORK[を] *SERVE[attr] who:STATE",
      yes: [["昨年から理事国を務めるペルーが会合を招集した。", { on: "2019-02-01" }, { who: ["ペルー"], when: "2018/..", status: "ongoing" }]],
      no: ["理事国を務めるペルーが会合を招集した。"],
    },
    {
      id: "ja/membership/took-office",
      says: "someone told before takes an office on a day",
      reads: "name:OFFICE[に|として|と] … *JOIN.body[!attr|!noun] ~when:DATE",
      yes: [["北見純氏は外交官だ。昨年11月に大使として着任した。", { on: "2023-02-14" }, { who: ["北見純"], when: "2022-11" }]],
      no: ["大使として着任する人を待つ。"],
    },
    {
      id: "ja/membership/arrived",
      says: "someone takes up or leaves a post on a day, the post told elsewhere",
      reads: "who:PERSON|BACK[は|が|も] … when:DATE … *JOIN.body[!attr|!noun]",
      yes: [["北見純大使は昨年11月に着任した。", { on: "2023-02-14" }, { who: ["北見純"], when: "2022-11" }]],
      no: ["北見純大使は5月3日、着任の抱負を述べた。"],
    },
    {
      id: "ja/membership/chosen-attr",
      says: "someone elected or appointed, told before the name",
      reads: "name:BODY|OFFICE|FRAMEWORK[に|へ] … *APPOINT[attr] who:PARTY ~when:DATE",
      yes: [["2019年に首相に選出された高倉智子氏は退任した。", { on: "2024-01-01" }, { who: ["高倉智子"], when: "2019" }]],
      no: ["選ばれた作品を展示する。"],
    },
    {
      id: "ja/membership/chosen",
      says: "someone is elected or appointed to a body or an office",
      reads: "who:PARTY+[は|が|も] … name:BODY|OFFICE|FRAMEWORK[に|へ|と] … *APPOINT[passive] ~when:DATE",
      yes: [["北見純氏は5月2日、大使に任命された。", { on: "2024-05-05" }, { who: ["北見純"], when: "2024-05-02" }]],
      no: ["会場には大阪が選ばれた。"],
    },
    {
      id: "ja/membership/appointed",
      says: "someone elects or appoints someone to an office",
      reads: "who:HUMAN+[を] … name:BODY|OFFICE|FRAMEWORK[に|へ|と] … *APPOINT[!attr|!noun|!passive] ~when:DATE",
      yes: [["志村圭介首相は5月2日、北見純氏を大使に任命した。", { on: "2024-05-05" }, { who: ["北見純"], when: "2024-05-02" }]],
      no: ["首相は会場に大阪を選んだ。"],
    },
  ],
} satisfies RuleFile;

export const statement = {
  gives: "event/statement",
  rules: [
    {
      id: "ja/statement/headed",
      says: "a page headed as someone's message",
      reads: "who:HUMAN[の|によって|-] … *MESSAGE",
      in: ["title", "heading"],
      yes: [["北見純大使による新年の挨拶", { on: "2025-01-01" }, { who: ["北見純"], when: "2025-01-01" }]],
      no: ["メッセージの募集"],
    },
    {
      id: "ja/statement/speech",
      says: "someone gives a speech or writes an article",
      reads: "who:HUMAN[は|が|も]? … where:BODY|PLACE|TOWN[で|に]? … *SPEAK[!noun|!attr] ~when:DATE",
      yes: [["志村圭介外相は5月3日、ナイロビで講演した。", { on: "2023-05-04" }, { who: ["志村圭介"], when: "2023-05-03", where: ["ナイロビ"] }]],
      no: ["講演の内容は未定だ。"],
    },
    {
      id: "ja/statement/issued",
      says: "someone issues a statement, sends a message or a letter",
      reads: "who:STATE|BODY|HUMAN+[は|が|も|から]? … to:STATE|HUMAN[に|へ]? … *ISSUE[!attr|!noun] ~when:DATE",
      yes: [["ペルーは5月9日、歓迎の声明を発表した。", { on: "2025-05-10" }, { who: ["ペルー"], when: "2025-05-09" }]],
      no: ["両国は共同声明を発表した。"],
    },
    {
      id: "ja/statement/dated-noun",
      says: "someone's speech or article told by its date before the noun",
      reads: "who:HUMAN[は|が|の] … when:DATE[の|-] … *SPEAK[noun]",
      yes: [["志村圭介外相は5月3日の国会演説で協力を訴えた。", { on: "2022-05-16" }, { who: ["志村圭介"], when: "2022-05-03" }]],
      no: ["志村圭介外相は演説の準備を進めた。"],
    },
    {
      id: "ja/statement/letter",
      says: "a letter of someone is handed over",
      reads: "to:HUMAN[に]? … who:HUMAN[の|から] … *LETTER[!attr|!noun] ~when:DATE",
      yes: [["5月9日、ラオ首相の親書が手渡された。", { on: "2025-05-10" }, { who: ["ラオ"], when: "2025-05-09" }]],
      no: ["親書の内容は公表されていない。"],
    },
    {
      id: "ja/statement/doctrine",
      says: "someone puts forward a policy by its name",
      reads: "who:HUMAN[は|が] … name:QUOTE[を] … when:DATE … *PROPOSE[!noun]",
      yes: [["1997年、志村圭介首相が「海の道外交」を打ち出した。", { on: "2020-01-01" }, { who: ["志村圭介"], when: "1997" }]],
      no: ["志村圭介首相は方針を打ち出した。"],
    },
    {
      id: "ja/statement/wrote",
      says: "someone's article, told before it",
      reads: "who:HUMAN[は|が] … when:DATE[に|-|の] … *SPEAK[attr]",
      yes: [["志村圭介外相は、13日に地元紙に寄稿した記事で協力を訴えた。", { on: "2022-05-16" }, { who: ["志村圭介"], when: "2022-05-13" }]],
      no: ["寄稿した記事は読まれている。"],
    },
  ],
} satisfies RuleFile;

export const occasion = {
  gives: "event/occasion",
  rules: [
    {
      id: "ja/occasion/held",
      says: "an exhibition, festival, ceremony or match takes place",
      reads: "who:STATE|BODY|HUMAN+[は]? … name:OCCASION[が|を|は|も|や] … *HOLD[!attr] ~when:DATE ~where:PLACE|TOWN+[で|に|での]",
      yes: [["2017年5月3日、大阪で記念式典が開かれた。", {}, { when: "2017-05-03", where: ["大阪"] }]],
      no: ["大使館は毎年、弁論大会を開いている。"],
    },
    {
      id: "ja/occasion/was",
      says: "there was an exhibition, festival or ceremony",
      reads: "name:OCCASION[が|も] … *BEHELD[past] ~when:DATE ~where:PLACE|TOWN+[で|に|での]",
      yes: [["17日、リマで小学校の開校式があった。", { on: "2024-06-20" }, { when: "2024-06-17", where: ["リマ"] }]],
      no: ["リマには古い祭りがある。"],
    },
  ],
} satisfies RuleFile;

export const arranged = {
  gives: "event/occasion",
  rules: [
    {
      id: "ja/occasion/dated",
      says: "an exhibition, performance or ceremony told by its date",
      reads: "when:DATE[の] … where:TOWN|STATE[-|の|で|での]? *OCCASION",
      yes: [["来日は1998年の札幌公演以来だ。", { on: "2022-11-10" }, { when: "1998", where: ["札幌"] }]],
      no: ["札幌公演は好評だった。"],
    },
    {
      id: "ja/occasion/listed",
      says: "an exhibition, performance or ceremony in a list of what takes place",
      reads: "when:DATE[-|に] … *OCCASION[last] ~where:PLACE|TOWN[で|での]",
      yes: [["4月20～28日　リマで日本映画祭（約2,300人来場）", { on: "2024-04-30" }, { when: "2024-04-20/2024-04-28", where: ["リマ"] }]],
      no: ["4月20日、リマを訪れた監督は日本映画祭を楽しんだ。"],
    },
    {
      id: "ja/occasion/attended",
      says: "someone attends an exhibition, performance or ceremony",
      reads: "who:HUMAN+[は|が|も|ら]? … name:OCCASION[に|へ] … *ATTEND[!attr|!noun] ~when:DATE ~where:PLACE|TOWN[で]",
      yes: [["志村圭介外相は27日、リマで進水式に臨んだ。", { on: "2024-03-28" }, { who: ["志村圭介"], when: "2024-03-27", where: ["リマ"] }]],
      no: ["式典に臨む準備を進める。"],
    },
    {
      id: "ja/occasion/held-attr",
      says: "an exhibition, festival or ceremony that took place, told before its name",
      reads: "where:PLACE|TOWN[で|での]? … *HOLD[attr] name:OCCASION ~when:DATE",
      yes: [["昨年リマで開かれた写真展には1万人が訪れた。", { on: "2022-11-10" }, { when: "2021", where: ["リマ"] }]],
      no: ["開かれた式典のあり方を考える。"],
    },
    {
      id: "ja/occasion/greeted",
      says: "guests are thanked for coming to a ceremony or reception",
      reads: "when:DATE … name:OCCASION[に|へ]? *GREET",
      yes: [["本日は独立記念レセプションにお集まりいただき、ありがとうございます。", { on: "2022-02-24" }, { when: "2022-02-24" }]],
      no: ["ホームページにお越しいただき、ありがとうございます。"],
    },
    {
      id: "ja/occasion/stage",
      says: "a performance takes place",
      reads: "who:STATE|BODY|HUMAN+[は|が|も|によって]? … when:DATE … *STAGE[!attr|!noun] ~where:PLACE|TOWN+[で|に]",
      yes: [["2017年5月3日、大阪で記念公演が開かれた。", {}, { when: "2017-05-03", where: ["大阪"] }]],
      no: ["1972年の声明などの史料を展示する。"],
    },
    {
      id: "ja/occasion/performed",
      says: "someone performs on a day",
      reads: "who:PERSON|BODY[は|が|も]? … when:DATE … where:PLACE|TOWN+[で|に]? … *PERFORM[!attr|!noun]",
      yes: [["北見純さんは5月3日、リマで演奏した。", { on: "2022-05-10" }, { when: "2022-05-03", where: ["リマ"] }]],
      no: ["北見純さんは作品を展示する予定はない。"],
    },
    {
      id: "ja/occasion/arranged",
      says: "an exhibition, festival or ceremony is planned for a day",
      reads: "who:STATE|BODY[の]? … name:OCCASION[が|は|も] … *PLAN[!attr] ~when:DATE ~where:PLACE|TOWN+[で|での]",
      yes: [["リマでは7月に追悼式が予定されている。", { on: "2025-10-06" }, { when: "2026-07", status: "planned" }]],
      no: ["追悼式の予定は未定だ。"],
    },
    {
      id: "ja/occasion/put-off",
      says: "an exhibition, performance or ceremony is put off or called off",
      reads: "name:OCCASION[が|を|は|も] … *PUTOFF[!attr] ~when:DATE",
      yes: [["11日に予定されていたリマ公演は会場の都合で中止された。", { on: "2022-11-10" }, { status: "cancelled" }]],
      no: ["公演の中止を求める声はない。"],
    },
  ],
} satisfies RuleFile;

export const other = {
  gives: "event/other",
  rules: [
    {
      id: "ja/other/happening",
      says: "what states and their envoys do besides: credentials, war, armistice, recall, return",
      reads: "who:PARTY+[は|が|も]? … when:DATE … *HAPPEN[!attr|!noun] ~where:PLACE|TOWN[を|で|に]",
      yes: [["北見純大使は5月2日、天皇陛下に信任状を捧呈した。", { on: "2024-05-05" }, { who: ["北見純"], when: "2024-05-02" }]],
      no: ["停戦の行方は見通せない。"],
    },
    {
      id: "ja/other/recognition",
      says: "a state recognises another",
      reads: "who:STATE[は|が|も]? … *RECOGNISE[!noun|!attr] ~when:DATE",
      yes: [["日本は1993年2月11日にペルーを国家承認した。", {}, { who: ["日本"], when: "1993-02-11" }]],
      no: ["国家承認の時期は異なる。"],
    },
    {
      id: "ja/other/admitted",
      says: "a state recognises a state named as the object",
      reads: "who:STATE+[は|が|も] … STATE[を] … *ADMIT[!noun] ~when:DATE",
      yes: [["ペルーは1950年2月4日、チリを承認した国の一つだ。", { on: "2025-01-19" }, { who: ["ペルー"], when: "1950-02-04" }]],
      no: ["ペルーは予算を承認した。"],
    },
    {
      id: "ja/other/rumour",
      says: "a report of someone's doing, denied in the same sentence",
      reads: "who:STATE|BODY|PERSON[が] … *RUMOUR ~when:DATE",
      yes: [["ペルーが譲歩をしたとの観測を、チリ外務省は否定している。", { on: "2025-01-19" }, { who: ["ペルー"], status: "denied" }]],
      no: ["ペルーが譲歩をしたとの観測がある。"],
    },
    {
      id: "ja/other/death",
      says: "someone dies",
      reads: "who:HUMAN[は|が|も]? … *DIE[!attr|!noun] ~when:DATE",
      yes: [["北見純氏は9月28日、死去した。", { on: "2025-10-06" }, { who: ["北見純"], when: "2025-09-28" }]],
      no: ["死去の報に接した。"],
    },
  ],
} satisfies RuleFile;
