import type { SourceDocument } from "../model/document.ts";
import type { NounPhrase } from "../model/grammar.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Party } from "../model/parties.ts";
import type { Mention, Reading } from "../model/reading.ts";
import { makeClaimReader } from "./claims/readClaims.ts";
import { makeResolverMaker } from "./coreference/makeResolver.ts";
import { makeParser } from "./grammar/parse.ts";
import { makeNameFinder } from "./names/findNames.ts";
import { findQuotes } from "./quotations/findQuotes.ts";
import { makeSpeakerFinder } from "./quotations/findSpeakers.ts";
import { makeRelationFinder } from "./relations/findRelations.ts";
import { makeSentenceReader } from "./sentences/readSentences.ts";
import { makeSummitFinder } from "./summits/findSummits.ts";
import { findGluedLinks } from "./zones/findGluedLinks.ts";
import { findZones } from "./zones/findZones.ts";

/**
 * The table of contents of reading: makes a reader for a lexicon, which turns one document into what it says.
 * Pure; the stages run in this order and know nothing of each other.
 */
export function makeReader(lexicon: Lexicon): (document: SourceDocument) => Reading {
  const sentencesOf = makeSentenceReader(lexicon);
  const namesOf = makeNameFinder(lexicon);
  const relationsOf = makeRelationFinder(lexicon);
  const summitsOf = makeSummitFinder(lexicon);
  const parse = makeParser(lexicon);
  const resolverOf = makeResolverMaker(lexicon);
  const speakersOf = makeSpeakerFinder(lexicon);
  const claimsOf = makeClaimReader(lexicon);
  return (document) => {
    const { text } = document;
    const zones = findZones(text, lexicon);
    const sentences = sentencesOf(text, zones, findGluedLinks(text));
    const quotes = findQuotes(text, zones);
    const names = namesOf(text, sentences);
    const entities = [...names.entities];
    const relations = relationsOf(sentences, names);
    const isPerson = (np: NounPhrase): boolean =>
      np.entity !== null && entities[np.entity]?.actorType === "person";
    const mentionsOf = bySentence(names.mentions, sentences.length);
    const parses = sentences.map((sentence, i) => parse(sentence, mentionsOf[i] ?? [], quotes, isPerson));
    const said = new Map<number, readonly Party[]>();
    const found: Mention[] = [];
    const resolver = resolverOf(
      { sentences, parses, mentions: names.mentions, entities, relations, found },
      () => said,
    );
    const speakers = new Map(
      speakersOf(sentences, parses, quotes, resolver, said, isPerson).map((s) => [s.quote, s]),
    );
    const summits = summitsOf(document, sentences, names);
    const claims = claimsOf(
      {
        text,
        sentences,
        parses,
        quotes,
        speakers,
        entities,
        mentions: names.mentions,
        found,
        relations,
        resolver,
      },
      summits,
    );
    const headline = zones.find((zone) => zone.kind === "headline");
    return {
      document,
      headline: headline ? { start: headline.start, end: headline.end } : null,
      entities,
      mentions: [...names.mentions, ...found].sort(
        (a, b) => a.start - b.start || a.end - b.end || a.entity - b.entity,
      ),
      relations,
      claims,
      summits,
      sentences: sentences.map(({ start, end }) => ({ start, end })),
    };
  };
}

function bySentence(mentions: readonly Mention[], count: number): Mention[][] {
  const lists: Mention[][] = Array.from({ length: count }, () => []);
  for (const mention of mentions) lists[mention.sentence]?.push(mention);
  return lists;
}
