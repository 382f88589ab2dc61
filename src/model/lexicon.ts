/** What the extractor knows about the world and about words: the shape of `data/lexicon/*.yaml`. */
import * as z from "zod/mini";

const words = z._default(z.array(z.string().check(z.minLength(1))), []);
const iso = z.string().check(z.regex(/^[A-Z]{2}$/u));

const nation = z.strictObject({
  iso,
  name: z.string(),
  aliases: words,
  demonyms: words,
  /** Capitals and seats of government that stand for the state. */
  capitals: words,
  metonyms: words,
  /** Sub-states: England, Scotland. */
  parts: words,
  /** Those of its strings that are more often something else. */
  ambiguous: words,
});

export const organisationTypes = [
  "organisation",
  "company",
  "media",
  "agency",
  "government",
  "coalition",
  "party",
  "court",
  "mission",
  "military",
  "militant",
  "union",
  "ngo",
  "sport",
] as const;

const organisation = z.strictObject({
  name: z.string(),
  aliases: words,
  type: z.enum(organisationTypes),
  nation: z.optional(iso),
  /** ISO codes of the states that make up a coalition. */
  members: words,
  ambiguous: words,
});

const group = z.strictObject({ name: z.string(), aliases: words, ambiguous: words });

const place = z.strictObject({
  name: z.string(),
  iso: z.optional(iso),
  kind: z.enum(["city", "region", "state", "continent", "water", "landmark"]),
  ambiguous: z._default(z.boolean(), false),
});

const bodyTypes = [
  "organisation",
  "company",
  "media",
  "agency",
  "government",
  "coalition",
  "mission",
  "threat-actor",
] as const;

/** A word that makes a name that of a body, with an example. */
const bodyWord = z.strictObject({
  word: z.string(),
  type: z.enum(bodyTypes),
  links: words,
  weak: z._default(z.boolean(), false),
  example: z.string(),
});

const lemma = z.strictObject({ lemma: z.string(), plural: z.optional(z.string()) });

export const framePatterns = [
  "object-for",
  "content-on",
  "object-as",
  "that-clause",
  "content-to",
  "thing",
  "demand",
] as const;

const frame = z.strictObject({
  id: z.string(),
  pattern: z.enum(framePatterns),
  verbs: z.array(z.string()).check(z.minLength(1)),
  prepositions: words,
  bad: z.enum(["none", "content"]),
  contentOptional: z._default(z.boolean(), true),
  tier: z.enum(["explicit", "inferred"]),
  confidence: z.int().check(z.minimum(0), z.maximum(100)),
  examples: z
    .array(z.strictObject({ text: z.string(), speakers: words, accused: words }))
    .check(z.minLength(1)),
});

/** A sentence or two that must tell a denial by these parties, and for whom, if for others. */
const denialExample = z.strictObject({
  text: z.string(),
  denier: words.check(z.minLength(1)),
  principal: z._default(words, []),
});

/** File name → shape. Every file is there, and every key stands in one file only. */
/** How sure a finding is: logistic regression over its traits. */
const confidence = z.strictObject({
  bias: z.number(),
  /** Weight of what the rule itself thinks, as log odds. */
  own: z.number(),
  /** Trait → weight; a trait that is not named weighs nothing. */
  weights: z.record(z.string(), z.number()),
});

