// People of public life as three scripts write them: Japanese (letters with their reading, or kana), Latin, Cyrillic;
// several spellings of one are parted by ';'.
export const PEOPLE = `
岩屋毅（いわやたけし） | Takeshi Iwaya;IWAYA Takeshi | Такэси Ивая;Ивая Такэси
石破茂（いしばしげる） | Shigeru Ishiba | Сигэру Исиба
岸田文雄（きしだ ふみお） | Fumio Kishida | Фумио Кисида
安倍晋三（あべ・しんぞう） | Shinzo Abe | Синдзо Абэ
高市早苗（たかいちさなえ） | Sanae Takaichi | Санаэ Такаити
茂木敏充（もてぎとしみつ） | Toshimitsu Motegi | Тосимицу Мотэги
林芳正（はやしよしまさ） | Yoshimasa Hayashi | Ёсимаса Хаяси
上川陽子（かみかわようこ） | Yoko Kamikawa | Ёко Камикава
河野太郎（こうのたろう） | Taro Kono;Tarō Kōno | Таро Коно
小泉進次郎（こいずみしんじろう） | Shinjiro Koizumi | Синдзиро Коидзуми
小泉純一郎（こいずみじゅんいちろう） | Junichiro Koizumi | Дзюнъитиро Коидзуми;Дзюнъитиро Коидзуми
麻生太郎（あそうたろう） | Taro Aso | Таро Асо
野田佳彦（のだよしひこ） | Yoshihiko Noda | Ёсихико Нода
菅義偉（すがよしひで） | Yoshihide Suga | Ёсихидэ Суга
菅直人（かんなおと） | Naoto Kan | Наото Кан
鳩山由紀夫（はとやまゆきお） | Yukio Hatoyama | Юкио Хатояма
福田康夫（ふくだやすお） | Yasuo Fukuda | Ясуо Фукуда
玄葉光一郎（げんばこういちろう） | Koichiro Genba;Koichiro Gemba | Коитиро Гэмба
川口順子（かわぐちよりこ） | Yoriko Kawaguchi | Ёрико Кавагути
町村信孝（まちむらのぶたか） | Nobutaka Machimura | Нобутака Матимура
橋本龍太郎（はしもとりゅうたろう） | Ryutaro Hashimoto | Рютаро Хасимото
小渕恵三（おぶちけいぞう） | Keizo Obuchi | Кэйдзо Обути
森喜朗（もりよしろう） | Yoshiro Mori | Ёсиро Мори
中曽根弘文（なかそねひろふみ） | Hirofumi Nakasone | Хирофуми Накасонэ
加藤勝信（かとうかつのぶ） | Katsunobu Kato | Кацунобу Като
西村康稔（にしむらやすとし） | Yasutoshi Nishimura | Ясутоси Нисимура
武藤容治（むとうようじ） | Yoji Muto | Ёдзи Муто
赤沢亮正（あかざわりょうせい） | Ryosei Akazawa | Рёсэй Акадзава
木原誠二（きはらせいじ） | Seiji Kihara | Сэйдзи Кихара
木原稔（きはらみのる） | Minoru Kihara | Минору Кихара
中谷元（なかたにげん） | Gen Nakatani | Гэн Накатани
松本剛明（まつもとたけあき） | Takeaki Matsumoto | Такэаки Мацумото
辻清人（つじきよと） | Kiyoto Tsuji | Киёто Цудзи
船越健裕（ふなこしたけひろ） | Takehiro Funakoshi | Такэхиро Фунакоси
田中明彦（たなかあきひこ） | Akihiko Tanaka | Акихико Танака
緒方貞子（おがたさだこ） | Sadako Ogata | Садако Огата
長谷川榮一（はせがわえいいち） | Eiichi Hasegawa | Эйити Хасэгава
大平正芳（おおひらまさよし） | Masayoshi Ohira | Масаёси Охира
カシムジョマルト・トカエフ;カシム＝ジョマルト・トカエフ | Kassym-Jomart Tokayev | Касым-Жомарт Токаев;Касым-Жомарт Кемелевич Токаев
ヌルスルタン・ナザルバエフ | Nursultan Nazarbayev | Нурсултан Назарбаев
ダリガ・ナザルバエワ | Dariga Nazarbayeva | Дарига Назарбаева
シャフカト・ミルジヨエフ;シャフカト・ミルジヨーエフ | Shavkat Mirziyoyev | Шавкат Мирзиёев;Шавкат Миромонович Мирзиёев
サディル・ジャパロフ | Sadyr Japarov | Садыр Жапаров
エモマリ・ラフモン | Emomali Rahmon | Эмомали Рахмон
ルスタム・エモマリ | Rustam Emomali | Рустам Эмомали
セルダル・ベルディムハメドフ | Serdar Berdimuhamedov | Сердар Бердымухамедов
グルバングルィ・ベルディムハメドフ;グルバングルイ・ベルディムハメドフ | Gurbanguly Berdimuhamedov | Гурбангулы Бердымухамедов
サパルムラト・ニヤゾフ | Saparmurat Niyazov | Сапармурат Ниязов
イスラム・カリモフ | Islam Karimov | Ислам Каримов
アスカル・アカエフ | Askar Akayev | Аскар Акаев
クルマンベク・バキエフ | Kurmanbek Bakiyev | Курманбек Бакиев
ローザ・オトゥンバエワ | Roza Otunbayeva | Роза Отунбаева
アルマズベク・アタムバエフ | Almazbek Atambayev | Алмазбек Атамбаев
ソーロンバイ・ジェエンベコフ | Sooronbay Jeenbekov | Сооронбай Жээнбеков
アキルベク・ジャパロフ | Akylbek Japarov | Акылбек Жапаров
ジェエンベク・クルバエフ | Jeenbek Kulubaev | Жээнбек Кулубаев
ムラト・ヌルトレウ | Murat Nurtleu | Мурат Нуртлеу
ムフタル・トレウベルディ | Mukhtar Tileuberdi | Мухтар Тлеуберди
エルラン・イドリソフ | Erlan Idrissov;Yerlan Idrissov | Ерлан Идрисов
カイラト・アブドラフマノフ | Kairat Abdrakhmanov | Кайрат Абдрахманов
オルジャス・ベクテノフ | Olzhas Bektenov | Олжас Бектенов
アリハン・スマイロフ | Alikhan Smailov | Алихан Смаилов
アスカル・マミン | Askar Mamin | Аскар Мамин
バクィトジャン・サギンタエフ | Bakytzhan Sagintayev | Бакытжан Сагинтаев
カリム・マシモフ | Karim Massimov | Карим Масимов
セリク・アフメトフ | Serik Akhmetov | Серик Ахметов
ダニヤル・アフメトフ | Daniyal Akhmetov | Даниал Ахметов
マウレン・アシムバエフ | Maulen Ashimbayev | Маулен Ашимбаев
アブドゥラ・アリポフ | Abdulla Aripov | Абдулла Арипов
バフティヨル・サイドフ | Bakhtiyor Saidov | Бахтиёр Саидов
アブドゥルアジズ・カミロフ | Abdulaziz Kamilov | Абдулазиз Камилов
シロジディン・ムフリディン | Sirojiddin Muhriddin | Сироджиддин Мухриддин
コヒル・ラスルゾダ | Kokhir Rasulzoda | Кохир Расулзода
ラシド・メレドフ | Rashid Meredov | Рашид Мередов
ジャンディマリク・ショキロフ | Jandimalik Shokirov | Джандималик Шокиров
アルバート・アインシュタイン | Albert Einstein | Альберт Эйнштейн
ハンス＝ディートリヒ・ゲンシャー | Hans-Dietrich Genscher | Ганс-Дитрих Геншер
ヘルムート・シュミット | Helmut Schmidt | Гельмут Шмидт
ウルズラ・フォン・デア・ライエン;ウルスラ・フォンデアライエン | Ursula von der Leyen | Урсула фон дер Ляйен
シャルル・ミシェル | Charles Michel | Шарль Мишель
ジャン＝クロード・ユンケル | Jean-Claude Juncker | Жан-Клод Юнкер
ジョゼップ・ボレル | Josep Borrell | Жозеп Боррель
フェデリカ・モゲリーニ | Federica Mogherini | Федерика Могерини
アントニオ・グテーレス | António Guterres;Antonio Guterres | Антониу Гутерриш
コフィ・アナン | Kofi Annan | Кофи Аннан
潘基文（パン・ギムン） | Ban Ki-moon | Пан Ги Мун
浅川雅嗣（あさかわまさつぐ） | Masatsugu Asakawa | Масацугу Асакава
神田眞人（かんだまさと） | Masato Kanda | Масато Канда
金立群（ジン・リーチュン） | Jin Liqun | Цзинь Лицюнь
クリスタリナ・ゲオルギエヴァ | Kristalina Georgieva | Кристалина Георгиева
テドロス・アダノム | Tedros Adhanom | Тедрос Адханом
ラファエル・グロッシ | Rafael Grossi | Рафаэль Гросси
オードレ・アズレ | Audrey Azoulay | Одре Азуле
ヘルガ・シュミット | Helga Schmid | Хельга Шмид
ジャック・ドロール | Jacques Delors | Жак Делор
フランソワ・ミッテラン | François Mitterrand | Франсуа Миттеран
ヴァツラフ・ハヴェル | Václav Havel | Вацлав Гавел
レフ・ワレサ | Lech Wałęsa;Lech Walesa | Лех Валенса
アレクサンデル・クファシニェフスキ | Aleksander Kwaśniewski | Александр Квасьневский
ブロニスワフ・コモロフスキ | Bronisław Komorowski | Бронислав Коморовский
習近平（シー・ジンピン） | Xi Jinping | Си Цзиньпин
王毅（ワン・イー） | Wang Yi | Ван И
李克強（リー・クォーチャン） | Li Keqiang | Ли Кэцян
秦剛（チン・ガン） | Qin Gang | Цинь Ган
楊潔篪（ヤン・ジエチー） | Yang Jiechi | Ян Цзечи
丁薛祥（ディン・シュエシャン） | Ding Xuexiang | Дин Сюэсян
何立峰（ホー・リーフォン） | He Lifeng | Хэ Лифэн
趙兌烈（チョ・テヨル） | Cho Tae-yul | Чо Тхэ Ёль
金建希（キム・ゴンヒ） | Kim Keon Hee | Ким Гон Хи
鄭義溶（チョン・ウィヨン） | Chung Eui-yong | Чон Ый Ён
韓悳洙（ハン・ドクス） | Han Duck-soo | Хан Док Су
李洛淵（イ・ナギョン） | Lee Nak-yeon | Ли Нак Ён
洪南基（ホン・ナムギ） | Hong Nam-ki | Хон Нам Ги
金大中（キム・デジュン） | Kim Dae-jung | Ким Дэ Чжун
ルブサンナムスライ・オユンエルデネ | Luvsannamsrain Oyun-Erdene | Лувсаннамсрайн Оюун-Эрдэнэ
ナツァギーン・バガバンディ | Natsagiin Bagabandi | Нацагийн Багабанди
エドゥアルド・シェワルナゼ | Eduard Shevardnadze | Эдуард Шеварднадзе
ダヴィド・ザルカリアニ | David Zalkaliani | Давид Залкалиани
ギオルギ・マルグヴェラシヴィリ | Giorgi Margvelashvili | Георгий Маргвелашвили
ビジナ・イヴァニシヴィリ | Bidzina Ivanishvili | Бидзина Иванишвили
レヴォン・テル＝ペトロシャン | Levon Ter-Petrosyan | Левон Тер-Петросян
ロベルト・コチャリャン | Robert Kocharyan | Роберт Кочарян
ヴァルディス・ドンブロフスキス | Valdis Dombrovskis | Валдис Домбровскис
アルトゥルス・クリシュヤーニス・カリンシュ | Arturs Krišjānis Kariņš | Артур Кришьянис Кариньш
トーマス・ヘンドリク・イルヴェス | Toomas Hendrik Ilves | Тоомас Хендрик Ильвес
ヴァルダス・アダムクス | Valdas Adamkus | Валдас Адамкус
サウリュス・スクヴェルネリス | Saulius Skvernelis | Саулюс Сквернялис
アブドゥッラー2世 | Abdullah II | Абдалла II
ハーリド・ビン・サルマーン | Khalid bin Salman | Халид бин Салман
サード・アル＝ハリーリー;サード・ハリリ | Saad Hariri | Саад Харири
ファイサル・メクダド | Faisal Mekdad | Фейсал Микдад
グエン・ティ・ゴック・スオン | Nguyen Thi Ngoc Xuan | Нгуен Тхи Нгок Суан
ヴオン・ディン・フエ | Vuong Dinh Hue | Выонг Динь Хюэ
チュオン・タン・サン | Truong Tan Sang | Чыонг Тан Шанг
グエン・ミン・チエット | Nguyen Minh Triet | Нгуен Минь Чиет
ドアン・スアン・フン | Doan Xuan Hung | Доан Суан Хынг
メヴリュット・チャヴシュオール | Mevlüt Çavuşoğlu | Мевлют Чавушоглу
シュレイマン・デミレル | Süleyman Demirel | Сулейман Демирель
トゥルグト・オザル | Turgut Özal | Тургут Озал
アフメト・ネジデト・セゼル | Ahmet Necdet Sezer | Ахмет Недждет Сезер
アルパルスラン・バイラクタル | Alparslan Bayraktar | Алпарслан Байрактар
ジェヴデト・ユルマズ | Cevdet Yılmaz | Джевдет Йылмаз
`;
