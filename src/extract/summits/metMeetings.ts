import type { Mention } from "../../model/reading.ts";
import { type Draft, type MeetingScene, representatives, wordsOf } from "./draft.ts";
import { readDate } from "./readDate.ts";

const plannedBefore = /\b(will|would|to|due|plans?|planned|scheduled|expected)$/u;
const posts =
  /\b(president|minister|chancellor|premier|king|queen|prince|pope|ambassador|envoy|secretary of state|foreign secretary|leader|ruler|emir|sultan)\b/iu;

/** "Ministers of A and B met in Lucca on Tuesday", "their bilateral commission met in Badajoz and again in Évora", "the president discussed it with his counterpart in Oslo". */
export function metMeetings(scene: MeetingScene): Draft[] {
  const { tokens } = scene.sentence;
  const out: Draft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? "";
    const isVerb = tokens[at]?.pos === "VERB";
    if (at === 0 && /^(meeting|gathering)$/u.test(word) && isFrontedMeeting(scene)) {
      out.push(...made(scene, at, at));
    } else if (isVerb && /^(met|meet|meets|meeting|gathered|gather|convened|convene)$/u.test(word)) {
      const from = bodyThatMeets(scene, at) ?? (peopleThatMeet(scene, at) ? at : null);
      if (from !== null) out.push(...made(scene, at, from));
    } else if (isVerb && /^(discussed|discuss|conferred|spoke|talked)$/u.test(word)) {
      const withAt = tokens.findIndex((t, i) => i > at && i < at + 12 && t.lower === "with");
      const one = personBefore(scene, at);
      const other = scene.mentions.find(
        (m) => m.from > withAt && m.from <= withAt + 5 && isOfficial(scene, m),
      );
      const venue = scene.venueIn(0, tokens.length);
      if (withAt > 0 && one && other && venue.place.length > 0)
        out.push(...made(scene, at, at, [one, other]));
    }
  }
  return out;
}

/** "bilateral commission": the token where the name of the body begins, when a body of two states meets here. */
function bodyThatMeets(scene: MeetingScene, at: number): number | null {
  const { tokens } = scene.sentence;
  const noun = /^(will|would|to|last|first|next|also|then|again)$/u.test(tokens[at - 1]?.lower ?? "")
    ? at - 2
    : at - 1;
  if (!/^(commission|committee|council|forum|assembly|group)$/u.test(tokens[noun]?.lower ?? "")) return null;
  const lead = tokens[noun - 1]?.lower ?? "";
  return /^(bilateral|joint|intergovernmental|trilateral|ministerial|interstate|mixed)$/u.test(lead)
    ? noun - 1
    : null;
}

/** "Meeting in Brussels, finance ministers of the 12 countries agreed …" */
function isFrontedMeeting(scene: MeetingScene): boolean {
  const { tokens } = scene.sentence;
  const comma = tokens.findIndex((t) => t.text === ",");
  if (comma < 0 || comma > 6 || scene.venueIn(0, comma).place.length === 0) return false;
  const who = wordsOf(scene.sentence, comma + 1, comma + 14);
  const states = new Set(scene.states.filter((m) => m.from > comma).map((m) => m.entity)).size;
  return (
    /\b(ministers|leaders|presidents|delegations|envoys|negotiators|diplomats)\b/u.test(who) &&
    (states >= 2 || /\b(countries|states|nations|powers|neighbours|neighbors)\b/u.test(who))
  );
}

function peopleThatMeet(scene: MeetingScene, at: number): boolean {
  const { tokens } = scene.sentence;
  const subject = tokens.slice(Math.max(0, at - 30), at).map((t) => t.lower);
  const { place } = scene.venueIn(at, tokens.length);
  if (place.length === 0) return false;
  const plural = subject.some((w) =>
    /^(ministers|leaders|presidents|delegations|envoys|negotiators|diplomats|heads|governments|chancellors|premiers)$/u.test(
      w,
    ),
  );
  const before = scene.states.filter((m) => m.to <= at);
  const many = new Set(before.map((m) => m.entity)).size >= 2;
  const coalition = before.some((m) => scene.entities[m.entity]?.actorType === "coalition");
  const countries = /\b(countries|states|nations|governments|neighbours|neighbors|powers)\b/u.test(
    subject.join(" "),
  );
  if (plural && (many || coalition || (countries && subject.some((w) => /^(from|of|led)$/u.test(w)))))
    return true;
  const one = personBefore(scene, at);
  const other = scene.mentions.find((m) => m.from > at && m.from <= at + 9 && isOfficial(scene, m));
  return one !== undefined && other !== undefined && scene.states.length >= 1;
}

