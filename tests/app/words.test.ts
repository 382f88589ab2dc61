import { afterEach, describe, expect, test } from "vitest";
import { speak } from "../../src/app/text.ts";
import { de } from "../../src/app/words/de.ts";
import { en } from "../../src/app/words/en.ts";

afterEach(() => speak("en"));

/** Every path of an object with what kind of thing stands there. */
function shape(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}

describe("the German words", () => {
  test("are complete: at every place where there is an English one", () => {
    expect(shape(de).toSorted()).toEqual(shape(en).toSorted());
  });
  test("are German: hardly one is the same", () => {
    const flat = (value: unknown): string[] =>
      typeof value === "string"
        ? [value]
        : typeof value === "object" && value
          ? Object.values(value).flatMap(flat)
          : [];
    const english = flat(en);
    const same = flat(de).filter((word, at) => word === english[at] && /[a-z]{4}/u.test(word));
    expect(same.length / english.length).toBeLessThan(0.07);
  });
  test.each([
    [0, "0 Anschuldigungen"],
    [1, "1 Anschuldigung"],
    [2, "2 Anschuldigungen"],
    [1234, "1.234 Anschuldigungen"],
  ])("count %d in the right form", (count, said) => expect(de.accusations(count)).toBe(said));
});
