import type { Token } from "../../model/text.ts";
import { type Chunk, type ChunkInput, nounChunk } from "./chunkShape.ts";
import type { GrammarWords } from "./grammarWords.ts";

/** "Mr Dunn, 43, who denies it": an age between commas is passed over. */
export function withoutAges(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk) continue;
    const age = chunks[i + 1];
    const isAge =
      chunk.kind === "comma" &&
      age?.np &&
      age.to - age.from === 1 &&
      /^\d{1,3}$/u.test(tokens[age.from]?.text ?? "");
    if (isAge && chunks[i + 2]?.kind === "comma") {
      const after = chunks[i + 3];
      if (after?.kind === "rel" || after?.kind === "prep" || after?.np) out.push(chunks[i + 2] as Chunk);
      i += 2;
      continue;
    }
    out.push(chunk);
  }
  return out;
}

/** "Secretary of State Rex Tillerson" is one phrase with one head: a role, its office, and the name that follows with no comma. */
export function joinTitles(chunks: readonly Chunk[], input: ChunkInput, words: GrammarWords): Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    const prep = out.at(-1);
    const role = out.at(-2);
    const np = chunk.np;
    const name =
      np && np.entity !== null
        ? input.mentions.find((m) => m.entity === np.entity && m.from <= np.head && np.head < m.to)
        : undefined;
    const lead = np && name && name.from > np.from ? (input.tokens[np.from]?.lower ?? "") : "";
    if (
      np &&
      name &&
      lead !== "" &&
      !words.titles.has(lead) &&
      prep?.kind === "prep" &&
      role?.np &&
      role.np.entity === null &&
      words.roles.has(input.tokens[role.np.head]?.lower ?? "") &&
      input.isPerson(np)
    ) {
      out.splice(-2);
      const { to, head, entity } = np;
      out.push(nounChunk({ from: role.from, to, head, possessor: role.np.possessor, entity }));
    } else out.push(chunk);
  }
  return out;
}
