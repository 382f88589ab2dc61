import type { Clause, NounPhrase, Parse } from "../../model/grammar.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Sentence, Token } from "../../model/text.ts";

/** A wrong told by a clause: who is told to have done it, and how plainly. */
export interface Wrong {
  readonly doers: readonly NounPhrase[];
  readonly strength: "strong" | "weak";
  /** Tokens of the predicate, half-open. */
  readonly from: number;
  readonly to: number;
}

export interface Wrongs {
  /** Is there a word for a wrong among these tokens? */
  readonly inTokens: (sentence: Sentence, from: number, to: number) => boolean;
  /** What the clause tells of its subject (or of the one it was done by); null when that is no wrong. */
  readonly ofClause: (sentence: Sentence, parse: Parse, clause: number) => Wrong | null;
  readonly isStopping: (lemma: string) => boolean;
  /** Is what the clause tells no reproach of anybody, even when it is alleged: "knew", "was", "attended"? */
  readonly isInnocent: (sentence: Sentence, clause: Clause) => boolean;
  /** Nouns for papers: "report", "leak". */
  readonly documents: ReadonlySet<string>;
  /** What is traced to those who did it: "code", "campaign". */
  readonly traces: ReadonlySet<string>;
  /**
   * Told by an accuser of the accused: a deed that is no praise and no routine ("had switched off the monitors").
   * `hostile`: by one who is known to accuse this very party, of whom even a routine deed is told as a wrong ("he sold the drawings").
   */
  readonly ofAccused: (sentence: Sentence, parse: Parse, clause: number, hostile: boolean) => Wrong | null;
}

const future = new Set([
  "will",
  "would",
  "could",
  "may",
  "might",
  "should",
  "can",
  "must",
  "shall",
  "'ll",
  "'d",
  "wo",
  "ca",
  "ought",
]);
/** Of these one is told to be: "members of the Front". */
const belonging = /^(part|(member|agent|officer|operative|soldier|employee|follower|fighter)s?)$/u;
const serves = /^(belong|answer|report)$/u;
const light = /^(be|have|do|get|make|take|give|use|run|keep|show|hold|set|send|put)$/u;

/** Not to be this is a reproach. */
const virtues = new Set([
  "honest",
  "truthful",
  "straight",
  "candid",
  "upfront",
  "transparent",
  "straightforward",
]);

/** Past forms brought to a base the lists know. */
function bases(lower: string, lemma: string): string[] {
  const out = [lemma, lower];
  if (lower.endsWith("d")) {
    if (lower.endsWith("ied")) out.push(`${lower.slice(0, -3)}y`);
    if (lower.endsWith("ed")) out.push(lower.slice(0, -2), lower.slice(0, -1), lower.slice(0, -3));
  } else if (lower.endsWith("ing"))
    out.push(
      lower.slice(0, -3),
      `${lower.slice(0, -3)}e`,
      lower.slice(0, -4),
      lower === "lying" ? "lie" : "",
    );
  else if (lower.endsWith("s")) {
    if (lower.endsWith("ies")) out.push(`${lower.slice(0, -3)}y`);
    if (lower.endsWith("es")) out.push(lower.slice(0, -2));
    if (lower.endsWith("ves")) out.push(`${lower.slice(0, -3)}f`);
    out.push(lower.slice(0, -1));
  }
  return out;
}

/** Does nothing but a closing quotation mark stand between the two? */
const sameThing = (tokens: readonly Token[], from: number, to: number): boolean =>
  from <= to && tokens.slice(from, to).every((t) => /^["”’']$/u.test(t.text));

/** The words from a token on, in lower case. */
const wordsAt = (tokens: readonly Token[], from: number, many: number): string =>
  tokens
    .slice(from, from + many)
    .map((t) => t.lower)
    .join(" ");

function anyIn(set: ReadonlySet<string>, words: readonly string[]): boolean {
  for (const word of words) if (word !== "" && set.has(word)) return true;
  return false;
}

/** The words with which entries of more than one word begin, in any of these lists. */
const leading = (...lists: readonly (readonly string[])[]): Set<string> =>
  new Set(
    lists.flatMap((list) =>
      list.flatMap((entry) => (entry.includes(" ") ? [entry.split(" ")[0] ?? ""] : [])),
    ),
  );

/** A question about one thing, answered once for each. */
function once<Key extends object, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const held = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const known = held.get(key);
    if (known) return known.answer;
    const answer = ask(key);
    held.set(key, { answer });
    return answer;
  };
}

