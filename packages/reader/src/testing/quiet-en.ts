/** Texts of everyday life that tell nothing between states: whatever is read out of them is false, save honest counts. */
export const QUIET_EN: readonly (readonly [about: string, text: string])[] = [
  [
    "weather",
    `A band of rain will move in from the west overnight and reach the coast by Tuesday morning. Gusts of up to 70 kilometres an hour are expected on high ground, and ferries may be delayed. Temperatures rise to 14 degrees in the south but stay below 9 in the valleys. The front clears by Wednesday, when it will be dry with sunny spells. Fog may linger along the river until noon. The first frost of the season is likely on 18 October, a week earlier than last year. Gardeners should bring in tender plants. A second low follows on Friday and will visit the northern islands before it dies away over the sea. Rainfall in August came to 92 millimetres, 15 percent more than the average of the past thirty years.`,
  ],
  [
    "football",
    `The visitors opened the scoring in the 12th minute when Harlan met a low cross at the near post. The home side pressed after the break and signed off the hour with an equaliser from the spot. Both sides had chances to win it, but the meeting ended all square. It was the ninth meeting of the two sides and the third draw. The club signed two defenders in January and announced a three-year deal with the keeper on Monday. The manager said: “We will visit a hard ground next week and we have to be ready.” A crowd of 31,200 watched. The captain, who joined in 2021, was taken off with a knock and will miss the trip on Saturday. The league agreed to move the return match to 14 May.`,
  ],
  [
    "international match",
    `Kenya beat Peru 2-1 in Lima on Saturday to reach the last four. The hosts took the lead through Quispe after twenty minutes, but Otieno levelled before the break and struck again from a corner. Peru had met Kenya only once before, in 2018. Kenya will face Finland in the semi-final on 12 June. The Finland coach praised the young side. Peru end the tournament with five goals in four games. Some 48,000 people were in the stadium. Kenya have won eight of their last ten games and rose to 61st in the ranking, while Peru dropped four places. The two sides play a friendly in Nairobi in October.`,
  ],
  [
    "stew",
    `Cut the shoulder into cubes, season with two teaspoons of salt and leave for an hour. Brown the meat in batches in a heavy pot, then set it aside. Cook three onions slowly until they turn golden, add the garlic and a spoonful of flour, and pour in half a litre of stock. Bring to the boil, return the meat and cover. Let it simmer for two hours, stirring now and then. Turkish pepper gives it warmth; a French bean salad goes well with it. Thirty minutes before the end add the carrots and the potatoes. Taste, and finish with parsley and a dash of vinegar. Serve with Danish rye bread. The stew keeps for three days and can be frozen for up to three months. Feeds six people.`,
  ],
  [
    "manual",
    `Before you start the unit for the first time, open the cover and check that all eight screws are tight. Connect the cable to port 2 and press the power button for three seconds. The display shows the setup page. Choose a language and agree to the terms. The device will establish a connection within two minutes. If the connection is closed, restart the router and try again. Updates are provided twice a year; version 3.2 was released in March 2024 and opened new functions for visitors. Do not sign in with an account that has expired. To restore the settings, hold both keys until the light turns green. Chapter 7 covers the exchange of notes between two devices. The warranty takes effect on the day of purchase.`,
  ],
  [
    "court",
    `The court heard that the two men had met in a car park on 3 March and agreed a price for the engine. The buyer paid a third of the sum and promised to pay the rest by the end of the month. The seller delivered the engine but kept the papers. The judge held that the contract had been concluded when the money changed hands. She noted that the seller had visited the workshop twice and had spoken with the buyer by telephone on 9 April. Damages of 4,200 pounds were granted. The claim for lost earnings was dropped. Counsel said his client would appeal. A hearing will take place in June. The judge adopted the view of the expert, who put the cost of repair at about 900 pounds.`,
  ],
  [
    "front line",
    `Russian forces shelled three villages east of the river overnight, killing two people and wounding seven, the regional governor said on Sunday. Ukrainian drones struck a fuel depot and set two tanks on fire. The army said it had shot down 31 of 38 drones. Residents were moved to a school, where volunteers handed out water. Power was restored to part of the town by noon. The staff said the enemy had opened fire on a convoy and closed the road to the north. A bridge was hit for the third time this month. “We held the line,” a commander told a local channel. Fighting also went on around two farms that changed hands last week. Both sides reported losses; neither figure could be checked. The governor visited the wounded in hospital.`,
  ],
  [
    "air strikes",
    `Israeli aircraft hit targets in southern Lebanon on Tuesday after rockets landed in open fields, the army said. Four people were killed when a house collapsed, according to the health ministry. Sirens sounded in the north for the second day. The militia said it had fired at a base and vowed to strike back. Schools near the border were closed. Iran condemned the strikes and Syria closed two crossings. Diplomats spoke of a risk of a wider war. Since October more than 1,200 people have been killed. Aid groups said trucks were held at the crossing for six hours. A spokesman denied that soldiers had entered the village. Flights to Beirut were cancelled on Wednesday. Farmers left their homes and went to relatives in the hills.`,
  ],
  [
    "raids",
    `Gunmen attacked a police post near the border of Mali and Niger before dawn on Thursday, the army said in a statement. Six soldiers died and the attackers left with two vehicles. Troops from Niger pursued them into the hills. It was the fourth raid since the end of the rainy season. The opposition called on the government to act, and the defence minister went to the area. In Burkina Faso, a mine went off under a bus and killed nine people. The two attacks are not thought to be linked. A curfew was announced in three districts. Villagers said that the fighters had visited the market the day before and asked about the barracks. The market was closed on Friday and opened again on Monday.`,
  ],
  [
    "company",
    `The bakery opened its first shop in 1987 and now has forty. It signed a lease for a bigger plant last spring and plans to move the ovens in stages. Sales rose 6 percent to 21 million pounds, helped by a mild winter. The board met on Tuesday and adopted the accounts. The founder's daughter was appointed managing director in May. She joined the firm from a rival and said she wanted to keep the recipes. The company agreed a loan with its bank and will close two shops that lose money. Staff were told at a meeting on Friday. A spokeswoman said nobody would be dismissed. The German ovens were delivered in June. A new oven cost as much as a house.`,
  ],
  [
    "garden",
    `Tulips are planted in autumn, at three times the depth of the bulb. The Turkish and the Dutch kinds like a dry summer. In the 1630s a single bulb could cost as much as a house. Roses want a deep soil and should be cut back in March. The Japanese maple in the lower garden was planted in 1911 and was moved in 1954. Visitors can see the glass house from April until October. The pond was restored last year with the help of forty volunteers. A new path opens next month and leads past the Chinese juniper to the old wall. The society meets on the first Monday of the month. It will hold its plant sale on 11 May. Members have agreed to plant an oak.`,
  ],
  [
    "science",
    `A team of twelve researchers measured the ice at forty places and found that it had lost a fifth of its thickness since 1998. The glacier feeds a river on which a million people depend. The group took samples in 2021 and went back in 2023. Their instruments were flown in by helicopter. Two papers were published in May. The figures agree with those of a Norwegian survey and with American satellite data. The authors say that the loss will double by 2050 if nothing is done. A drill core from Greenland held air that is 800,000 years old. The laboratory in Denmark received the core in March. The next season begins in June, and the team hopes to visit a second site.`,
  ],
  [
    "village",
    `The parish council met on Monday and discussed the state of the bridge. The county had promised to repair it by 2022, but the money went to the school. Mrs Field said that lorries used the lane as a short cut. The council agreed to write to the member of parliament and to invite him to the fair. The playground will be closed for two weeks. A grant of 3,000 pounds was received for the new roof of the hall. The library van visits every second Thursday. The annual show takes place on 17 August; entries are open until the 10th. The minutes of the last meeting were signed. The meeting ended at nine. The next one is planned for 2 September.`,
  ],
  [
    "railway",
    `The line along the estuary was opened in 1874 and closed in 1966. A society of friends restored the first six miles, and trains have run again since 1989. The Welsh slate for the station roof was given by a quarry. Two engines came from Poland in 1993 and one was sold to a museum in Sweden. The society has 900 members and meets in the engine shed. Its chairman, who drove the last regular train, opened the café in May. The fare has not changed for four years. A bridge was struck by a lorry on 2 June and the service was suspended until the 9th. Steam trains run at weekends from Easter to October. The gala takes place in August; an engine from the north will visit for it.`,
  ],
  [
    "exam",
    `Candidates must arrive by half past eight and sign the register. The paper lasts three hours and has five questions, of which four are to be answered. Calculators are provided. Question two deals with the treaty of 1648 and the maps on page 7; question three asks why the talks in Vienna took so long. In the oral part two examiners meet each candidate for twenty minutes. About a third of the marks are given for essays. Results will be sent on 14 August. A pupil who fails may sit the paper again in November, or change to another course by agreement with the school. Last year 62 percent passed. The head announced that the hall would be closed to visitors during the week.`,
  ],
  [
    "film",
    `The film opens in a harbour town in the 1950s, where a clockmaker receives a letter from a brother he has not met for twenty years. The brother returns with a Polish wife and a plan to open a hotel. The two men agree on little. The camera visits the same staircase again and again, and each time the light has changed. The score was recorded in Prague by a band of nine. The premiere took place in Venice in September, and the picture opened here on Friday. The director announced a second part. Critics were divided: one called it “a clock without hands”. The lead was played by an Irish actor who speaks four languages. It runs for two hours.`,
  ],
];
