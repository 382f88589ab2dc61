import type { Mention } from "../../model/reading.ts";
import { type Draft, type MeetingScene, meetingNouns, representatives, wordsOf } from "./draft.ts";
import { readDate } from "./readDate.ts";

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
  " ",
);
const numbered = (word: string): boolean => /^\d+(st|nd|rd|th)$/u.test(word) || ordinals.includes(word);
const notOfStates =
  /\b(board|shareholders?|annual general|court|committee|party|trade union|union|players?|staff|fans|press|news|company|club|parents|council tax|town|city|investors?|developers?|training|drug|patent|users?|academic|medical)\b/u;
const planned =
  /\b(will|would|is to|are to|to meet|plans?|planned|scheduled|expected|due|upcoming|next|ahead of|before)\b/u;
const over = /\b(said|met|was held|were held|ended|concluded|took place)\b/u;
const ahead = /\b(will (be|hold|meet|take)|to be held|(is|are) (due|planned|scheduled|set|to))\b/u;
/** Adjectives that only states' meetings have. */
const betweenStates =
  /\b(bilateral|trilateral|tripartite|multilateral|ministerial|intergovernmental|four - way|three - way|high - level)\b/u;

/** Those who meet for states: "of the two foreign ministers". */
const delegates =
  /\b((defen[cs]e|army|police|intelligence|spy) chiefs|leaders|ministers|presidents|delegations|delegates|envoys|negotiators|chancellors|heads|premiers|ambassadors|governments|counterparts?|countries|states|nations)\b/u;
/** Several who meet for their states, as a subject. */
const manyMeet =
  /\b(ministers|ambassadors|presidents|premiers|chancellors|envoys|(defen[cs]e|army|police|intelligence|spy) chiefs)\b/u;
/** Whom a minister meets as one of his kind. */
const equals = /\b(counterparts?|leaders|ministers|presidents|envoys|negotiators|delegations?)\b/u;
/** Stretches of time that are no date of a meeting: "in two years". */
const vague = /^(now|today|currently|in (a|an|\w+) (years?|months?|weeks?|days?))$/iu;

/** A noun for a meeting with the words that go with it, as a rule judges it. */
interface Phrase {
  readonly at: number;
  readonly from: number;
  readonly noun: string;
  readonly lower: string;
  /** Nations and coalitions in the phrase itself. */
  readonly inside: readonly Mention[];
  /** Those it says meet: "between A and B", "with its neighbours", "of EU leaders". */
  readonly between: readonly Mention[];
  /** "of the two foreign ministers", "with his Romanian counterpart". */
  readonly ofRepresentatives: boolean;
  /** A name: "the Black Sea Grain Conference". */
  readonly named: boolean;
  readonly ordinal: string | null;
  /** Somebody who meets for states stands in the sentence. */
  readonly represented: boolean;
  /** … or in the one before. */
  readonly governed: boolean;
  /** The text says where or when. */
  readonly settled: boolean;
}

/** "The 50th G7 Summit", "talks between A and B in Oslo", "a tripartite meeting in Kampala", "a fifth round is planned in Sapporo". */
export function nounMeetings(scene: MeetingScene): Draft[] {
  const { tokens } = scene.sentence;
  const out: Draft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? "";
    if (!meetingNouns.test(word) || tokens[at]?.pos === "VERB") continue;
    // "the council session", "meeting the targets".
    if (meetingNouns.test(tokens[at + 1]?.lower ?? "") && tokens[at + 1]?.pos !== "VERB") continue;
    if (
      /^(the|its|their|his|her|a|an|targets?|demands?|deadlines?|needs?)$/u.test(
        tokens[at + 1]?.lower ?? "",
      ) &&
      word === "meeting"
    )
      continue;
    // "the ministerial answer", "assembly members".
    if (
      /^(ministerial|assembly|council|conference|forum|session|round|dialogue)$/u.test(word) &&
      /^(NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.pos ?? "")
    )
      continue;
    const phrase = readPhrase(scene, at);
    if (isMeeting(scene, phrase)) out.push(draftOf(scene, phrase));
  }
  return out;
}

