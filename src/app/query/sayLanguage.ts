import { text } from "../text.ts";

/** The name of a language in the language spoken: "German" for "de"; a tag nobody knows is given as it is. */
export function sayLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames([text.locale], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
