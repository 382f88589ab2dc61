import { describe, expect, test } from "vitest";
import { readArticle } from "../readArticle.ts";

/** The accusations an article tells, as "rule: speakers → accused". */
function told(text: string): string[] {
  const reading = readArticle(text);
  const label = (key: number): string => reading.entities[key]?.label ?? "?";
  return reading.claims.flatMap((c) =>
    c.kind === "accusation"
      ? [`${c.rule}: ${c.speakers.map(label).join(" + ")} → ${c.accused.map(label).join(" + ")}`]
      : [],
  );
}

describe("an accusation is read", () => {
  test.each([
    [
      "of the owners, not of what they own",
      "The three owners of Halden, who have been accused by unions of paying themselves huge bonuses, met ministers.",
      "accuse-of: unions → owners of Halden",
    ],
    [
      "by the author of a book, behind its title",
      "According to a new book, Norway's Lease by Sunday Telegraph journalist Rob Penny, Mr Hollis broke his promise to tenants.",
      "according-to: Rob Penny → Hollis",
    ],
    [
      "by those who prosecute, of what a charge sheet says",
      "The Justice Department opened the case in May. According to the criminal complaint, Jo Reed stole the van.",
      "according-to: Justice Department → Jo Reed",
    ],
    [
      "where it is set off in the headline by a colon",
      "Police: Jo Reed stole van\n\nThe van of Jo Reed is red.",
      "according-to: Police → Jo Reed",
    ],
    [
      "where it is set off at the end of the headline",
      "Ann Bell bribed inspectors – report\n\nThe van of Ann Bell is red.",
      "according-to: report → Ann Bell",
    ],
    [
      "of whom a cleft names",
      "The union said it was Norvik Holdings that had hidden the report.",
      "say-bad-act: union → Norvik Holdings",
    ],
    [
      "of those whom the attackers serve",
      "Norway said the gunmen were members of the Kohistan Front.",
      "say-bad-act: Norway → Kohistan Front",
    ],
    [
      "of one who is said to be the one who did it",
      "Police say Tom Hale is one of the men who robbed the bank.",
      "say-bad-act: Police → Tom Hale",
    ],
    [
      "in the bad name somebody has for what was done",
      "The Wood Association shut three lines because of what it called predatory pricing by Norvik Holdings.",
      "label-as: Wood Association → Norvik Holdings",
    ],
    [
      "by the criticism one draws",
      "Norway has drawn criticism from Belgium for jailing journalists.",
      "criticise-for: Belgium → Norway",
    ],
    [
      "of whoever denies it",
      "The posters prompted accusations of racism, claims denied by Norvik Holdings.",
      "nominal:  → Norvik Holdings",
    ],
    [
      "told against another in contrast",
      "Norway says Belgium wants lower taxes while Norvik Holdings has hidden its profits.",
      "say-bad-act: Norway → Norvik Holdings",
    ],
    [
      "as a reason",
      "Trust is gone because Norvik Holdings is not being honest with people, Jo Reed said.",
      "say-bad-act: Jo Reed → Norvik Holdings",
    ],
    [
      "of one who is looked into",
      "Norvik Holdings was under investigation for allegedly stealing drugs.",
      "allegedly:  → Norvik Holdings",
    ],
    [
      "by each of two who call each other liars",
      "Laos and Cambodia spent the day calling each other liars.",
      "each-other: Laos → Cambodia",
    ],
    [
      "by whoever made a charge that another will not repeat",
      "Ms Ann Tasker was careful not to repeat a charge made at a rally on Saturday by the union's chairman, Kev Dunmore, that Norvik Holdings had cooked the books.",
      "nominal: Kev Dunmore → Norvik Holdings",
    ],
    [
      "of one who refuses to let others do it",
      "Norway said Belgium had refused to let its accountants see the data.",
      "say-bad-act: Norway → Belgium",
    ],
    [
      "by a department of justice, which is no court",
      "Tom Hale and Ann Bell are accused of fraud, the Justice Department said.",
      "accuse-of: Justice Department → Tom Hale + Ann Bell",
    ],
    [
      "said to be beyond doubt",
      "Norway said there was no doubt that Belgium had cut the cable.",
      "say-bad-act: Norway → Belgium",
    ],
    [
      "said to be proven",
      "Norway says it has evidence that Belgium stole the design.",
      "say-bad-act: Norway → Belgium",
    ],
    [
      "what somebody has spent years doing",
      "Norway said Belgium had spent years hacking its ministries.",
      "say-bad-act: Norway → Belgium",
    ],
    [
      "what somebody chose not to do, and should have",
      "Norway said Acme Corp chose not to warn its customers.",
      "say-bad-act: Norway → Acme Corp",
    ],
    [
      "for which somebody is tried",
      "Jo Reed goes on trial on Monday over claims that she bribed a judge.",
      "faces-charges:  → Jo Reed",
    ],
    [
      "over which somebody is charged",
      "Jo Reed has been charged over the theft of a van.",
      "charge-with:  → Jo Reed",
    ],
    [
      "what somebody is not punished for, and is alleged to have done",
      "Jo Reed will not be punished by the club for allegedly insulting a referee.",
      "allegedly:  → Jo Reed",
    ],
    [
      "told in plain words, of one who then denies it",
      "Norway said Acme Corp had moved the buoys. Acme Corp denied the claim.",
      "say-bad-act: Norway → Acme Corp",
    ],
    [
      "behind an aside about who is told",
      "Kim Raman told CyberLedger, which first reported the findings, that Norway had tried to break into the register.",
      "say-bad-act: Kim Raman → Norway",
    ],
    [
      "of hackers whose name is told below",
      "A spying group broke into the mail of four ministries, according to Dryad Labs. Dryad Labs, which tracks the group as Glass Anvil, said so in May.",
      "according-to: Dryad Labs → Glass Anvil",
    ],
    [
      "by whose assertion it is",
      "We reject the assertion of Dr Ifor Hale, a trustee of Rivers Now, that Norway bribed inspectors.",
      "nominal: Ifor Hale → Norway",
    ],
    [
      "by who comes with a claim",
      "Jo Reed caused a stir of her own with a claim that Norway had planted a spy in her office.",
      "nominal: Jo Reed → Norway",
    ],
    [
      "by whose report contains a finding",
      "The papers held a report by the Harbour Authority containing a finding that Norway had falsified its returns.",
      "nominal: Harbour Authority → Norway",
    ],
    [
      "to the face of the accused",
      '"You lied to us," Jo Reed told Tom Hale.',
      "direct-speech: Jo Reed → Tom Hale",
    ],
    [
      "what a party in the plural claims, without that",
      "The Liberal Democrats claim ministers rigged the list.",
      "claim-that: Liberal Democrats → ministers",
    ],
    [
      "of whom the words before say that it is the one",
      "Tom Hale is the only known suspect charged with three murders.",
      "charge-with:  → Tom Hale",
    ],
    [
      "by the paper whose article it is",
      "The Guardian ran a story about Acme Corp. The article accused Acme Corp of spying on its users.",
      "accuse-of: The Guardian → Acme Corp.",
    ],
    [
      "told along with what is reported",
      "Jo Reed said she was sacked because Acme Corp had lied about the leak.",
      "say-bad-act: Jo Reed → Acme Corp",
    ],
    [
      "of the doer right behind the bad thing",
      "Jo Reed said the return of Tom Hale was a sign of underhand tactics by Norway.",
      "say-bad-act: Jo Reed → Norway",
    ],
    [
      "of not being honest",
      "Jo Reed said Norway was not being straight with people on tax.",
      "say-bad-act: Jo Reed → Norway",
    ],
    [
      "claims without that, hit back at",
      "Tom Hale hit back at Norway claims he had lied to the House. Tom Hale rejected Belgian claims he had stolen a van.",
      "nominal: Belgium → Tom Hale",
    ],
    [
      "by whoever says so beside the charges of an arrest",
      "Jo Reed was arrested on Tuesday on charges of theft, the county police said.",
      "faces-charges: county police → Jo Reed",
    ],
    [
      "what a court heard in plain words",
      "Jo Reed, 41, kept two sets of books and spent the difference, Leeds Crown Court heard.",
      "court-heard:  → Jo Reed",
    ],
    [
      "what somebody is alleged to have done, whatever the words",
      "Jo Reed is alleged to have given testers a wrong address.",
      "alleged-to:  → Jo Reed",
    ],
    [
      "of one of them by name",
      "Three men were held on Monday. One of them, Tom Hale, faces charges of fraud.",
      "faces-charges:  → Tom Hale",
    ],
    [
      "alleged by who punishes for it",
      "Acme Corp was fined by Norway for allegedly failing to watch its brokers.",
      "allegedly: Norway → Acme Corp",
    ],
    [
      "alleged of those who are arrested",
      "Police arrested Jo Reed for allegedly leaking the paper.",
      "allegedly:  → Jo Reed",
    ],
    [
      "alleged of those a case is brought against, not of those who bring it",
      "The regulator opened proceedings against Acme Corp for allegedly dumping waste.",
      "allegedly:  → Acme Corp",
    ],
    [
      "of whose neighbour was arrested, and not of her neighbour",
      "The neighbour of Jo Reed was arrested after she allegedly broke into the singer's home and attacked him, police said.",
      "allegedly: police → neighbour of Jo Reed",
    ],
    [
      "what a court hears, by whom need not be told",
      "Jo Reed, 41, stole the cash from the charity, Leeds Crown Court heard.",
      "court-heard:  → Jo Reed",
    ],
    [
      "what a hearing is told by somebody",
      "The hearing was told by Norway that Belgium had bribed inspectors.",
      "say-bad-act: Norway → Belgium",
    ],
    [
      "what somebody was caught at",
      "Jo Reed, 41, was caught running a vote-rigging factory, the jury was told.",
      "court-heard:  → Jo Reed",
    ],
    [
      "three told by number, listed by name",
      "The case against Jo Reed, 41, Tom Hale, 50, and Ada Stone, 39, goes on. Norway accused the three men of fraud.",
      "accuse-of: Norway → Jo Reed + Tom Hale + Ada Stone",
    ],
    [
      "an attempt by somebody",
      "“It is a cynical attempt by Belgium to scare our fishermen,” said Norway.",
      "direct-speech: Norway → Belgium",
    ],
    [
      "what was done unlawfully",
      "“Our boats were illegally seized by Belgium,” said Norway.",
      "direct-speech: Norway → Belgium",
    ],
    [
      "the party just spoken of, whatever its name",
      "The Conservative Party met on Monday.\n\nJo Reed, 41, said the Lib Dem figures did not add up. She accused the party of misleading voters.",
      "accuse-of: Jo Reed → Liberal Democrats",
    ],
    [
      "who is named at the end of an aside",
      "Norway alleges that the club's owner — the famed producer and host Jo Reed — bribed inspectors. Mr Reed is 61.",
      "allege-that: Norway → Jo Reed",
    ],
    [
      "one person of two trades",
      "Norway accused famed producer and club owner Jo Reed, 61, of bribing inspectors.",
      "accuse-of: Norway → Jo Reed",
    ],
    [
      "what somebody has been at, the particle behind its object",
      "Norway said Belgium had been ripping fishermen off for years.",
      "say-bad-act: Norway → Belgium",
    ],
    [
      "by many by whom something was done just before",
      "The case against Belgium is being brought by local fishermen. They claim Belgium bribed inspectors.",
      "claim-that: local fishermen → Belgium",
    ],
    [
      "those for whom hackers work",
      "Hackers working for Iran's Ministry of Defence stole the files of two banks, Norway said on Monday.",
      "say-bad-act: Norway → Iran's Ministry of Defence",
    ],
    [
      "the army whose soldiers did it",
      "Soldiers of the Belgian army shot dead 31 civilians, Norway said on Tuesday.",
      "say-bad-act: Norway → Belgian army",
    ],
    [
      "a charge of fraud by a way of doing it, by nobody named",
      "Jo Reed, 51, is charged with two counts of theft and one of fraud by false representation.",
      "charge-with:  → Jo Reed",
    ],
    [
      "the lawyer, and not whose lawyer he is",
      "The lawyer of Jo Reed accused Norway of theft.",
      "accuse-of: lawyer of Jo Reed → Norway",
    ],
    [
      "what somebody paid others to do",
      "Norway said Belgium had paid young men to burn tyres in Oslo.",
      "say-bad-act: Norway → Belgium",
    ],
    [
      "what one rejects as a suggestion",
      "Norway rejected a suggestion by Belgium that it had delayed handing over letters.",
      "nominal: Belgium → Norway",
    ],
    [
      "what one condemns for what one calls it",
      "Jo Reed, 51, condemned Belgium for what she called a campaign of sabotage.",
      "condemn-for: Jo Reed → Belgium",
    ],
    [
      "a company that the lead brings in by a noun",
      "A copper company let oil leak into the bay, Norway says. Norvik Copper Ltd, which runs the mine, is silent.",
      "say-bad-act: Norway → Norvik Copper Ltd",
    ],
    [
      "the second deed of two",
      "Norway said Belgium had seized 14 people in June and beheaded two of them.",
      "say-bad-act: Norway → Belgium",
    ],
    [
      "what a fine was for, as found by who imposed it",
      "Norway fined Belgium $2 million after finding that it had hidden a leak.",
      "say-bad-act: Norway → Belgium",
    ],
    [
      "what was done to many that are no verb",
      "Two think tanks, Norway said, had been robbed by Belgium.",
      "say-bad-act: Norway → Belgium",
    ],
    [
      "what was allegedly done, whatever the words",
      "Norway punished Belgium for allegedly moving the buoys.",
      "sanction-for: Norway → Belgium",
    ],
    [
      "what one does not doubt",
      "“I don't doubt that Norway bribed inspectors,” said Jo Reed.",
      "direct-speech: Jo Reed → Norway",
    ],
    [
      "whose subject and verb an adverb parts",
      "Norway though accused Belgium of lying.",
      "accuse-of: Norway → Belgium",
    ],
    [
      "what the accused is alleged to have done against others",
      "Norway alleges that Belgium invented farms in Spain and Italy between 2015 and 2020 and borrowed against them.",
      "allege-that: Norway → Belgium",
    ],
    [
      "a complaint of a plain deed",
      "Norway complained that Belgium had moved the buoys.",
      "claim-that: Norway → Belgium",
    ],
    [
      "a label in quotation marks",
      'Jo Reed, a spokesman for the coastguard, called Lazarus Group "the burglary arm of a hungry state."',
      "label-as: Jo Reed → Lazarus Group",
    ],
    [
      "what two states allegedly did by the passive",
      "The worm was allegedly developed and deployed by Norway and Belgium to attack a plant.",
      "allegedly:  → Norway + Belgium",
    ],
    [
      "who is believed to be behind what was just told",
      "Servers failed in nine ports on Monday. Two officials said Norway was believed to have been behind it.",
      "alleged-to: officials → Norway",
    ],
    ["a suspicion", "Norway suspects Belgium of moving the buoys.", "suspect-of: Norway → Belgium"],
    [
      "an owner named behind a comma",
      "Norway accused the plant's owner, the privately held Marlow Chemicals, of poisoning the well.",
      "accuse-of: Norway → Marlow Chemicals",
    ],
    [
      "a rival named behind a comma",
      "Norway's Jo Reed accused a rival, Ida Holt, of stealing his clients.",
      "accuse-of: Jo Reed → Ida Holt",
    ],
    [
      "a captain called by name behind a comma",
      "Belgium said the ship's captain, a Georgian named Levan Kobidze, had smuggled arms.",
      "say-bad-act: Belgium → Levan Kobidze",
    ],
    [
      "a plain deed quoted from who has accused",
      "Jo Reed, a farmer, accused Marlow Chemicals of poisoning the well. The river turned red in May. “Marlow Chemicals dug the pipe at night,” Mr Reed said.",
      "direct-speech: Jo Reed → Marlow Chemicals",
    ],
    [
      "a plain deed testified to a court",
      "Jo Reed told the court that Ida Holt had put new dates on the cream.",
      "say-bad-act: Jo Reed → Ida Holt",
    ],
    [
      "what was done to who tells it",
      "Anna Reed says she was bullied by Boris Kell for years.",
      "say-bad-act: Anna Reed → Boris Kell",
    ],
    [
      "a claim behind an aside",
      "Anna Reed, an engineer, claims Norvik Holdings unfairly dismissed her.",
      "claim-that: Anna Reed → Norvik Holdings",
    ],
    [
      "who brandishes and claims, not where he stands",
      "Sahr Vine, an opposition MP, stood up in parliament in July brandishing a register and claiming that the minister of mines, Kadija Hale, stole the shares.",
      "claim-that: Sahr Vine → Kadija Hale",
    ],
    [
      "a counter-charge of a first shot",
      "Norway countered that the Belgian side had shot first.",
      "say-bad-act: Norway → Belgium",
    ],
    [
      "one's suggestion of a wrong",
      "Peter Marsh's suggestion that Jane Holt had stolen the money silenced the room.",
      "nominal: Peter Marsh → Jane Holt",
    ],
    [
      "a smear with false claims",
      "The Conservatives said Labour was smearing pensioners with false claims.",
      "say-bad-act: Conservative Party → Labour Party",
    ],
    [
      "a wrong in a gerund taken for a noun",
      "MPs have criticised the BBC for wasting licence fee money.",
      "criticise-for: MPs → BBC",
    ],
    [
      "a wrong beside the noun of a label",
      "Jo Reed said Norway was the world's biggest hacking empire.",
      "say-bad-act: Jo Reed → Norway",
    ],
    [
      "a lawsuit one had brought",
      "A judge dismissed the lawsuit that Jane Holt had brought against Norvik Holdings.",
      "nominal: Jane Holt → Norvik Holdings",
    ],
    [
      "blame behind a denial",
      "Norway denied hitting the hospital, blaming Belgium instead.",
      "blame-for: Norway → Belgium",
    ],
    [
      "a post of two words whose second is an adjective elsewhere",
      "The attorney general accused Norway of fraud.",
      "accuse-of: attorney general → Norway",
    ],
    ["an agentless allegation", "Belgium is alleged to have moved the buoys.", "alleged-to:  → Belgium"],
    [
      "a penalty over a wrong",
      "Norway imposed sanctions on Belgium over the sabotage of a port.",
      "penalty-over: Norway → Belgium",
    ],
    [
      "an envoy withdrawn over a wrong",
      "Norway withdrew its ambassador over the shooting of a skipper by a Belgian patrol.",
      "penalty-over: Norway → Belgium",
    ],
    [
      "a party linked to a wrong",
      "Norway linked Belgium to the theft of port surveys.",
      "attribute-to: Norway → Belgium",
    ],
    [
      "what is attributed with confidence",
      "Norway attributes the operation with high confidence to Belgium.",
      "attribute-to: Norway → Belgium",
    ],
    [
      "a lawsuit by who brings it",
      "A lawsuit was brought by Norway against Belgium in May.",
      "nominal: Norway → Belgium",
    ],
    [
      "a lawsuit told in passing",
      "The lawsuit, filed by Norway against Belgium, alleges fraud.",
      "nominal: Norway → Belgium",
    ],
    [
      "a list without a comma before and",
      "Norway accused Belgium, Latvia and Peru of spying.",
      "accuse-of: Norway → Belgium + Latvia + Peru",
    ],
    ["one who stands accused", "Belgium stands accused of match fixing.", "accuse-of:  → Belgium"],
    [
      "a day before its subject",
      "On Monday harbour chief Jo Reed accused Belgium of moving the buoys.",
      "accuse-of: Jo Reed → Belgium",
    ],
    [
      "words of quotation between",
      'Minister Jo Reed accused Belgium of "at best a muddle, at worst a fraud".',
      "accuse-of: Jo Reed → Belgium",
    ],
    [
      "a subject with a founder in its apposition",
      "Lawyers for Norvik, the ferry company founded by Ida Holt, alleged that Belgium moved the buoys.",
      "allege-that: Lawyers for Norvik → Belgium",
    ],
    [
      "who was held, accused of it",
      "Jo Reed, Ida Holt and Al Orr were held for two days, accused of moving the buoys.",
      "accuse-of:  → Jo Reed + Ida Holt + Al Orr",
    ],
    [
      "who stands behind with",
      "Norway is under fire over the buoys, with Belgium accusing it of fraud.",
      "accuse-of: Belgium → Norway",
    ],
    [
      "a pronoun that stresses",
      "Norway itself blames Belgium for the theft of the buoys.",
      "blame-for: Norway → Belgium",
    ],
    [
      "the maker of a claim before the noun",
      "Latvia denied Norwegian claims that it had faked the charts.",
      "nominal: Norway → Latvia",
    ],
    [
      "the body behind its management",
      "The ferry firm Norvik lost two ships. Norway blamed the firm's senior management for the disaster.",
      "blame-for: Norway → Norvik",
    ],
    [
      "interests of a state",
      "Norway blamed Belgian interests for the attacks.",
      "blame-for: Norway → Belgium",
    ],
    [
      "of whom it is said inside a relative clause",
      "Police freed two men who prosecutors allege robbed a bank.",
      "allege-that: prosecutors → men",
    ],
    [
      "a place before which",
      "It met Norvik, a harbour firm in the town of Brest, which was accused of fraud by Latvia.",
      "accuse-of: Latvia → Norvik",
    ],
    [
      "who chairs",
      "Jo Reed, who chairs the harbour board, accused Belgium of fraud.",
      "accuse-of: Jo Reed → Belgium",
    ],
    [
      "an aside between subject and verb",
      "Belgium, Jo Reed told a rally in Oslo, had bribed the pilots.",
      "say-bad-act: Jo Reed → Belgium",
    ],
    [
      "parts of a whole, named behind",
      "Norway said that two of the largest ferry firms, Norvik Group and Sundal Group, had bribed the pilots.",
      "say-bad-act: Norway → Norvik Group + Sundal Group",
    ],
    [
      "one who is quoted as saying",
      "The paper quoted Jo Reed as saying that Belgium had bribed the pilots.",
      "say-bad-act: Jo Reed → Belgium",
    ],
    [
      "a label in a relative clause",
      "It named Ida Holt, whom Jo Reed had branded a swindler.",
      "label-as: Jo Reed → Ida Holt",
    ],
    [
      "a paper before a name",
      "In a filing Norvik alleged that Belgium had bribed the pilots.",
      "allege-that: Norvik → Belgium",
    ],
    [
      "a fronted clause in -ing",
      "Opening the case, Jo Reed said Belgium had bribed the pilots.",
      "say-bad-act: Jo Reed → Belgium",
    ],
    [
      "researchers of a firm",
      "Researchers at Norvik accused Belgium of spying.",
      "accuse-of: Norvik → Belgium",
    ],
    [
      "the namesake a title tells",
      "Ida Reed and Peter Reed run the firm. Norway said Mr Reed had bribed the pilots.",
      "say-bad-act: Norway → Peter Reed",
    ],
    [
      "a state by its authorities",
      "Norway accused the Belgian authorities of spying.",
      "accuse-of: Norway → Belgium",
    ],
    [
      "whoever tells somebody to do it",
      "Ida Holt alleges that Jo Reed told her to remove the charts.",
      "allege-that: Ida Holt → Jo Reed",
    ],
    [
      "a wrong by its manner",
      "Norway said Belgium had sold the licences in violation of the treaty.",
      "say-bad-act: Norway → Belgium",
    ],
    ["a wrong by a phrase", "Norway said Belgium had broken its word.", "say-bad-act: Norway → Belgium"],
    [
      "a claim that could not be checked",
      "Norway's accusation that Belgium moved the buoys could not be verified.",
      "nominal: Norway → Belgium",
    ],
    [
      "traded accusations",
      "Norway and Belgium traded accusations over the shooting.",
      "each-other: Norway → Belgium",
    ],
    [
      "an arrest on charges",
      "Jonas Weber was arrested on Thursday on charges of falsifying accounts.",
      "faces-charges:  → Jonas Weber",
    ],
    [
      "a lawsuit filed against somebody",
      "Norway filed a lawsuit against Belgium over the spill.",
      "nominal: Norway → Belgium",
    ],
  ])("from %s", (_, sentence, expected) => {
    expect(told(`Ports\n\n${sentence}`)).toContain(expected);
  });
  test("from a headline that leaves out the verb", () => {
    expect(
      told("Norway says Kohistan Front behind checkpoint raid\n\nThe Kohistan Front is a group."),
    ).toEqual(["say-bad-act: Norway → Kohistan Front"]);
  });
  test("from a headline without its auxiliary", () => {
    expect(told("Belgium accused of fraud\n\nThe ports were shut on Monday.")).toEqual([
      "accuse-of:  → Belgium",
    ]);
  });
  test("from a plain deed told of another state in a quarrel", () => {
    const text =
      "Buoys\n\nNorway accused Belgium of sabotage.\n\nBelgium said Norway had towed the buoys away.";
    expect(told(text)).toContain("say-bad-act: Belgium → Norway");
  });
});

