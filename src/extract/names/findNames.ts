import type { ActorType } from "../../model/graph.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Entity, Mention, MentionVia } from "../../model/reading.ts";
import type { Sentence, Token } from "../../model/text.ts";
import { type KnownName, makeNameIndex, type NameIndex, plainName } from "./nameIndex.ts";

export interface NamedEntities {
  readonly entities: Entity[];
  readonly mentions: Mention[];
}

/** Lower-case nouns that make a state's body of the demonym before them: "the Russian government", "China's foreign ministry". */
const stateBodies =
  /^(government|administration|regime|military|army|navy|air force|parliament|embassy|consulate|treasury|cabinet|police|judiciary|leadership|presidency|authorities|intelligence community|intelligence service|intelligence services|intelligence agency|security service|security services|delegation|mission|(foreign|defence|defense|interior|finance|justice|health|trade|commerce|energy|education|environment|transport|agriculture|culture|fisheries|information|security|home|labour|labor|economy) (ministry|office|department))$/u;
const bodyTypes: Readonly<Record<string, ActorType>> = {
  government: "government",
  administration: "government",
  regime: "government",
  ministry: "government",
  embassy: "mission",
  consulate: "mission",
  delegation: "mission",
  mission: "mission",
  office: "government",
  department: "government",
  treasury: "government",
  cabinet: "government",
  parliament: "government",
};
const speech = new Set([
  "said",
  "says",
  "say",
  "told",
  "tells",
  "accused",
  "accuses",
  "denied",
  "denies",
  "added",
  "warned",
  "claimed",
  "insisted",
  "wrote",
  "replied",
  "argued",
  "announced",
  "reported",
  "confirmed",
  "alleged",
  "declined",
  "rejected",
  "criticised",
  "criticized",
  "blamed",
  "asked",
  "called",
  "condemned",
  "dismissed",
  "noted",
  "described",
  "responded",
  "tweeted",
  "explained",
  "testified",
]);
const small = new Set([
  "of",
  "for",
  "and",
  "the",
  "&",
  "on",
  "in",
  "de",
  "del",
  "della",
  "du",
  "des",
  "la",
  "le",
  "von",
  "van",
  "der",
  "al",
  "bin",
  "ibn",
  "el",
  "di",
  "da",
]);
const particles = new Set([
  "van",
  "von",
  "de",
  "der",
  "den",
  "del",
  "della",
  "di",
  "da",
  "dos",
  "du",
  "la",
  "le",
  "al",
  "el",
  "bin",
  "ibn",
  "ben",
  "ter",
  "ten",
  "y",
  "e",
]);
const weekdays =
  /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/u;
/** A capitalised phrase that ends in one of these is a thing, an event or a place. */
const things =
  /^(Act|Bill|Treaty|Agreement|Prize|Cup|War|Day|Days|Games|Championship|Championships|Road|Street|Bridge|River|Lake|Sea|Ocean|Mountains|Mountain|Award|Awards|Festival|Report|Plan|Law|Code|Charter|Convention|Protocol|Accord|Accords|Constitution|Amendment|Hall|Tower|Stadium|Park|Square|Airport|Station|Island|Islands|Strait|Gulf|Bay|Valley|Desert|Revolution|Crisis|Season|Open|Tour|Summit|Week|Month|Year|Night|Morning|Edition|Series|Show|Bible|Internet|Web|Wi-Fi|Android|Windows|English|Christmas|Easter|Ramadan|Avenue|Highway|Building|House|Castle|Palace|Cathedral|Temple|Beach|Hill|Hills|Peninsula|Canal|Harbour|Harbor|Docks|Wharf|Election|Elections|Olympics|Final|Finals|Grand Prix|Budget|Deal|Pact|Initiative)$/u;
const placeLeads = new Set([
  "in",
  "at",
  "near",
  "from",
  "to",
  "outside",
  "around",
  "across",
  "into",
  "through",
  "toward",
  "towards",
  "off",
  "via",
  "between",
]);

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const isAcronym = (text: string): boolean =>
  /^(\p{Lu}{2,6}|\p{Lu}\p{L}*\p{Lu}\p{L}*)$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

interface Draft {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly via: MentionVia;
}

/** Makes the finder of names: nations, persons, bodies and hacking groups of one document, each with its mentions. */
export function makeNameFinder(
  lexicon: Lexicon,
): (text: string, sentences: readonly Sentence[]) => NamedEntities {
  const index = makeNameIndex(lexicon);
  return (text, sentences) => new DocumentNames(text, sentences, index).read();
}

class DocumentNames {
  private readonly byKey = new Map<string, { -readonly [K in keyof Omit<Entity, "key">]: Entity[K] }>();
  private readonly drafts: Draft[] = [];
  /** Family name → key of the person named last. */
  private readonly families = new Map<string, string>();
  /** Short name or abbreviation → key. */
  private readonly shorts = new Map<string, string>();
  private readonly text: string;
  private readonly sentences: readonly Sentence[];
  private readonly index: NameIndex;
  /** Words that stand in lower case somewhere: a capital at a sentence's start says nothing of them. */
  private readonly common = new Set<string>();

