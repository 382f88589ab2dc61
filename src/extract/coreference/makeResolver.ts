import type { NounPhrase, Parse } from "../../model/grammar.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Party, ResolveContext, Resolver } from "../../model/parties.ts";
import type { Entity, Mention, Relation } from "../../model/reading.ts";
import type { Sentence, Token } from "../../model/text.ts";
import { findAffiliations } from "./affiliations.ts";
import { findDefendants } from "./findDefendants.ts";
import { findDescriptors } from "./findDescriptors.ts";
import { type Gender, makeGenderFinder } from "./findGenders.ts";
import { findHeadlineParty } from "./findHeadlineParty.ts";
import { findLeadPerson } from "./findLeadPerson.ts";
import { makeOriginFinder, nationsOfPlaces, type Origins } from "./findOrigins.ts";
import { type PartyWords, partyWords } from "./partyWords.ts";

export interface DocumentState {
  readonly sentences: readonly Sentence[];
  readonly parses: readonly Parse[];
  readonly mentions: readonly Mention[];
  /** Entities so far; unnamed parties are added to it. */
  readonly entities: Entity[];
  readonly relations: readonly Relation[];
  /** Mentions of parties added or pointed back to. */
  readonly found: Mention[];
}

const singularPronouns = new Set(["he", "she", "him", "her", "himself", "herself"]);
const itPronouns = new Set(["it", "itself"]);
const theyPronouns = new Set(["they", "them", "themselves"]);
const firstPronouns = new Set(["we", "us", "i", "me", "ourselves", "myself"]);
const determiners = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "some",
  "several",
  "many",
  "other",
  "both",
  "all",
  "any",
  "two",
  "three",
  "four",
  "five",
  "six",
  "dozens",
  "more",
  "most",
  "another",
  "certain",
  "various",
  "multiple",
  "few",
]);
const definite = new Set(["the", "this", "that", "these", "those", "both", "its", "his", "her", "their"]);
const attaching = new Set(["for", "of", "at", "from", "with", "in", "by"]);
const people = new Set([
  "man",
  "men",
  "woman",
  "women",
  "person",
  "people",
  "suspect",
  "suspects",
  "defendant",
  "defendants",
  "couple",
  "teenager",
  "teenagers",
  "boy",
  "girl",
  "family",
  "father",
  "mother",
  "pair",
  "trio",
  "duo",
  "individual",
  "individuals",
  "plaintiff",
  "plaintiffs",
]);
const bareCriminals = new Set([
  "hackers",
  "attackers",
  "criminals",
  "cybercriminals",
  "scammers",
  "thieves",
  "fraudsters",
  "gunmen",
  "militants",
  "rebels",
  "actors",
  "adversaries",
  "intruders",
  "hacker",
  "attacker",
  "others",
  "someone",
  "somebody",
  "anyone",
  "everyone",
  "nobody",
  "people",
  "users",
  "customers",
  "victims",
]);
const institutionLike = new Set([
  "police",
  "prosecutors",
  "prosecution",
  "authorities",
  "defence",
  "defense",
  "government",
  "ministers",
  "opposition",
  "military",
  "army",
]);
const coalitionPlurals = new Set([
  "nations",
  "countries",
  "states",
  "members",
  "leaders",
  "allies",
  "ministers",
  "governments",
  "partners",
]);
const issuing = new Set([
  "issued",
  "released",
  "published",
  "written",
  "filed",
  "signed",
  "commissioned",
  "compiled",
  "prepared",
  "produced",
  "brought",
  "made",
  "posted",
  "submitted",
  "drafted",
  "authored",
  "sent",
  "obtained",
  "drawn",
]);

/** Does an entity of this actor type answer to a noun of these lexicon types? */
function answersTo(entity: Entity, types: readonly string[]): boolean {
  if (entity.kind === "nation")
    return types.includes("government") || types.includes("nation") || types.includes("state");
  const type = entity.actorType;
  return types.some((t) => {
    switch (t) {
      case "party":
      case "militant":
      case "union":
      case "ngo":
      case "sport":
      case "organisation":
        return type === "organisation";
      case "court":
      case "military":
        return type === "agency" || type === "organisation";
      case "company":
        // A name without a type is most often a company's.
        return type === "company" || (type === "organisation" && entity.known === null);
      default:
        return t === type;
    }
  });
}

type BodyNoun = { readonly types: readonly string[]; readonly plural: boolean; readonly lemma: string };

/** Nouns that stand in the name of what they point back to: "the council" is no company. */
const namingNouns = new Map<string, RegExp>(
  [
    "council",
    "commission",
    "committee",
    "ministry",
    "department",
    "parliament",
    "court",
    "tribunal",
    "university",
    "college",
    "school",
    "church",
    "hospital",
    "embassy",
    "consulate",
    "police",
    "bureau",
    "board",
    "senate",
    "congress",
    "institute",
    "foundation",
    "academy",
    "assembly",
    "jury",
    "delegation",
    "mission",
    "cabinet",
    "society",
    "trust",
    "party",
  ].map((noun) => [noun, new RegExp(`\\b${noun}\\b`, "iu")]),
);
for (const noun of ["army", "navy", "air force", "military", "armed forces", "forces", "coast guard"])
  namingNouns.set(noun, /\b(army|navy|air force|military|forces?|guard|marines|corps)\b/iu);
for (const noun of ["union", "trade union", "labour union", "labor union", "federation", "association"])
  namingNouns.set(noun, /\b(union|workers|federation|association|guild|congress|brotherhood|alliance)\b/iu);
namingNouns.set(
  "party",
  /\b(party|democrats?|conservatives?|labour|greens?|front|movement|alliance|republicans?|league)\b/iu,
);

/** What somebody before a court does, and has done to him. */
const courtly = /^(plead|deny|go|appear|stand|face|admit|walk)$/u;
const charging =
  /^(charge|accuse|arrest|jail|convict|sentence|acquit|clear|remand|indict|try|fine|ban|find)$/u;

/** Roles of those who act for somebody else. */
const actsFor = /lawyer|attorney|counsel|solicitor|barrister|agent|representative/u;

const bodiesNamedBy = (noun: string): RegExp | undefined => namingNouns.get(noun);

/** Is this post the one meant: every word of the role, and nobody who held it before. */
const holdsPost = (position: string, role: string): boolean => {
  const words = position.toLowerCase().split(/[^\p{L}-]+/u);
  return role.split(" ").every((word) => words.includes(word)) && !/^(former|ex)$/u.test(words[0] ?? "");
};

/** Makes the resolver of one document's phrases. Nothing is guessed across documents; a phrase that fits nobody gives no party. */
export function makeResolverMaker(
  lexicon: Lexicon,
): (state: DocumentState, quoteSpeakers: () => ReadonlyMap<number, readonly Party[]>) => Resolver {
  const words = partyWords(lexicon);
  const gendersOf = makeGenderFinder(lexicon);
  const nationOf = nationsOfPlaces(lexicon);
  const originsOf = makeOriginFinder(nationOf);
  return (state, quoteSpeakers) => {
    const { sentences, mentions, entities } = state;
    return new DocumentResolver(state, words, quoteSpeakers, {
      gender: gendersOf(sentences, mentions, entities),
      origins: originsOf(sentences, mentions, entities),
      nationOf,
      descriptors: findDescriptors(sentences, mentions, entities),
      posts: findAffiliations(sentences, mentions, entities, words),
      defendants: findDefendants(state.parses),
    });
  };
}

