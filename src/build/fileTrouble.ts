import type { Problem } from "../ingest/problem.ts";

const words: Readonly<Record<string, readonly [found: string, todo: string]>> = {
  EACCES: ["it may not be read (permission denied)", "Mend its permissions."],
  EPERM: ["it may not be read (not permitted)", "Mend its permissions."],
  ENOENT: [
    "it leads nowhere (a link whose target is gone, or a name that cannot be opened)",
    "Mend or remove it.",
  ],
  ELOOP: ["it is a link that leads back to itself", "Mend or remove it."],
  EISDIR: ["it is a folder", "Rename or remove it."],
};

/** Why the disk refused a file or folder, in words. */
export function fileTrouble(file: string, error: unknown, expected = "a readable file"): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const [found, todo] = words[code] ?? [`it cannot be read (${code})`, "See that it can be opened."];
  return { file, place: null, found, expected, todo };
}
