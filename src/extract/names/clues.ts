/** What speaks for each reading of a name; sums over a document. */
export interface Clues {
  person: number;
  body: number;
  place: number;
  thing: number;
  threat: number;
  /** Something only a party does, person or body. */
  acts: number;
}

export const noClues = (): Clues => ({ person: 0, body: 0, place: 0, thing: 0, threat: 0, acts: 0 });

export function addClues(sum: Clues, more: Readonly<Clues>, share = 1): Clues {
  sum.person += more.person * share;
  sum.body += more.body * share;
  sum.place += more.place * share;
  sum.thing += more.thing * share;
  sum.threat += more.threat * share;
  sum.acts += more.acts * share;
  return sum;
}