/** What a document says of its named parties besides naming them. */
interface Told {
  readonly gender: ReadonlyMap<number, Gender>;
  readonly origins: Origins;
  readonly nationOf: ReadonlyMap<string, string>;
  /** What else the text calls a named party. */
  readonly descriptors: ReadonlyMap<number, ReadonlySet<string>>;
  readonly posts: Map<number, number[]>;
  readonly defendants: ReadonlySet<number>;
}

class DocumentResolver implements Resolver {
  private at = 0;
  /** Per sentence: parties its clauses have as subjects, in order. */
  private readonly subjects: Party[][] = [];
  private readonly issuers = new Map<string, number>();
  private readonly unnamed = new Map<string, number>();
  /** Unnamed parties that are documents: "it" is seldom one of them. */
  private readonly papers = new Set<number>();
  /** Unnamed parties that are people: "it" is none of them. */
  private readonly folk = new Set<number>();
  /** Persons whom the first sentences bring in by a noun. */
  private readonly leads = new Set<number>();
  /** Lawyers and the like → whom they act for. */
  private readonly clients = new Map<number, number>();
  private readonly bySentence: Mention[][] = [];

  /** Mentions found by reference, per sentence. */
  private readonly referred: Mention[][] = [];
  /** Unnamed parties that are one person: "a neighbour", "the coach". */
  private readonly humans = new Set<number>();
  private readonly told: Told;
  private readonly state: DocumentState;
  private readonly words: PartyWords;
  private readonly quoteSpeakers: () => ReadonlyMap<number, readonly Party[]>;

  constructor(
    state: DocumentState,
    words: PartyWords,
    quoteSpeakers: () => ReadonlyMap<number, readonly Party[]>,
    told: Told,
  ) {
    this.state = state;
    this.told = told;
    this.words = words;
    this.quoteSpeakers = quoteSpeakers;
    for (const sentence of state.sentences) {
      this.bySentence[sentence.index] = [];
      this.referred[sentence.index] = [];
    }
    for (const mention of state.mentions) this.bySentence[mention.sentence]?.push(mention);
  }

  readonly note = (documents: readonly string[], issuer: number): void => {
    for (const noun of documents) this.issuers.set(noun, issuer);
  };

  readonly affiliations = (person: number): readonly number[] => this.told.posts.get(person) ?? [];

  readonly enter = (sentence: number): void => {
    this.at = sentence;
    if (this.subjects[sentence]) return;
    const list: Party[] = [];
    this.subjects[sentence] = list;
    this.readPosts(sentence);
    for (const clause of this.state.parses[sentence]?.clauses ?? []) {
      if (clause.quote !== null || clause.subjectVia === "none") continue;
      for (const np of clause.subject) {
        for (const party of this.resolve(np, { speaker: null }))
          if (!list.some((p) => p.entity === party.entity)) list.push(party);
      }
    }
  };

  /** "Ida Brekke, a spokeswoman for the company": whom the person behind the comma stands for. */
  private readPosts(sentence: number): void {
    for (const mention of this.bySentence[sentence] ?? []) {
      if (this.entity(mention.entity)?.actorType !== "person" || this.lower(mention.to) !== ",") continue;
      const post = this.state.parses[sentence]?.nps.find(
        (np) => np.from > mention.to && np.from <= mention.to + 2,
      );
      if (!post || !this.words.roles.has(this.lower(post.head)) || post.entity !== null) continue;
      const body = this.saysFormer(post) ? null : this.owner(post, { speaker: null });
      if (body && body.entity !== mention.entity && body.via !== "unnamed")
        this.told.posts.set(mention.entity, [
          ...new Set([...(this.told.posts.get(mention.entity) ?? []), body.entity]),
        ]);
    }
  }

  readonly resolve = (np: NounPhrase, context: ResolveContext): readonly Party[] => {
    const found = this.resolveInner(np, context).filter((party) => !context.not?.includes(party.entity));
    const sentence = this.state.sentences[this.at];
    for (const party of found) {
      const first = sentence?.tokens[np.from];
      const last = sentence?.tokens[np.to - 1];
      const here = this.referred[this.at] ?? [];
      const through =
        (party.via === "modifier" || party.via === "document" || party.via === "spokesperson") &&
        this.entity(party.entity)?.actorType !== "unnamed";
      if (
        party.via !== "name" &&
        !through &&
        first &&
        last &&
        !here.some((m) => m.start === first.start && m.entity === party.entity)
      ) {
        const mention: Mention = {
          entity: party.entity,
          via: party.via === "pronoun" ? "pronoun" : "definite",
          sentence: this.at,
          from: np.from,
          to: np.to,
          start: first.start,
          end: last.end,
        };
        here.push(mention);
        this.state.found.push(mention);
      }
    }
    return found;
  };

  private token(at: number): Token | undefined {
    return this.state.sentences[this.at]?.tokens[at];
  }

  private lower(at: number): string {
    return this.token(at)?.lower ?? "";
  }

  private entity(key: number): Entity | undefined {
    return this.state.entities[key];
  }

  private isPerson(key: number): boolean {
    return this.entity(key)?.actorType === "person" || this.humans.has(key);
  }

  /** The longest noun for a body at the end of the phrase: "law firm" before "firm". */
  private bodyNoun(np: NounPhrase): BodyNoun | undefined {
    for (let from = Math.max(np.from, np.head - 2); from <= np.head; from++) {
      const words = Array.from({ length: np.head - from + 1 }, (_, k) => this.lower(from + k)).join(" ");
      const noun = this.words.organisations.get(words);
      if (noun) return noun;
    }
    return undefined;
  }

  private mentionsIn(from: number, to: number): Mention[] {
    return (this.bySentence[this.at] ?? []).filter((m) => m.from >= from && m.to <= to);
  }

