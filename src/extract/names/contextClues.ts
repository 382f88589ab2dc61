import { apposition } from "./apposition.ts";
import { type Clues, noClues } from "./clues.ts";
import type { NameWords } from "./nameWords.ts";
import type { Segment } from "./segment.ts";
import type { SentenceView } from "./sentenceView.ts";
import { titleEnd } from "./titles.ts";

/** What stands around a name says what it is. `common` is not asked: form is another file's. */
export function contextClues(
  view: SentenceView,
  { kind, from, to, titled }: Segment,
  words: NameWords,
): Clues {
  const clues = noClues();
  if (titled) clues.person += 4;
  before(view, from, to, kind, words, clues);
  behind(view, to, words, clues);
  if (words.postNominals.has(view.word(to))) clues.person += 3;
  const told = apposition(view, from, to, words);
  if (told) clues[told] += 3.5;
  else if (view.isInitial(from)) {
    const said = saysLater(view, to, words);
    if (said) clues.acts += 1.5;
    if (said === "who") clues.person += 1;
  }
  return clues;
}

function before(
  view: SentenceView,
  from: number,
  to: number,
  kind: Segment["kind"],
  words: NameWords,
  clues: Clues,
): void {
  const lead = view.lower(from - 1);
  const second = view.lower(from - 2);
  const next = view.tokens[to];
  if (lead === "executive" && /^(chief|senior|top|former)$/u.test(second)) clues.person += 2.5;
  else if (words.bodyNouns.has(lead) && !view.isCapital(from - 1)) clues.body += 2.5;
  else if (
    (words.roles.has(lead) ||
      words.kin.has(lead) ||
      /^(leader|chief|boss|star|striker|captain|author|veteran|billionaire|tycoon|champion|seed|finalist|guitarist|frontman|legend|named|called)$/u.test(
        lead,
      )) &&
    !view.isCapital(from - 1)
  ) {
    if (/^(named|called)$/u.test(lead)) {
      if (words.roles.has(second) || /^(man|woman|boy|girl|student)$/u.test(second)) clues.person += 3;
    } else clues.person += 2.5;
  }
  // "the botanist Jo Reed", and no "communist Norland".
  else if (
    /.{3}(logist|anist|inist|ellist|ayist|velist|umnist|mist|tist|clist|ivist|ernist|phist|gianist)$/u.test(
      lead,
    ) &&
    !/^(communist|reformist|extremist|islamist|racist|optimist|pessimist|pacifist)$/u.test(lead) &&
    view.tokens[from - 1]?.pos === "NOUN" &&
    !view.isCapital(from - 1)
  )
    clues.person += 2.5;
  if (words.threatNouns.has(lead)) clues.threat += 2;
  // "which calls the group Tin Finch".
  const tracked = /^(call|calls|called|dub|dubs|dubbed|track|tracks|tracked|name|names|named)$/u;
  if (/^(group|cluster|crew|gang|actor|collective)$/u.test(lead) && tracked.test(view.lower(from - 3)))
    clues.threat += 3;
  if (words.thingNouns.has(lead) && !view.isCapital(from - 1)) clues.thing += 3;
  if (words.placeNouns.has(lead) && !view.isCapital(from - 1)) clues.place += 3;
  if (lead === "the") {
    clues.person -= 3;
    clues.body += kind === "body" ? 1 : 0.4;
    if (next?.pos === "NOUN" && !words.bodyPeople.has(next.lower) && !words.acting.has(next.lower))
      clues.thing += 1;
  }
  if (/^(its|their|our|your)$/u.test(lead) && kind === "name") clues.thing += 1.5;
  // "360 N. Elm": a street.
  if (/^\d{1,5}$/u.test(lead) && /^[NSEW]\.$/u.test(view.word(from))) clues.place += 6;
  if (lead === "a" || lead === "an") {
    clues.person -= 3;
    clues.thing += words.bodyPeople.has(next?.lower ?? "") ? 0 : 1.5;
  }
  // "shares in Norvik"
  const held = /^(shares?|stakes?|shareholders?|shareholding|investors?|investments?|invested)$/u.test(
    second,
  );
  if (/^(in|of)$/u.test(lead) && held) clues.body += 3;
  else if (/^(in|near|outside|around|across|throughout|inside|off|above|beneath)$/u.test(lead))
    clues.place += 2;
  const posted = postBefore(view, from - 2, words);
  // "…," said Jo Reed of the Harbour Forum.
  if (
    words.speech.has(view.tokens[from - 1]?.lemma ?? "") &&
    /^["”,]$/u.test(view.word(from - 2)) &&
    to - from > 1
  )
    clues.person += view.lower(to) === "of" || view.lower(to) === "from" ? 2.5 : 0.5;
  // "Jo Reed told the hall that he had …".
  if (
    to - from > 1 &&
    view.isInitial(from) &&
    words.speech.has(view.tokens[to]?.lemma ?? "") &&
    speaksOfSelf(view, to)
  )
    clues.person += 2;
  if (lead === "at" && !posted) clues.place += 1.5;
  if (/^(at|of|with|for|from)$/u.test(lead) && posted)
    clues.body += lead === "at" ? 2.5 : lead === "of" || lead === "for" ? 1.5 : 1;
  if (/^(of|from|at)$/u.test(lead) && view.isCapital(from - 2) && !posted) clues.body += 0.7;
  if (lead === "from" && !posted) clues.place += 0.7;
  if (lead === "to" && view.tokens[from - 2]?.pos === "VERB") clues.place += 0.5;
  if (lead === "based" && view.word(from - 2) === "-") clues.body += 3;
  if (lead === "by" && /(ed|en|made|built|sold|run|led|known|drawn)$/u.test(second)) clues.acts += 0.7;
  if (/^(told|sued|fined|charged|urged|acquired|bought|hired|employed|joined)$/u.test(lead))
    clues.acts += 0.8;
  // Only a party is accused, or accuses.
  if (/^(accuse|accused|blame|blamed|accuses|blames|accusing|blaming|suing|sue|sues)$/u.test(lead))
    clues.acts += 2.2;
  if (lead === "by" && /^(accused|blamed|sued|alleged)$/u.test(second)) clues.acts += 2.2;
  if (
    /^(joined|founded|co-founded|started|launched|acquired|bought|runs|heads|chairs|leads|quit)$/u.test(lead)
  )
    clues.body += 1;
  if (
    /^(backed|linked|sponsored|aligned|affiliated)$/u.test(lead) &&
    view.word(from - 2) === "-" &&
    /^(crew|group|gang|unit|outfit|team|actor|actors|collective|cluster|operators)$/u.test(next?.lower ?? "")
  )
    clues.threat += 2.5;
  if (lead === "to" && second === "according") clues.acts += 1.2;
  if (view.isPossessive(from - 1)) {
    const owner = view.nation(from - 2);
    if (owner || view.isCapital(from - 2)) clues.body += to - from > 1 ? 1.6 : 0.8;
    if (/^by$/u.test(view.lower(from - 3)) || /^by$/u.test(view.lower(from - 4))) clues.acts += 0.7;
  }
  dubbed(view, from, words, clues);
}

/** "told the hall that he had …", "said she would …": a person goes on to speak of himself. */
function speaksOfSelf(view: SentenceView, to: number): boolean {
  for (let at = to + 1; at < to + 8; at++) {
    if (/^(he|she)$/u.test(view.lower(at))) return /^(that|said|says)$/u.test(view.lower(at - 1));
    if (/^[.,;:"“”]$/u.test(view.word(at)) || (view.isCapital(at) && view.isCapital(at + 1))) return false;
  }
  return false;
}

/** The last of the nouns that follow a name: "software" of "PortLedger booking software". */
function runHead(view: SentenceView, from: number): string {
  let at = from;
  while (
    /^(NOUN|VERB)$/u.test(view.tokens[at]?.pos ?? "") &&
    view.tokens[at + 1]?.pos === "NOUN" &&
    at < from + 3
  )
    at++;
  const token = view.tokens[at];
  return token?.pos === "NOUN" ? token.lemma : view.lower(from);
}

/** Is there a post or body before a preposition: "an analyst at", "head of sales at"? */
function postBefore(view: SentenceView, last: number, words: NameWords): boolean {
  for (let at = last; at > last - 4; at--) {
    const token = view.tokens[at];
    if (!token || !(/^(NOUN|ADJ|PROPN)$/u.test(token.pos) || /^(of|for)$/u.test(token.lower))) return false;
    // "Lord Irwin of Mosta" is called after a place.
    if (
      /^(lord|lady|baroness|baron|sir|dame|duke|duchess|earl|count|countess|bishop|archbishop)$/u.test(
        token.lower,
      )
    )
      return false;
    // Who is posted to a place: "soldiers at Mosta".
    if (
      /^(officers|soldiers|guards|troops|villagers|residents|protesters|protestors|fighters)$/u.test(
        token.lower,
      )
    )
      return false;
    if (words.roles.has(token.lower) || words.bodyNouns.has(token.lower) || token.lower === "head")
      return true;
    // "the press tent at Mosta" is none: only the noun itself, or what "of" hangs on it.
    if (at === last && token.pos === "NOUN" && !/^(of|for)$/u.test(view.lower(at - 1))) return false;
  }
  return false;
}

/** "Jo Reed, whose party lost, spoke of …", "Jo Reed of the Friends of Mosta, who was there, said …": the verb behind what is put between. */
function saysLater(view: SentenceView, to: number, words: NameWords): "who" | "it" | null {
  const open = view.word(to);
  if (open !== "," && open !== "of" && open !== "from") return null;
  let who: "who" | "it" = "it";
  for (let at = to + 1; at < Math.min(to + 28, view.tokens.length); at++) {
    const token = view.tokens[at];
    if (token && /^[.;:"“”]$/u.test(token.text)) return null;
    if (/^who(se)?$/u.test(token?.lower ?? "") && /^(,|of|from)$/u.test(view.word(at - 1))) who = "who";
    if (token?.text !== ",") continue;
    const next = view.tokens[at + 1];
    if (next?.pos === "VERB" && !/ing$/u.test(next.lower) && words.speech.has(next.lemma)) return who;
  }
  return null;
}

/** "a group known as X", "dubbed X", "tracked as X". */
function dubbed(view: SentenceView, from: number, words: NameWords, clues: Clues): void {
  const lead = view.lower(from - 1);
  const names =
    /^(called|dubbed|named|nicknamed|codenamed|labelled|labeled|calls?|calling|dubs?|dubbing)$/u.test(lead);
  const as = lead === "as" && /^(known|tracked|identified|designated|referred)$/u.test(view.lower(from - 2));
  if (lead === "as" && tracksAs(view, from - 1)) {
    clues.threat += 3.5;
    return;
  }
  if (!names && !as) return;
  // "A spokesman, called Tin Heron a disgrace": the verb of the sentence.
  if (names && view.word(from - 2) === "," && words.roles.has(view.lower(from - 3))) return;
  const start = from - (as ? 3 : 2);
  for (let at = start; at >= 0 && at > start - 8; at--) {
    const word = view.lower(at);
    const threat = words.threatNouns.has(word) || words.threatNouns.has(view.lower(at - 1));
    if (threat && !words.thingNouns.has(word)) {
      clues.threat += 3.5;
      return;
    }
    if (words.thingNouns.has(word)) {
      clues.thing += 3.5;
      return;
    }
    if (words.placeNouns.has(word)) {
      clues.place += 3.5;
      return;
    }
    if (words.bodyNouns.has(word)) {
      clues.body += 3;
      return;
    }
    // In "a crew that researchers call X" the person is who names.
    if (
      (words.roles.has(word) || words.kin.has(word) || /^(general|commander|leader)$/u.test(word)) &&
      !/^(calls?|dubs?)$/u.test(lead)
    ) {
      clues.person += 3;
      return;
    }
  }
}

const hunted =
  /^(groups?|clusters?|crews?|gangs?|actors?|collectives?|hackers|intruders|attackers|spies|operators)$/u;

/** "tracks the group as X", "hackers they track as X", "the intruders, known to researchers as X". */
function tracksAs(view: SentenceView, as: number): boolean {
  const words = Array.from({ length: 8 }, (_, k) => view.lower(as - 1 - k));
  const verb = words.findIndex((w) =>
    /^(tracks?|tracked|tracking|known|calls?|knows?|identif(y|ies|ied)|refers?|labels?)$/u.test(w),
  );
  const noun = words.findIndex((w) => hunted.test(w));
  const stop = words.findIndex((w) => /^[.;:"“”]$/u.test(w));
  return verb >= 0 && verb <= 5 && noun >= 0 && (stop < 0 || stop > Math.max(verb, noun));
}

function behind(view: SentenceView, to: number, words: NameWords, clues: Clues): void {
  const next = view.tokens[to];
  if (!next) return;
  const word = next.lower;
  if (view.isPossessive(to)) {
    let at = to + 1;
    while (
      at < to + 4 &&
      /^(ADJ|NOUN|NUM)$/u.test(view.tokens[at]?.pos ?? "") &&
      !words.acting.has(view.lower(at)) &&
      !words.personal.has(view.lower(at))
    )
      at++;
    const owned = view.lower(at);
    if (words.acting.has(owned)) clues.body += 1.8;
    else if (words.personal.has(owned)) clues.person += 1.5;
    else if (titleEnd(view, to + 1, words) > to + 1) clues.body += 1;
    else clues.acts += 0.3;
    return;
  }
  if (/^(chairs|chaired|leads|heads|headed|founded)$/u.test(word)) clues.person += 1.5;
  if (next.pos === "VERB" || next.pos === "AUX") {
    if (words.speech.has(next.lemma) || words.speech.has(word)) clues.acts += 1.5;
    else clues.acts += 0.5;
  } else if (next.pos === "ADV" && view.tokens[to + 1]?.pos === "VERB")
    clues.acts += words.speech.has(view.tokens[to + 1]?.lemma ?? "") ? 1.2 : 0.4;
  if (
    word === "-" &&
    view.isGlued(to) &&
    /^(based|owned|led|backed|made|run|controlled)$/u.test(view.lower(to + 1))
  )
    clues.body += view.lower(to + 1) === "based" ? -0.5 : 0.8;
  if (word === "-" && view.lower(to + 1) === "based") clues.place += 3;
  if (words.bodyPeople.has(word) && next.pos !== "VERB") clues.body += 2;
  else if (words.bodyNouns.has(word)) clues.body += 1.5;
  // "the Regadio Sul growers' cooperative".
  else if (next.pos === "NOUN" && (view.isPossessive(to + 1) || view.tokens[to + 1]?.pos === "NOUN")) {
    const noun = view.lower(view.isPossessive(to + 1) ? to + 2 : to + 1);
    if (words.bodyNouns.has(noun)) clues.body += 2.5;
  }
  if (words.threatNouns.has(word) && !(word === "hacking" && next.pos === "VERB")) clues.threat += 2.5;
  else if (/^(malware|backdoor|trojan|worm|botnet|vulnerability|exploit|campaign)$/u.test(word))
    clues.thing += 1.5;
  else if (words.thingNouns.has(runHead(view, to)) && !words.bodyPeople.has(word)) clues.thing += 3;
  if (words.placeNouns.has(word)) clues.place += 1.5;
  if (word === "(") {
    const inside = view.word(to + 1);
    if (/^\p{Lu}{2,7}$/u.test(inside) && view.word(to + 2) === ")") clues.body += inside.length > 2 ? 3 : 1;
    if (/^[RDI]$/u.test(inside) || /^\d{2}$/u.test(inside)) clues.person += 4;
  }
  if (word === ",") {
    if (/^\d{2}$/u.test(view.word(to + 1)) && /^[,.]$/u.test(view.word(to + 2))) clues.person += 4;
    if (view.lower(to + 1) === "who") clues.person += 2.5;
    if (view.lower(to + 1) === "whose") clues.acts += 0.7;
    if (view.lower(to + 1) === "which") clues.body += 0.7;
    const place = view.match(to + 1);
    if (
      place &&
      (place.known.kind === "place" || (place.known.kind === "nation" && place.known.via !== "demonym")) &&
      /^[,.]$/u.test(view.word(place.to))
    )
      clues.place += 1.5;
  }
}
