import { describe, expect, test } from "vitest";
import { tokenise } from "../../../src/extract/sentences/tokenise.ts";

const words = (text: string): string[] =>
  tokenise(text, { start: 0, end: text.length }).map((token) => token.text);

describe("tokens", () => {
  test.each([
    "Kayabaş",
    "Wiśnioch",
    "Erdoğan",
    "Hájek",
    "Szőke",
    "Ţepeş",
    "Łukasz",
    "Đorđe",
    "Məmmədova",
    "İnönü",
    "Nguyễn",
    "Ħal",
    "Čuček",
    "Юрий",
    "Ēriks",
  ])("%s is one word, whatever stands behind it", (name) => {
    expect(words(`Then ${name}, 49, left.`)).toEqual(["Then", name, ",", "49", ",", "left", "."]);
    expect(words(`${name}’s lawyer`)).toEqual([name, "’s", "lawyer"]);
  });

  test("every letter of the first planes of Unicode stays inside its word", () => {
    const broken: string[] = [];
    for (let code = 0xc0; code < 0x2c00; code++) {
      const letter = String.fromCharCode(code);
      if (/\p{L}/u.test(letter) && !/\p{Lm}/u.test(letter)) {
        const word = `Kab${letter}ra`;
        if (!words(`He met ${word}.`).includes(word)) broken.push(letter);
      }
    }
    expect(broken).toEqual([]);
  });

  test("a name with foreign letters keeps them in its small form and its lemma", () => {
    const [token] = tokenise("Kayabaş", { start: 0, end: 7 });
    expect(token?.lower).toBe("kayabaş");
    expect(token?.lemma).toBe("kayabaş");
  });
});