  private resolveInner(np: NounPhrase, context: ResolveContext): Party[] {
    const head = this.lower(np.head);
    if (np.entity !== null) return [{ entity: np.entity, via: "name", onBehalfOf: null, sure: true }];
    if (
      np.to - np.from === 1 &&
      (singularPronouns.has(head) ||
        itPronouns.has(head) ||
        theyPronouns.has(head) ||
        firstPronouns.has(head))
    )
      return this.pronoun(head, np, context);
    const covering = this.covering(np) ?? this.explained(np);
    if (covering) return [{ entity: covering.entity, via: "name", onBehalfOf: null, sure: true }];
    const called = this.called(np);
    if (called) return [{ entity: called.entity, via: "name", onBehalfOf: null, sure: true }];
    const beside = this.appositives(np);
    const [only] = beside;
    if (beside.length === 1 && only && this.isPerson(only.entity)) {
      // "the museum's director, Jo Reed": a post is told here.
      const body = this.saysFormer(np) ? null : this.owner(np, context);
      if (body && actsFor.test(head)) this.clients.set(only.entity, body.entity);
      if (body && body.entity !== only.entity)
        this.told.posts.set(only.entity, [
          ...new Set([...(this.told.posts.get(only.entity) ?? []), body.entity]),
        ]);
    }
    if (beside.length > 0)
      return beside.map((m) => ({ entity: m.entity, via: "name", onBehalfOf: null, sure: true }));
    const role = this.words.roles.get(`${this.lower(np.head - 1)} ${head}`) ?? this.words.roles.get(head);
    if (role?.kind === "spokesperson") return this.spokesperson(np, context);
    if (this.words.documents.has(head)) return this.document(np, head);
    const pair = this.pair(np, head);
    if (pair.length > 0)
      return pair.map((key) => ({ entity: key, via: "definite", onBehalfOf: null, sure: true }));
    const headlined = this.headlined(np);
    if (headlined !== null) return [{ entity: headlined, via: "definite", onBehalfOf: null, sure: true }];
    const organisation = this.bodyNoun(np);
    if (!organisation && !role && /^(the|this|that)$/u.test(this.lower(np.from)) && np.possessor === null) {
      const described = this.salient(
        (e) =>
          e.kind === "actor" &&
          e.actorType !== "unnamed" &&
          this.isCalled(e.key, head) &&
          !context.not?.includes(e.key),
        np.from,
      );
      if (described !== null && described !== context.speaker)
        return [{ entity: described, via: "definite", onBehalfOf: null, sure: true }];
    }
    const isDefinite = definite.has(this.lower(np.from)) || np.possessor !== null;
    if (organisation && !this.words.groups.has(head))
      return this.organisation(np, head, organisation, isDefinite, context);
    if (coalitionPlurals.has(head) && isDefinite && !np.possessor && this.lower(np.to) !== "of") {
      const coalition = this.recent((e) => e.actorType === "coalition", 8);
      if (coalition !== null && this.mentionsIn(np.from, np.to).length === 0)
        return [{ entity: coalition, via: "definite", onBehalfOf: null, sure: true }];
      const inner = this.mentionsIn(np.from, np.to).find(
        (m) => this.entity(m.entity)?.actorType === "coalition",
      );
      if (inner) return [{ entity: inner.entity, via: "definite", onBehalfOf: null, sure: true }];
    }
    if (head === "counterpart") {
      const other = this.counterpart(np, context);
      if (other !== null) return [{ entity: other, via: "definite", onBehalfOf: null, sure: true }];
    }
    if (/^(country|homeland|nation)$/u.test(head) && np.possessor) {
      const owner = this.owner(np, context);
      const iso = owner ? this.entity(owner.entity)?.nation : null;
      const nation = iso ? this.state.entities.find((e) => e.kind === "nation" && e.iso === iso) : undefined;
      if (nation) return [{ entity: nation.key, via: "definite", onBehalfOf: null, sure: true }];
    }
    const known = this.words.groups.has(head) || role || people.has(head);
    if (!known && !organisation && this.token(np.head)?.pos === "NOUN" && this.leadsIn(np, isDefinite)) {
      const lead = findLeadPerson(this.state, this.at, this.told.defendants);
      if (lead !== null) {
        this.leads.add(lead);
        return [{ entity: lead, via: "definite", onBehalfOf: null, sure: true }];
      }
    }
    if (known) return this.unnamedParty(np, head, role?.kind ?? "group", isDefinite, context);
    if (context.throughModifier) {
      const inner = this.mentionsIn(np.from, np.to).filter((m) => m.to <= np.head || m.via === "demonym");
      const nation =
        inner.find((m) => this.entity(m.entity)?.kind === "nation") ??
        inner.find((m) => this.entity(m.entity)?.kind === "actor");
      if (nation) return [{ entity: nation.entity, via: "modifier", onBehalfOf: null, sure: true }];
    }
    const token = this.token(np.head);
    // "blamed the agency's senior management": the body itself.
    if (context.object && np.possessor) {
      const body = this.owner(np, context);
      if (body && body.via === "name") return [{ ...body, via: "modifier", sure: false }];
    }
    if (
      context.anybody &&
      token &&
      (token.pos === "NOUN" ||
        token.pos === "PROPN" ||
        (token.pos === "NUM" && this.lower(np.from) === "the")) &&
      !bareCriminals.has(head) &&
      !/(tion|ment|ness|ity|ure|ance|ence|ing|al|ism|age|in|ship|th)$/u.test(head)
    ) {
      const owner = this.mentionsIn(np.from, np.to).find((m) => this.entity(m.entity)?.kind === "nation");
      return [
        {
          entity: this.add(np, owner?.entity ?? null, "unnamed"),
          via: "unnamed-body",
          onBehalfOf: null,
          sure: false,
        },
      ];
    }
    if (
      token?.pos === "PROPN" &&
      /^\p{Lu}/u.test(token.text) &&
      np.from + 2 >= np.to &&
      !(np.head === 0) &&
      !this.told.nationOf.has(token.text) &&
      !/^(in|at|near|to|from|off|around|outside|inside)$/u.test(this.lower(np.from - 1))
    )
      return [
        { entity: this.add(np, null, "organisation"), via: "unknown-name", onBehalfOf: null, sure: false },
      ];
    return [];
  }

  /** The name that holds the head of a phrase, letters behind it aside: "Jo Reed QC". */
  private covering(np: NounPhrase): Mention | undefined {
    const letters = /^\p{Lu}\p{L}?\p{Lu}$/u.test(this.token(np.head)?.text ?? "");
    return this.mentionsIn(np.from, np.to).find(
      (m) =>
        m.via !== "demonym" &&
        ((m.from <= np.head && np.head < m.to) || (letters && m.to === np.head && this.isPerson(m.entity))),
    );
  }

  /** "Jo Reed, a biologist who …": the phrase only says what the one named before it is. */
  private explained(np: NounPhrase): Mention | undefined {
    const head = this.token(np.head);
    const lead = this.lower(np.from);
    if (this.lower(np.from - 1) !== "," || head?.pos !== "NOUN" || np.possessor) return undefined;
    if (!/^(a|an|the)$/u.test(lead) && np.from !== np.head) return undefined;
    const next = this.lower(np.to);
    const goesOn = /^(who|which|that|whose|of|in|for|at|from|with|based)$/u.test(next);
    const closed = next === "," && !(lead === "the" && this.lower(np.to + 1) === "and");
    if (next === "and" || !(goesOn || closed || next === "." || lead === "a" || lead === "an"))
      return undefined;
    const named = (this.bySentence[this.at] ?? []).find(
      (m) => m.to === np.from - 1 && m.via !== "demonym" && this.entity(m.entity)?.kind === "actor",
    );
    if (!named) return undefined;
    const personal = this.roleOf(np) !== undefined || people.has(head.lower);
    const body = this.bodyNoun(np) !== undefined;
    if (this.isPerson(named.entity)) return personal ? named : undefined;
    return body || !personal ? named : undefined;
  }

