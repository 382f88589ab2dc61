import { wellFormed } from "../wellFormed.ts";

/** What Windows, macOS, Linux or Obsidian forbid in the name of a note, and the dots that hide a file. */
const forbidden = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\s]+/gu;
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
const longest = 80;

/** Not longer than a name may be, and cut between words where that costs little. */
function cut(text: string): string {
  const letters = [...text];
  if (letters.length <= longest) return text;
  const short = letters.slice(0, longest).join("");
  const space = short.lastIndexOf(" ");
  return space > longest / 2 ? short.slice(0, space) : short;
}

const clean = (label: string): string =>
  cut(
    wellFormed(label)
      .normalize("NFC")
      .replace(forbidden, " ")
      .trim()
      .replace(/^[. ]+/u, ""),
  ).replace(/[. –-]+$/u, "");

function plain(label: string, otherwise: string): string {
  const name = clean(label) || clean(otherwise) || "note";
  return device.test(name) ? `${name} note` : name;
}

/** A name for each note that any disk can hold; no two differ in capitals alone. */
export function noteNames(
  notes: readonly { readonly id: string; readonly label: string }[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, label } of notes) {
    const name = plain(label, id);
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase().normalize("NFKD")); n++) free = `${name} (${n})`;
    taken.add(free.toLowerCase().normalize("NFKD"));
    names.set(id, free);
  }
  return names;
}
