import type { NounPhrase } from "../../model/grammar.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Party, ResolveContext, Resolver } from "../../model/parties.ts";
import type { Mention } from "../../model/reading.ts";
import { findAffiliations } from "./affiliations.ts";
import { appositiveNames, calledName, coveringName, explainedName, partOf } from "./appositions.ts";
import { bodyParty } from "./bodyParty.ts";
import { documentParty } from "./documentParty.ts";
import { findDefendants } from "./findDefendants.ts";
import { findDescriptors } from "./findDescriptors.ts";
import { makeGenderFinder } from "./findGenders.ts";
import { findLeadPerson } from "./findLeadPerson.ts";
import { makeOriginFinder, nationsOfPlaces } from "./findOrigins.ts";
import { headlineNoun, toldBelow } from "./headlineNoun.ts";
import { counterpartOf, pairOfNations } from "./nationParties.ts";
import { ownerOf } from "./ownerOf.ts";
import { partyWords } from "./partyWords.ts";
import { leadsIn, peopleParty } from "./peopleParty.ts";
import { pronounParty } from "./pronounParty.ts";
import { type DocumentState, ReferenceScene } from "./ReferenceScene.ts";
import { readBarePosts } from "./readBarePosts.ts";
import {
  actsFor,
  bareCriminals,
  coalitionPlurals,
  definite,
  firstPronouns,
  itPronouns,
  people,
  singularPronouns,
  theyPronouns,
} from "./referenceWords.ts";
import { mostSalient, recentEntity } from "./salience.ts";
import { spokespersonParty } from "./spokespersonParty.ts";
import { addUnnamed } from "./unnamedParties.ts";

/** Those who act for a state where its people's name stands before them. */
const statesOwn = new Set(["authorities", "side", "leadership"]);

/** What has a capital and names nobody. */
const notNames =
  /^(I['’]\p{L}+|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December)$/u;

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
    return new DocumentResolver(
      new ReferenceScene(state, words, quoteSpeakers, {
        gender: gendersOf(sentences, mentions, entities),
        origins: originsOf(sentences, mentions, entities),
        nationOf,
        descriptors: findDescriptors(sentences, mentions, entities),
        posts: findAffiliations(sentences, mentions, entities, words),
        defendants: findDefendants(state.parses),
      }),
    );
  };
}

/** Where a thing is from, which says nothing of whose it is: "Gabon-flagged". */
const comesFrom = /^(flagged|registered|owned|born|made|built|based|bound|listed|operated)$/u;

/** "-time" and "J." are pieces of words, and call no party. */
const pieces = /^(-.*|\p{Lu}\.)$/u;

class DocumentResolver implements Resolver {
  private readonly scene: ReferenceScene;

  constructor(scene: ReferenceScene) {
    this.scene = scene;
    scene.inner = (np, context) => this.resolveInner(np, context);
    scene.resolve = (np, context) => this.resolve(np, context);
  }

  readonly affiliations = (person: number): readonly number[] => this.scene.told.posts.get(person) ?? [];

  readonly note = (documents: readonly string[], issuer: number): void => {
    for (const noun of documents) this.scene.issuers.set(noun, issuer);
  };

  readonly enter = (sentence: number): void => {
    this.scene.at = sentence;
    if (this.scene.subjects[sentence]) return;
    const list: Party[] = [];
    this.scene.subjects[sentence] = list;
    this.readPosts(sentence);
    readBarePosts(this.scene, sentence);
    for (const clause of this.scene.state.parses[sentence]?.clauses ?? []) {
      if (clause.quote !== null || clause.subjectVia === "none") continue;
      for (const np of clause.subject) {
        for (const party of this.resolve(np, { speaker: null }))
          if (!list.some((p) => p.entity === party.entity)) list.push(party);
      }
    }
  };

