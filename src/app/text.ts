import { en, type Words } from "./words/en.ts";

/** Every word of the interface, in the language spoken. */
export const text: Words = { ...en };

/** Changes the language; what is drawn already keeps its words until it is drawn anew. */
export function speak(words: Words): void {
  Object.assign(text, words);
}
