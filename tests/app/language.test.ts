import { afterEach, beforeEach, expect, test } from "vitest";
import { followLanguage } from "../../src/app/store/language.ts";
import { speak, text } from "../../src/app/text.ts";

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, "", "/");
});
afterEach(async () => {
  delete document.documentElement.dataset["opensIn"];
  await speak("en");
});

test("the page opens in the language its corpus asks for, before the browser's", async () => {
  document.documentElement.dataset["opensIn"] = "de";
  await followLanguage(() => {});
  expect(text.language).toBe("de");
});
test("the reader's own choice comes before the corpus's", async () => {
  document.documentElement.dataset["opensIn"] = "de";
  history.replaceState(null, "", "/?lang=en");
  await followLanguage(() => {});
  expect(text.language).toBe("en");
});