  /** "Ida Brekke, a spokeswoman for the company": whom the person behind the comma stands for. */
  private readPosts(sentence: number): void {
    for (const mention of this.scene.bySentence[sentence] ?? []) {
      if (this.scene.entity(mention.entity)?.actorType !== "person" || this.scene.lower(mention.to) !== ",")
        continue;
      const post = this.scene.state.parses[sentence]?.nps.find(
        (np) => np.from > mention.to && np.from <= mention.to + 2,
      );
      if (!post || !this.scene.words.roles.has(this.scene.lower(post.head)) || post.entity !== null) continue;
      const body = this.scene.isOutsider(post) ? null : ownerOf(this.scene, post, { speaker: null });
      if (body && body.entity !== mention.entity && body.via !== "unnamed")
        this.scene.told.posts.set(mention.entity, [
          ...new Set([...(this.scene.told.posts.get(mention.entity) ?? []), body.entity]),
        ]);
    }
  }

  readonly resolve = (np: NounPhrase, context: ResolveContext): readonly Party[] => {
    const found = this.resolveInner(np, context).filter(
      (party) =>
        !context.not?.includes(party.entity) && !pieces.test(this.scene.entity(party.entity)?.label ?? ""),
    );
    const sentence = this.scene.state.sentences[this.scene.at];
    for (const party of found) {
      const first = sentence?.tokens[np.from];
      const last = sentence?.tokens[np.to - 1];
      const here = this.scene.referred[this.scene.at] ?? [];
      const through =
        (party.via === "modifier" || party.via === "document" || party.via === "spokesperson") &&
        this.scene.entity(party.entity)?.actorType !== "unnamed";
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
          sentence: this.scene.at,
          from: np.from,
          to: np.to,
          start: first.start,
          end: last.end,
        };
        here.push(mention);
        this.scene.state.found.push(mention);
      }
    }
    return found;
  };

  private resolveInner(np: NounPhrase, context: ResolveContext): Party[] {
    const head = this.scene.lower(np.head);
    // "two Belgians": two people, not their country.
    const counted =
      np.entity !== null &&
      this.scene.entity(np.entity)?.kind === "nation" &&
      this.scene.token(np.head - 1)?.pos === "NUM" &&
      np.head > np.from &&
      /[^s]s$/u.test(head);
    if (counted)
      return [
        {
          entity: addUnnamed(this.scene, np, np.entity, "unnamed"),
          via: "unnamed",
          onBehalfOf: null,
          sure: true,
        },
      ];
    if (np.entity !== null && isNational(this.scene, np)) {
      const person = recentEntity(
        this.scene,
        (e) => e.actorType === "person" && e.nation === this.scene.entity(np.entity ?? -1)?.iso,
        6,
        np.from,
      );
      return person === null ? [] : [{ entity: person, via: "definite", onBehalfOf: null, sure: true }];
    }
    if (np.entity !== null) return [{ entity: np.entity, via: "name", onBehalfOf: null, sure: true }];
    if (
      np.to - np.from === 1 &&
      (singularPronouns.has(head) ||
        itPronouns.has(head) ||
        theyPronouns.has(head) ||
        firstPronouns.has(head))
    )
      return pronounParty(this.scene, head, np, context);
    if (np.to - np.from === 1 && notNames.test(this.scene.token(np.head)?.text ?? "")) return [];
    const covering = coveringName(this.scene, np) ?? explainedName(this.scene, np);
    if (covering) return [{ entity: covering.entity, via: "name", onBehalfOf: null, sure: true }];
    const called = calledName(this.scene, np);
    if (called) return [{ entity: called.entity, via: "name", onBehalfOf: null, sure: true }];
    const beside = appositiveNames(this.scene, np);
    const [only] = beside;
    if (beside.length === 1 && only && this.scene.isPerson(only.entity)) {
      // "the museum's director, Jo Reed": a post is told here.
      const body = this.scene.isOutsider(np) ? null : ownerOf(this.scene, np, context);
      if (body && actsFor.test(head)) this.scene.clients.set(only.entity, body.entity);
      if (body && body.entity !== only.entity)
        this.scene.told.posts.set(only.entity, [
          ...new Set([...(this.scene.told.posts.get(only.entity) ?? []), body.entity]),
        ]);
    }
    // "dozens of families": the families.
    const whole = beside.length === 0 && head !== "one" && head !== "another" ? partOf(this.scene, np) : null;
    if (whole && whole.entity === null) return this.resolveInner(whole, context);
    if (beside.length > 0)
      return beside.map((m) => ({ entity: m.entity, via: "name", onBehalfOf: null, sure: true }));
    const role = this.scene.roleOf(np);
    if (role?.kind === "spokesperson") return spokespersonParty(this.scene, np, context);
    if (this.scene.isDocument(np)) return documentParty(this.scene, np, head);
    const pair = pairOfNations(this.scene, np, head);
    if (pair.length > 0)
      return pair.map((key) => ({ entity: key, via: "definite", onBehalfOf: null, sure: true }));
    // "the Georgian authorities", "the South Korean side": the state.
    if (statesOwn.has(head)) {
      const state = this.scene
        .mentionsIn(np.from, np.to)
        .find((m) => m.to <= np.head && this.scene.entity(m.entity)?.kind === "nation");
      if (state) return [{ entity: state.entity, via: "modifier", onBehalfOf: null, sure: true }];
    }
    const headlined = headlineNoun(this.scene, np);
    if (headlined !== null) return [{ entity: headlined, via: "definite", onBehalfOf: null, sure: true }];
    const below = toldBelow(this.scene, np);
    if (below.length > 0) return [...below];
    const organisation = this.scene.bodyNoun(np);
    if (
      !organisation &&
      !role &&
      /^(the|this|that)$/u.test(this.scene.lower(np.from)) &&
      np.possessor === null
    ) {
      const described = mostSalient(
        this.scene,
        (e) =>
          e.kind === "actor" &&
          e.actorType !== "unnamed" &&
          this.scene.isCalled(e.key, head) &&
          !context.not?.includes(e.key),
        np.from,
      );
      if (described !== null && described !== context.speaker)
        return [{ entity: described, via: "definite", onBehalfOf: null, sure: true }];
    }
    const isDefinite = definite.has(this.scene.lower(np.from)) || np.possessor !== null;
    if (organisation && !this.scene.words.groups.has(head))
      return bodyParty(this.scene, np, head, organisation, isDefinite, context);
    if (
      coalitionPlurals.has(head) &&
      isDefinite &&
      !this.scene.isTheTwo(np) &&
      !np.possessor &&
      this.scene.lower(np.to) !== "of"
    ) {
      const coalition = recentEntity(this.scene, (e) => e.actorType === "coalition", 8);
      if (coalition !== null && this.scene.mentionsIn(np.from, np.to).length === 0)
        return [{ entity: coalition, via: "definite", onBehalfOf: null, sure: true }];
      const inner = this.scene
        .mentionsIn(np.from, np.to)
        .find((m) => this.scene.entity(m.entity)?.actorType === "coalition");
      if (inner) return [{ entity: inner.entity, via: "definite", onBehalfOf: null, sure: true }];
    }
    if (head === "counterpart") {
      const other = counterpartOf(this.scene, np, context);
      if (other !== null) return [{ entity: other, via: "definite", onBehalfOf: null, sure: true }];
    }
    if (np.possessor && /^(country|homeland|nation)$/u.test(head)) {
      const owner = ownerOf(this.scene, np, context);
      const iso = owner ? this.scene.entity(owner.entity)?.nation : null;
      const nation = iso
        ? this.scene.state.entities.find((e) => e.kind === "nation" && e.iso === iso)
        : undefined;
      if (nation) return [{ entity: nation.key, via: "definite", onBehalfOf: null, sure: true }];
    }
    const known = this.scene.words.groups.has(head) || role || people.has(head);
    if (
      !known &&
      !organisation &&
      /^(NOUN|PROPN)$/u.test(this.scene.token(np.head)?.pos ?? "") &&
      leadsIn(this.scene, np, isDefinite)
    ) {
      const lead = findLeadPerson(this.scene.state, this.scene.at, this.scene.told.defendants);
      if (lead !== null) {
        this.scene.leads.add(lead);
        return [{ entity: lead, via: "definite", onBehalfOf: null, sure: true }];
      }
    }
    if (known) return peopleParty(this.scene, np, head, role?.kind ?? "group", isDefinite, context);
    if (context.throughModifier) {
      const inner = this.scene
        .mentionsIn(np.from, np.to)
        .filter((m) => m.to <= np.head || m.via === "demonym")
        // "the Gabon-flagged tanker", "a Swiss-based firm": not the state.
        .filter((m) => this.scene.lower(m.to) !== "-" || !comesFrom.test(this.scene.lower(m.to + 1)));
      // "his Danish rival", "the Finnish village": neither is the state.
      const another =
        /^(his|her|its|their)$/u.test(this.scene.lower(np.from)) ||
        /^(village|town|city|island|region|port|district|suburb|rivals?|competitors?|neighbou?rs?|partners?|commandos|mercenaries|mercenary|citizens?|nationals?|tourists?|students?|migrants?|workers?|fans?|players?|journalists?|reporters?|businessmen|businessman|men|women|man|woman|people|companies|company|firms?|banks?|clubs?|mills?|growers?|farmers?|exporters?|importers?|producers?|makers?|manufacturers?|traders?|suppliers?|fishermen|breeders?|shops?)$/u.test(
          head,
        );
      const nation = another
        ? undefined
        : (inner.find((m) => this.scene.entity(m.entity)?.kind === "nation") ??
          inner.find((m) => this.scene.entity(m.entity)?.kind === "actor"));
      if (nation) return [{ entity: nation.entity, via: "modifier", onBehalfOf: null, sure: true }];
    }
    const token = this.scene.token(np.head);
    // "blamed the agency's senior management": the body itself.
    if (context.object && np.possessor) {
      const body = ownerOf(this.scene, np, context);
      if (
        body &&
        !this.scene.isPerson(body.entity) &&
        (body.via === "name" || (body.via === "definite" && body.sure))
      )
        return [{ ...body, via: "modifier", sure: false }];
    }
    if (
      context.anybody &&
      token &&
      (token.pos === "NOUN" ||
        token.pos === "PROPN" ||
        (token.pos === "NUM" && this.scene.lower(np.from) === "the")) &&
      !bareCriminals.has(head) &&
      !inanimate.test(head) &&
      !/(tion|ment|ness|ity|ure|ance|ence|ing|al|ism|age|in|ship|th)$/u.test(head)
    ) {
      const owner = this.scene
        .mentionsIn(np.from, np.to)
        .find((m) => this.scene.entity(m.entity)?.kind === "nation");
      return [
        {
          entity: addUnnamed(this.scene, np, owner?.entity ?? null, "unnamed"),
          via: "unnamed-body",
          onBehalfOf: null,
          sure: false,
        },
      ];
    }
    if (
      token?.pos === "PROPN" &&
      /^\p{Lu}/u.test(token.text) &&
      /\p{L}{2}/u.test(token.text) &&
      np.from + 2 >= np.to &&
      !(np.head === 0) &&
      !this.scene.told.nationOf.has(token.text) &&
      !/^(in|at|near|to|from|off|around|outside|inside)$/u.test(this.scene.lower(np.from - 1))
    )
      return [
        {
          entity: addUnnamed(this.scene, np, null, "organisation"),
          via: "unknown-name",
          onBehalfOf: null,
          sure: false,
        },
      ];
    return [];
  }
}

/** "The Norwegian told the court": a person from there, and not the state. */
function isNational(scene: ReferenceScene, np: NounPhrase): boolean {
  const mention = scene.mentionsIn(np.head, np.head + 1)[0];
  return (
    mention?.via === "demonym" &&
    np.to - np.from === 2 &&
    np.head === np.from + 1 &&
    /^(the|a|an|another)$/u.test(scene.lower(np.from)) &&
    /(an|i)$/u.test(scene.lower(np.head)) &&
    scene.entity(mention.entity)?.kind === "nation"
  );
}

/** Things that do nothing by themselves, whatever a sentence says they did. */
const inanimate =
  /^(truck|car|van|lorry|vehicle|bus|train|plane|jet|drone|missile|bomb|gun|bullet|rocket|e-?mail|message|letter|video|photo|picture|post|website|site|app|software|malware|virus|worm|program|programme|system|device|machine|phone|computer|server|house|building|door|fire|storm|flood|price|market|rate|figure|number|estimate|article|book|money|fund|deal|drug|test|result)s?$/u;