/** An official named before the verb, or a state that stands for its own. */
const personBefore = (scene: MeetingScene, at: number): Mention | undefined =>
  [...scene.mentions].reverse().find((m) => m.to <= at && at - m.to <= 14 && isOfficial(scene, m));

function isOfficial(scene: MeetingScene, mention: Mention): boolean {
  const entity = scene.entities[mention.entity];
  if (entity?.kind === "nation") return mention.via === "metonym" || mention.via === "name";
  if (entity?.actorType !== "person") return false;
  const around = wordsOf(scene.sentence, mention.from - 5, mention.to + 6);
  return (
    posts.test(entity.position ?? "") ||
    posts.test(around) ||
    around.split(" ").some((w) => /^(counterpart|counterparts)$/u.test(w))
  );
}

function made(scene: MeetingScene, at: number, from: number, parties: readonly Mention[] = []): Draft[] {
  const { sentence, text, entities } = scene;
  const { tokens } = sentence;
  const venue =
    from === at && parties.length > 0 ? scene.venueIn(0, tokens.length) : scene.venueIn(at, tokens.length);
  if (venue.place.length === 0) return [];
  const before = wordsOf(sentence, at - 45, at);
  const { coalition } = scene;
  const ministers = before.match(
    /(foreign|finance|defence|defense|interior|trade|justice|energy|fisheries|transport|environment|agriculture|health) ministers/u,
  )?.[0];
  const body = from < at ? text.slice(tokens[from]?.start, tokens[from + 1]?.end) : null;
  const group = (entities[coalition ?? -1]?.label ?? "").replace("Group of Seven", "G7");
  const label =
    body ??
    (ministers && coalition !== null ? `${group} ${ministers}’ meeting` : `Meeting in ${venue.place[0]}`);
  const whole = wordsOf(sentence, 0, tokens.length);
  const planned =
    plannedBefore.test(before) || (at > 0 && /^(meets|meeting)$/u.test(tokens[at]?.lower ?? ""));
  const one: Draft = {
    label,
    aliases: [],
    series: ministers && coalition !== null ? `${entities[coalition ?? -1]?.label} ${ministers}` : null,
    ordinal: null,
    place: venue.place,
    host: venue.host,
    date: readDate(text.slice(tokens[at]?.start, sentence.end), scene.published),
    status: planned && !/\bmet\b/u.test(whole) ? "planned" : "held",
    participants: [
      ...new Set([
        ...[...scene.states, ...parties].filter((m) => isParty(scene, m)).map((m) => m.entity),
        ...(ministers && coalition !== null ? [coalition] : []),
      ]),
    ],
    evidence: [{ start: sentence.start, end: sentence.end }],
    sentences: [sentence.index],
  };
  // "met in Badajoz in March and again in Évora in October".
  const again = tokens.findIndex((t, i) => i > at && t.lower === "again" && tokens[i + 1]?.lower === "in");
  const second = again > 0 ? scene.venueIn(again, tokens.length) : null;
  if (!second || second.place.length === 0 || second.place[0] === venue.place[0]) return [one];
  const date = readDate(text.slice(tokens[again]?.start, sentence.end), scene.published);
  return [
    one,
    {
      ...one,
      label: body ? `${body} in ${second.place[0]}` : `Meeting in ${second.place[0]}`,
      ...second,
      date,
    },
  ];
}

/** Nations and coalitions take part, and a place only where it is a state that meets. */
const isParty = (scene: MeetingScene, mention: Mention): boolean => {
  const lead = scene.sentence.tokens[mention.from - 1]?.lower ?? "";
  return !(/^(in|at|near|,)$/u.test(lead) && mention.via === "name") || representatives.test(lead);
};
