import type { AnswersEdge } from "../model/graph.ts";
import type { AccusationFinding, DenialFinding, Reading } from "../model/reading.ts";
import { deniedWords } from "./answers/deniedWords.ts";
import { type Placed, type Ranked, rankAccusations } from "./answers/rankAccusations.ts";
import { sidesNear } from "./answers/sameSide.ts";

/** A denial answers an accusation of the same document; both are positions in the reading's list of claims. */
export interface Answer {
  readonly denial: number;
  readonly accusation: number;
  readonly linkBasis: AnswersEdge["linkBasis"];
}

/** Below this score an accusation is too far off to be what is answered. */
const LEAST = 2;
/** How much less likely than the likeliest one another accusation of the same accuser may be, where several are answered. */
const SPREAD = 3.5;

/**
 * Which accusations each denial answers, never more than the text bears: the likeliest one against its side, with those its accuser
 * made close by where the denial speaks of several. In one stretch of speech, those its first denial answers. A denial that fits none
 * stays without a link.
 */
export function linkAnswers(reading: Reading): Answer[] {
  const accusations: Placed<AccusationFinding>[] = [];
  const denials: Placed<DenialFinding>[] = [];
  reading.claims.forEach((claim, at) => {
    if (claim.kind === "accusation") accusations.push({ at, claim });
    else denials.push({ at, claim });
  });
  const answers: Answer[] = [];
  const linked = new Map<number, Answer[]>();
  for (const { at, claim } of denials) {
    const ranked = rankAccusations(reading, claim, accusations);
    const before = goesOn(reading, claim, denials, ranked, linked);
    const best = leadOf(reading, ranked);
    const made: Answer[] = before
      ? before.map(({ accusation }) => ({ denial: at, accusation, linkBasis: "same-quote" }))
      : best && best.score >= LEAST
        ? withItsKind(reading, claim, best, ranked).map(
            (a): Answer => ({ denial: at, accusation: a.at, linkBasis: basisOf(claim, a) }),
          )
        : [];
    linked.set(at, made);
    answers.push(...made);
  }
  return answers;
}

/** How many sentences after an accusation a quotation still spells it out. */
const SPELT_OUT = 4;

/**
 * The likeliest accusation. A quotation that spells out what was told just before of the same party is seldom what is answered:
 * the accusation before it is.
 */
function leadOf(reading: Reading, ranked: readonly Ranked[]): Ranked | undefined {
  const [best] = ranked;
  if (best?.claim.rule !== "direct-speech") return best;
  return (
    ranked.find(({ claim }) => {
      const back = best.claim.sentence - claim.sentence;
      return (
        claim.rule !== "direct-speech" &&
        back >= 0 &&
        back <= SPELT_OUT &&
        sidesNear(reading, claim.accused, best.claim.accused) > 0
      );
    }) ?? best
  );
}

/** The likeliest accusation and, where several are meant, those of the same accuser close to it. */
function withItsKind(
  reading: Reading,
  claim: DenialFinding,
  best: Ranked,
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const content = claim.content ? reading.document.text.slice(claim.content.start, claim.content.end) : "";
  const { many, reach } = deniedWords(content, claim.rule, claim.quotationId !== null);
  // One sentence may accuse in two clauses.
  const together = ranked.filter((a) => a.claim.sentence === best.claim.sentence);
  if ((!many && reach < 14) || best.claim.sentence === claim.sentence) return together;
  return ranked.filter(
    (a) =>
      together.includes(a) ||
      ((a.claim.rule !== "direct-speech" ||
        sidesNear(reading, a.claim.speakers, best.claim.speakers) === 2) &&
        a.score >= best.score - SPREAD &&
        Math.abs(a.claim.sentence - best.claim.sentence) <= 4 &&
        a.claim.explicitness === "explicit" &&
        sidesNear(reading, a.claim.speakers, best.claim.speakers) > 0),
  );
}

/** Links of the denial the same speaker made just before: in the same quotation, or leading in to it, with no new accusation between. */
function goesOn(
  reading: Reading,
  claim: DenialFinding,
  denials: readonly Placed<DenialFinding>[],
  ranked: readonly Ranked[],
  linked: ReadonlyMap<number, Answer[]>,
): Answer[] | null {
  const follows =
    claim.target.by === "quotation" || claim.target.by === "conduct" || claim.quotationId !== null;
  if (!follows) return null;
  for (const other of [...denials].reverse()) {
    if (other.claim === claim || other.claim.sentence > claim.sentence) continue;
    const answers = linked.get(other.at);
    if (!answers || answers.length === 0) continue;
    const sameQuote = claim.quotationId !== null && other.claim.quotationId === claim.quotationId;
    const between = ranked.some(
      (a) => a.claim.sentence > other.claim.sentence && a.claim.sentence <= claim.sentence,
    );
    const leadsIn =
      claim.sentence - other.claim.sentence <= 6 &&
      !between &&
      sidesNear(reading, other.claim.speakers, claim.speakers) === 2;
    if (sameQuote || leadsIn) return answers;
  }
  return null;
}

const basisOf = (claim: DenialFinding, { named }: Ranked): Answer["linkBasis"] =>
  named
    ? "explicit"
    : claim.target.by === "anaphora" || claim.target.by === "named"
      ? "anaphora"
      : "same-parties";
