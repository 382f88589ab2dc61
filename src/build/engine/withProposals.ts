import pLimit from "p-limit";
import { addProposals, type Dropped } from "../../extract/addProposals.ts";
import type { Problem } from "../../ingest/problem.ts";
import { isEnglish } from "../../ingest/readLanguage.ts";
import { readAnswer } from "../../model/proposal.ts";
import type { Reading } from "../../model/reading.ts";
import type { AnswerCache } from "./answerCache.ts";
import type { AskModel, Said } from "./languageModel.ts";

/** An engine that proposes claims beside the rules. */
export interface ProposingEngine {
  readonly model: string;
  readonly ask: AskModel;
  readonly answers: AnswerCache | null;
}

/** What came of asking it. */
export interface EngineReport {
  readonly model: string;
  /** Articles asked about, and those whose answer the cache had. */
  readonly asked: number;
  readonly cached: number;
  /** Articles without a usable answer. */
  readonly failed: number;
  readonly proposed: number;
  /** Proposals that are claims now, and those the rules had found as well. */
  readonly added: number;
  readonly agreed: number;
  /** Proposals that are none, by reason. */
  readonly dropped: Readonly<Record<Dropped | "malformed", number>>;
}

/** Calls under way at once: enough to hide the waiting, few enough for an endpoint on one's own machine. */
const AT_ONCE = 4;

const noAnswer = (file: string, found: string): Problem => ({
  file,
  place: null,
  found: `${found}, so it holds only what the rules found`,
  expected: "a list of claims",
  todo: "Build again: what was answered is kept, and only the rest is asked for.",
});

/** Readings with the claims a model proposed and the articles bear out. An article without a usable answer keeps what the rules found, and is told of. */
export async function withProposals(
  readings: readonly Reading[],
  { model, ask, answers }: ProposingEngine,
): Promise<{ readings: Reading[]; problems: Problem[]; report: EngineReport }> {
  const limit = pLimit(AT_ONCE);
  const problems: Problem[] = [];
  const count = { asked: 0, cached: 0, failed: 0, proposed: 0, added: 0, agreed: 0 };
  const dropped = { "not-verbatim": 0, "unknown-party": 0, "no-party": 0, malformed: 0 };
  const saidOf = async (text: string): Promise<Said> => {
    const kept = answers?.get(text);
    if (kept !== undefined) {
      count.cached++;
      return { answer: kept };
    }
    count.asked++;
    const said = await ask(text);
    if ("answer" in said && readAnswer(said.answer)) answers?.put(text, said.answer);
    return said;
  };
  const readOne = async (reading: Reading): Promise<Reading> => {
    const { text, language, file } = reading.document;
    if (!isEnglish(language)) return reading;
    const said = await saidOf(text);
    const answer = "answer" in said ? readAnswer(said.answer) : null;
    if (!answer) {
      count.failed++;
      problems.push(
        noAnswer(file, "failed" in said ? said.failed : "the model's answer was no list of claims"),
      );
      return reading;
    }
    const made = addProposals(reading, answer.proposals, `llm:${model}`);
    count.proposed += answer.proposals.length + answer.malformed;
    count.added += made.added;
    count.agreed += made.agreed;
    dropped.malformed += answer.malformed;
    for (const reason of made.dropped) dropped[reason]++;
    return made.reading;
  };
  const read = await Promise.all(readings.map((reading) => limit(() => readOne(reading))));
  answers?.sweep();
  problems.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { readings: read, problems, report: { model, ...count, dropped } };
}
