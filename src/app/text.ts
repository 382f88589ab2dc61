import { en, type Words } from "./words/en.ts";

/** The languages the interface speaks, by code. */
export const languages: Readonly<Record<string, string>> = { en: "English", de: "Deutsch" };

/** Every word of the interface, in the language spoken. */
export const text: Words = { ...en };

/** Changes the language; what is drawn already keeps its words until it is drawn anew. */
export async function speak(language: string): Promise<void> {
  Object.assign(text, language === "de" ? (await import("./words/de.ts")).de : en);
}
