import type { NounPhrase } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import type { Place } from "../scene.ts";

/** "A lawyer for Mr Ode in Oslo, Siv Lund, said": the lawyer behind the comma, and his client. */
export function lawyerNamed(place: Place, np: NounPhrase | undefined): Party[] {
  if (
    !np ||
    !/^(lawyer|attorney|barrister|solicitor|counsel|advocate|spokesman|spokeswoman|agent)$/u.test(
      place.headWord(np),
    )
  )
    return [];
  if (!/^(for|of|to)$/u.test(place.lower(np.to))) return [];
  const client = place.parse.nps.find((next) => next.from === np.to + 1);
  for (let at = np.to + 1; at < np.to + 12; at++) {
    if (/^(VERB|AUX)$/u.test(place.token(at)?.pos ?? "")) return [];
    if (place.lower(at) !== ",") continue;
    const named = place.mentions.find(
      (m) =>
        m.from === at + 1 &&
        place.scene.entities[m.entity]?.actorType === "person" &&
        place.lower(m.to) === ",",
    );
    if (!named) return [];
    const onBehalfOf = client ? (place.resolve([client], null)[0]?.entity ?? null) : null;
    return [{ entity: named.entity, via: "name", onBehalfOf, sure: true }];
  }
  return [];
}

/** "Simon Orme, for Mr Hale, said", "Simon Orme, defending Mr Hale, said": whose lawyer a speaker is. */
export function defendedBy(place: Place, speakers: readonly number[]): number[] {
  return place.mentions.flatMap((m) => {
    if (!speakers.includes(m.entity) || place.lower(m.to) !== ",") return [];
    if (!/^(for|defending|representing)$/u.test(place.lower(m.to + 1))) return [];
    const client = place.parse.nps.find((np) => np.from === m.to + 2);
    const [party] = client && place.lower(client.to) === "," ? place.resolve([client], null) : [];
    return party && place.scene.entities[party.entity]?.kind === "actor" ? [party.entity] : [];
  });
}
