import type { Sentence } from "../../model/text.ts";
import { isGeorgianState, type NationClues } from "./acceptNation.ts";
import { correctTypo } from "./correctTypo.ts";
import { cutSegments } from "./cutSegments.ts";
import { beginsSmall } from "./letters.ts";
import { plain } from "./lexiconNames.ts";
import { groupNames, type NameGroup } from "./nameGroups.ts";
import type { NameWords } from "./nameWords.ts";
import type { Found, Party } from "./party.ts";
import { readPost } from "./readPost.ts";
import { Registry, type Title } from "./registry.ts";
import type { Segment } from "./segment.ts";
import { SentenceView } from "./sentenceView.ts";
import { rememberShorts } from "./shortForms.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** Place of a stretch in the document, for "the one named last". */
const placeOf = (segment: Segment): number => segment.sentence * 1000 + segment.from;

/** Finds the parties one document names, and where: cut into stretches, weigh each name over the whole document, then point every stretch at its party. */
export function readDocumentNames(text: string, sentences: readonly Sentence[], words: NameWords): Found[] {
  const same = plain(text);
  const views = sentences.map((sentence) => new SentenceView(sentence, same, words.table));
  const common = commonWords(sentences);
  const clues: NationClues = {
    sure: sureNations(views),
    common,
    isFamily: () => false,
    georgianState: isGeorgianState(views),
  };
  const segments = views.flatMap((view) => cutSegments(view, words, clues));
  const running = segments.filter((segment) => sentences[segment.sentence]?.zone === "body");
  const groups = groupNames(running, views, words, common);
  const verdicts = new Map([...groups.values()].map((group) => [group.text, verdictOf(group)]));
  const registry = new Registry(words);
  register(running, groups, verdicts, views, words, registry);
  const found: Found[] = [];
  for (const segment of segments) {
    const view = views[segment.sentence];
    const party = view ? partyOf(segment, view, verdicts, words, registry, clues) : undefined;
    if (!view || !party) continue;
    const { sentence, from, to, known } = segment;
    const via =
      party.kind === "nation" ? (known?.via ?? "typo") : segment.text === party.label ? "name" : "alias";
    found.push({ party, sentence, from, to, via });
    if (party.actorType === "person" && party.position === null && view.sentence.zone === "body") {
      const post = readPost(view, from, to, words);
      if (post) {
        party.position = post.text;
        party.nation ??= post.nation;
      }
    }
  }
  for (const view of views)
    if (view.titled && view.sentence.zone === "headline") found.push(...titledNames(view, registry, found));
  return found;
}

/** Words the document writes small: a capital at a sentence's start says nothing of them. */
function commonWords(sentences: readonly Sentence[]): Set<string> {
  const common = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (beginsSmall(token.text)) common.add(token.lower);
  return common;
}

function sureNations(views: readonly SentenceView[]): Set<string> {
  const sure = new Set<string>();
  for (const view of views)
    for (let at = 0; at < view.tokens.length; at++) {
      const match = view.match(at);
      if (!match) continue;
      if (match.known.kind === "nation" && !match.known.ambiguous) sure.add(match.known.id);
      at = match.to - 1;
    }
  return sure;
}

/** "the Sixth Harbour Ministerial": a meeting, however it goes on. */
const numbered =
  /^(Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth) (?!.*\b(Army|Fleet|Brigade|Division|Corps|Regiment|Battalion|Circuit|District)$)\p{Lu}/u;

function verdictOf(group: NameGroup): Verdict {
  if (numbered.test(group.text)) return "none";
  const kinds = group.segments;
  if (kinds.some((s) => s.kind === "body" && !s.weak)) return group.clues.thing > 3 ? "none" : "body";
  return verdict(group.clues, group.size);
}

/** Enters whoever has a full or certain name; short forms are looked up later. */
function register(
  segments: readonly Segment[],
  groups: ReadonlyMap<string, NameGroup>,
  verdicts: ReadonlyMap<string, Verdict>,
  views: readonly SentenceView[],
  words: NameWords,
  registry: Registry,
): void {
  for (const segment of segments) {
    const view = views[segment.sentence] as SentenceView;
    if (segment.kind === "known" && segment.known?.kind === "actor" && !segment.weak)
      rememberShorts(segment, registry.known(segment.known), view, words, registry);
    if (segment.kind === "name" && verdicts.get(segment.text) === "person" && segment.text.includes(" "))
      registry.person(segment.text, placeOf(segment));
  }
  const longest = [...groups.values()]
    .filter((g) => g.segments.some((s) => s.kind !== "known"))
    .sort((a, b) => b.size - a.size);
  for (const group of longest) {
    const told = verdicts.get(group.text);
    if (told !== "body" && told !== "threat") continue;
    for (const segment of group.segments) {
      if (segment.kind === "known" || registry.shorts.has(segment.text)) continue;
      if (segment.kind === "name" && registry.isFamily(segment.text) && group.clues.body < 2) continue;
      if (
        segment.kind === "name" &&
        registry.given(segment.text) &&
        !words.given.has(segment.text) &&
        group.clues.body < 2
      )
        continue;
      const type =
        told === "threat"
          ? "threat-actor"
          : (segment.actorType ?? (group.clues.body > 1.5 ? "company" : "organisation"));
      const party = registry.body(segment.text, type, segment.nation);
      rememberShorts(segment, party, views[segment.sentence] as SentenceView, words, registry);
    }
  }
}