  constructor(text: string, sentences: readonly Sentence[], index: NameIndex) {
    this.text = text;
    this.sentences = sentences;
    this.index = index;
    for (const s of sentences)
      for (const t of s.tokens) if (/^\p{Ll}/u.test(t.text)) this.common.add(t.lower);
  }

  read(): NamedEntities {
    const order = [
      ...this.sentences.filter((s) => s.zone === "body"),
      ...this.sentences.filter((s) => s.zone !== "body"),
    ];
    for (const sentence of order) this.readSentence(sentence);
    const keys = new Map<string, number>();
    const entities: Entity[] = [];
    const mentions: Mention[] = [];
    for (const draft of this.drafts.sort(
      (a, b) => a.sentence - b.sentence || a.from - b.from || b.to - a.to,
    )) {
      const found = this.byKey.get(draft.key);
      const tokens = this.sentences[draft.sentence]?.tokens;
      const first = tokens?.[draft.from];
      const last = tokens?.[draft.to - 1];
      if (!found || !first || !last) continue;
      let key = keys.get(draft.key);
      if (key === undefined) {
        key = entities.length;
        keys.set(draft.key, key);
        entities.push({ key, ...found });
      }
      mentions.push({
        entity: key,
        via: draft.via,
        sentence: draft.sentence,
        from: draft.from,
        to: draft.to,
        start: first.start,
        end: last.end,
      });
    }
    return { entities, mentions };
  }

  private slice(sentence: Sentence, from: number, to: number): string {
    const first = sentence.tokens[from];
    const last = sentence.tokens[to - 1];
    return first && last ? plainName(this.text.slice(first.start, last.end)) : "";
  }

  private add(
    sentence: Sentence,
    from: number,
    to: number,
    key: string,
    via: MentionVia,
    make: () => Omit<Entity, "key">,
  ): void {
    if (!this.byKey.has(key)) this.byKey.set(key, { ...make() });
    this.drafts.push({ sentence: sentence.index, from, to, key, via });
  }

