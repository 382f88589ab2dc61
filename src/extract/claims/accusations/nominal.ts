import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import type { Place } from "../scene.ts";
import { ids, type RawAccusation } from "./rawAccusation.ts";
import type { VerbIndex } from "./verbIndex.ts";

/** Papers that are brought against somebody. */
const papers: ReadonlySet<string> = new Set([
  "complaint",
  "lawsuit",
  "suit",
  "charge",
  "indictment",
  "accusation",
]);

/** What is done with such a paper. */
const bring = /^(file|bring|lodge|press|launch|submit)$/u;

/** "by the owner, Jo Reed, that …": the name behind the comma belongs to the one before it. */
const isBeside = (place: Place, at: number, to: number): boolean =>
  place.lower(at) === "," &&
  to > at &&
  to < at + 6 &&
  place.mentions.some((m) => m.from === at + 1 && m.to === to);

/** The clause whose subject comes with the claim, or contains it. */
const bearerOf = (place: Place, np: NounPhrase): Clause | undefined =>
  place.parse.clauses.find(
    (c) =>
      !c.verb.passive &&
      (c.preps.some((p) => p.prep === "with" && p.objects.includes(np)) ||
        (/^(contain|include)$/u.test(c.verb.lemma) && c.objects.includes(np))),
  );

/** "accusations of fraud, claims denied by Norvik", "…, which Norvik denies": whoever denies it stands accused. */
function deniers(place: Place, np: NounPhrase, quote: number | null): Party[] {
  const denial = place.parse.clauses.find(
    (c) =>
      c.verb.from > np.to &&
      c.quote === quote &&
      /^(deny|reject|dispute|refute)$/u.test(c.verb.lemma) &&
      (c.relation === "relative" || c.subjectVia === "reduced-relative"),
  );
  if (!denial) return [];
  const agent = denial.preps.find((p) => p.prep === "by");
  return place.resolve(denial.verb.passive ? (agent?.objects ?? []) : denial.subject, quote);
}

