import type { SourceDocument } from "../../model/document.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Entity, Mention, SummitFinding } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";
import type { Draft, MeetingScene } from "./draft.ts";
import { mergeDraft } from "./mergeDrafts.ts";
import { metMeetings } from "./metMeetings.ts";
import { nounMeetings } from "./nounMeetings.ts";
import { settleDrafts } from "./settleDrafts.ts";
import { makeVenueNames, makeVenueReader } from "./venueReader.ts";

interface Names {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Makes the finder of meetings between states, coalitions and delegations: "the 50th G7 Summit", "ministers of A and B met in Lucca on Tuesday". */
export function makeSummitFinder(
  lexicon: Lexicon,
): (document: SourceDocument, sentences: readonly Sentence[], names: Names) => SummitFinding[] {
  const venueNamed = makeVenueNames(lexicon);
  const venuesOf = makeVenueReader(lexicon);
  return (document, sentences, { entities, mentions }) => {
    const here: Mention[][] = sentences.map(() => []);
    for (const mention of mentions) here[mention.sentence]?.push(mention);
    const mentionsOf = (sentence: number): readonly Mention[] => here[sentence] ?? [];
    const published = document.publishedAt?.value ?? null;
    const venueIn = venuesOf(document.text, entities, mentionsOf);
    const isState = (m: Mention): boolean =>
      entities[m.entity]?.kind === "nation" || entities[m.entity]?.actorType === "coalition";
    const drafts: Draft[] = [];
    for (const sentence of sentences) {
      if (sentence.zone !== "body") continue;
      const scene: MeetingScene = {
        text: document.text,
        sentence,
        before: sentences[sentence.index - 1],
        published,
        entities,
        mentions: mentionsOf(sentence.index),
        states: mentionsOf(sentence.index).filter(isState),
        coalition:
          mentions.find((m) => m.sentence <= sentence.index && entities[m.entity]?.actorType === "coalition")
            ?.entity ?? null,
        venueIn: (from, to) => venueIn(sentence, from, to),
        venueNamed,
        drafts,
      };
      for (const draft of [...metMeetings(scene), ...nounMeetings(scene)]) mergeDraft(drafts, draft);
    }
    settleDrafts(drafts, document, sentences, here, entities, published, venueIn);
    return drafts.map((d) => ({ ...d, aliases: [...new Set(d.aliases)].filter((a) => a !== d.label) }));
  };
}