  /** "its former chairman" speaks for it no more. */
  private saysFormer(np: NounPhrase): boolean {
    for (let at = np.from; at < np.head; at++)
      if (/^(former|ex|then|late|ex-.*)$/u.test(this.lower(at))) return true;
    return false;
  }

  private roleOf(np: NounPhrase): { kind: string; lemma: string; plural: boolean } | undefined {
    const head = this.lower(np.head);
    return this.words.roles.get(`${this.lower(np.head - 1)} ${head}`) ?? this.words.roles.get(head);
  }

  private speaksOfHackers(np: NounPhrase): boolean {
    for (let at = np.from; at < np.head; at++)
      if (/^(hacking|hacker|cyber|espionage|ransomware|cyberespionage|cybercrime)$/u.test(this.lower(at)))
        return true;
    return false;
  }

  /** "a hacking collective known as Tin Heron", "a group it calls Tin Heron". */
  private called(np: NounPhrase): Mention | null {
    let at = np.to;
    while (
      [
        "also",
        "it",
        "they",
        "he",
        "she",
        "which",
        "that",
        ",",
        "is",
        "was",
        "commonly",
        "publicly",
        "widely",
        "researchers",
        "and",
        "itself",
      ].includes(this.lower(at)) &&
      at < np.to + 4
    )
      at++;
    if (
      !/^(known|called|dubbed|named|codenamed|nicknamed|tracked|calls|call|calling|dubs)$/u.test(
        this.lower(at),
      )
    )
      return null;
    at++;
    if (["as", "itself", "themselves"].includes(this.lower(at))) at++;
    while (/^["“‘']$/u.test(this.token(at)?.text ?? "")) at++;
    return (
      (this.bySentence[this.at] ?? []).find(
        (m) => m.from === at && this.entity(m.entity)?.kind === "actor",
      ) ?? null
    );
  }

  /** "the club's chairman, Jo Reed, said", "the operator, Norvik, of …", "two executives, Jo Reed and Al Orr": the names behind the comma. */
  private appositives(np: NounPhrase): Mention[] {
    const head = this.token(np.head);
    if (head?.pos !== "NOUN" && !(head?.pos === "PROPN" && this.words.roles.has(head.lower))) return [];
    const mentions = this.bySentence[this.at] ?? [];
    const role = this.roleOf(np);
    const many =
      role?.plural ??
      this.words.organisations.get(head.lower)?.plural ??
      (head.lower !== head.lemma && head.lower.endsWith("s"));
    const nameAt = (at: number): Mention | undefined =>
      mentions.find(
        (m) =>
          (m.from === at ||
            (m.from === at + 1 &&
              this.token(at)?.pos !== "PUNCT" &&
              /^\p{Lu}/u.test(this.token(at)?.text ?? ""))) &&
          m.via !== "demonym" &&
          this.entity(m.entity)?.kind === "actor",
      );
    const portfolio = /^(for|of|on)$/u.test(this.lower(np.to)) && role !== undefined;
    for (let at = np.to; at < np.to + 12; at++) {
      // "the Minister for Fisheries Jo Reed".
      const holder = mentions.find((m) => m.from === at && this.isPerson(m.entity));
      if (portfolio && holder && /^\p{Lu}/u.test(this.token(at - 1)?.text ?? "")) return [holder];
      if (this.lower(at) === ",") {
        const first = nameAt(at + 1);
        if (!first) return [];
        const isOrganisation = this.words.organisations.has(head.lower);
        const fits = this.isPerson(first.entity)
          ? role !== undefined || !isOrganisation
          : isOrganisation || role === undefined;
        if (!fits) return [];
        const names = [first];
        let to = first.to;
        while (many && names.length < 8 && (this.lower(to) === "," || this.lower(to) === "and")) {
          const next = nameAt(to + 1) ?? (this.lower(to + 1) === "and" ? nameAt(to + 2) : undefined);
          if (!next) break;
          names.push(next);
          to = next.to;
        }
        const after = this.lower(to);
        return after === "," || after === "" || after === "." || names.length > 1 ? names : [];
      }
      const token = this.token(at);
      if (
        !token ||
        (token.pos === "VERB" && !/(ed|ing|en)$/u.test(token.lower)) ||
        /^(said|accused|denied|charged|blamed|warned|claimed|alleged|rejected|dismissed)$/u.test(
          token.lower,
        ) ||
        token.pos === "AUX" ||
        token.pos === "PUNCT"
      )
        return [];
    }
    return [];
  }

  /** The phrase hung on with a preposition: "of the ministry", "at Norvik". */
  private attached(np: NounPhrase): { prep: string; np: NounPhrase } | null {
    const prep = this.lower(np.to);
    if (!attaching.has(prep)) return null;
    const next = this.state.parses[this.at]?.nps.find((p) => p.from === np.to + 1);
    return next ? { prep, np: next } : null;
  }

  private owner(np: NounPhrase, context: ResolveContext): Party | null {
    if (np.possessor) {
      // "sued the network and its director": the network's.
      const beside = /^(its|their|his|her)$/u.test(this.lower(np.from)) && this.lower(np.from - 1) === "and";
      const joined = beside ? (this.bySentence[this.at] ?? []).find((m) => m.to === np.from - 1) : undefined;
      if (
        joined &&
        joined.via !== "demonym" &&
        this.isPerson(joined.entity) === /^h/u.test(this.lower(np.from))
      )
        return { entity: joined.entity, via: "name", onBehalfOf: null, sure: true };
      const named = this.mentionsIn(np.possessor.from, np.possessor.to).at(-1);
      if (named) return { entity: named.entity, via: "name", onBehalfOf: null, sure: true };
      const word = this.lower(np.possessor.from);
      const pronoun =
        word === "his"
          ? "he"
          : word === "her"
            ? "she"
            : word === "its"
              ? "it"
              : word === "their"
                ? "they"
                : word === "our" || word === "my"
                  ? "we"
                  : null;
      if (pronoun) return this.pronoun(pronoun, np, { ...context, object: false, not: [] })[0] ?? null;
      const last = np.possessor.to - 1;
      if (this.words.organisations.has(this.lower(last)))
        return (
          this.resolveInner(
            { ...np, to: np.possessor.to, head: last, possessor: null, entity: null },
            context,
          )[0] ?? null
        );
    }
    const inner = this.mentionsIn(np.from, np.to)
      .filter((m) => m.to <= np.head)
      .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
    if (inner) return { entity: inner.entity, via: "name", onBehalfOf: null, sure: true };
    const modifier = this.words.organisations.get(this.lower(np.head - 1));
    if (modifier && np.head - 1 >= np.from)
      return (
        this.resolveInner(
          { ...np, to: np.head, head: np.head - 1, possessor: null, entity: null },
          context,
        )[0] ?? null
      );
    const hung = this.attached(np);
    if (hung && hung.prep !== "in" && hung.prep !== "by" && hung.prep !== "with")
      return this.resolveInner(hung.np, context)[0] ?? null;
    return null;
  }

  private spokesperson(np: NounPhrase, context: ResolveContext): Party[] {
    const owner = this.owner(np, context);
    if (owner) return [{ ...owner, via: "spokesperson" }];
    const recent = this.recent(
      (e) =>
        e.kind === "actor" &&
        e.actorType !== "person" &&
        e.actorType !== "unnamed" &&
        e.actorType !== "media",
      2,
    );
    return recent === null
      ? [{ entity: this.add(np, null, "unnamed"), via: "unnamed", onBehalfOf: null, sure: false }]
      : [{ entity: recent, via: "spokesperson", onBehalfOf: null, sure: false }];
  }

  private document(np: NounPhrase, head: string): Party[] {
    const issuer = this.issuerOf(np);
    if (issuer !== null) {
      this.issuers.set(head, issuer);
      return [{ entity: issuer, via: "document", onBehalfOf: null, sure: true }];
    }
    const known = definite.has(this.lower(np.from))
      ? (this.issuers.get(head) ?? (head === "document" ? [...this.issuers.values()].at(-1) : undefined))
      : undefined;
    if (known === undefined && /^(indictment|charge|charges)$/u.test(head)) {
      const prosecution = [...this.unnamed]
        .reverse()
        .find(([label]) => /prosecutors?$|grand jury$/u.test(label));
      if (prosecution) return [{ entity: prosecution[1], via: "document", onBehalfOf: null, sure: true }];
    }
    if (known !== undefined) return [{ entity: known, via: "document", onBehalfOf: null, sure: true }];
    const paper = this.add(np, null, "unnamed");
    this.papers.add(paper);
    return [{ entity: paper, via: "unnamed", onBehalfOf: null, sure: false }];
  }

  private issuerOf(np: NounPhrase): number | null {
    const owner = np.possessor ? this.owner(np, { speaker: null }) : null;
    if (owner) return owner.entity;
    const inner = this.mentionsIn(np.from, np.to)
      .filter((m) => m.via !== "demonym")
      .at(-1);
    if (inner) return inner.entity;
    for (let at = np.to; at < Math.min(np.to + 6, this.state.sentences[this.at]?.tokens.length ?? 0); at++) {
      const word = this.lower(at);
      const next = this.state.parses[this.at]?.nps.find((p) => p.from === at + 1);
      if ((word === "from" || word === "by" || word === "of") && next) {
        const party = this.resolveInner(next, { speaker: null })[0];
        if (party && party.via !== "unnamed") return party.entity;
        const coalition = this.coalitionInside(next);
        if (coalition !== null) return coalition;
        return party?.entity ?? null;
      }
      if (word === "," || word === "that" || (this.token(at)?.pos === "VERB" && !issuing.has(word)))
        return null;
    }
    return null;
  }

  /** "the foreign ministers of A, B and other member states": the coalition whose members they are. */
  private coalitionInside(np: NounPhrase): number | null {
    for (let at = np.to; at < np.to + 20; at++) {
      const word = this.lower(at);
      if (word === "" || this.token(at)?.pos === "VERB") return null;
      if (word === "member" || word === "members") return this.recent((e) => e.actorType === "coalition", 10);
    }
    return null;
  }

  private organisation(
    np: NounPhrase,
    head: string,
    noun: BodyNoun,
    isDefinite: boolean,
    context: ResolveContext,
  ): Party[] {
    if (/^(unit|arm|branch|division|wing|cell|part|member|members)$/u.test(head)) {
      const whole = this.attached(np);
      if (whole?.prep === "of" && whole.np.entity !== null)
        return [{ entity: whole.np.entity, via: "modifier", onBehalfOf: null, sure: true }];
    }
    const inner = this.mentionsIn(np.from, np.to).filter((m) => m.to <= np.head);
    const owner = np.possessor ? this.owner(np, context) : null;
    const nation =
      inner.find((m) => this.entity(m.entity)?.kind === "nation") ??
      (owner && this.entity(owner.entity)?.kind === "nation" ? owner : undefined);
    if (
      nation &&
      ["government", "administration", "regime", "state", "authorities", "leadership"].includes(head)
    )
      return [{ entity: nation.entity, via: "modifier", onBehalfOf: null, sure: true }];
    if (owner && this.entity(owner.entity)?.kind === "actor" && !this.isPerson(owner.entity))
      return [{ ...owner, via: "definite", sure: false }];
    const coalition = inner.find((m) => this.entity(m.entity)?.actorType === "coalition");
    if (coalition) return [{ entity: coalition.entity, via: "definite", onBehalfOf: null, sure: true }];
    const others = inner.filter((m) => this.entity(m.entity)?.kind !== "nation");
    if (isDefinite && others.length === 0 && !noun.plural && !(owner && this.isPerson(owner.entity))) {
      const iso = nation ? (this.entity(nation.entity)?.iso ?? null) : null;
      const place = iso === null ? this.placeIn(np) : null;
      const hackers = noun.types.every((type) => type === "threat-actor") || this.speaksOfHackers(np);
      const named = bodiesNamedBy(noun.lemma);
      const fitting = (e: Entity): boolean =>
        e.kind === "actor" &&
        e.actorType !== "unnamed" &&
        !context.not?.includes(e.key) &&
        (hackers
          ? e.actorType === "threat-actor" || this.isCalled(e.key, head)
          : named
            ? e.actorType !== "person" && (named.test(e.label) || this.isCalled(e.key, head))
            : answersTo(e, noun.types));
      const from = (e: Entity): "here" | "elsewhere" | "unknown" => this.isFrom(e.key, iso, place);
      const antecedent =
        this.salient((e) => fitting(e) && this.isCalled(e.key, head) && from(e) !== "elsewhere", np.from) ??
        this.salient((e) => fitting(e) && from(e) === "here", np.from) ??
        this.unclear((e) => fitting(e) && from(e) === "unknown", iso !== null || place !== null, np.from);
      if (antecedent !== null) return [{ entity: antecedent, via: "definite", onBehalfOf: null, sure: true }];
      const before = this.unnamedBefore(noun.lemma);
      if (before !== null) return [{ entity: before, via: "definite", onBehalfOf: null, sure: true }];
    }
    if (noun.plural && isDefinite) {
      const coalitionBefore = this.recent((e) => e.actorType === "coalition", 6);
      if (coalitionBefore !== null && coalitionPlurals.has(head))
        return [{ entity: coalitionBefore, via: "definite", onBehalfOf: null, sure: true }];
    }
    return [
      {
        entity: this.add(np, nation?.entity ?? null, "unnamed"),
        via: inner.length > 0 ? "unnamed" : "unnamed-body",
        onBehalfOf: null,
        sure: inner.length > 0 || !isDefinite,
      },
    ];
  }

  /** "its Norland counterpart": the body of that nation whose name shares a word with the owner's. */
  private counterpart(np: NounPhrase, context: ResolveContext): number | null {
    const nation = this.mentionsIn(np.from, np.to).find((m) => this.entity(m.entity)?.kind === "nation");
    const owner = np.possessor ? this.owner(np, context) : null;
    const own = owner ? this.entity(owner.entity) : undefined;
    const there = nation ? this.entity(nation.entity) : undefined;
    if (!own || !there || own.kind !== "actor") return null;
    const last = own.label.split(" ").at(-1) ?? "";
    const found = this.state.entities.filter(
      (e) =>
        e.kind === "actor" &&
        e.key !== own.key &&
        e.actorType === own.actorType &&
        (e.label.startsWith(there.label) || e.nation === there.iso) &&
        e.label.endsWith(last),
    );
    return found.length === 1 ? (found[0]?.key ?? null) : null;
  }

  /** "both governments", "the two countries": the two nations a text is about. */
  private pair(np: NounPhrase, head: string): number[] {
    if (!/^(governments|countries|nations|states|neighbours|neighbors|capitals)$/u.test(head)) return [];
    const two =
      this.lower(np.from) === "both" || (this.lower(np.from) === "the" && this.lower(np.from + 1) === "two");
    if (!two || np.to - np.from > 3) return [];
    // The two a text speaks of most so far.
    const counts = new Map<number, number>();
    for (let s = 0; s <= this.at; s++)
      for (const m of this.bySentence[s] ?? [])
        if (this.entity(m.entity)?.kind === "nation" && (s < this.at || m.to <= np.from))
          counts.set(m.entity, (counts.get(m.entity) ?? 0) + 1);
    const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!first || !second || (third && third[1] * 2 > second[1])) return [];
    return [first[0], second[0]];
  }

  /** A noun of the headline is somebody named below it: "Canadian owner", "Norland coach". */
  private headlined(np: NounPhrase): number | null {
    const { sentences, mentions, entities } = this.state;
    if (sentences[this.at]?.zone !== "headline" || np.possessor || !this.told.nationOf) return null;
    const nation = this.mentionsIn(np.from, np.head).find((m) => this.entity(m.entity)?.kind === "nation");
    const iso = nation ? (this.entity(nation.entity)?.iso ?? null) : null;
    if (iso === null || /s$/u.test(this.lower(np.head))) return null;
    const role = this.roleOf(np);
    const body = this.bodyNoun(np);
    if (!role && !body) return null;
    const named = body ? bodiesNamedBy(body.lemma) : undefined;
    return findHeadlineParty(sentences, mentions, entities, (e) => {
      if (this.isPerson(e.key))
        return (
          role !== undefined &&
          e.nation === iso &&
          (holdsPost(e.position ?? "", role.lemma) || this.isCalled(e.key, role.lemma))
        );
      if (e.actorType === "media" || (!body && !this.isCalled(e.key, this.lower(np.head)))) return false;
      return named
        ? named.test(e.label)
        : this.isFrom(e.key, iso, null) === "here" && (!body || answersTo(e, body.types));
    });
  }

  /** "Lyon" in "the Lyon company". */
  private placeIn(np: NounPhrase): string | null {
    for (let at = np.from; at < np.head; at++) {
      const token = this.token(at);
      if (token?.pos === "PROPN" && /^\p{Lu}/u.test(token.text)) return token.text;
    }
    return null;
  }

  /** Is a party from the nation or place that a phrase asks for? */
  private isFrom(key: number, iso: string | null, place: string | null): "here" | "elsewhere" | "unknown" {
    const asked = iso ?? (place === null ? null : (this.told.nationOf.get(place) ?? null));
    const origins = this.told.origins.get(key) ?? new Set<string>();
    if ((place !== null && origins.has(place)) || (iso !== null && origins.has(iso))) return "here";
    if (iso === null && place === null) return "unknown";
    const nations = [...origins].filter((origin) => /^\p{Lu}{2}$/u.test(origin));
    return nations.length === 0 || (asked !== null && nations.includes(asked)) ? "unknown" : "elsewhere";
  }

  private unnamedParty(
    np: NounPhrase,
    head: string,
    kind: string,
    isDefinite: boolean,
    context: ResolveContext,
  ): Party[] {
    const owner = this.owner(np, context);
    const ownerEntity = owner ? this.entity(owner.entity) : undefined;
    const role = this.words.roles.get(`${this.lower(np.head - 1)} ${head}`) ?? this.words.roles.get(head);
    if (bareCriminals.has(head) && !owner) {
      const group = isDefinite ? this.recent((e) => e.actorType === "threat-actor", 6) : null;
      if (group !== null) return [{ entity: group, via: "definite", onBehalfOf: null, sure: true }];
      if (np.to - np.from <= 2 || isDefinite) return [];
    }
    const isPlural = role?.plural ?? /s$/u.test(head);
    if (role && !isPlural && isDefinite && role.kind !== "kin") {
      const match = this.recent(
        (e) =>
          e.actorType === "person" &&
          holdsPost(e.position ?? "", role.lemma) &&
          (!ownerEntity ||
            ownerEntity.kind !== "nation" ||
            e.nation === null ||
            e.nation === ownerEntity.iso),
        30,
      );
      if (match !== null) return [{ entity: match, via: "definite", onBehalfOf: null, sure: true }];
    }
    if (role && !isPlural && !isDefinite && /^(a|an|one)$/u.test(this.lower(np.from))) {
      const quoted = this.quotedNext(
        ownerEntity?.iso ?? ownerEntity?.nation ?? null,
        ownerEntity?.key ?? null,
      );
      if (quoted !== null) return [{ entity: quoted, via: "definite", onBehalfOf: null, sure: true }];
    }
    // "the 31-year-old goalkeeper": somebody already named.
    if (isDefinite && !isPlural && !np.possessor && this.attached(np) === null) {
      const aged = [...Array(np.to - np.from).keys()].some(
        (k) => /^\d{1,2}-year-old$/u.test(this.lower(np.from + k)) || this.lower(np.from + k) === "year",
      );
      const person = aged ? this.recent((e) => e.actorType === "person", 4, np.from) : null;
      if (person !== null) return [{ entity: person, via: "definite", onBehalfOf: null, sure: true }];
    }
    if (isDefinite && !isPlural && np.possessor === null) {
      const described = this.salient((e) => e.actorType === "person" && this.isCalled(e.key, head), np.from);
      if (described !== null && described !== context.speaker)
        return [{ entity: described, via: "definite", onBehalfOf: null, sure: true }];
    }
    // "A freight agent pleaded not guilty": the lead of a text, before the name is told.
    if (!isDefinite && !isPlural && this.at <= 3) {
      const later = this.state.entities.filter(
        (e) =>
          e.actorType === "person" &&
          this.isCalled(e.key, head) &&
          (!ownerEntity?.iso || e.nation === null || e.nation === ownerEntity.iso),
      );
      if (later.length === 1 && later[0])
        return [{ entity: later[0].key, via: "definite", onBehalfOf: null, sure: true }];
    }
    if (head === "defendants" && isDefinite && !np.possessor && this.told.defendants.size > 1)
      return [...this.told.defendants]
        .slice(0, 4)
        .map((key) => ({ entity: key, via: "definite", onBehalfOf: null, sure: false }));
    const court = /^(defendant|accused|suspect)$/u.test(head);
    if (court && isDefinite) {
      const tried = this.recent(
        (e) => e.actorType === "person" && this.told.defendants.has(e.key),
        40,
        np.from,
      );
      const led = tried ?? [...this.leads][0] ?? null;
      if (led !== null)
        return [{ entity: led, via: "definite", onBehalfOf: null, sure: this.told.defendants.size < 2 }];
    }
    if (!isPlural && role?.kind !== "spokesperson" && this.leadsIn(np, isDefinite)) {
      const lead = findLeadPerson(this.state, this.at, this.told.defendants);
      if (lead !== null) {
        this.leads.add(lead);
        return [{ entity: lead, via: "definite", onBehalfOf: null, sure: true }];
      }
    }
    if (head === "client" && np.possessor) {
      const client = owner ? this.clients.get(owner.entity) : undefined;
      if (client !== undefined) return [{ entity: client, via: "definite", onBehalfOf: null, sure: true }];
    }
    const lawyer = role && actsFor.test(role.lemma);
    const nation = ownerEntity?.kind === "nation" ? ownerEntity.key : null;
    const key = this.add(
      np,
      nation,
      "unnamed",
      kind === "group" || isPlural ? institutionLike.has(head) : isDefinite,
    );
    if (!isPlural) this.humans.add(key);
    if (!institutionLike.has(head)) this.folk.add(key);
    return [{ entity: key, via: "unnamed", onBehalfOf: lawyer && owner ? owner.entity : null, sure: true }];
  }

  /** Is the phrase what the first sentences are about: "A former coach was …", "The founder of a charity has …"? */
  private leadsIn(np: NounPhrase, isDefinite: boolean): boolean {
    if (this.at > 2 || (isDefinite && this.attached(np)?.prep !== "of")) return false;
    const clauses = this.state.parses[this.at]?.clauses ?? [];
    return clauses.some(
      (c) =>
        c.quote === null &&
        c.subjectVia === "direct" &&
        c.subject.some((s) => s.from === np.from) &&
        (courtly.test(c.verb.lemma) || (c.verb.passive && charging.test(c.verb.lemma))),
    );
  }

  private pronoun(word: string, np: NounPhrase, context: ResolveContext): Party[] {
    const give = (party: Party | undefined): Party[] =>
      party ? [{ ...party, via: "pronoun", sure: party.sure }] : [];
    const as = (entity: number): Party => ({ entity, via: "pronoun", onBehalfOf: null, sure: true });
    if (firstPronouns.has(word)) return context.speaker === null ? [] : [as(context.speaker)];
    if (singularPronouns.has(word)) {
      const wanted = word === "she" || word === "her" || word === "herself" ? "f" : "m";
      const fits = (key: number): boolean =>
        this.isPerson(key) &&
        key !== context.speaker &&
        !context.not?.includes(key) &&
        (this.told.gender.get(key) ?? wanted) === wanted;
      const reporter = context.reporter?.find(fits);
      if (reporter !== undefined) return [as(reporter)];
      const accused = context.preferred?.find(fits);
      if (accused !== undefined) return [{ ...as(accused), sure: false }];
      const same = (this.subjects[this.at] ?? []).find(
        (p) => fits(p.entity) && this.standsBefore(p.entity, np.from),
      );
      if (same) return give(same);
      const beside = (this.bySentence[this.at] ?? []).filter((m) => m.to <= np.from && fits(m.entity)).at(-1);
      if (beside && context.speaker === null) return [{ ...as(beside.entity), sure: true }];
      for (let back = 1; back <= 3; back++) {
        const said = this.subjects[this.at - back]?.find((p) => fits(p.entity));
        if (said) return give(said);
        const quoted = this.speakersOf(this.at - back).find((p) => fits(p.entity));
        if (quoted) return give(quoted);
        const named = (this.bySentence[this.at - back] ?? []).filter((m) => fits(m.entity)).at(-1);
        const all = new Set(
          (this.bySentence[this.at - back] ?? []).filter((m) => fits(m.entity)).map((m) => m.entity),
        );
        if (named) return [{ ...as(named.entity), sure: all.size === 1 && back === 1 }];
      }
      return [];
    }
    const they = theyPronouns.has(word);
    const fits = (key: number): boolean => {
      const entity = this.entity(key);
      return (
        entity !== undefined &&
        !this.isPerson(key) &&
        (they || !this.folk.has(key)) &&
        key !== context.speaker &&
        !context.not?.includes(key)
      );
    };
    const reporters = context.reporter?.filter(fits) ?? [];
    if (reporters.length > 0) return reporters.map(as);
    if (context.object) {
      // "turned on the club, blaming it": the club is somebody named before.
      for (const before of this.state.parses[this.at]?.nps ?? [])
        if (
          before.to <= np.from &&
          before.entity === null &&
          this.lower(before.from) === "the" &&
          this.bodyNoun(before)
        )
          this.resolve(before, { speaker: context.speaker });
      const here = (this.bySentence[this.at] ?? [])
        .concat(this.referred[this.at] ?? [])
        .filter(
          (m) =>
            m.to <= np.from &&
            fits(m.entity) &&
            m.via !== "demonym" &&
            m.via !== "metonym" &&
            m.via !== "pronoun",
        )
        .sort((a, b) => a.from - b.from)
        .at(-1);
      if (here) return [{ ...as(here.entity), sure: true }];
    }
    const preferred = context.preferred?.filter(fits) ?? [];
    if (preferred.length > 0)
      return preferred.slice(0, they ? 3 : 1).map((key) => ({ ...as(key), sure: false }));
    // Of hackers, people say "they"; a name of theirs is seldom a subject.
    if (they && context.speaker !== null) {
      const hackers = this.recent((e) => e.actorType === "threat-actor" && fits(e.key), 4, np.from);
      if (hackers !== null) return [{ ...as(hackers), sure: false }];
    }
    const folkLast = (list: Party[]): Party[] =>
      they && context.speaker !== null ? list.filter((p) => !this.folk.has(p.entity)) : list;
    const named = (list: Party[]): Party[] =>
      list.some((p) => this.entity(p.entity)?.actorType !== "unnamed")
        ? list.filter((p) => this.entity(p.entity)?.actorType !== "unnamed")
        : list.filter((p) => !this.papers.has(p.entity));
    if (they && this.hasUnknownMany(np)) return [];
    const inSentence = named(
      (this.subjects[this.at] ?? []).filter((p) => fits(p.entity) && this.standsBefore(p.entity, np.from)),
    );
    if (inSentence.length > 0)
      return they ? inSentence.slice(0, 3).map((p) => as(p.entity)) : give(inSentence[0]);
    for (let back = 1; back <= 2; back++) {
      const subjects = folkLast(named((this.subjects[this.at - back] ?? []).filter((p) => fits(p.entity))));
      if (subjects.length > 0)
        return they
          ? subjects.slice(0, 1).map((p) => ({ ...as(p.entity), sure: false }))
          : [{ ...as(subjects[0]?.entity ?? 0), sure: back === 1 }];
    }
    return [];
  }

  /** Is the subject before the phrase some people nobody knows: "Beekeepers … that they …"? Then "they" is nobody named. */
  private hasUnknownMany(np: NounPhrase): boolean {
    const known = this.subjects[this.at] ?? [];
    if (known.some((p) => this.standsBefore(p.entity, np.from))) return false;
    return (this.state.parses[this.at]?.clauses ?? []).some((c) =>
      c.subject.some((s) => {
        const token = this.token(s.head);
        return s.to <= np.from && s.entity === null && token?.pos === "NOUN" && token.lower !== token.lemma;
      }),
    );
  }

  /** "A leading Norwegian diplomat hit back." leads in the quotation of a Norwegian named behind it. */
  private quotedNext(nation: string | null, body: number | null): number | null {
    if (nation === null && body === null) return null;
    for (let s = this.at + 1; s <= this.at + 2; s++) {
      for (const party of this.speakersOf(s)) {
        const entity = this.entity(party.entity);
        if (entity?.actorType !== "person") continue;
        const posts = this.affiliations(party.entity);
        if (
          (nation !== null && entity.nation === nation) ||
          (body !== null && posts.includes(body)) ||
          (nation !== null && posts.some((p) => this.entity(p)?.nation === nation))
        )
          return party.entity;
      }
    }
    return null;
  }

  private speakersOf(sentence: number): readonly Party[] {
    const span = this.state.sentences[sentence];
    if (!span) return [];
    return [...this.quoteSpeakers().entries()]
      .filter(([quote]) => this.state.parses[sentence]?.clauses.some((c) => c.quote === quote))
      .flatMap(([, parties]) => parties);
  }

  private standsBefore(entity: number, at: number): boolean {
    return (
      (this.bySentence[this.at] ?? []).some((m) => m.entity === entity && m.from < at) ||
      (this.referred[this.at] ?? []).some((m) => m.entity === entity && m.from < at)
    );
  }

  private isCalled(entity: number, noun: string): boolean {
    if (this.told.descriptors.get(entity)?.has(noun)) return true;
    // "the terminal" of "Mosta Terminals".
    const label = this.entity(entity)?.label ?? "";
    return (
      noun.length > 3 &&
      !this.isPerson(entity) &&
      label
        .split(" ")
        .slice(1)
        .some((w) => w.toLowerCase() === noun || w.toLowerCase() === `${noun}s`)
    );
  }

  /** The fitting entity in mind, where nothing else tells it; of several, none when the phrase asks for a place. */
  private unclear(fits: (entity: Entity) => boolean, asked: boolean, before: number): number | null {
    if (asked) {
      const near = new Set<number>();
      for (let s = Math.max(0, this.at - 14); s <= this.at; s++)
        for (const m of this.bySentence[s] ?? []) {
          const entity = this.entity(m.entity);
          if (entity && fits(entity) && (s < this.at || m.to <= before)) near.add(m.entity);
        }
      if (near.size > 1) return null;
    }
    return this.salient(fits, before);
  }

  /** The fitting entity a reader has most in mind here: named often, lately, and as a subject. Null when none was named before. */
  private salient(fits: (entity: Entity) => boolean, before: number): number | null {
    const scores = new Map<number, number>();
    for (let s = Math.max(0, this.at - 14); s <= this.at; s++) {
      const far = this.at - s;
      if (this.state.sentences[s]?.zone === "caption") continue;
      const subjects = s < this.at ? (this.subjects[s] ?? []) : [];
      for (const mention of [...(this.bySentence[s] ?? []), ...(this.referred[s] ?? [])]) {
        if (s === this.at && mention.to > before) continue;
        const entity = this.entity(mention.entity);
        if (!entity || !fits(entity)) continue;
        const same = this.state.sentences[s]?.paragraph === this.state.sentences[this.at]?.paragraph;
        const weight =
          (subjects.some((p) => p.entity === mention.entity) ? 2 : 1) *
          (same && s < this.at ? 2 : 1) *
          0.8 ** far;
        scores.set(mention.entity, (scores.get(mention.entity) ?? 0) + weight);
      }
    }
    let best: number | null = null;
    for (const [key, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = key;
    return best;
  }

  /** The entity mentioned last before the end of this sentence that fits; subjects of a sentence come before its other mentions. */
  private recent(
    fits: (entity: Entity) => boolean,
    sentences: number,
    before = Number.POSITIVE_INFINITY,
  ): number | null {
    for (let back = 0; back <= sentences && this.at - back >= 0; back++) {
      const s = this.at - back;
      if (back > 0) {
        const subject = this.subjects[s]?.find((p) => {
          const e = this.entity(p.entity);
          return e !== undefined && fits(e);
        });
        if (subject) return subject.entity;
      }
      const named = (this.bySentence[s] ?? [])
        .concat(back > 0 ? (this.referred[s] ?? []) : [])
        .filter((m) => back > 0 || m.to <= before)
        .filter((m) => {
          const e = this.entity(m.entity);
          return e !== undefined && fits(e);
        });
      const last = back === 0 && before === Number.POSITIVE_INFINITY ? named[0] : named.at(-1);
      if (last) return last.entity;
    }
    return null;
  }

  private unnamedBefore(lemma: string): number | null {
    for (const [label, key] of [...this.unnamed].reverse()) if (label.split(" ").includes(lemma)) return key;
    return null;
  }

  /** Adds an unnamed party of this document, or gives the one of the same words where they point back. */
  private add(
    np: NounPhrase,
    nation: number | null,
    type: "unnamed" | "organisation",
    reuse = false,
  ): number {
    const sentence = this.state.sentences[this.at];
    let from = np.from;
    while (from < np.head && determiners.has(this.lower(from))) from++;
    let to = np.to;
    const hung = this.attached(np);
    if (hung && hung.np.entity !== null && type === "unnamed") to = hung.np.to;
    const text = (sentence?.tokens ?? [])
      .slice(from, to)
      .reduce(
        (out, token, i, all) => out + (i > 0 && all[i - 1]?.end !== token.start ? " " : "") + token.text,
        "",
      );
    const key = `${text.toLowerCase()}`;
    const same = this.unnamed.get(key);
    const pointsBack = reuse || definite.has(this.lower(np.from)) || type === "organisation";
    const here = same !== undefined && (this.referred[this.at] ?? []).some((m) => m.entity === same);
    if (same !== undefined && (pointsBack || here)) return same;
    const iso = nation === null ? null : (this.entity(nation)?.iso ?? null);
    const entity: Entity = {
      key: this.state.entities.length,
      kind: "actor",
      label: text,
      iso: null,
      actorType: type,
      known: null,
      nation: iso,
      position: null,
    };
    this.state.entities.push(entity);
    this.unnamed.set(key, entity.key);
    return entity.key;
  }
}