function readPhrase(scene: MeetingScene, at: number): Phrase {
  const { sentence, states, entities } = scene;
  const { tokens } = sentence;
  let from = at;
  while (from > 0 && at - from < 9) {
    const token = tokens[from - 1];
    const word = token?.lower ?? "";
    const joins = word === "-" && from > 1;
    if (!joins && !numbered(word) && !["ADJ", "NOUN", "PROPN", "NUM", "PART", "X"].includes(token?.pos ?? ""))
      break;
    from--;
  }
  const lower = wordsOf(sentence, from, at + 1);
  const inside = states.filter((m) => m.from >= from && m.to <= at);
  const behind = wordsOf(sentence, at + 1, at + 15);
  const linked = /^(between|with|of|among|involving)\b/u.test(behind);
  const between = states.filter(
    (m) =>
      m.from > at &&
      ((linked && m.from <= at + 14) ||
        (m.from <= at + 12 && ["between", "with", "of", "and"].includes(tokens[m.from - 1]?.lower ?? ""))),
  );
  const whom = behind.split(" ").slice(1, 7).join(" ");
  const ofRepresentatives =
    linked &&
    (/^with\b/u.test(behind) ? equals : delegates).test(whom.replace(/ (on|in|over|about|to) .*$/u, ""));
  const persons = scene.mentions.filter(
    (m) => m.from > at && m.from <= at + 8 && entities[m.entity]?.actorType === "person",
  );
  const twoPersons = /^between\b/u.test(behind) && new Set(persons.map((m) => m.entity)).size >= 2;
  const here = tokens.map((t) => t.lower);
  const venue = venueOf(scene, at);
  return {
    at,
    from,
    noun: tokens[at]?.lower ?? "",
    lower,
    inside,
    between,
    ofRepresentatives: ofRepresentatives || twoPersons,
    named: /^\p{Lu}/u.test(tokens[at]?.text ?? "") && at - from >= 1 && tokens[at - 1]?.pos !== "DET",
    ordinal: tokens.slice(from, at + 1).find((t) => numbered(t.lower))?.lower ?? null,
    represented: here.some((w) => representatives.test(w)),
    governed: here
      .concat(scene.before?.tokens.map((t) => t.lower) ?? [])
      .some((w) => representatives.test(w)),
    settled:
      venue.length > 0 || !vague.test(readDate(aroundOf(scene, from, at), scene.published).text ?? "now"),
  };
}

/** The stretch that tells place and date of a meeting: from its phrase to the end of what hangs on it. */
const aroundOf = ({ text, sentence }: MeetingScene, from: number, at: number): string =>
  text.slice(
    sentence.tokens[from]?.start,
    sentence.tokens[Math.min(sentence.tokens.length - 1, at + 16)]?.end ?? sentence.end,
  );

const venueOf = (scene: MeetingScene, at: number): string[] =>
  scene.venueIn(at, Math.min(scene.sentence.tokens.length, at + 13)).place;

function isMeeting(scene: MeetingScene, p: Phrase): boolean {
  const { entities, sentence } = scene;
  if (notOfStates.test(p.lower) && p.inside.length === 0) return false;
  // "to revive peace talks", "calls for talks": there are none.
  const lead = wordsOf(sentence, p.from - 3, p.from);
  if (
    /\b(revive|start|restart|resume|reopen|seek|urged?|wants?|reject\w*|refus\w+|calls? for|offer\w*|called for)( \w+)?$/u.test(
      lead,
    )
  )
    return false;
  const coalition = p.inside.some((m) => entities[m.entity]?.actorType === "coalition");
  const states = new Set([...p.inside, ...p.between].map((m) => m.entity)).size;
  const met =
    /\b(hold|holds|held|holding|host|hosts|hosted|attend|attends|attended|open|opens|opened)( \w+){0,3}$/u.test(
      lead,
    );
  switch (p.noun) {
    case "summit":
    case "summits":
    case "ministerial":
      return (
        states > 0 ||
        (p.named && p.governed) ||
        betweenStates.test(p.lower.replace(/ ministerial$/u, "")) ||
        p.ofRepresentatives ||
        (p.settled && p.represented && !p.named) ||
        (p.ordinal !== null && (p.settled || scene.drafts.length > 0)) ||
        (p.governed && /\bday of (a|the)$/u.test(lead)) ||
        (/\bprevious\b/u.test(p.lower) && p.settled)
      );
    case "conference":
    case "forum":
    case "dialogue":
    case "assembly":
      return (
        ((p.named || states > 0) && p.represented && (p.settled || holdsSession(scene, p.at))) ||
        (p.named && coalition && p.represented && /\b(for|at|attend\w*) the$/u.test(lead)) ||
        (p.noun === "dialogue" && states >= 2 && p.settled)
      );
    case "council":
    case "session":
      // "The council will hold a special session": that is the meeting.
      if (
        p.noun === "council" &&
        /^[^.;]*\bholds? (a|an|its) (\w+ )?session\b/u.test(wordsOf(sentence, p.at + 1, p.at + 10))
      )
        return false;
      return (
        (coalition && (p.settled || p.governed)) ||
        (p.noun === "session" &&
          /\b(emergency|special|extraordinary)\b/u.test(p.lower) &&
          met &&
          p.settled &&
          (scene.states.some((m) => entities[m.entity]?.actorType === "coalition" && m.to <= p.from) ||
            /\b(permanent|security|federal|european) council\b/u.test(wordsOf(sentence, 0, p.from)))) ||
        (p.named &&
          /\b(foreign affairs|general affairs|european|ministerial|north atlantic|security)\b/u.test(
            p.lower,
          ) &&
          p.settled &&
          p.governed)
      );
    case "round":
      return (
        p.ordinal !== null &&
        p.settled &&
        (/^of\b.*\b(talks|negotiations)\b/u.test(wordsOf(sentence, p.at + 1, p.at + 6)) ||
          /\b(talks|negotiations)\b/u.test(
            wordsOf(sentence, 0, p.from) + wordsOf(scene.before ?? sentence, 0, scene.before ? 80 : 0),
          ) ||
          scene.drafts.some((d) => /talks|negotiations|round/u.test(d.label)))
      );
    default:
      if (p.noun === "meetings" || p.noun === "retreat") return states > 0 && p.represented && p.settled;
      if (betweenStates.test(p.lower)) return (p.represented || states > 0) && (p.settled || met);
      if (p.ofRepresentatives)
        return (
          p.settled ||
          (met && p.noun !== "meeting") ||
          p.between.some((m) => entities[m.entity]?.actorType === "coalition")
        );
      if (p.between.length >= 2 || (p.between.length === 1 && (p.represented || met))) return p.settled;
      if (coalition) return p.settled && p.governed;
      // "ministers will discuss it at an informal meeting in Oslo".
      if (
        p.noun === "meeting" &&
        /\bat (a|an|their)$/u.test(lead) &&
        manyMeet.test(wordsOf(sentence, 0, p.from))
      )
        return p.settled;
      return p.settled && talksOfStates(scene, p, met);
  }
}