export const lexiconFiles = {
  "nations.yaml": z.strictObject({ nations: z.array(nation) }),
  "organisations.yaml": z.strictObject({ organisations: z.array(organisation) }),
  "hacking-groups.yaml": z.strictObject({ groups: z.array(group) }),
  "places.yaml": z.strictObject({ places: z.array(place) }),
  "org-patterns.yaml": z.strictObject({
    orgHeads: z.array(bodyWord),
    firstHeads: z.array(bodyWord),
    stateBodies: z.array(bodyWord),
    orgTopics: words,
    ranks: words,
    thingHeads: words,
    thingNouns: words,
    placeNouns: words,
    actingNouns: words,
    personalNouns: words,
    bodyPeople: words,
    bodyTerms: words,
    eitherNouns: words,
    eitherRoles: words,
    threatNouns: words,
    threatHeads: words,
    threatCodes: words,
    notNames: words,
    placeWords: words,
  }),
  "given-names.yaml": z.strictObject({
    womensNames: words,
    mensNames: words,
    givenNames: words,
    nameSyllables: words,
    postNominals: words,
    familyFirst: words,
    ambiguousGiven: words,
    familyNames: words,
    ambiguousFamily: words,
  }),
  "roles.yaml": z.strictObject({
    roles: z.array(
      z.strictObject({
        word: z.string(),
        plural: z.optional(z.string()),
        kind: z.enum(["spokesperson", "office", "profession", "member", "kin"]),
      }),
    ),
    titles: words,
    groupNouns: z.array(z.union([z.string(), lemma])),
    orgNouns: z.array(
      z.strictObject({ word: z.string(), plural: z.optional(z.string()), types: z.array(z.string()) }),
    ),
    documentNouns: words,
  }),
  "grammar.yaml": z.strictObject({
    modals: words,
    passiveAuxiliaries: words,
    copulas: words,
    negations: words,
    relatives: words,
    subordinators: words,
    irregular: z.record(z.string(), z.string()),
    onlyParticiples: words,
    describingParticiples: words,
    particles: words,
    timeNouns: words,
    speechVerbs: words,
    contentNouns: words,
    openSpeechVerbs: words,
    courtNouns: words,
    neverNouns: words,
    alsoNouns: words,
    presentVerbs: words,
    labellingVerbs: words,
    nounLikeVerbs: words,
  }),
  "bad-acts.yaml": z.strictObject({
    badVerbs: words,
    lightVerbs: words,
    failingVerbs: words,
    carryingVerbs: words,
    counterVerbs: words,
    badNouns: words,
    badAdjectives: words,
    badAdverbs: words,
    responsiblePhrases: words,
    duties: words,
    harmlessVerbs: words,
    innocentVerbs: words,
    badDeeds: z.array(z.strictObject({ verbs: words, what: words, example: z.string() })),
    harmlessPhrases: words,
    stoppingVerbs: words,
    harms: words,
    bonds: words,
    attemptNouns: words,
    perpetrators: words,
    causingVerbs: words,
    adverbsBetween: words,
    mildAdjectives: words,
    badPhrases: words,
    wrongManners: words,
    punishingVerbs: words,
    traces: words,
  }),
  "frames.yaml": z.strictObject({
    frames: z.array(frame),
    withheld: words,
    upheld: words,
    claimNouns: words,
    strongClaimNouns: words,
    hedges: words,
    weakening: words,
    backingParticiples: words,
  }),
  "denials.yaml": z.strictObject({
    denyVerbs: z.strictObject({ any: words, claim: words }),
    censureVerbs: words,
    callVerbs: words,
    reactVerbs: words,
    deniableNouns: words,
    accusingNouns: words,
    belittlingNouns: words,
    looseNouns: words,
    refusedNouns: words,
    declinedNouns: words,
    dismissals: words,
    unmistakable: words,
    conductPhrases: words,
    plainConduct: words,
    denialNouns: words,
    denialBearers: words,
    innocenceVerbs: words,
    accusingWords: words,
    denialExamples: z.array(denialExample),
    denyNothing: words,
  }),
  "confidence.yaml": z.strictObject({
    confidence: z.strictObject({ accusation: confidence, denial: confidence }),
    explicitFrom: z.number(),
    explicitInWeakWordsFrom: z.number(),
    leastConfidence: z.number(),
  }),
  "page.yaml": z.strictObject({
    linkLeads: words,
    editorialLeads: words,
    creditPhrases: words,
    captionPhrases: words,
    abbreviations: words,
    sometimesFinal: words,
    sentenceOpeners: words,
  }),
} as const;

type Files = { [F in keyof typeof lexiconFiles]: z.infer<(typeof lexiconFiles)[F]> };
type Merged<T> = (T extends unknown ? (value: T) => void : never) extends (value: infer I) => void
  ? I
  : never;

/** All files' contents in one object. */
export type Lexicon = Merged<Files[keyof Files]>;
export type Nation = z.infer<typeof nation>;
export type Frame = z.infer<typeof frame>;
export type Confidence = z.infer<typeof confidence>;
export type BodyWord = z.infer<typeof bodyWord>;
export type Organisation = z.infer<typeof organisation>;