function partyOf(
  segment: Segment,
  view: SentenceView,
  verdicts: ReadonlyMap<string, Verdict>,
  words: NameWords,
  registry: Registry,
  clues: NationClues,
): Party | undefined {
  const { text, known } = segment;
  const at = placeOf(segment);
  const told = verdicts.get(text) ?? "none";
  const body = view.sentence.zone === "body";
  const lead = view.lower(segment.from - 1);
  switch (segment.kind) {
    case "known": {
      if (!known) return undefined;
      const single = segment.to - segment.from === 1;
      if (
        single &&
        registry.isFamily(text) &&
        known.via !== "demonym" &&
        !/^(in|from|to|near|at|the)$/u.test(lead)
      )
        return registry.family(text, at);
      if (known.kind === "nation") return registry.nation(known);
      if (registry.shorts.has(text) && segment.weak) return registry.shorts.get(text);
      if (!known.nation && known.actorType === "government") {
        const rest = registry.rests.get(text.toLowerCase());
        if (rest) return rest;
      }
      if (segment.weak && !registry.hasKnown(known.id) && told !== "body" && told !== "threat")
        return undefined;
      return registry.known(known);
    }
    case "state":
      return body ? stateParty(segment, view, registry) : undefined;
    case "code":
      return registry.body(text, "threat-actor", null);
    case "body":
      return body
        ? told === "person"
          ? registry.person(text, at)
          : told === "none"
            ? registry.heldBody(text)
            : registry.body(text, segment.actorType ?? "organisation", segment.nation)
        : registry.heldBody(text);
    case "name":
      return nameParty(segment, lead, told, body, words, registry, clues);
  }
}

function stateParty(segment: Segment, view: SentenceView, registry: Registry): Party {
  if (!segment.nation) return registry.body(segment.text, "government", null);
  const nation = view.match(segment.from);
  const after = nation?.to ?? segment.from;
  const rest = view.slice(view.isPossessive(after) ? after + 1 : after, segment.to);
  return registry.state(segment.text, rest, segment.actorType ?? "government", segment.nation);
}

function nameParty(
  segment: Segment,
  lead: string,
  told: Verdict,
  body: boolean,
  words: NameWords,
  registry: Registry,
  clues: NationClues,
): Party | undefined {
  const { text } = segment;
  // "Mother Nature", "Lord Commons": a title makes no person of what is no name.
  const titled = segment.titled && !words.notNames.has(text);
  const at = placeOf(segment);
  const place = /^(in|near|across|outside)$/u.test(lead);
  if (lead === "the" && words.heads.has(text)) return registry.shorts.get(`the ${text}`);
  const title: Title = /^mr\.?$/u.test(lead) ? "m" : /^(ms|mrs|miss)\.?$/u.test(lead) ? "f" : null;
  if (text.includes(" ")) {
    if (told === "person") return body ? registry.person(text, at) : registry.heldPerson(text);
    if (told !== "none") return registry.heldBody(text) ?? registry.shorts.get(text);
    return registry.shorts.get(text) ?? registry.family(text, at);
  }
  if (registry.isFamily(text) && !place && !(told === "body" && registry.heldBody(text)))
    return registry.family(text, at, title);
  const slip = body && !titled ? correctTypo(text, words, clues, registry) : undefined;
  if (slip) return slip;
  const short = registry.heldBody(text) ?? registry.shorts.get(text);
  if (short && !titled) return short;
  // "Liang" of "Liang Shuyi": no given name, so the family's.
  const family = words.given.has(text) || place || lead === "the" ? undefined : registry.given(text);
  if (family) return family;
  if (titled || told === "person")
    return registry.given(text) ?? (body ? registry.person(text, at) : undefined);
  if (told !== "none" && body)
    return registry.body(text, told === "threat" ? "threat-actor" : "organisation", null);
  const given = registry.given(text);
  if (given && !place && !words.ambiguousGiven.has(text)) return given;
  return undefined;
}

/** A headline in capitals names only whom the text below it names. */
function titledNames(view: SentenceView, registry: Registry, found: readonly Found[]): Found[] {
  const taken = new Set(
    found
      .filter((f) => f.sentence === view.sentence.index)
      .flatMap((f) => Array.from({ length: f.to - f.from }, (_, i) => f.from + i)),
  );
  const more: Found[] = [];
  for (let from = 0; from < view.tokens.length; from++) {
    if (!view.isCapital(from) || taken.has(from)) continue;
    for (let to = Math.min(from + 7, view.tokens.length); to > from; to--) {
      if (taken.has(to - 1)) continue;
      const party = registry.byName(view.slice(from, to));
      if (!party) continue;
      more.push({
        party,
        sentence: view.sentence.index,
        from,
        to,
        via: view.slice(from, to) === party.label ? "name" : "alias",
      });
      from = to - 1;
      break;
    }
  }
  return more;
}