/** "allegations by X that Y …", "X's claim that Y …", "accusations against Y of …". */
export function nominal(place: Place, verbs: VerbIndex): RawAccusation[] {
  const out: RawAccusation[] = [];
  const { wrongs } = place.scene;
  for (const np of place.parse.nps) {
    if (!place.isHead(np, verbs.claimNouns)) continue;
    if (place.lower(np.from - 1) === "in" && place.words(np.from, np.to) === "charge") continue;
    const strong = place.isHead(np, verbs.strongNouns);
    const quote = place.parse.clauses.find((c) => c.verb.from > np.from)?.quote ?? null;
    let speakers: Party[] = [];
    if (np.possessor)
      speakers = place.resolve(
        [
          {
            ...np,
            from: np.possessor.from,
            to: np.possessor.to,
            head: np.possessor.to - 1,
            possessor: null,
            entity: place.mentions.find((m) => m.to === np.possessor?.to)?.entity ?? null,
          },
        ],
        quote,
      );
    // "Conservative claims that …": those who claim stand before the noun; a state's bare name may be what the claims are about.
    if (!np.possessor) {
      const maker = place.mentions.find(
        (m) =>
          m.to === np.head &&
          m.from >= np.from &&
          (m.via === "demonym" || place.scene.entities[m.entity]?.kind === "actor"),
      );
      if (maker) speakers = [{ entity: maker.entity, via: "name", onBehalfOf: null, sure: true }];
    }
    let accused: Party[] = [];
    let makers: Party[] = [];
    let content: RawAccusation["content"] = null;
    // Prepositions right behind the noun: by X, from X, against Y, of Z.
    let at = np.to;
    for (let guard = 0; guard < 4; guard++) {
      // "the case against Y brought by X".
      if (/^(made|levelled|leveled|brought|filed|lodged|raised|laid|issued)$/u.test(place.lower(at))) at++;
      // "made on Monday by Y".
      if (/^on$/u.test(place.lower(at)) && /day$/u.test(place.lower(at + 1))) at += 2;
      const prep = place.lower(at);
      const next = place.parse.nps.find((p) => p.from === at + 1);
      if (!next || !["by", "from", "against", "of", "over", "about"].includes(prep)) break;
      if (prep === "by" || prep === "from") speakers = place.resolve([next], quote);
      else if (prep === "against") accused = place.resolve([next], quote, { not: ids(speakers) });
      else if (prep === "of" || prep === "over" || prep === "about") {
        content = { from: next.from, to: next.to };
        if (prep === "of" && next.entity !== null) makers = place.resolve([next], quote);
      }
      at = next.to;
    }
    const that = place.parse.clauses.findIndex(
      (c) =>
        c.relation === "content" &&
        c.noun !== null &&
        (c.noun.head === np.head || c.noun.to === at || (at > np.to && isBeside(place, at, c.noun.to))) &&
        (c.marker === "that" ||
          (c.marker === null && /^(claim|allegation|accusation|suggestion)s?$/u.test(place.headWord(np)))),
    );
    const clause = place.clause(that);
    // "the lawsuit that Jo Reed had brought against Norvik": who brings it, not what it tells.
    const brought =
      clause &&
      clause.objects.length === 0 &&
      (bring.test(clause.verb.lemma) || clause.verb.lemma === "make");
    if (brought) {
      speakers = place.resolve(clause.subject, quote);
      const against = clause.preps.find((p) => p.prep === "against");
      if (against) accused = place.resolve(against.objects, quote, { not: ids(speakers) });
    }
    const inner = brought ? undefined : clause;
    // "the assertion of Jo Reed that …", "caused a stir with a claim that …", "a report containing a finding that …".
    if (inner && speakers.length === 0)
      speakers = makers.length > 0 ? makers : place.resolve(bearerOf(place, np)?.subject ?? [], quote);
    const governor = place.parse.clauses.find((c) => c.objects.includes(np) || c.subject.includes(np));
    // "hit back at Labour claims he had lied"
    const struck = place.parse.clauses.find(
      (c) =>
        /^(hit|strike|fire|lash)$/u.test(c.verb.lemma) &&
        c.preps.some((p) => p.prep === "at" && p.objects.includes(np)),
    );
    // "made no claim that", "could make the claim": nothing is claimed. "The claim could not be checked" is one all the same.
    const unmade =
      governor !== undefined &&
      (governor.objects.includes(np) || /^(make|raise|bring|repeat|back)$/u.test(governor.verb.lemma)) &&
      (governor.verb.negated || (governor.verb.modal !== null && governor.verb.modal !== "would"));
    if (unmade || /^(no|any)$/u.test(place.lower(np.from))) continue;
    // "A lawsuit was brought by three artists against Vantek", "the suit, filed by Acme against Vantek, …", "a charge made at a rally by Jo Reed".
    const bringing = place.parse.clauses.find(
      (c) =>
        (bring.test(c.verb.lemma) || /^(make|level|raise)$/u.test(c.verb.lemma)) &&
        ((c.verb.passive && c.subject.includes(np)) ||
          (c.subjectVia === "reduced-relative" && c.noun?.head === np.head)),
    );
    for (const { prep, objects } of bringing?.preps ?? []) {
      if (prep === "by" && speakers.length === 0) speakers = place.resolve(objects, quote, { anybody: true });
      if (prep === "against" && accused.length === 0)
        accused = place.resolve(objects, quote, { not: ids(speakers) });
    }
    const lodged =
      accused.length > 0 &&
      place.isHead(np, papers) &&
      (brought ||
        bringing !== undefined ||
        (governor !== undefined && governor.objects.includes(np) && bring.test(governor.verb.lemma)));
    // "levelled accusations against Y": who levels them accuses.
    if (
      speakers.length === 0 &&
      governor?.objects.includes(np) &&
      !governor.verb.passive &&
      /^(make|level|raise|bring|file|lodge|press|lay|launch|repeat|air|hurl|publish|issue|fling|voice|renew)$/u.test(
        governor.verb.lemma,
      ) &&
      (accused.length > 0 || inner !== undefined)
    )
      speakers = place.resolve(governor.subject, quote, { not: ids(accused) });
    if (inner) {
      const plain = wrongs.ofClause(place.sentence, place.parse, that);
      // "the mayor's claim that the firm had moved the stones": told by one party of another.
      const deed =
        plain === null && speakers.length > 0
          ? wrongs.ofAccused(place.sentence, place.parse, that, true)
          : null;
      const wrong = plain ?? deed;
      const answered =
        governor !== undefined &&
        /^(deny|reject|dismiss|refute|repudiate|dispute|rebut|contest)$/u.test(governor.verb.lemma);
      if (!wrong && !strong && (!answered || inner.verb.lemma === "be")) continue;
      if (!wrong && (inner.verb.modal !== null || inner.verb.negated)) continue;
      // "The diocese rejected accusations that it had …": the diocese.
      const by = answered && governor.objects.includes(np) ? governor : struck;
      const dismisser = by ? ids(place.resolve(by.subject, quote)) : [];
      accused = place.resolve(wrong ? wrong.doers : inner.subject, quote, {
        not: ids(speakers),
        reporter: dismisser,
        throughModifier: true,
        anybody: speakers.length > 0,
      });
      content = { from: inner.verb.from, to: place.contentEnd(inner.verb.from) };
      const mild = /^(suspicion|suggestion|concern|fear)s?$/u.test(place.headWord(np));
      // "Mr Reed's suggestion that she had stolen the money": a wrong, and somebody who tells it.
      // Whatever was suggested, who rejects it takes it for a reproach.
      const told = plain !== null || answered;
      if (mild && (!told || speakers.length === 0 || /^(concern|fear)/u.test(place.headWord(np)))) continue;
    } else if (strong && accused.length === 0 && content !== null) accused = deniers(place, np, quote);
    if (!inner && ((!strong && !lodged) || accused.length === 0)) continue;
    if (!inner && !content && speakers.length === 0) continue;
    const others = accused.filter(
      (p) =>
        !speakers.some((s) => s.entity === p.entity) &&
        !place.quoteSpeakers(quote).some((s) => s.entity === p.entity),
    );
    if (others.length === 0) continue;
    out.push({
      rule: "nominal",
      place,
      clause:
        that >= 0
          ? that
          : place.parse.clauses.findIndex((c) => c.objects.includes(np) || c.subject.includes(np)),
      speakers,
      accused: others,
      reportedBy: [],
      cue: { from: np.from, to: np.to },
      content,
      quote,
      tier: (strong || lodged) && speakers.length > 0 ? "explicit" : "inferred",
      confidence: strong || lodged ? (speakers.length > 0 ? 75 : 58) : speakers.length > 0 ? 56 : 52,
    });
  }
  return out;
}
