import type { GraphIndex } from "../query/graphIndex.ts";
import { sayDate } from "../query/sayDate.ts";
import { text } from "../text.ts";
import { Fact, Facts } from "./Facts.tsx";

/** What the graph is drawn from, and how far its reading can be trusted. */
export function CorpusFacts({ index }: { readonly index: GraphIndex }) {
  const { documents, corpus } = index.graph;
  const dates = documents.flatMap((document) => document.publishedAt?.value ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const undated = documents.length - dates.length;
  const publishers = [...new Set(documents.flatMap((document) => document.publisher ?? []))];
  const answered = index.accusations.filter((claim) => claim.contestation !== "no-answer").length;
  const words = text.overview;
  return (
    <>
      <section>
        <h3>{words.factsHeading}</h3>
        <Facts>
          <Fact name={words.facts.documents}>{text.number(documents.length)}</Fact>
          <Fact name={words.facts.published}>
            {first && last ? words.dates(sayDate(first), sayDate(last)) : text.notStated}
            {first && undated > 0 && `, ${words.undatedOf(undated)}`}
          </Fact>
          <Fact name={words.facts.publishers}>
            {publishers.slice(0, 6).join(", ") || text.notStated}
            {publishers.length > 6 && ` … ${text.facets.more(publishers.length - 6)}`}
          </Fact>
          <Fact name={words.facts.answered}>{words.answeredOf(answered, index.accusations.length)}</Fact>
          {corpus?.licence && (
            <Fact name={words.facts.licence}>
              <Reachable words={corpus.licence} />
            </Fact>
          )}
          {corpus?.contact && (
            <Fact name={words.facts.contact}>
              <Reachable words={corpus.contact} />
            </Fact>
          )}
        </Facts>
      </section>
      <section>
        <h3>{words.readingHeading}</h3>
        <p className="small quiet reading-note">
          {words.reading} {import.meta.env.MODE !== "single" && <a href="./accuracy.txt">{words.accuracy}</a>}
        </p>
      </section>
    </>
  );
}

/** Words as they are, an address or a mailbox as a link. */
function Reachable({ words }: { readonly words: string }) {
  const href = /^https?:\/\/\S+$/iu.test(words)
    ? words
    : /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(words)
      ? `mailto:${words}`
      : null;
  if (href === null) return words;
  return (
    <a href={href} rel="noopener noreferrer">
      {words}
    </a>
  );
}
