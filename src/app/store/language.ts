import { languages, speak, text } from "../text.ts";
import { useExplorer } from "./explorer.ts";

const KEY = "counterclaim:language";

/** Speaks the language the address, the last visit, the corpus or the browser asks for, and follows when the reader chooses another. */
export async function followLanguage(drawAnew: () => void): Promise<void> {
  const asked = new URLSearchParams(location.search).get("lang");
  await speakNow(
    known(asked) ??
      known(remembered()) ??
      known(document.documentElement.dataset["opensIn"] ?? null) ??
      known(navigator.language) ??
      "en",
  );
  useExplorer.subscribe(({ language }, before) => {
    if (language === before.language || language === text.language) return;
    void speakNow(language).then(() => {
      remember(language);
      drawAnew();
    });
  });
}

async function speakNow(language: string): Promise<void> {
  await speak(language);
  useExplorer.getState().speakIn(text.language);
  document.documentElement.lang = text.language;
}

/** "de-AT" is spoken as "de"; null for what is not spoken here. */
function known(code: string | null): string | null {
  const base = code?.split("-")[0]?.toLowerCase() ?? "";
  return base in languages ? base : null;
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A page opened from disk may have no storage; the choice then lasts as long as the page.
  }
}
