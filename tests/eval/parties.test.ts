import { expect, it } from "vitest";
import { evaluate } from "../../tools/eval/evaluate.ts";
import { makeFit } from "../../tools/eval/fit.ts";
import type { FoundDocument } from "../../tools/eval/found.ts";
import type { GoldDocument } from "../../tools/eval/gold.ts";
import type { Class, Measure } from "../../tools/eval/judged.ts";
import { plainName } from "../../tools/eval/names.ts";
import { actorNamed, foundOf, goldOf, meetingFound, nationNamed, unnamed } from "./tiny.ts";

const text = "Ministers met in Lyon for the Third Bridge Summit on May 4, 2026.";
const person = (id: string, ...names: string[]) => ({ id, names, type: "person" });

function evaluated(document: GoldDocument, found: FoundDocument) {
  return evaluate([{ document, found, offsets: { checked: 0, wrong: [] } }]);
}

function counts(document: GoldDocument, found: FoundDocument, of: Class, measure: Measure = "name") {
  const score = evaluated(document, found).scores.find((s) => s.class === of && s.measure === measure);
  return score && `${score.goldRight}/${score.gold} ${score.foundRight}/${score.found}`;
}

it.each([
  ["the Ministry of Roads", "ministry of roads"],
  ["Mr. Reed", "reed"],
  ["Prime Minister José Núñez", "jose nunez"],
  ["Suriname’s defence ministry", "suriname defence ministry"],
  ["its U.S. arm", "us arm"],
  ["Traders' Guild", "traders guild"],
  ["President", "president"],
])("The name %s is compared as %s", (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

it("An actor fits by a name that holds the other as whole words, and not by parts of words", () => {
  const document = goldOf([text], { actors: [person("reed", "Anna Reed", "Ms Reed")] });
  const fit = makeFit(document);
  const [reed] = document.gold.actors;
  if (!reed) throw new Error("no actor");
  expect(fit.actor(actorNamed("Reed"), reed)).toBe(true);
  expect(fit.actor(actorNamed("Dame Anna Reed"), reed)).toBe(true);
  expect(fit.actor(actorNamed("Reedham Council"), reed)).toBe(false);
});

it("A nation is not the ministry whose name it stands in", () => {
  const document = goldOf([text], {
    actors: [{ id: "mod", names: ["French defence ministry"], type: "agency" }],
  });
  const found = nationNamed("FR", "France", "French");
  expect(makeFit(document).side([found], ["mod"])).toBe(false);
});

it("A node that bears one actor's name is not another actor whose name holds it", () => {
  const union = { id: "union", names: ["Acme Workers' Union"], type: "union" };
  const document = goldOf([text], { actors: [{ id: "acme", names: ["Acme"], type: "company" }, union] });
  const fit = makeFit(document);
  expect(fit.side([actorNamed("Acme")], ["union"])).toBe(false);
  expect(fit.side([actorNamed("Workers' Union")], ["union"])).toBe(true);
});

it("Nations are counted by code", () => {
  const document = goldOf([text], { nations: ["FR", "DE"] });
  const found = foundOf({ parties: [nationNamed("FR", "France"), nationNamed("IT", "Italy")] });
  expect(counts(document, found, "nation")).toBe("1/2 1/2");
});

it("Unnamed parties and optional actors are neither credit nor fault", () => {
  const officials = { id: "o", names: ["officials"], type: "unnamed" };
  const paper = { id: "p", names: ["Evening Post"], type: "media", optional: true };
  const document = goldOf([text], { actors: [person("reed", "Anna Reed"), officials, paper] });
  const parties = [
    actorNamed("Anna Reed"),
    actorNamed("Evening Post"),
    unnamed("diplomats"),
    actorNamed("officials"),
  ];
  expect(counts(document, foundOf({ parties }), "actor")).toBe("1/1 1/1");
});

it("Two nodes for one actor cost a false alarm one to one", () => {
  const document = goldOf([text], { actors: [person("reed", "Anna Reed")] });
  const found = foundOf({ parties: [actorNamed("Anna Reed"), actorNamed("Reed")] });
  expect(counts(document, found, "actor")).toBe("1/1 2/2");
  expect(counts(document, found, "actor", "name 1:1")).toBe("1/1 1/2");
});

it("A name that must not be an actor is counted apart", () => {
  const document = goldOf([text], { mustNotBeActors: ["Getty Images", "Lake Orne"] });
  const { details, mistakes } = evaluated(document, foundOf({ parties: [actorNamed("Getty Images")] }));
  expect(details.mustNotBeActors).toEqual({ right: 1, of: 2 });
  expect(mistakes.map((m) => m.kind)).toEqual(["forbidden"]);
});

const summit = {
  id: "S1",
  names: ["Third Bridge Summit"],
  place: ["Lyon", "France"],
  date: "2026-05-04",
  sentence: text,
};

it.each([
  ["a name that holds the other's", "Bridge Summit", "Lyon"],
  ["the sentence alone", "ministers' talks", text],
])("A meeting is found by %s", (_, name, words) => {
  const document = goldOf([text], { summits: [summit] });
  const found = foundOf({ summits: [meetingFound(document, words, name, [], null)] });
  expect(counts(document, found, "summit")).toBe("1/1 1/1");
});

it("The place and the date of a meeting are reported apart", () => {
  const document = goldOf([text], { summits: [summit] });
  const found = foundOf({ summits: [meetingFound(document, text, "Summit", ["France"], "2026-05-04")] });
  const { details, mistakes } = evaluated(document, found);
  expect(details.places).toEqual({ right: 0, of: 1 });
  expect(details.statedDates).toEqual({ right: 1, of: 1 });
  expect(mistakes.map((m) => m.kind)).toEqual(["place or date"]);
});

it("A meeting is paired with the finding of its own sentence before one of a like name", () => {
  const second = "The second summit is to be held in Nice in 2027.";
  const later = { ...summit, id: "S2", names: ["summit"], place: ["Nice"], date: "2027", sentence: second };
  const document = goldOf([text, second], { summits: [later, summit] });
  const meetings = [
    meetingFound(document, text, "Third Bridge Summit", ["Lyon"], "2026-05-04"),
    meetingFound(document, second, "second summit", ["Nice"], "2027"),
  ];
  const { details } = evaluated(document, foundOf({ summits: meetings }));
  expect(details.places).toEqual({ right: 2, of: 2 });
  expect(details.dates).toEqual({ right: 2, of: 2 });
});