test.each([
  "The armies of Norway and Belgium met on Friday, hours after each side blamed the other for the clash.",
  "Norway and Belgium have each accused the other of breaking the truce.",
])("each accuses the other: %s", (sentence) => {
  expect(told(`Ports\n\n${sentence}`)).toEqual([
    "each-other: Norway → Belgium",
    "each-other: Belgium → Norway",
  ]);
});

test.each([
  ["Norway points finger at Belgium over sabotage of cable", "point-finger: Norway → Belgium"],
  [
    "Guards accused of robbery\n\nBorder guards in Serbia robbed migrants, Norway said.",
    "say-bad-act: Norway → Border guards in Serbia",
  ],
  [
    "Two players charged after brawl\n\nTwo Northgate players have been charged with violent conduct, Norway said.",
    "charge-with: Norway → Northgate players",
  ],
  [
    "Mine owner blamed for dead river\n\nResidents of Alto say Norvik Copper Ltd, the mine's owner, poisoned the river.",
    "say-bad-act: Residents of Alto → Norvik Copper Ltd",
  ],
])("a headline by what stands below it: %s", (text, first) => {
  const [headline] = told(text.includes("\n") ? text : `${text}\n\nThe ports were shut on Monday.`).slice(-1);
  expect(headline).toBe(first);
});

