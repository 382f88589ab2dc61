const common = new Set(
  "about after again against also another because been before being between called could does doing during each even every from have having here himself herself itself just last later like made many more most much never nobody none nothing only other over said same says several should since some such than that their them then there these they this those through told under until very week were what when where which while whom whose will with without would year years accused accuse accusing accusation accusations allegation allegations allege alleged claim claims claimed charge charges denied denies deny rejected reject dismissed report reported statement spokesman spokeswoman minister ministry company government monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Words of a text that carry its matter, cut to their stems. */
export const matterOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !common.has(word))
      .map((word) => word.replace(/(ing|ed|es|s|ly)$/u, "").slice(0, 7)),
  );

/** How many words of matter two texts share, apart from those that name the parties. */
export function sharedWords(a: string, b: string, names: readonly string[]): number {
  const named = matterOf(names.join(" "));
  const there = matterOf(b);
  return [...matterOf(a)].filter((word) => there.has(word) && !named.has(word)).length;
}
