/** `npm run bench`: how fast articles are read, beside the bare tagging of parts of speech that reading begins with. */
import { parseArgs } from "node:util";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { makeReader } from "../../src/extract/readDocument.ts";
import { goldFolders } from "../eval/goldFolders.ts";
import { loadLexicon, sourceOf } from "../eval/predict.ts";
import { readGold } from "../eval/readGold.ts";
import { measureSpeed } from "./measureSpeed.ts";

const { values } = parseArgs({ options: { passes: { type: "string", default: "5" } } });
const passes = Number(values.passes);
if (!Number.isInteger(passes) || passes < 1)
  throw new Error(`--passes is "${values.passes}"; expected a whole number from 1`);

const lexicon = loadLexicon();
const isos = new Set(lexicon.nations.map((nation) => nation.iso));
const documents = [goldFolders.dev, goldFolders.test].flatMap((folder) => readGold(folder, isos).documents);
const sources = documents.map(sourceOf);
const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const read = makeReader(lexicon);
const nlp = winkNLP(model, ["sbd", "pos"]);
// The package's types know one kind of reader of tokens only; this one gives a list of strings.
const tagsOf = (text: string): string[] =>
  (nlp.readDoc(text).tokens().out as (its: unknown) => string[])(nlp.its.pos);
const speeds = measureSpeed(
  [
    { name: "reading, all stages", run: () => sources.map(read) },
    { name: "wink-nlp, tagging alone", run: () => sources.map(({ text }) => tagsOf(text)) },
  ],
  bytes,
  passes,
  () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  },
);

console.log(
  `${documents.length} articles, ${(bytes / 1e6).toFixed(2)} MB, ${passes} passes after one that does not count.`,
);
console.log("MB per second of processor time: the middle pass, and the slowest and fastest of them\n");
for (const { name, middle, slowest, fastest } of speeds)
  console.log(`  ${name.padEnd(25)} ${middle.toFixed(3)}   ${slowest.toFixed(3)}–${fastest.toFixed(3)}`);