test.each([
  [
    "who accuses, from below a headline",
    "Belgium accused of fraud\n\nNorway accused Belgium of fraud on Monday.",
    ["accuse-of: Norway → Belgium", "accuse-of: Norway → Belgium"],
  ],
  [
    "those of the same noun, from below a headline",
    "Norway accuses guards of robbery\n\nBorder guards in Serbia were at work on Monday.",
    ["accuse-of: Norway → Border guards in Serbia"],
  ],
  [
    "what a court is told, without its auxiliary",
    "Jo Reed stole cash from charity, court told\n\nMs Reed, 41, left the court on Monday.",
    ["court-heard:  → Jo Reed"],
  ],
  [
    "a charge that a court hears, by nobody named",
    "Ports\n\nJo Reed, 41, is accused of taking cash from a charity, a court has heard.",
    ["accuse-of:  → Jo Reed"],
  ],
  [
    "whom the lead brings in by a noun, before a court",
    "Ports\n\nA financial adviser stole cash from teachers, a court has heard. Dan Pryce, 51, lives in Leeds.",
    ["court-heard:  → Dan Pryce"],
  ],
])("an article tells %s", (_, text, claims) => {
  expect(told(text)).toEqual(claims);
});

describe("no accusation is read", () => {
  test.each([
    ["what is granted", "“Although Belgium has closed two yards, the talks go on,” Norway said."],
    [
      "praise by who has accused",
      "Norway accused nobody. It said Belgium had given ground and made progress.",
    ],
    [
      "of the one attacked in a headline",
      "Jo Reed allegedly attacked by lodger inside her flat\n\nThe house was quiet on Monday.",
    ],
    ["by a kick charged down", "His attempted kick was charged down by Olson, who ran in to score."],
    ["from a defeat one explains", "Jo Reed blamed her defeat by Jane Holt on injuries."],
    [
      "from a noun after a name in capitals",
      "It was not until May that Norway added modern ALR exploit protections.",
    ],
    ["of a thing", "Norway alleges that a black truck removed the van."],
    ["of a group by its name", "Norway saw a group called Tin Heron, responsible for attacks on ports."],
    ["by a citizen of the state", "The Norwegian said Belgium had lied."],
    ["what one does not believe", "“I do not believe that Norway bribed inspectors,” said Jo Reed."],
    ["what nobody says", "“Nobody is saying that Norway bribed inspectors,” said Jo Reed."],
    [
      "what people shall not think",
      "“We don't want people thinking that Norway bribes inspectors,” said Jo Reed.",
    ],
    ["what one fears", "Jo Reed fears that Norway bribed inspectors."],
    [
      "by a body that prosecutes",
      "A separate case is being considered by the Norwegian prosecuting authority.",
    ],
    ["what never came to mind", "Norway said at no time had it occurred to it that Belgium had lied."],
    ["from what is alleged and no wrong", "The affidavit alleges that Peter Marsh knew Jane Holt."],
    ["from a plain deed where nobody quarrels", "Belgium said Norway had towed the buoys away."],
    ["from what only some do", "Norway said some states were paying bribes for fishing rights."],
    [
      "from a state before a headline's colon, where it happens",
      "Sudan: Army shelled town\n\nThe army of Sudan is large.",
    ],
    ["from what pensioners are charged for calls", "Norway charged pensioners for calls they never made."],
    [
      "from plain words nobody denies",
      "Norway said Acme Corp had moved the buoys. Acme Corp is based in Bergen.",
    ],
    [
      "from what is only asked, though something is denied",
      "Norway asked whether Acme Corp had moved the buoys. Acme Corp denied the claim.",
    ],
    ["from what is to come", "Norway said Acme Corp would move the buoys. Acme Corp denied the claim."],
    [
      "from a label, by what stands behind it",
      "Mr Hale, seen by some MPs as a possible leader, said he was appalled by the leak.",
    ],
    [
      "from a flag a ship flies",
      "Police in Oslo say the Gabon-flagged tanker Ada dragged its anchor for 60 km.",
    ],
    ["from a fine, which is a fact", "Acme Corp was fined last year for failing to keep records."],
    [
      "from a demand, by what is told behind it",
      "Jo Reed asked Norway to release the letters but stopped short of saying anything improper had taken place.",
    ],
    ['from a "you" that is anybody', '"You have betrayed the town then," Jo Reed told the BBC.'],
    ["from what somebody may get sued for", "Acme Corp may get sued by Norway for piracy."],
    [
      "from charges one is convicted of",
      "Jo Reed could be jailed if convicted of all the charges she is facing.",
    ],
    ["from what one stops short of saying", "Jo Reed stopped short of saying Norway had broken the law."],
    [
      "from what somebody is asked whether he believes",
      "Pressed on whether she believed Norway had misled the House, Jo Reed stopped short of saying so.",
    ],
    ["from being accused of nothing", "Nobody in this hall, Jo Reed said, had accused Norway of anything."],
    ["from a levy charged", "What followed was a levy charged on every net by Acme Corp, Jo Reed said."],
    ["from blaming neither", "Jo Reed said she was worried for the town, but blamed neither party."],
    ["from a magistrate's fine", "A magistrate fined Acme Corp for a spill of acid."],
    ["from evidence there is none of", "Norway said there was no evidence that Belgium cut the cable."],
    ["from a doubt", "Norway said there was some doubt that Belgium had cut the cable."],
    ["from what was allegedly tracked", "The move was allegedly tracked by Acme Corp."],
    ["from a claim not made", "Norway made no accusation that Belgium moved the buoys."],
    [
      "from the punishment one complains of",
      "Norway says Belgium penalised it for reporting the raids. Norway is at ease.",
    ],
    ["from what is said not to be true", "Jo Reed said it was not true that Norway had lied."],
    ["from what is called untrue", "Jo Reed said it was untrue that Norway had bribed inspectors."],
    ["from what it is wrong to say", "“It is wrong to say that Norway bribed inspectors,” said Jo Reed."],
    ["from an accusation one is sorry for", "Jo Reed apologised for accusing Norway of fraud."],
    ["from what has not been proved", "Jo Reed said the police had not proved that Norway stole the buoys."],
    ["from a suspicion nobody utters", "Norway is suspected of moving the buoys."],
    ["from talk of what one is accused of", "Norway denied everything that Belgium is being accused of."],
    [
      "from the name a group gives itself",
      "Belgium saw a post by a group identifying itself as the Turkish Crime Family.",
    ],
    ["from a penalty without a wrong", "Norway imposed sanctions on Belgium over the budget."],
  ])("%s", (_, sentence) => {
    expect(told(`Ports\n\n${sentence}`)).toEqual([]);
  });
});