/** "after three days of talks in Barbados", where two states are what the sentence is about. */
const talksOfStates = (scene: MeetingScene, p: Phrase, met: boolean): boolean =>
  /^(talks|negotiations|consultations)$/u.test(p.noun) &&
  new Set(scene.states.filter((m) => m.to <= p.from).map((m) => m.entity)).size >= 2 &&
  (met ||
    venueOf(scene, p.at).length > 0 ||
    /\b(open|opened|ended|concluded|began)\b/u.test(wordsOf(scene.sentence, p.from - 4, p.at + 5)));

/** "… will hold its yearly session in Vientiane". */
const holdsSession = ({ sentence }: MeetingScene, at: number): boolean =>
  /\b(hold|holds|held|meet|meets|met|convene|convenes)\b/u.test(wordsOf(sentence, at + 1, at + 24));

function draftOf(scene: MeetingScene, p: Phrase): Draft {
  const { text, sentence, published } = scene;
  const { tokens } = sentence;
  const said = text.slice(tokens[p.from]?.start, tokens[p.at]?.end);
  const label = said
    .replace(/^(next|last|this) (week|month|year)(['’]s)? /iu, "")
    .replace(
      /^((\w+)[- ]day|annual|upcoming|recent|latest|key|crucial|separate|further|fresh|new|tough|yearly) /iu,
      "",
    );
  const near = readDate(aroundOf(scene, p.from, p.at), published);
  const whole = wordsOf(sentence, 0, tokens.length);
  const behind = scene.venueIn(p.at, Math.min(tokens.length, p.at + 24));
  // "the Nairobi food summit".
  const venue = behind.place.length > 0 ? behind : scene.venueNamed(label.split(" ")[0] ?? "");
  const parties =
    p.inside.length + p.between.length > 0
      ? [...p.inside, ...p.between]
      : scene.states.filter((m) => m.to <= p.from);
  const ofWhat =
    p.noun === "round"
      ? /^of( \w+)* (talks|negotiations)\b/u.exec(wordsOf(sentence, p.at + 1, p.at + 6))
      : null;
  const named = ofWhat
    ? text.slice(tokens[p.from]?.start, tokens[p.at + ofWhat[0].split(" ").length]?.end)
    : label;
  return {
    label: named,
    aliases: [],
    series: named.replace(/^\d+(st|nd|rd|th) /u, "").toLowerCase(),
    ordinal:
      p.ordinal === null
        ? null
        : ordinals.includes(p.ordinal)
          ? ordinals.indexOf(p.ordinal) + 1
          : Number.parseInt(p.ordinal, 10),
    ...venue,
    date: near,
    status: ahead.test(whole) || (planned.test(whole) && !over.test(whole)) ? "planned" : "held",
    participants: [...new Set(parties.map((m) => m.entity))],
    evidence: [{ start: sentence.start, end: sentence.end }],
    sentences: [sentence.index],
  };
}