/** Do these words follow in this order, each close behind the one before? */
function follows(tokens: readonly Token[], words: readonly string[], from: number): boolean {
  let at = from;
  for (const word of words) {
    const limit = Math.min(tokens.length, at + 5);
    while (at < limit && tokens[at]?.lower !== word && tokens[at]?.lemma !== word) at++;
    if (at >= limit) return false;
    at++;
  }
  return true;
}

/** Makes the judge of wrongs from the lexicon's lists of bad acts. */
export function makeWrongs(lexicon: Lexicon): Wrongs {
  const badVerbs = new Set(lexicon.badVerbs);
  const badNouns = new Set(lexicon.badNouns);
  const badAdjectives = new Set(lexicon.badAdjectives);
  const badAdverbs = new Set(lexicon.badAdverbs);
  const lightVerbs = new Set(lexicon.lightVerbs);
  const failing = new Set(lexicon.failingVerbs);
  const carrying = new Set(lexicon.carryingVerbs);
  const counter = new Set(lexicon.counterVerbs);
  const duties = new Set(lexicon.duties);
  const stopping = new Set(lexicon.stoppingVerbs);
  const idioms = new Set(lexicon.harmlessPhrases);
  const badPhrases = new Map<string, string[][]>();
  const deeds = lexicon.badDeeds.flatMap(({ verbs, what }) =>
    verbs.flatMap((verb) => what.map((thing) => `${verb} ${thing}`)),
  );
  for (const phrase of [...lexicon.badPhrases, ...deeds]) {
    const [verb = "", ...rest] = phrase.split(" ");
    badPhrases.set(verb, [...(badPhrases.get(verb) ?? []), rest]);
  }
  const punishing = new Set(lexicon.punishingVerbs);
  const manners = new Map<string, string[][]>();
  for (const words of lexicon.wrongManners.map((p) => p.split(" ")))
    manners.set(words[0] ?? "", [...(manners.get(words[0] ?? "") ?? []), words]);
  const bonds = new Set(lexicon.bonds);
  const softeners = new Set(lexicon.adverbsBetween);
  const mild = new Set(lexicon.mildAdjectives);
  const harms = new Set(lexicon.harms);
  const causing = new Set(lexicon.causingVerbs);
  const attempts = new Set(lexicon.attemptNouns);
  const perpetrators = new Set(lexicon.perpetrators);
  const responsible = lexicon.responsiblePhrases.map((p) => p.split(" "));
  const beginsBadNoun = leading(lexicon.badNouns);
  const beginsVerb = leading(lexicon.badVerbs, lexicon.failingVerbs, lexicon.lightVerbs);
  const beginsIdiom = leading(lexicon.harmlessPhrases);

  const isBadNoun = (tokens: readonly Token[], at: number): boolean => {
    const token = tokens[at];
    if (
      !token ||
      (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "VERB" && token.pos !== "ADJ")
    )
      return false;
    const words = bases(token.lower, token.lemma);
    // "the biggest hacking empire"
    const named = token.pos !== "VERB" || token.lower.endsWith("ing");
    if (named && anyIn(badNouns, token.pos === "VERB" ? [token.lower] : words)) return true;
    if (beginsBadNoun.has(token.lower)) {
      const two = `${token.lower} ${tokens[at + 1]?.lower ?? ""}`;
      if (badNouns.has(two) || badNouns.has(two.replace(/s$/u, ""))) return true;
    }
    // "vote-rigging"
    if (token.lower.endsWith("ing") && tokens[at - 1]?.text === "-" && anyIn(badVerbs, words)) return true;
    if (tokens[at + 1]?.text === "-" && badNouns.has(`${token.lower}-${tokens[at + 2]?.lower ?? ""}`))
      return true;
    return false;
  };
  /** The tokens of a sentence that were looked at already, and what was found. */
  const nounsLookedAt = once((_: readonly Token[]): boolean[] => []);
  const badNoun = (tokens: readonly Token[], at: number): boolean => {
    const bad = nounsLookedAt(tokens);
    bad[at] ??= isBadNoun(tokens, at);
    return bad[at];
  };
  const badAt = (tokens: readonly Token[], at: number): boolean => {
    const token = tokens[at];
    if (!token) return false;
    if (badNoun(tokens, at)) return true;
    if (token.pos === "ADJ" || token.pos === "VERB" || token.pos === "NOUN") {
      if (
        token.pos === "ADJ" &&
        (badAdjectives.has(token.lower) ||
          (tokens[at + 1]?.text === "-" &&
            badAdjectives.has(`${token.lower}-${tokens[at + 2]?.lower ?? ""}`)))
      )
        return true;
      // "for wasting licence fee money": a gerund is often taken for a noun.
      if (
        (token.pos === "VERB" || (token.pos === "NOUN" && token.lower.endsWith("ing"))) &&
        anyIn(badVerbs, bases(token.lower, token.lemma)) &&
        !counter.has(token.lemma)
      )
        return true;
      if (
        token.pos === "VERB" &&
        tokens[at + 1]?.lower === "to" &&
        anyIn(failing, bases(token.lower, token.lemma))
      )
        return true;
    }
    return false;
  };
  const lookedAt = once((_: readonly Token[]): boolean[] => []);
  const inTokens = ({ tokens }: Sentence, from: number, to: number): boolean => {
    const bad = lookedAt(tokens);
    for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
      bad[at] ??= badAt(tokens, at);
      if (bad[at]) return true;
    }
    return false;
  };
  const nounsIn = (sentence: Sentence, np: NounPhrase): boolean => {
    for (let at = np.from; at < np.to; at++)
      if (badNoun(sentence.tokens, at) || badAdjectives.has(sentence.tokens[at]?.lower ?? "")) return true;
    return false;
  };
  const copulaOf = ({ verb }: Clause, main: Token): boolean =>
    /^(be|become|remain|seem|appear)$/u.test(verb.lemma) &&
    verb.main === verb.to - 1 &&
    (main.pos === "AUX" || verb.lemma === "be" || verb.lemma === "become" || verb.lemma === "remain");
  const tellsByPhrase = ({ tokens }: Sentence, { verb }: Clause, words: readonly string[]): boolean =>
    words.some((word) => badPhrases.get(word)?.some((rest) => follows(tokens, rest, verb.to)));
  const isIdiom = (words: readonly string[], head: Token | undefined): boolean =>
    words.some(
      (w) => beginsIdiom.has(w) && (idioms.has(`${w} ${head?.lemma}`) || idioms.has(`${w} ${head?.lower}`)),
    );
  const wrongManner = (sentence: Sentence, from: number, to: number): boolean => {
    for (let at = from; at < to; at++)
      for (const words of manners.get(sentence.tokens[at]?.lower ?? "") ?? [])
        if (words.every((word, k) => sentence.tokens[at + k]?.lower === word)) return true;
    return false;
  };
  const hasBadAdverb = ({ tokens }: Sentence, from: number, to: number): boolean =>
    tokens.slice(from, to).some((t) => t.pos === "ADV" && badAdverbs.has(t.lower));
  const phraseAfter = (sentence: Sentence, at: number): { words: string[]; end: number } | null => {
    let i = at;
    while (softeners.has(sentence.tokens[i]?.lower ?? "")) i++;
    for (const words of responsible) {
      if (words.every((w, k) => sentence.tokens[i + k]?.lower === w)) return { words, end: i + words.length };
    }
    return null;
  };

  const ofClause = (sentence: Sentence, parse: Parse, index: number, depth = 0): Wrong | null => {
    const clause: Clause | undefined = parse.clauses[index];
    if (!clause || depth > 4) return null;
    const { verb } = clause;
    const tokens = sentence.tokens;
    const main = tokens[verb.main];
    if (!main) return null;
    const words = bases(main.lower, verb.lemma);
    const followed = tokens[verb.to]?.lower ?? "";
    // "ripped people off": the particle may stand behind the object.
    const [first] = clause.objects;
    const parted = first && first.from === verb.to ? (tokens[first.to]?.lower ?? "") : "";
    const phrase = words
      .filter((w) => beginsVerb.has(w))
      .flatMap((w) => [`${w} ${verb.particle ?? followed}`, `${w} ${parted}`]);
    const perfectHedge =
      verb.modal !== null && tokens.slice(verb.from, verb.to).some((t) => t.lower === "have");
    if (verb.modal !== null && future.has(verb.modal) && !perfectHedge) return null;
    const made = (strength: Wrong["strength"], doers: readonly NounPhrase[] = clause.subject): Wrong => ({
      doers,
      strength: perfectHedge ? "weak" : strength,
      from: verb.from,
      to: clause.end,
    });
    // "were caught running a factory of votes", "found the trio hiding ballots": what they were seen to do.
    if (/^(catch|find|film|photograph|spot|see)$/u.test(verb.lemma) && !verb.negated) {
      const seen = parse.clauses.findIndex(
        (c, i) =>
          i !== index &&
          c.verb.form === "gerund" &&
          c.quote === clause.quote &&
          c.verb.from >= verb.to &&
          (c.governor === index || c.noun === clause.objects[0]),
      );
      const watched = verb.passive ? clause.subject : clause.objects;
      const deed = seen >= 0 && watched.length > 0 ? ofClause(sentence, parse, seen, depth + 1) : null;
      if (deed) return { ...deed, doers: watched, from: verb.from };
    }
    if (verb.passive) {
      if (verb.negated) return null;
      // "was dismissed for theft": the reason given accuses the one dismissed.
      const reason = clause.preps.find((p) => p.prep === "for" || p.prep === "over");
      if (reason && anyIn(punishing, words)) {
        const blamed = reason.clause !== null || reason.objects.some((np) => nounsIn(sentence, np));
        if (blamed) return made("strong");
      }
      const agent = clause.preps.find((p) => p.prep === "by" && p.objects.length > 0);
      if (!agent) return null;
      // "were illegally seized by Norway", "was read in breach of the rules by the clerk"
      const unlawful =
        hasBadAdverb(sentence, verb.from, verb.to + 1) || wrongManner(sentence, verb.to, clause.end);
      return anyIn(badVerbs, words) || anyIn(badVerbs, phrase) || unlawful
        ? made("strong", agent.objects)
        : null;
    }
    if (verb.negated) {
      // "is not being straight with people"
      const virtue = clause.predicate ? (tokens[clause.predicate.from]?.lower ?? "") : followed;
      if (/^(be|being)$/u.test(verb.lemma) && virtues.has(virtue) && verb.form === "finite")
        return made("weak");
      return anyIn(duties, words) && verb.form === "finite" ? made("weak") : null;
    }
    // "had unlawfully held the barges", "knowingly sold": the adverb says that it was wrong.
    if (
      verb.form === "finite" &&
      (hasBadAdverb(sentence, Math.max(0, verb.from - 1), verb.to + 2) ||
        hasBadAdverb(sentence, clause.end - 1, clause.end + 1)) &&
      verb.lemma !== "be"
    )
      return made("strong");
    // "knew that the wall was rotten": and did nothing.
    if (/^(know|realise|realize)$/u.test(verb.lemma) && verb.form === "finite" && main.lower !== verb.lemma) {
      const known = parse.clauses.find((c) => c.governor === index && c.relation === "content");
      if (known && inTokens(sentence, known.verb.from, known.end + 2)) return made("weak");
    }
    const complement = parse.clauses.findIndex(
      (c, i) =>
        i !== index &&
        c.governor === index &&
        (c.relation === "infinitive" || c.relation === "participle") &&
        c.verb.from >= verb.to &&
        c.verb.from <= clause.end + 1 &&
        c.quote === clause.quote,
    );
    // "sold licences in violation of the sanctions": how it was done was wrong.
    if (verb.form === "finite" && !copulaOf(clause, main) && wrongManner(sentence, verb.to, clause.end))
      return made("strong");
    const [object] = clause.objects;
    const head = object ? tokens[object.head] : undefined;
    // "The attackers belonged to the Front", "the gunmen took their orders from Belgium": whoever stands behind them.
    const masters = clause.subject.some((np) => perpetrators.has(tokens[np.head]?.lemma ?? ""))
      ? serving(words, clause, tokens)
      : [];
    if (masters.length > 0) return made("strong", masters);
    // "broke its word", "looked the other way", "turned a blind eye": the words together tell the wrong.
    if (tellsByPhrase(sentence, clause, words)) return made("strong");
    if (head && isIdiom(words, head)) return null;
    if (copulaOf(clause, main)) {
      // "It was the harbour board that had moved the buoys."
      const [meant] = clause.objects;
      const cleft =
        meant && clause.subject.some((np) => tokens[np.head]?.lower === "it")
          ? parse.clauses.findIndex((c) => c.relation === "relative" && c.noun?.head === meant.head)
          : -1;
      if (meant && cleft >= 0) {
        const deed = ofClause(sentence, parse, cleft, depth + 1);
        if (deed) return { ...deed, doers: [meant] };
      }
      // "Tom Hale was the man who robbed the bank", "is one of the men who robbed it".
      const among = clause.preps.find((p) => p.prep === "of")?.objects[0];
      const one = meant && tokens[meant.head]?.lower === "one" ? among : meant;
      const identified =
        one && cleft < 0
          ? parse.clauses.findIndex(
              (c) =>
                c.relation === "relative" && c.noun?.head === one.head && c.subject[0]?.head === one.head,
            )
          : -1;
      if (one && identified >= 0 && /^(the|those)$/u.test(tokens[one.from]?.lower ?? "")) {
        const deed = ofClause(sentence, parse, identified, depth + 1);
        if (deed) return { ...deed, doers: clause.subject };
      }
      // "The break-in was the work of Brass Lantern."
      const [thing] = clause.objects;
      const author = clause.preps.find((p) => p.prep === "of");
      if (
        thing &&
        author &&
        /^(work|handiwork|doing|fault)$/u.test(tokens[thing.head]?.lower ?? "") &&
        clause.subject.some((np) => nounsIn(sentence, np) || harms.has(tokens[np.head]?.lower ?? ""))
      )
        return made("strong", author.objects);
      // "It is a cynical attempt by the Greens to scare voters."
      const planner = clause.preps.find((p) => p.prep === "by" && p.objects.length > 0);
      const design = parse.clauses[complement];
      if (
        thing &&
        planner &&
        attempts.has(tokens[thing.head]?.lower ?? "") &&
        clause.subject.every((np) => /^(it|this|that|these)$/u.test(tokens[np.head]?.lower ?? "")) &&
        (nounsIn(sentence, thing) ||
          (design?.relation === "infinitive" && inTokens(sentence, design.verb.from, clause.end + 6)))
      )
        return made("strong", planner.objects);
      // "was another broken promise by Labour", "was a sign of underhand tactics by Labour": the bad thing stands right before its doer.
      if (planner && !clause.verb.negated && verb.modal === null) {
        const what = [...clause.objects, ...clause.preps.flatMap((p) => p.objects)].find((np) =>
          sameThing(tokens, np.to, planner.at),
        );
        if (what && nounsIn(sentence, what)) return made("strong", planner.objects);
      }
      const held = phraseAfter(sentence, verb.to);
      if (held) {
        const bare = ["to blame", "at fault", "the culprit", "the perpetrator", "the mastermind"].includes(
          held.words.join(" "),
        );
        const tail = sentence.tokens.slice(held.end, held.end + 14);
        const harm = tail.some((t, k) => harms.has(t.lower) || badAt(tokens, held.end + k));
        // "the state was believed to be behind it": what has just been told of.
        const told = held.words.at(-1) === "behind" && /^(it|them|this)$/u.test(tail[0]?.lower ?? "");
        if (bare || harm || told || ["guilty", "complicit", "culpable", "bent"].includes(held.words[0] ?? ""))
          return made("strong");
        return null;
      }
      if (clause.predicate) {
        for (let at = clause.predicate.from; at < Math.min(clause.end, clause.predicate.to + 3); at++) {
          const token = tokens[at];
          if (token?.pos === "ADP" || token?.pos === "SCONJ") break;
          if (token && badAdjectives.has(token.lower) && !mild.has(token.lower)) return made("weak");
        }
      }
      const object = clause.objects[0];
      // "is believed to be the gunman"
      if (
        object &&
        perpetrators.has(tokens[object.head]?.lemma ?? "") &&
        tokens[object.from]?.lower === "the"
      )
        return made("strong");
      if (
        object &&
        nounsIn(sentence, object) &&
        !/^(victim|target|subject|threat|witness)$/u.test(tokens[object.head]?.lemma ?? "")
      )
        return made("weak");
      // "has been quietly tunneling" is read as one group; "is to invade" is not told as done.
      if (complement >= 0 && parse.clauses[complement]?.relation === "participle")
        return ofClauseAs(sentence, parse, complement, clause, depth);
      return null;
    }
    if ((anyIn(badVerbs, words) || anyIn(badVerbs, phrase)) && !counterHere(words, clause, sentence)) {
      // "targeted", "spread", "copied" and the like need somebody or something they were done to.
      const tail =
        clause.objects.length + clause.preps.length > 0 || clause.relation === "relative" || complement >= 0;
      return tail || !light.test(verb.lemma)
        ? made(clause.objects.length > 0 || clause.preps.length > 0 ? "strong" : "weak")
        : null;
    }
    if (anyIn(failing, words) || anyIn(failing, phrase)) {
      // "failed to warn the town" is a reproach; "refused to meet the demand" need be none.
      const undone = parse.clauses[complement];
      const bound =
        undone !== undefined &&
        (/^(fail|neglect)$/u.test(verb.lemma) ||
          /^(let|allow|admit)$/u.test(undone.verb.lemma) ||
          anyIn(duties, [undone.verb.lemma]));
      if (undone?.relation === "infinitive" && bound) return made("weak");
      if (clause.objects.some((np) => bonds.has(tokens[np.head]?.lower ?? ""))) return made("strong");
      return null;
    }
    // "chose not to warn the town": as good as failing to.
    if (/^(choose|decide|opt|elect)$/u.test(verb.lemma) && /^not to$/u.test(wordsAt(tokens, verb.to, 2))) {
      const left = parse.clauses[complement];
      if (left && anyIn(duties, [left.verb.lemma])) return made("weak");
    }
    // "had spent years hacking universities"
    if (verb.lemma === "spend" && complement >= 0 && parse.clauses[complement]?.verb.form === "gerund") {
      const busy = ofClauseAs(sentence, parse, complement, clause, depth);
      if (busy) return busy;
    }
    // "has a record of issuing false statements"
    if (verb.lemma === "have" && head && /^(record|history|habit|pattern)$/u.test(head.lower)) {
      const habit = parse.clauses.findIndex(
        (c) => c.governor === index && c.marker === "of" && c.verb.form === "gerund" && c.verb.from > verb.to,
      );
      const practised = habit < 0 ? null : ofClauseAs(sentence, parse, habit, clause, depth);
      if (practised) return practised;
    }
    if (anyIn(counter, words)) return null;
    // "paid young men to burn tyres", "ordered clerks to forge letters": whoever has it done.
    const bidden = parse.clauses[complement];
    if (anyIn(causing, words) && bidden?.relation === "infinitive" && clause.objects.length > 0) {
      const done = ofClause(sentence, parse, complement, depth + 1);
      if (done) return made("strong");
    }
    if (anyIn(carrying, words) && complement >= 0) {
      const inner = ofClauseAs(sentence, parse, complement, clause, depth);
      if (inner) return inner;
    }
    if (anyIn(lightVerbs, words) || anyIn(lightVerbs, phrase)) {
      const bad =
        clause.objects.some((np) => nounsIn(sentence, np)) ||
        clause.preps.some(
          (p) =>
            /^(in|to|of|with|by|out|on|for|against)$/u.test(p.prep) &&
            p.objects.some((np) => nounsIn(sentence, np)),
        );
      const strongVerb = !light.test(verb.lemma);
      if (bad && clause.objects.some((np) => nounsIn(sentence, np)))
        return made(strongVerb ? "strong" : "weak");
      // "had a hand in the theft"
      if (bad && verb.lemma === "have" && /^(hand|part|role|share|involvement)$/u.test(head?.lower ?? ""))
        return made("strong");
      if (bad && /^(engage|involve|participate|amount|resort|take|contribute|turn)$/u.test(verb.lemma))
        return made("strong");
      if (complement >= 0 && /^(use|be)$/u.test(verb.lemma)) {
        const inner = ofClauseAs(sentence, parse, complement, clause, depth);
        if (inner) return inner;
      }
    }
    return null;
  };
  /** "belonged to X", "were members of X", "took orders from X": those somebody serves. */
  const serving = (
    words: readonly string[],
    clause: Clause,
    tokens: readonly Token[],
  ): readonly NounPhrase[] => {
    const behind = (prep: string): readonly NounPhrase[] =>
      clause.preps.find((p) => p.prep === prep && p.objects.length > 0)?.objects ?? [];
    const [object] = clause.objects;
    const thing = object ? (tokens[object.head]?.lower ?? "") : "";
    if (words.some((word) => serves.test(word))) return behind("to");
    if (words.includes("work")) return behind("for");
    if (words.includes("take") && /^(orders?|instructions?|money)$/u.test(thing)) return behind("from");
    return clause.verb.lemma === "be" && belonging.test(thing) ? behind("of") : [];
  };
  const counterHere = (words: readonly string[], clause: Clause, sentence: Sentence): boolean =>
    anyIn(counter, words) && clause.objects.some((np) => nounsIn(sentence, np));
  const ofClauseAs = (
    sentence: Sentence,
    parse: Parse,
    inner: number,
    outer: Clause,
    depth: number,
  ): Wrong | null => {
    const wrong = ofClause(sentence, parse, inner, depth + 1);
    return wrong ? { ...wrong, doers: outer.subject, from: outer.verb.from } : null;
  };
  const harmless = new Set(lexicon.harmlessVerbs);
  const innocent = new Set(lexicon.innocentVerbs);
  const ofAccused = (sentence: Sentence, parse: Parse, index: number, hostile: boolean): Wrong | null => {
    const clause = parse.clauses[index];
    const main = clause ? sentence.tokens[clause.verb.main] : undefined;
    if (
      !clause ||
      !main ||
      clause.verb.passive ||
      clause.verb.negated ||
      clause.verb.modal !== null ||
      clause.verb.form !== "finite" ||
      main.pos === "AUX"
    )
      return null;
    const done = clause.objects.length > 0 || clause.preps.length > 0;
    const forms = bases(main.lower, clause.verb.lemma);
    const idle = clause.objects.some((np) => isIdiom(forms, sentence.tokens[np.head]));
    if (
      !done ||
      idle ||
      anyIn(
        hostile ? innocent : harmless,
        forms.filter((w) => w.length > 2),
      ) ||
      anyIn(counter, forms)
    )
      return null;
    return { doers: clause.subject, strength: "weak", from: clause.verb.from, to: clause.end };
  };
  // A document's clauses are judged twice, and some by several rules: each is judged once.
  const judged = once((_: Clause): Partial<Record<"told" | "hostile" | "plain", Wrong | null>> => ({}));
  const heldFor = (parse: Parse, index: number) => {
    const clause = parse.clauses[index];
    return clause ? judged(clause) : {};
  };
  const ofClauseOnce: Wrongs["ofClause"] = (sentence, parse, index) => {
    const held = heldFor(parse, index);
    if (held.told === undefined) held.told = ofClause(sentence, parse, index);
    return held.told;
  };
  const ofAccusedOnce: Wrongs["ofAccused"] = (sentence, parse, index, hostile) => {
    const held = heldFor(parse, index);
    const by = hostile ? "hostile" : "plain";
    const known = held[by];
    if (known !== undefined) return known;
    const wrong = ofAccused(sentence, parse, index, hostile);
    held[by] = wrong;
    return wrong;
  };
  return {
    inTokens,
    ofAccused: ofAccusedOnce,
    ofClause: ofClauseOnce,
    isStopping: (lemma) => stopping.has(lemma),
    isInnocent: (sentence, { verb }) => {
      const main = sentence.tokens[verb.main];
      return main === undefined || anyIn(innocent, bases(main.lower, verb.lemma));
    },
    traces: new Set(lexicon.traces),
    documents: new Set(lexicon.documentNouns),
  };
}
