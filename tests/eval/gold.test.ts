import { expect, it } from "vitest";
import { checkGold } from "../../tools/eval/checkGold.ts";

const text = "The port accused the canal of fraud. The canal denied it.";
const isos = new Set(["FR", "DE"]);
const good = {
  ...{ style: "wire", traps: [], nations: ["FR"], mustNotBeActors: [], summits: [] },
  actors: [{ id: "port", names: ["port"], type: "company" }],
  accusations: [
    {
      ...{
        id: "A1",
        sentence: "The port accused the canal of fraud.",
        accuser: ["port|FR"],
        accused: ["FR"],
      },
      ...{ tier: "explicit", construction: "accuse-of" },
    },
  ],
  denials: [
    {
      ...{ id: "D1", sentence: "The canal denied it.", denier: ["FR"], principal: ["FR"], answers: ["A1"] },
      ...{ tier: "explicit", construction: "deny-noun" },
    },
  ],
};
const accusation = (more: object) => ({ ...good, accusations: [{ ...good.accusations[0], ...more }] });
const denial = (more: object) => ({ ...good, denials: [{ ...good.denials[0], ...more }] });

function problems(value: unknown): string[] {
  const checked = checkGold(value, text, isos);
  return "problems" in checked ? checked.problems : [];
}

it("A sound gold file has no problems", () => {
  expect(problems(good)).toEqual([]);
});

it.each([
  ["a shape that is not the format's", accusation({ tier: "certain" }), /^accusations A1 tier: /],
  ["a construction of the other kind", denial({ construction: "accuse-of" }), /^denials D1 construction: /],
  [
    "a sentence that is not in the text",
    accusation({ sentence: "Nobody said so." }),
    /^A1: its sentence is not in/,
  ],
  ["a side that is nobody", accusation({ accuser: ["port|pier"] }), /^A1: accuser "pier" is neither/],
  ["a nation that the text does not list", accusation({ accused: ["DE"] }), /^A1: accused "DE" is not among/],
  ["an accusation of nobody", accusation({ accused: [] }), /^A1: an accusation of nobody/],
  ["an answer to nothing", denial({ answers: ["A9"] }), /^D1: answers "A9"/],
  ["a code that is no state", { ...good, nations: ["FR", "QQ"] }, /^nations: "QQ" is no ISO/],
  ["an id that stands there twice", denial({ id: "A1" }), /"A1" stands there twice/],
  ["what is no object", "SyntaxError: Unexpected token", /^file: /],
])("A gold file with %s is named with its item", (_, value, message) => {
  expect(problems(value).join("\n")).toMatch(message);
});
