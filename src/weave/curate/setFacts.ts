import type { EntryOf, PartyFacts, SummitFacts } from "../../model/curation.ts";
import type { PartyNode, SummitNode } from "../../model/graph.ts";
import { statedTime, withFacts } from "./claimFacts.ts";
import { corrected, type Draft } from "./draft.ts";
import { findClaim } from "./findClaim.ts";
import { findDocument } from "./findDocument.ts";
import { findParty } from "./findParty.ts";
import { findSummit } from "./findSummit.ts";
import { type Trouble, trouble } from "./trouble.ts";

type SetEntry = EntryOf<"set">;

const nothing = () => trouble("E_SHAPE", "to says nothing", "Say what is to be set.").trouble;

function setParty(draft: Draft, entry: SetEntry, party: PartyNode, to: PartyFacts): Trouble | null {
  if (party.kind === "nation" && (to.actorType ?? to.position) !== undefined)
    return trouble(
      "E_CONFLICT",
      `${party.label} is a nation, and has neither actorType nor position`,
      "Remove them.",
    ).trouble;
  const { label, ...facts } = to;
  const aliases =
    label === undefined || label === party.label
      ? party.aliases
      : [...new Set([...party.aliases, party.label])].filter((name) => name !== label).sort();
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  draft.nodes.set(party.id, corrected({ ...party, ...stated, label: label ?? party.label, aliases }, entry));
  return null;
}

function setSummit(draft: Draft, entry: SetEntry, name: string, to: SummitFacts): Trouble | null {
  const sought = findSummit(draft, name);
  if ("trouble" in sought) return sought.trouble;
  const summit = sought.found;
  const next: SummitNode = {
    ...summit,
    ...(to.label === undefined ? {} : { label: to.label }),
    ...(to.status === undefined ? {} : { status: to.status }),
    ...(to.place === undefined ? {} : { place: [...to.place] }),
    ...(to.date === undefined ? {} : { date: statedTime(to.date) }),
  };
  draft.nodes.set(summit.id, corrected(next, entry));
  return null;
}

/** set: a claim, a party or a meeting is otherwise than it was read. */
export function setFacts(draft: Draft, entry: SetEntry): Trouble | null {
  if (Object.values(entry.to).every((value) => value === undefined)) return nothing();
  if ("summit" in entry) return setSummit(draft, entry, entry.summit, entry.to);
  if ("party" in entry) {
    const party = findParty(draft, entry.party);
    return "trouble" in party ? party.trouble : setParty(draft, entry, party.found, entry.to);
  }
  const claim = findClaim(draft, entry.claim);
  if ("trouble" in claim) return claim.trouble;
  const document = findDocument(draft, entry.claim.document);
  const source = "found" in document ? draft.sources.get(document.found.id) : undefined;
  if (!source) return nothing();
  const next = withFacts(draft, claim.found, entry.to, source, entry);
  if ("trouble" in next) return next.trouble;
  draft.nodes.set(claim.found.id, corrected(next.found, entry));
  const { responseType } = entry.to;
  if (responseType !== undefined)
    for (const [at, link] of draft.links.entries())
      if (link.denial === claim.found.id) draft.links[at] = { ...link, responseType };
  return null;
}
