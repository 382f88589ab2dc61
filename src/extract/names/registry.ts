import type { ActorType } from "../../model/graph.ts";
import type { KnownName } from "./lexiconNames.ts";
import type { NameWords } from "./nameWords.ts";
import { makeActor, type Party } from "./party.ts";
import { personParts } from "./personParts.ts";

/** What a title says of whoever bears it: "Mr" (m), "Ms" (f), or nothing. */
export type Title = "m" | "f" | null;

interface Place {
  readonly party: Party;
  /** Sentence and token of its first mention, for "the one named last". */
  readonly at: number;
}

const bare = (label: string): string =>
  label
    .toLowerCase()
    .replace(/^the /u, "")
    .replace(/,? (inc|ltd|plc|corp|llc|limited|corporation|co|gmbh|ag|sa)\.?$/u, "");

/** The parties of one document by every string they go by. */
export class Registry {
  private readonly nations = new Map<string, Party>();
  private readonly knowns = new Map<string, Party>();
  private readonly bodies = new Map<string, Party>();
  private readonly cores = new Map<string, Party>();
  private readonly families = new Map<string, Place[]>();
  private readonly givens = new Map<string, Party | null>();
  /** Short names of bodies: first words, abbreviations, "the Commission". */
  readonly shorts = new Map<string, Party>();
  private readonly words: NameWords;

  constructor(words: NameWords) {
    this.words = words;
  }

  nation(known: KnownName): Party {
    const held = this.nations.get(known.id);
    if (held) return held;
    const party: Party = {
      kind: "nation",
      label: known.label,
      iso: known.id,
      actorType: null,
      known: null,
      nation: known.id,
      position: null,
    };
    this.nations.set(known.id, party);
    return party;
  }

  known(known: KnownName): Party {
    const held = this.knowns.get(known.id);
    if (held) return held;
    const party = makeActor(known.label, known.actorType ?? "organisation", {
      known: known.id,
      nation: known.nation,
    });
    this.knowns.set(known.id, party);
    return party;
  }

  hasKnown(id: string): boolean {
    return this.knowns.has(id);
  }

  body(label: string, actorType: ActorType, nation: string | null): Party {
    const key = bare(label);
    const held = this.bodies.get(key);
    if (held) {
      held.nation ??= nation;
      return held;
    }
    const party = makeActor(label, actorType, { nation });
    this.bodies.set(key, party);
    return party;
  }

  heldBody(label: string): Party | undefined {
    return this.bodies.get(bare(label));
  }

  /** A body of a nation goes by the nation and its other words: "the Russian government", "Russia's government". */
  state(label: string, rest: string, actorType: ActorType, nation: string): Party {
    const key = `${nation}:${rest.toLowerCase()}`;
    const held = this.bodies.get(key);
    if (held) return held;
    const party = makeActor(label, actorType, { nation });
    this.bodies.set(key, party);
    const short = rest.toLowerCase();
    this.rests.set(short, this.rests.has(short) ? null : party);
    return party;
  }

  /** Words of a state body without its nation → the body, or null when two nations have one. */
  readonly rests = new Map<string, Party | null>();

  person(label: string, at: number, title: Title = null): Party {
    const parts = personParts(label, this.words);
    const single = parts.given === "";
    const held = single
      ? (this.family(label, at, title) ?? (this.words.given.has(label) ? undefined : this.given(label)))
      : this.cores.get(parts.core);
    if (held) {
      if (label.length > held.label.length && !single) held.label = label;
      this.remember(parts.families, held, at);
      return held;
    }
    const party = makeActor(label, "person");
    if (!single) {
      this.cores.set(parts.core, party);
      this.givens.set(parts.given, this.givens.has(parts.given) ? null : party);
    }
    this.remember(parts.families, party, at);
    return party;
  }

  private remember(families: readonly string[], party: Party, at: number): void {
    for (const family of families) {
      const list = this.families.get(family) ?? [];
      list.push({ party, at });
      this.families.set(family, list);
    }
  }

  /** The person who bears this full name, if there is one. */
  heldPerson(label: string): Party | undefined {
    return this.cores.get(personParts(label, this.words).core);
  }

  /** Whoever goes by exactly this. */
  byName(text: string): Party | undefined {
    const single = !text.includes(" ");
    if (single && /^\p{Lu}?\p{Ll}{0,2}$/u.test(text)) return undefined;
    return (
      this.bodies.get(bare(text)) ??
      this.heldPerson(text) ??
      (single ? this.family(text, 0) : undefined) ??
      this.shorts.get(text)
    );
  }

  isFamily(word: string): boolean {
    return this.families.has(word);
  }

  /**
   * The person of that family name who was named last before a place, or else first after it; behind "Mr" or "Ms" none whose
   * given name tells otherwise.
   */
  family(word: string, at: number, title: Title = null): Party | undefined {
    const all = this.families.get(word);
    if (!all) return undefined;
    const other = title === "m" ? this.words.women : title === "f" ? this.words.men : null;
    const fitting = all.filter(({ party }) => !other?.has(party.label.split(" ")[0] ?? ""));
    const list = fitting.length > 0 ? fitting : all;
    const before = list.filter((p) => p.at <= at);
    return before.length > 0
      ? before.reduce((a, b) => (b.at >= a.at ? b : a)).party
      : list.reduce((a, b) => (b.at < a.at ? b : a)).party;
  }

  /** The only person with that given name. */
  given(word: string): Party | undefined {
    return this.givens.get(word) ?? undefined;
  }
}
