import type { AnswersEdge } from "../model/graph.ts";
import type { AccusationFinding, ClaimFinding, DenialFinding, Entity, Reading } from "../model/reading.ts";

/** A denial answers an accusation of the same document; both are positions in the reading's list of claims. */
export interface Answer {
  readonly denial: number;
  readonly accusation: number;
  readonly linkBasis: AnswersEdge["linkBasis"];
}

interface Placed<T> {
  readonly at: number;
  readonly claim: T;
}

const official = new Set(["government", "mission", "agency", "office"]);

/** Are two entities the same side: one and the same, or a state and its government? */
function sameSide(a: Entity | undefined, b: Entity | undefined): boolean {
  if (!a || !b) return false;
  if (a.key === b.key) return true;
  const stateA = a.iso ?? (a.actorType !== null && official.has(a.actorType) ? a.nation : null);
  const stateB = b.iso ?? (b.actorType !== null && official.has(b.actorType) ? b.nation : null);
  return stateA !== null && stateA === stateB && (a.kind === "nation" || b.kind === "nation");
}

/**
 * Which accusations each denial answers, never more than the text bears: those it names; else the nearest one before it
 * against its own side; in a quotation, those its first denial answers. A denial that fits none stays without a link.
 */
export function linkAnswers(reading: Reading): Answer[] {
  const { entities, claims } = reading;
  const accusations: Placed<AccusationFinding>[] = [];
  const denials: Placed<DenialFinding>[] = [];
  claims.forEach((claim, at) => {
    if (claim.kind === "accusation") accusations.push({ at, claim });
    else denials.push({ at, claim });
  });
  const touches = (keys: readonly number[], side: readonly number[]): boolean =>
    keys.some((k) => side.some((s) => sameSide(entities[k], entities[s])));
  const answers: Answer[] = [];
  const linked = new Map<number, Answer[]>();
  const give = (
    denial: number,
    list: readonly Placed<AccusationFinding>[],
    linkBasis: Answer["linkBasis"],
  ): void => {
    const made = list.map((a) => ({ denial, accusation: a.at, linkBasis }));
    linked.set(denial, made);
    answers.push(...made);
  };
  for (const { at, claim } of denials) {
    const own = [...claim.speakers, ...claim.onBehalfOf];
    const against = accusations.filter(
      (a) => touches(a.claim.accused, own) && !a.claim.speakers.some((s) => claim.speakers.includes(s)),
    );
    if (claim.speakers.length === 0) {
      // "The charge is denied": by nobody named; the accusation right before it.
      const before = accusations
        .filter((a) => a.claim.sentence <= claim.sentence && claim.sentence - a.claim.sentence <= 2)
        .at(-1);
      if (before) give(at, [before], "anaphora");
      continue;
    }
    if (claim.target.by === "named") {
      const { accusers } = claim.target;
      const named = against.filter((a) => touches(a.claim.speakers, accusers) && a.claim.zone === "body");
      if (named.length > 0) {
        give(at, named, "explicit");
        continue;
      }
    }
    if (claim.target.by === "quotation" || claim.target.by === "conduct" || claim.quotationId !== null) {
      const sibling = siblings(claim, denials, linked);
      if (sibling && sibling.length > 0) {
        give(
          at,
          sibling.flatMap((s) => accusations.find((a) => a.at === s.accusation) ?? []),
          "same-quote",
        );
        continue;
      }
    }
    const near = nearest(claim, against, touches);
    if (near.length > 0)
      give(
        at,
        near,
        claim.target.by === "anaphora" || claim.target.by === "named" ? "anaphora" : "same-parties",
      );
  }
  return answers;
}

/** Links of a denial the same speaker made just before: in the same quotation, or leading in to it. */
function siblings(
  claim: DenialFinding,
  denials: readonly Placed<DenialFinding>[],
  linked: ReadonlyMap<number, Answer[]>,
): Answer[] | null {
  for (const other of [...denials].reverse()) {
    if (other.claim === claim || other.claim.sentence > claim.sentence) continue;
    const sameQuote = claim.quotationId !== null && other.claim.quotationId === claim.quotationId;
    const leadsIn =
      claim.sentence - other.claim.sentence <= 6 &&
      other.claim.speakers.some((s) => claim.speakers.includes(s));
    const answers = linked.get(other.at);
    if ((sameQuote || leadsIn) && answers && answers.length > 0) return answers;
  }
  return null;
}

/**
 * The last accusation before the denial, with those its accuser made in the sentences just before it; else the next one within
 * three sentences; else a headline's.
 */
function nearest(
  claim: ClaimFinding,
  against: readonly Placed<AccusationFinding>[],
  touches: (a: readonly number[], b: readonly number[]) => boolean,
): Placed<AccusationFinding>[] {
  const body = against.filter((a) => a.claim.zone === "body");
  const before = body.filter(
    (a) =>
      a.claim.sentence < claim.sentence ||
      (a.claim.sentence === claim.sentence && a.claim.cue.start !== claim.cue.start),
  );
  const last = before.at(-1);
  if (last) {
    const near = (a: Placed<AccusationFinding>): boolean =>
      last.claim.sentence - a.claim.sentence <= 3 && touches(a.claim.speakers, last.claim.speakers);
    return before.filter((a) => a.claim.sentence === last.claim.sentence || near(a));
  }
  const next = body.find((a) => a.claim.sentence > claim.sentence && a.claim.sentence - claim.sentence <= 3);
  if (next) return [next];
  return against.filter((a) => a.claim.zone === "headline").slice(0, 1);
}
