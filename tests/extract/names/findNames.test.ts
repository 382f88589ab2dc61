import { describe, expect, test } from "vitest";
import { makeNameFinder } from "../../../src/extract/names/findNames.ts";
import { makeSentenceReader } from "../../../src/extract/sentences/readSentences.ts";
import { findGluedLinks } from "../../../src/extract/zones/findGluedLinks.ts";
import { findZones } from "../../../src/extract/zones/findZones.ts";
import { lexicon } from "../../lexicon.ts";

const sentencesOf = makeSentenceReader(lexicon);
const namesOf = makeNameFinder(lexicon);

/** The actors of a text as "label (type)"; nations are left out. */
function actors(text: string): string[] {
  const sentences = sentencesOf(text, findZones(text, lexicon), findGluedLinks(text));
  return namesOf(text, sentences)
    .entities.filter((e) => e.kind === "actor")
    .map((e) => `${e.label} (${e.actorType})`);
}

describe("names", () => {
  test.each([
    // Persons.
    ["The lawyer, Jan Kubiak, denied it.", ["Jan Kubiak (person)"]],
    ["The crews left in Jan. Kubiak stayed.", []],
    ["Helena Maj was charged.", ["Helena Maj (person)"]],
    [
      "Two accountants, Eleni Christofi and Zorvan Petridis, left.",
      ["Eleni Christofi (person)", "Zorvan Petridis (person)"],
    ],
    ["Police held Tom “Lil Tom” Hart on Monday.", ["Tom “Lil Tom” Hart (person)"]],
    [
      "Dryad Labs, which tracks the group as Glass Anvil, said so.",
      ["Dryad Labs (company)", "Glass Anvil (threat-actor)"],
    ],
    ["The intruders, known to researchers as Lacquer Finch, left in May.", ["Lacquer Finch (threat-actor)"]],
    ["The insurer, Carers Aotearoa, was late.", ["Carers Aotearoa (company)"]],
    ["Orhan Taşkın, 49, was arrested in March.", ["Orhan Taşkın (person)"]],
    ['"It is late," said Minister for Foreign Affairs Sigrún Hallsdóttir.', ["Sigrún Hallsdóttir (person)"]],
    [
      "Bo-young Han, Larkspur's head of research, told reporters.",
      ["Bo-young Han (person)", "Larkspur (company)"],
    ],
    ["Seo Min-ho, an engineer, left.", ["Seo Min-ho (person)"]],
    ["Opening the case, Edmund Farlow QC told the jury of a plot.", ["Edmund Farlow (person)"]],
    ["Voary Rakotomanga, who came last, spoke of fraud.", ["Voary Rakotomanga (person)"]],
    ["It was a foul, said Kevin Marsh. Kevin I know well, he said.", ["Kevin Marsh (person)"]],
    ["A man named Daniel Lim Wei Hao fled. Mr. Lim, 61, is in Penang.", ["Daniel Lim Wei Hao (person)"]],
    ["Corvin Adebare told the hall that he had played no part.", ["Corvin Adebare (person)"]],
    [
      "A spokesman for Norway's Ministry of Mines, Shen Botao, said it was late.",
      ["Norway's Ministry of Mines (government)", "Shen Botao (person)"],
    ],
    ["Lamoni Yenduka, a butcher who lost his shop, picked it up.", ["Lamoni Yenduka (person)"]],
    ["The ornithologist Bryd Castelin worries about the terns.", ["Bryd Castelin (person)"]],
    [
      '"It is late," said Oyelan Bassery of the Harbour Forum.',
      ["Oyelan Bassery (person)", "Harbour Forum (organisation)"],
    ],
    ["Zhung Shuyi, a lawyer, left. It was late, Zhung wrote.", ["Zhung Shuyi (person)"]],
    ["Tarvelo-Karst, a shipping firm, won. Tarvelo denied it.", ["Tarvelo-Karst (company)"]],
    // Bodies that look like persons.
    ["It pins the failure on Haldane Vault, a Canadian vendor.", ["Haldane Vault (company)"]],
    ["A rival outfit, Crescent Seven, had been accused.", ["Crescent Seven (company)"]],
    ["New Zealand Cricket said it would wait.", ["New Zealand Cricket (organisation)"]],
    ["She started Mekki Payments in a garage.", ["Mekki Payments (company)"]],
    ["The Environment Agency said the river was clean.", ["Environment Agency (agency)"]],
    // Hacking groups.
    [
      "A hacking crew that researchers call Gilded Finch lived in the network.",
      ["Gilded Finch (threat-actor)"],
    ],
    [
      "Labour denied Conservative claims of fraud.",
      ["Labour Party (organisation)", "Conservative Party (organisation)"],
    ],
    // Nobody.
    ["Outside court the lawyers said so.", []],
    ["He walked into the press tent at Maroni and left.", []],
    ["In Salkininka, the mother of the boy wept.", []],
    ["They signed it at the Fourth Silk Rail Ministerial.", []],
    ["They were beaten by Mother Nature herself.", []],
    ["It was said by Lord Irwin of Corley yesterday.", ["Irwin (person)"]],
    ["They spent three days in La Brenca.", []],
    ["Eurosceptic voters stayed at home.", []],
    ["Further, the lorries were late.", []],
    ["Many said so. Others did not. Three left.", []],
    ["Reports suggest a flood.", []],
    ["Border officials gave her a form.", []],
    ["Former captain and bowler alike were tired.", []],
    ["They opened their own dam at Monte Gordo in the night.", []],
    ["The show is at 360 N. Brindle and at 12 W. Corley.", []],
    ["The PortBook booking software failed, and its SyncBox appliances stopped.", []],
    ["The HomeLink X4 has a fault.", []],
    ["The XSS flaw needs HTTP and an ATM.", []],
  ])("%s", (text, expected) => {
    expect(actors(`Head\n\n${text}`)).toEqual(expected);
  });
});
