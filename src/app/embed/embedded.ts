/** Whether the page stands inside another (`embed=1`): without its frame, and leaving the wheel to the page around it. */
export function isEmbedded(): boolean {
  return new URLSearchParams(globalThis.location?.search).get("embed") === "1";
}

/** Writes on the page that it is embedded, for its styles. */
export function markEmbedded(): void {
  if (isEmbedded()) document.documentElement.dataset["embed"] = "true";
}
