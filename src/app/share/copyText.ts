import { useExplorer } from "../store/explorer.ts";

/** Puts text on the clipboard and says so; where the browser forbids it, shows the text to be copied by hand. */
export async function copyText(words: string, done: string): Promise<void> {
  const { announce } = useExplorer.getState();
  try {
    await navigator.clipboard.writeText(words);
    announce(done);
  } catch {
    announce(words);
  }
}
