import { type Draft, type MeetingScene, meetingNouns, wordsOf } from "./draft.ts";
import { aroundOf, ordinals, type Phrase, readPhrase, venueOf } from "./meetingPhrase.ts";
import { readDate } from "./readDate.ts";

const notOfStates =
  /\b(board|shareholders?|annual general|court|committee|party|trade union|union|players?|staff|fans|press|news|company|club|parents|council tax|town|city|investors?|developers?|training|drug|patent|users?|academic|medical)\b/u;
const planned =
  /\b(will|would|is to|are to|to meet|plans?|planned|scheduled|expected|due|upcoming|next|ahead of|before)\b/u;
const over = /\b(said|met|was held|were held|ended|concluded|took place)\b/u;
const ahead = /\b(will (be|hold|meet|take)|to be held|(is|are) (due|planned|scheduled|set|to))\b/u;
/** Adjectives that only states' meetings have. */
const betweenStates =
  /\b(bilateral|joint cabinet|trilateral|tripartite|multilateral|ministerial|intergovernmental|four - way|three - way|high - level)\b/u;

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
        (/\bprevious\b/u.test(p.lower) && p.settled)
      );
    case "conference":
    case "forum":
    case "dialogue":
    case "assembly":
      return (
        ((p.named || states > 0) && p.represented && (p.settled || holdsSession(scene, p.at))) ||
        (p.noun === "dialogue" && states >= 2 && p.settled)
      );
    case "council":
    case "session":
      return (
        (coalition && (p.settled || p.governed)) ||
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
          scene.drafts.some((d) => /talks|negotiations|round/u.test(d.label)))
      );
    default:
      if (p.noun === "meetings" || p.noun === "retreat") return states > 0 && p.represented && p.settled;
      if (betweenStates.test(p.lower))
        return (p.represented || scene.states.length > 0) && (p.settled || met);
      if (p.ofRepresentatives)
        return (
          p.settled ||
          (met && p.noun !== "meeting") ||
          p.between.some((m) => entities[m.entity]?.actorType === "coalition")
        );
      if (p.between.length >= 2 || (p.between.length === 1 && (p.represented || met))) return p.settled;
      if (coalition) return p.settled && p.governed;
      return p.settled && (talksOfStates(scene, p, met) || ministersAt(scene, p));
  }
}

/** "after three days of talks in Barbados", where two states are what the sentence is about. */
const talksOfStates = (scene: MeetingScene, p: Phrase, met: boolean): boolean =>
  /^(talks|negotiations|consultations)$/u.test(p.noun) &&
  new Set(scene.states.filter((m) => m.to <= p.from).map((m) => m.entity)).size >= 2 &&
  (met ||
    venueOf(scene, p.at).length > 0 ||
    /\b(open|opened|ended|concluded|began)\b/u.test(wordsOf(scene.sentence, p.from - 4, p.at + 5)));

/** "EU foreign ministers will discuss it at a meeting in Brussels": who sits there stands before. */
const ministersAt = (scene: MeetingScene, p: Phrase): boolean =>
  p.noun === "meeting" &&
  wordsOf(scene.sentence, p.from - 2, p.from).startsWith("at ") &&
  venueOf(scene, p.at).length > 0 &&
  /\b(ministers|leaders|presidents|envoys|ambassadors)\b/u.test(wordsOf(scene.sentence, 0, p.from)) &&
  (scene.states.some((m) => m.to <= p.from && scene.entities[m.entity]?.actorType === "coalition") ||
    new Set(scene.states.filter((m) => m.to <= p.from).map((m) => m.entity)).size >= 2);

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