  private known(sentence: Sentence, at: number): { known: KnownName; to: number } | null {
    const token = sentence.tokens[at];
    if (!token || !this.index.firsts.has(plainName(token.text).split(/[\s'.-]/u)[0] ?? "")) return null;
    for (let to = Math.min(at + 9, sentence.tokens.length); to > at; to--) {
      const known = this.index.names.get(this.slice(sentence, at, to));
      if (!known) continue;
      // "potential U.S. military conflict": what goes on in lower case is another thing.
      const last = sentence.tokens[to - 1];
      const next = sentence.tokens[to];
      if (
        to - at > 1 &&
        /^\p{Ll}/u.test(last?.text ?? "") &&
        next?.pos === "NOUN" &&
        !this.index.roles.has(next.lower)
      )
        continue;
      return { known, to };
    }
    return null;
  }

  private addNation(sentence: Sentence, from: number, to: number, known: KnownName, via: MentionVia): void {
    this.add(sentence, from, to, `n:${known.id}`, via, () => ({
      kind: "nation",
      label: known.label,
      iso: known.id,
      actorType: null,
      known: null,
      nation: known.id,
      position: null,
    }));
  }

  private readSentence(sentence: Sentence): void {
    const { tokens } = sentence;
    const titled =
      sentence.zone === "headline" &&
      tokens.filter((t) => isCapital(t)).length >
        tokens.filter((t) => /^\p{Ll}{4,}/u.test(t.text)).length + 2;
    let i = 0;
    while (i < tokens.length) {
      const token = tokens[i] as Token;
      if (
        (!isCapital(token) && !/^\d/u.test(token.text)) ||
        /^(the|a|an|this|that|these|those|its|his|her|their|our|my)$/u.test(token.lower)
      ) {
        i++;
        continue;
      }
      const body = sentence.zone === "caption" ? null : this.body(sentence, i, titled);
      const found = this.known(sentence, i);
      if (body && (!found || body.to > found.to)) {
        this.nationsInside(sentence, i, body.to);
        i = body.to;
        continue;
      }
      if (found && this.accept(sentence, i, found)) {
        i = found.to;
        continue;
      }
      if (sentence.zone === "caption") {
        i++;
        continue;
      }
      const typo = this.typo(sentence, i);
      if (typo) {
        this.addNation(sentence, i, i + 1, typo, "typo");
        i++;
        continue;
      }
      i = this.unknown(sentence, i, titled);
    }
  }

  private nationsInside(sentence: Sentence, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const found = this.known(sentence, at);
      if (found && found.to <= to && found.known.kind === "nation" && !found.known.ambiguous) {
        this.addNation(sentence, at, found.to, found.known, found.known.via);
        at = found.to - 1;
      }
    }
  }

  private accept(sentence: Sentence, from: number, found: { known: KnownName; to: number }): boolean {
    const { known, to } = found;
    const before = sentence.tokens[from - 1];
    const next = sentence.tokens[to];
    if (known.kind === "place") {
      // A town is no actor; a name that is a place as well is one only where a person's name goes on.
      if (isCapital(next) && known.ambiguous) return false;
      return !this.families.has(known.label);
    }
    if (known.kind === "nation") {
      const beside =
        isCapital(before) &&
        before !== undefined &&
        (this.index.given.has(before.text) || this.index.titles.has(before.text));
      if (
        known.ambiguous &&
        (beside ||
          (isCapital(next) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? "") && !weekdays.test(next?.text ?? "")))
      )
        return false;
      if (known.ambiguous && known.id !== "US" && known.via !== "name") return false;
      if (beside && known.via !== "demonym") return false;
      if (
        known.id === "US" &&
        sentence.tokens[from]?.text === "US" &&
        sentence.tokens.every((t) => !/\p{Ll}/u.test(t.text))
      )
        return false;
      this.addNation(sentence, from, to, known, known.via);
      return true;
    }
    if (sentence.zone === "caption") return true;
    if (known.ambiguous && !this.byKey.has(`k:${known.id}`)) return false;
    // "Target" inside a longer capitalised name is part of it.
    if (
      isCapital(next) &&
      next?.pos === "PROPN" &&
      to - from === 1 &&
      this.index.organisationWords.has(next.text)
    )
      return false;
    this.add(sentence, from, to, `k:${known.id}`, known.via, () => ({
      kind: "actor",
      label: known.label,
      iso: null,
      actorType: known.actorType,
      known: known.id,
      nation: known.nation,
      position: null,
    }));
    return true;
  }

  private typo(sentence: Sentence, at: number): KnownName | null {
    const text = sentence.tokens[at]?.text ?? "";
    if (
      !/^\p{Lu}\p{Ll}{5,}$/u.test(text) ||
      this.common.has(text.toLowerCase()) ||
      this.index.given.has(text) ||
      this.index.family.has(text)
    )
      return null;
    const candidates = this.index.correctable.filter(
      (c) =>
        Math.abs(c.text.length - text.length) <= 1 && c.text[0] === text[0] && c.text.at(-1) === text.at(-1),
    );
    const alone = !isCapital(sentence.tokens[at - 1]) && !isCapital(sentence.tokens[at + 1]);
    return (
      candidates.find(
        (c) =>
          distance(c.text, text) === 1 &&
          (this.byKey.has(`n:${c.known.id}`) || (alone && swapped(c.text, text))),
      )?.known ?? null
    );
  }

  /** A body's name that begins here: "Ministry of State Security", "Chinese Embassy in the U.S.", "Trump administration". */
  private body(sentence: Sentence, from: number, titled: boolean): { to: number } | null {
    const { tokens } = sentence;
    if (weekdays.test(tokens[from]?.text ?? "") && tokens[from]?.text !== "May") return null;
    const first = this.known(sentence, from);
    const nation = first?.known.kind === "nation" && !first.known.ambiguous ? first : null;
    let at = nation ? nation.to : from;
    if (nation && tokens[at]?.lower === "'s") at++;
    // Lower-case bodies of a state, or of whoever leads it.
    const leader =
      !nation &&
      isCapital(tokens[from]) &&
      tokens[from]?.pos === "PROPN" &&
      (tokens[from + 1]?.lower === "administration" || tokens[from + 1]?.lower === "regime");
    if (nation || leader) {
      const start = leader ? from + 1 : at;
      for (let size = 3; size >= 1; size--) {
        const words = tokens
          .slice(start, start + size)
          .map((t) => t.lower)
          .join(" ");
        if (!stateBodies.test(words)) continue;
        let to = start + size;
        const last = tokens[to - 1]?.lower ?? "";
        // "potential U.S. military conflict" is no army.
        if (
          (tokens[to]?.pos === "NOUN" ||
            (tokens[to]?.pos === "VERB" &&
              tokens[to]?.lower === tokens[to]?.lemma &&
              size === 1 &&
              nation)) &&
          tokens[to]?.lower !== "spokesman" &&
          tokens[to]?.lower !== "spokeswoman" &&
          !this.index.roles.has(tokens[to]?.lower ?? "")
        )
          continue;
        const abroad =
          last === "embassy" && tokens[to]?.lower === "in"
            ? this.known(sentence, tokens[to + 1]?.lower === "the" ? to + 2 : to + 1)
            : null;
        if (abroad) to = abroad.to;
        const label = this.slice(sentence, from, to);
        const type = bodyTypes[last] ?? "agency";
        const iso = nation?.known.id ?? null;
        this.add(sentence, from, to, `b:${label.toLowerCase()}`, "name", () => ({
          kind: "actor",
          label,
          iso: null,
          actorType: type,
          known: null,
          nation: iso,
          position: null,
        }));
        return { to };
      }
    }
    // Capitalised names with a word for a body in them.
    let to = from;
    let last = -1;
    while (to < tokens.length) {
      const token = tokens[to];
      if (!token) break;
      const glued =
        token.text === "-" && tokens[to - 1]?.end === token.start && token.end === tokens[to + 1]?.start;
      const possessive =
        (token.lower === "'s" || token.lower === "'") &&
        isCapital(tokens[to + 1]) &&
        to > from &&
        this.index.organisationWords.has(
          tokens.slice(to + 1, to + 4).find((t) => this.index.organisationWords.has(t.text))?.text ?? "",
        );
      if (
        isCapital(token) &&
        token.pos !== "PRON" &&
        !(weekdays.test(token.text) && to > from && last === to - 1 && token.text !== "May")
      )
        last = to;
      else if (
        !(
          glued ||
          possessive ||
          (small.has(token.lower) && to > from && isCapital(tokens[to + 1])) ||
          (token.lower === "the" && tokens[to - 1]?.lower === "of" && isCapital(tokens[to + 1])) ||
          (small.has(token.lower) &&
            tokens[to + 1]?.lower === "the" &&
            token.lower !== "and" &&
            token.lower !== "in" &&
            token.lower !== "on" &&
            isCapital(tokens[to + 2]))
        )
      )
        break;
      to++;
      if (to - from > 10) break;
    }
    let end = last + 1;
    if (end <= from) return null;
    // "X and Y": two names, unless the body's word comes only in the second.
    const range = (a: number, b: number): Token[] => tokens.slice(a, b);
    const holds = (a: number, b: number): number =>
      range(a, b).findIndex((t) => this.index.organisationWords.has(t.text));
    for (let k = from + 1; k < end; k++) {
      const word = tokens[k]?.lower;
      if (
        (word === "and" || word === "in" || word === "on" || word === "for" || word === "of") &&
        holds(from, k) >= 0
      ) {
        const head = tokens[from + holds(from, k)]?.text ?? "";
        const joins =
          word === "of" ||
          word === "for" ||
          (word === "and" &&
            /^(Ministry|Department|Committee|Office|Bureau|Institute|Council|Board|Centre|Center|Commission|Agency)$/u.test(
              head,
            ) &&
            tokens.slice(from, k).some((t) => t.lower === "of" || t.lower === "for"));
        if (!joins) {
          end = k;
          break;
        }
      } else if (word === "and" || word === "in" || word === "on") {
        if (!(word === "and" && holds(k, end) >= 0 && k - from === 1 && end - k <= 4)) {
          end = k;
          break;
        }
      }
    }
    while (end > from && !isCapital(tokens[end - 1])) end--;
    const wordAt = holds(from, end);
    if (wordAt < 0 || end - from < 2) return null;
    const head = tokens[from + wordAt];
    const startsWithHead = wordAt === 0 && !/^(of|for)$/u.test(tokens[from + 1]?.lower ?? "");
    if (startsWithHead || titled) return null;
    // "President of the United States", "State Secretary Jo Reed": a role and a person.
    if (
      range(from, end).some((t) => this.index.titles.has(t.text)) &&
      !/^(of|for)$/u.test(tokens[from + wordAt + 1]?.lower ?? "") &&
      wordAt + from < end - 1
    )
      return null;
    const abroad =
      /^(Embassy|Consulate|Mission)$/u.test(head?.text ?? "") && tokens[end]?.lower === "in"
        ? this.known(sentence, tokens[end + 1]?.lower === "the" ? end + 2 : end + 1)
        : null;
    if (abroad) end = abroad.to;
    const label = this.slice(sentence, from, end);
    const held = this.index.names.get(label);
    if (held && held.kind !== "actor") return null;
    const key = held
      ? `k:${held.id}`
      : `b:${label.toLowerCase().replace(/ (inc|ltd|plc|corp|llc|limited|corporation)\.?$/u, "")}`;
    const inside = tokens
      .slice(from, end)
      .map((_, k) => this.known(sentence, from + k))
      .find((k) => k?.known.kind === "nation");
    this.add(sentence, from, end, key, "name", () => ({
      kind: "actor",
      label: held?.label ?? label,
      iso: null,
      actorType: held?.actorType ?? bodyType(label),
      known: held?.id ?? null,
      nation:
        held?.nation ??
        (inside && /^(Ministry|Embassy|Consulate|Department|Parliament|Army|Navy)$/u.test(head?.text ?? "")
          ? inside.known.id
          : null),
      position: null,
    }));
    this.rememberShort(sentence, from, end, key, label);
    return { to: end };
  }

  /** "Coastal Fishers' Federation (CFF)", and the first word of a company's name. */
  private rememberShort(sentence: Sentence, from: number, to: number, key: string, label: string): void {
    const { tokens } = sentence;
    const open = tokens[to];
    const short = tokens[to + 1];
    if (open?.text === "(" && short && isAcronym(short.text) && tokens[to + 2]?.text === ")")
      this.shorts.set(short.text, key);
    const first = tokens[from]?.text ?? "";
    if (
      to - from > 1 &&
      /^\p{Lu}\p{L}{3,}$/u.test(first) &&
      !this.index.names.has(first) &&
      !this.index.organisationWords.has(first) &&
      !this.common.has(first.toLowerCase()) &&
      !this.index.given.has(first) &&
      !/^(National|International|Royal|American|European|Federal|United|General|Central|Supreme|High|North|South|East|West|New|First|World|Global|Public|Democratic|Social|Justice|Foreign|Defence|Defense|Interior|Home)$/u.test(
        first,
      )
    )
      this.shorts.set(first, key);
    const initials = label
      .split(/[\s'-]+/u)
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w[0])
      .join("");
    if (initials.length >= 3) this.shorts.set(initials, this.shorts.get(initials) ?? key);
  }

  /** A capitalised run the lexicon does not know: a person, a body told by what stands around it, or nothing. */
  private unknown(sentence: Sentence, from: number, titled: boolean): number {
    const { tokens } = sentence;
    let to = from;
    if (weekdays.test(tokens[from]?.text ?? "") && tokens[from]?.text !== "May") return from + 1;
    while (to < tokens.length && to - from < 6) {
      const token = tokens[to];
      if (!token) break;
      const glued =
        token.text === "-" && tokens[to - 1]?.end === token.start && token.end === tokens[to + 1]?.start;
      const particle = particles.has(token.lower) && to > from && isCapital(tokens[to + 1]);
      const initial = token.text === "." && /^\p{Lu}$/u.test(tokens[to - 1]?.text ?? "");
      if (
        !(isCapital(token) && token.pos !== "PRON" && !(weekdays.test(token.text) && to > from)) &&
        !glued &&
        !particle &&
        !initial
      )
        break;
      if (to > from) {
        const found = this.known(sentence, to);
        if (
          found &&
          !found.known.ambiguous &&
          found.known.kind !== "place" &&
          !this.index.family.has(token.text)
        )
          break;
      }
      to++;
    }
    while (to > from && !isCapital(tokens[to - 1])) to--;
    if (to === from) return from + 1;
    // Leading titles and roles: "Prime Minister", "Attorney General", "Spokesman".
    let start = from;
    let honoured = false;
    while (start < to) {
      const two = this.slice(sentence, start, start + 2);
      const one = tokens[start]?.text ?? "";
      if (start + 2 <= to && (this.index.titles.has(two) || this.index.roles.has(two.toLowerCase()))) {
        start += 2;
        honoured = true;
        continue;
      }
      if (
        this.index.titles.has(one) ||
        this.index.titles.has(one.replace(/\.$/u, "")) ||
        (this.index.roles.has(one.toLowerCase()) && start + 1 < to) ||
        (/^(Former|Deputy|Acting|Vice|Ex|Chief|Senior|Shadow|State|Foreign|Defence|Defense|Interior|Finance|Justice|Health|Labor|Labour|Trade|Tory|Attorney|General|Secretary|First|Home)$/u.test(
          one,
        ) &&
          start + 1 < to &&
          this.roleAhead(sentence, start, to))
      ) {
        start++;
        honoured = true;
        continue;
      }
      break;
    }
    // "Fisheries Minister Sigrid Tveit": whatever leads up to a role is part of it.
    for (let at = to - 2; at > start; at--) {
      const word = tokens[at]?.lower ?? "";
      if (
        /^(minister|secretary|president|chancellor|chairman|chairwoman|commissioner|senator|governor|mayor|judge|director|spokesman|spokeswoman|spokesperson|ambassador|general|leader|captain|coach|officer|chief|premier|prosecutor|inspector|superintendent|sheriff|bishop|archbishop|professor|minister-president|attorney|deputy|editor|manager|boss)$/u.test(
          word,
        ) &&
        tokens[at]?.text !== tokens[at]?.lower
      ) {
        start = at + 1;
        honoured = true;
        break;
      }
    }
    // "Democratic Hillary Clinton": an adjective before a full name.
    if (
      to - start >= 3 &&
      !this.index.given.has(tokens[start]?.text ?? "") &&
      this.index.given.has(tokens[start + 1]?.text ?? "") &&
      !/^\p{Lu}\.?$/u.test(tokens[start]?.text ?? "")
    )
      start++;
    if (start >= to) return to;
    const label = this.slice(sentence, start, to);
    const words = label.split(" ");
    const first = tokens[start] as Token;
    const lastWord = tokens[to - 1]?.text ?? "";
    const before = tokens[start - 1];
    const beforeLower = before?.lower ?? "";
    const next = tokens[to];
    const initial = start === 0 || (/^["“‘(]$/u.test(before?.text ?? "") && start === 1);
    if (titled && !this.families.has(lastWord) && !this.shorts.has(label)) return to;
    // "Officials said": an ordinary noun with a capital because it opens the sentence.
    if (
      initial &&
      words.length === 1 &&
      !honoured &&
      (this.index.groupNouns.has(first.lower) ||
        this.index.bodyNouns.has(first.lower) ||
        this.index.roles.has(first.lower))
    )
      return to;
    const across = this.explained(sentence, start, to);
    if (across === "place") return to;
    if (words.length === 1) {
      const person = this.families.get(label) ?? null;
      const short = this.shorts.get(label) ?? null;
      if (person && !(initial && this.common.has(first.lower) && !honoured)) {
        this.drafts.push({ sentence: sentence.index, from: start, to, key: person, via: "alias" });
        return to;
      }
      if (short) {
        this.drafts.push({ sentence: sentence.index, from: start, to, key: short, via: "alias" });
        return to;
      }
      if (honoured || this.roleBefore(sentence, start)) {
        this.addPerson(sentence, start, to, label);
        return to;
      }
      if (across === "body" && !weekdays.test(label)) {
        this.addBody(sentence, start, to, label, "company");
        return to;
      }
      if (initial && this.common.has(first.lower)) return to;
      if (first.pos !== "PROPN" || weekdays.test(label) || label.length < 3) return to;
      if (placeLeads.has(beforeLower)) return to;
      const acts =
        next !== undefined &&
        (speech.has(next.lower) ||
          (next.lower === "'s" &&
            /^(spokesman|spokeswoman|spokesperson|chief|chairman|chairwoman|founder|owner|lawyer|director|president|customers|users|website|servers|network|networks|systems|staff|employees|board)$/u.test(
              tokens[to + 1]?.lower ?? "",
            )) ||
          ((next.lower === "has" || next.lower === "had") && !initial));
      const company =
        /^(company|firm|group|maker|giant|retailer|startup|gang|collective|crew|vendor|bank|airline|operator|supplier|newspaper|magazine|website|carrier|builder|charity|union|club|agency|broadcaster|lender|chain|manufacturer|developer|publisher|platform|team|contractor)$/u.test(
          beforeLower,
        );
      const dubbed =
        /^(called|dubbed|named|as|codenamed)$/u.test(beforeLower) &&
        /^(known|called|dubbed|named|tracked)$/u.test(
          beforeLower === "as" ? (tokens[start - 2]?.lower ?? "") : beforeLower,
        );
      const groupish =
        /^(gang|group|hackers|crew|collective|ransomware|malware|actors|militants|operators)$/u.test(
          next?.lower ?? "",
        ) ||
        dubbed ||
        /^(gang|crew|collective)$/u.test(beforeLower);
      if (
        acts ||
        company ||
        groupish ||
        (isAcronym(label) && (beforeLower === "the" || speech.has(next?.lower ?? "")))
      ) {
        if (this.index.given.has(label) || this.index.family.has(label)) {
          if (acts) this.addPerson(sentence, start, to, label);
          return to;
        }
        const type: ActorType = groupish && !company ? "threat-actor" : company ? "company" : "organisation";
        this.add(sentence, start, to, `b:${label.toLowerCase()}`, "name", () => ({
          kind: "actor",
          label,
          iso: null,
          actorType: type,
          known: null,
          nation: null,
          position: null,
        }));
        this.shorts.set(label, `b:${label.toLowerCase()}`);
      }
      return to;
    }
    const alpha = words.every((w) => /^[\p{L}.'-]+$/u.test(w));
    const known = this.families.get(lastWord);
    const given =
      this.index.given.has(words[0] ?? "") && !(initial && this.index.ambiguousGiven.has(words[0] ?? ""));
    const familyKnown = this.index.family.has(lastWord);
    const signs =
      honoured || across === "person" || this.roleBefore(sentence, start) || this.personBehind(sentence, to);
    const said = next !== undefined && speech.has(next.lower);
    const determined = beforeLower === "the" || beforeLower === "a" || beforeLower === "an";
    if (
      known &&
      this.byKey.get(known)?.label.endsWith(` ${lastWord}`) &&
      alpha &&
      (this.byKey.get(known)?.label ?? "").split(" ")[0] === words[0]
    ) {
      this.drafts.push({ sentence: sentence.index, from: start, to, key: known, via: "name" });
      return to;
    }
    if (
      alpha &&
      words.length <= 4 &&
      !determined &&
      (given ||
        signs ||
        (familyKnown && words.length === 2 && !placeLeads.has(beforeLower)) ||
        (said && words.length <= 3 && !isAcronym(lastWord)))
    ) {
      // "Tin Heron said" may be anybody: without a sign of a person it stays a body.
      if (!given && !signs && !familyKnown && said && this.common.has(lastWord.toLowerCase()))
        this.addBody(sentence, start, to, label, "organisation");
      else this.addPerson(sentence, start, to, label);
      return to;
    }
    if (things.test(lastWord)) return to;
    // Two or three capitalised words, none of them an ordinary word here, that do something: a person, unless a body is told.
    const acting =
      next !== undefined &&
      (((next.pos === "VERB" || next.pos === "AUX") && !next.lower.endsWith("ing")) ||
        (next.pos === "NOUN" && /[^s]s$/u.test(next.lower) && tokens[to + 1]?.pos === "DET"));
    const ordinary = words.some((w) => this.common.has(w.toLowerCase()));
    if (
      alpha &&
      acting &&
      !determined &&
      !ordinary &&
      words.length <= 3 &&
      !isAcronym(lastWord) &&
      !placeLeads.has(beforeLower)
    ) {
      this.addPerson(sentence, start, to, label);
      return to;
    }
    if (initial && this.common.has(first.lower) && words.length === 2) return to;
    const group =
      /^(gang|group|hackers|crew|collective|ransomware|malware|actors|operators|threat|backdoor)$/u.test(
        next?.lower ?? "",
      ) ||
      /^(gang|crew|collective|dubbed|called)$/u.test(beforeLower) ||
      (beforeLower === "as" && /^(known|tracked|identified)$/u.test(tokens[start - 2]?.lower ?? ""));
    if (group) {
      this.addBody(sentence, start, to, label, "threat-actor");
      return to;
    }
    const behind =
      /^(company|firm|group|maker|giant|retailer|startup|charity|union|club|agency|bank|airline|operator|newspaper|party|broadcaster|start|business|contractor|chain|developer)$/u;
    const apposed =
      next?.text === "," &&
      tokens
        .slice(to + 1, to + 7)
        .some(
          (t, k, all) =>
            behind.test(t.lower) && all.slice(0, k).every((x) => x.pos !== "VERB" && x.text !== ","),
        );
    if (
      across === "body" ||
      (!placeLeads.has(beforeLower) &&
        (said || apposed || behind.test(beforeLower) || (next?.lower === "'s" && !initial)))
    )
      this.addBody(
        sentence,
        start,
        to,
        label,
        behind.test(beforeLower) || apposed ? "company" : "organisation",
      );
    return to;
  }

  private addBody(sentence: Sentence, from: number, to: number, label: string, actorType: ActorType): void {
    const key = `b:${label.toLowerCase()}`;
    this.add(sentence, from, to, key, "name", () => ({
      kind: "actor",
      label,
      iso: null,
      actorType,
      known: null,
      nation: null,
      position: null,
    }));
    this.shorts.set(label, key);
    this.rememberShort(sentence, from, to, key, label);
  }

  private roleAhead(sentence: Sentence, from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++)
      if (
        this.index.roles.has(sentence.tokens[at]?.lower ?? "") ||
        this.index.titles.has(sentence.tokens[at]?.text ?? "")
      )
        return true;
    return false;
  }

  /** What an apposition says a name is: "a delegate, Jo Reed,", "the operator, Andes Muelle,", "Apatin, a town on the river,". */
  private explained(sentence: Sentence, from: number, to: number): "person" | "body" | "place" | null {
    const { tokens } = sentence;
    const sort = (at: number): "person" | "body" | "place" | null => {
      const word = tokens[at]?.lower ?? "";
      if (
        /^(town|city|village|port|river|province|region|district|county|island|capital|suburb|neighbourhood|neighborhood|hamlet|lake|mountain|valley|street|resort|harbour|area|part|state)$/u.test(
          word,
        )
      )
        return "place";
      if (this.index.bodyNouns.has(word)) return "body";
      if (
        this.index.roles.has(word) ||
        /^(leader|chief|boss|head|founder|delegate|coordinator|chairwoman|secretary)$/u.test(word)
      )
        return "person";
      return null;
    };
    if (tokens[from - 1]?.text === "," && /^[,.;]$|^and$|^$/u.test(tokens[to]?.text ?? "")) {
      // The head of the phrase before the comma: its last noun before "of", "for" and the like.
      let head: "person" | "body" | "place" | null = null;
      for (let at = from - 2; at >= 0 && from - at < 14; at--) {
        const token = tokens[at];
        if (!token || token.pos === "VERB" || token.pos === "AUX" || token.pos === "PUNCT") break;
        if (token.pos === "NOUN" || (at === from - 2 && token.pos === "ADJ"))
          head = (tokens[at + 1]?.pos === "ADP" || at === from - 2 ? sort(at) : null) ?? head;
        if (token.pos === "DET" || token.lower === "'s") {
          if (head) break;
        }
      }
      if (head) return head;
    }
    if (tokens[to]?.text === "," && /^(a|an|the|its|their)$/u.test(tokens[to + 1]?.lower ?? "")) {
      for (let at = to + 2; at < Math.min(tokens.length, to + 10); at++) {
        const token = tokens[at];
        if (
          !token ||
          token.pos === "PUNCT" ||
          token.pos === "ADP" ||
          token.pos === "VERB" ||
          token.pos === "PRON"
        )
          break;
        if (token.pos === "NOUN" && tokens[at + 1]?.pos !== "NOUN") return sort(at);
      }
    }
    return null;
  }

  /** "spokesman Tad Brel", "lawyer Jo Reed". */
  private roleBefore(sentence: Sentence, at: number): boolean {
    const word = sentence.tokens[at - 1]?.lower ?? "";
    return (
      this.index.roles.has(word) ||
      /^(leader|chief|boss|head|founder|star|striker|captain|author|veteran)$/u.test(word)
    );
  }

  /** ", 43,", ", a spokesman for …", ", who". */
  private personBehind(sentence: Sentence, at: number): boolean {
    const { tokens } = sentence;
    if (tokens[at]?.text !== ",") return false;
    if (/^\d{2}$/u.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.text === ",") return true;
    if (tokens[at + 1]?.lower === "who" || tokens[at + 1]?.lower === "whose") return true;
    for (let k = at + 1; k < Math.min(at + 9, tokens.length); k++) {
      const word = tokens[k]?.lower ?? "";
      if (word === "," || tokens[k]?.pos === "VERB") return false;
      if (this.index.roles.has(word) || /^(leader|chief|boss|head|founder)$/u.test(word)) return true;
    }
    return false;
  }

  private addPerson(sentence: Sentence, from: number, to: number, label: string): void {
    const words = label.split(" ");
    const eastern =
      words.length === 2 &&
      this.index.given.has(words[0] ?? "") &&
      /^(Xi|Li|Wang|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu|Sun|Hu|Zhu|Gao|Lin|He|Guo|Ma|Luo|Kim|Lee|Park|Choi|Jung|Moon|Nguyen|Tran|Qin|Geng|Hua|Mao|Deng|Wen|Jiang)$/u.test(
        words[0] ?? "",
      );
    const family = eastern ? (words[0] ?? label) : (words.at(-1) ?? label);
    const same = this.families.get(family);
    const held = same ? this.byKey.get(same) : undefined;
    // A bare family name, or the same full name: the person already there. A fuller name for a bare one takes it over.
    const matches =
      held && (held.label === label || words.length === 1 || held.label.split(" ").length === 1);
    const key = matches && same ? same : `p:${label.toLowerCase()}`;
    this.add(sentence, from, to, key, words.length === 1 ? "alias" : "name", () => ({
      kind: "actor",
      label,
      iso: null,
      actorType: "person",
      known: null,
      nation: null,
      position: null,
    }));
    const entity = this.byKey.get(key);
    if (entity && label.length > entity.label.length && held) entity.label = label;
    this.families.set(family, key);
    if (entity && entity.position === null) {
      const post = this.position(sentence, from, to);
      if (post) {
        entity.position = post.text;
        entity.nation ??= post.nation;
      }
    }
  }

  /** What the text says the person is, verbatim: before the name or behind a comma. */
  private position(
    sentence: Sentence,
    from: number,
    to: number,
  ): { text: string; nation: string | null } | null {
    const { tokens } = sentence;
    const nationIn = (a: number, b: number): string | null => {
      for (let k = a; k < b; k++) {
        const found = this.known(sentence, k);
        if (found && (found.known.kind === "nation" || found.known.nation) && !found.known.ambiguous)
          return found.known.kind === "nation" ? found.known.id : found.known.nation;
      }
      return null;
    };
    const isRole = (k: number): boolean =>
      this.index.roles.has(tokens[k]?.lower ?? "") ||
      /^(leader|chief|boss|head|founder)$/u.test(tokens[k]?.lower ?? "");
    if (tokens[to]?.text === ",") {
      let end = to + 1;
      let role = false;
      while (
        end < tokens.length &&
        end - to < 16 &&
        tokens[end]?.text !== "," &&
        tokens[end]?.pos !== "VERB" &&
        tokens[end]?.pos !== "AUX" &&
        !/^[.;"”]$/u.test(tokens[end]?.text ?? "")
      ) {
        if (isRole(end)) role = true;
        end++;
      }
      if (role && end > to + 1)
        return {
          text: this.slice(sentence, tokens[to + 1]?.pos === "DET" ? to + 2 : to + 1, end),
          nation: nationIn(to + 1, end),
        };
    }
    let start = from;
    let role = false;
    while (start > 0 && from - start < 8) {
      const token = tokens[start - 1];
      if (
        !token ||
        token.pos === "VERB" ||
        token.pos === "AUX" ||
        token.pos === "DET" ||
        token.pos === "PUNCT" ||
        token.pos === "SCONJ" ||
        token.pos === "CCONJ" ||
        token.pos === "PRON"
      )
        break;
      if (
        token.lower === "not" ||
        (token.pos === "ADP" && !(token.lower === "of" && /^\p{Lu}/u.test(tokens[start - 2]?.text ?? "")))
      )
        break;
      if (isRole(start - 1)) role = true;
      start--;
    }
    return role && start < from
      ? { text: this.slice(sentence, start, from), nation: nationIn(start, from) }
      : null;
  }
}

function bodyType(label: string): ActorType {
  if (/\b(Embassy|Consulate|Delegation|Mission)\b/u.test(label)) return "mission";
  if (
    /\b(Ministry|Government|Department|Cabinet|Parliament|Senate|Congress|Assembly|Secretariat)\b/u.test(
      label,
    )
  )
    return "government";
  if (
    /\b(Agency|Bureau|Police|Authority|Inspectorate|Service|Commission|Directorate|Office|Guard|Intelligence|Prosecutor|Prosecutors|Board)\b/u.test(
      label,
    )
  )
    return "agency";
  if (/\b(Times|Post|News|Herald|Gazette|Tribune|Chronicle|Journal|Weekly|Media|Press|Monitor)$/u.test(label))
    return "media";
  if (
    /\b(Inc|Ltd|Limited|Corp|Corporation|Company|Holdings|Group|Systems|Technologies|Software|Labs|Energy|Shipping|Airlines|Airways|Bank|Partners|Logistics|Industries|Enterprises|PLC|plc|LLC|GmbH|AG|SA|NV|Pharma|Pharmaceuticals|Solutions|Networks|Studios|Ventures|Capital|Telecom|Retail|Communications)\b/u.test(
      label,
    )
  )
    return "company";
  if (/\b(Coalition|Alliance)\b/u.test(label)) return "coalition";
  if (/\b(Gang)\b/u.test(label)) return "threat-actor";
  return "organisation";
}

/** Two letters changed places, or one was doubled: slips of the hand, not other names. */
function swapped(known: string, written: string): boolean {
  const undoubled = (text: string): string => text.replace(/(\p{L})\1/gu, "$1");
  if (known.length !== written.length) return undoubled(known) === undoubled(written);
  return [...known].sort().join("") === [...written].sort().join("");
}

/** Edit distance with neighbour swaps, up to 2. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) (rows[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const row = rows[i] as number[];
      const up = rows[i - 1] as number[];
      row[j] = Math.min(
        (up[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (up[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j] ?? 0, ((rows[i - 2] as number[])[j - 2] ?? 0) + 1);
    }
  }
  return (rows[a.length] as number[])[b.length] ?? 0;
}
