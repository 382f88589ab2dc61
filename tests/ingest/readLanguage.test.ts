import { describe, expect, test } from "vitest";
import { detectLanguage, readLanguage } from "../../src/ingest/readLanguage.ts";

const english =
  "The government accused Russia of hacking the servers of the ministry, and the Kremlin rejected the accusation on Tuesday. A spokesman said that there was no evidence of any kind.";
const german =
  "Die Bundesregierung hat Russland vorgeworfen, hinter dem Angriff auf die Server des Bundestags zu stehen. Der Kreml wies die Vorwürfe am Dienstag zurück und sprach von einer Kampagne.";

describe("a text's language", () => {
  test.each([
    ["en", english],
    ["de", german],
    [
      "fr",
      "Le ministre des Affaires étrangères a accusé la Chine d'avoir piraté le réseau du parlement. Pékin a rejeté ces accusations mardi, affirmant que la France devait présenter des preuves.",
    ],
    [
      "nl",
      "De regering beschuldigde Rusland van het hacken van het ministerie. Moskou ontkende de beschuldiging dinsdag en zei dat er geen bewijs was. Een woordvoerder noemde het verhaal verzonnen.",
    ],
    ["zh", "外交部发言人周二否认了有关指控,称其毫无根据。"],
    [null, "Zu kurz."],
    [null, "12 + 30 = 42"],
  ])("is told as %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
  test.each([
    ["its entry in the corpus file", german, { entry: "en", own: null, usual: "en" }, "en", []],
    ["its entry, against the text", english, { entry: "fr", own: null, usual: "en" }, "fr", ["language"]],
    ["the text, against its own file", english, { entry: null, own: "de", usual: "en" }, "en", []],
    ["the text, against the corpus", german, { entry: null, own: null, usual: "en" }, "de", ["language"]],
    [
      "its own file, when the text is short",
      "Nein.",
      { entry: null, own: "de-AT", usual: "en" },
      "de-AT",
      ["language"],
    ],
    ["its own file, where the text agrees", english, { entry: null, own: "en-GB", usual: "fr" }, "en-GB", []],
    ["the corpus, when nothing else is known", "Yes.", { entry: null, own: null, usual: "en" }, "en", []],
  ])("is decided by %s", (_who, text, stated, language, codes) => {
    const found = readLanguage(text, stated);
    expect([found.language, found.warnings.map(({ code }) => code)]).toEqual([language, codes]);
  });
  test("is named when it is not read", () => {
    expect(readLanguage(german, { entry: null, own: null, usual: "en" }).warnings[0]?.message).toBe(
      "Not read (language): this document is in German, and only English is read.",
    );
  });
});
