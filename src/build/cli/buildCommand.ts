import { realpathSync } from "node:fs";
import { dirname, extname, relative, resolve } from "node:path";
import type { Built } from "../buildGraph.ts";
import { curationRefusal } from "../curationOf.ts";
import { standingOf } from "../paths.ts";
import { explorerFolder } from "../programFiles.ts";
import { siteFiles, siteInOneFile } from "../site/siteFiles.ts";
import { siteRefusal, writeSite } from "../site/writeSite.ts";
import { writeWhole } from "../writeWhole.ts";
import type { Code, Io } from "./io.ts";
import { type ReadingOptions, readCorpusFolder } from "./readCorpusFolder.ts";
import { report, reportNothing } from "./report.ts";

export interface BuildOptions extends ReadingOptions {
  readonly out: string;
  readonly address?: string;
}

/** A site is one file when its name says so. */
const isOneFile = (out: string): boolean => /^\.html?$/iu.test(extname(out));

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

/** Why a site cannot be built there, or null. */
function refusalOf(articles: string, { out }: BuildOptions): string | null {
  const inside = relative(real(articles), isOneFile(out) ? `${real(dirname(resolve(out)))}/x` : real(out));
  if (standingOf(resolve(articles)) === "folder" && !inside.startsWith("..") && resolve(inside) !== inside)
    return `--out ${out}: it lies inside the articles' folder, and would be read as articles; expected another place.`;
  if (standingOf(explorerFolder) !== "folder")
    return "The explorer is not built yet, since this is the source and not the package. Run: npm run package";
  const standing = standingOf(resolve(out));
  if (isOneFile(out))
    return standing === "file" || standing === "nothing"
      ? null
      : `--out ${out}: it is no file; expected a file to write.`;
  if (standing !== "folder" && standing !== "nothing")
    return `--out ${out}: it is no folder; expected a folder, or a file that ends in .html.`;
  const refusal = siteRefusal(resolve(out));
  return refusal === null
    ? null
    : `--out ${out}: ${refusal}; expected a new or empty folder, or a site built before.`;
}

async function write(
  built: Built & { graph: NonNullable<Built["graph"]> },
  { out, address }: BuildOptions,
): Promise<void> {
  const corpus = address === undefined ? built.corpus : { ...built.corpus, address };
  if (isOneFile(out)) writeWhole(resolve(out), siteInOneFile(built.graph, corpus));
  else writeSite(resolve(out), await siteFiles(built.graph, corpus));
}

/** `build <articles> --out <site>`: graph and explorer, ready to host. */
export async function buildCommand(articles: string, options: BuildOptions, io: Io): Promise<Code> {
  const started = performance.now();
  const refuse = (line: string): Code => {
    io.say(line);
    return 2;
  };
  const refusal = refusalOf(articles, options);
  if (refusal !== null) return refuse(refusal);
  const built = await readCorpusFolder(articles, options, io);
  if ("refusal" in built) return refuse(built.refusal);
  const uncorrected = curationRefusal(built.curation, options.allowStale);
  if (uncorrected !== null) return refuse(uncorrected);
  const { graph } = built;
  if (!graph) return reportNothing(built, articles, options, io);
  if (options.strict && built.problems.length > 0) {
    report(
      { ...built, graph },
      "nothing, because of --strict",
      (performance.now() - started) / 1000,
      options,
      io,
    );
    return 2;
  }
  try {
    await write({ ...built, graph }, options);
  } catch (error) {
    io.say(`--out ${options.out}: it cannot be written (${error instanceof Error ? error.message : error}).`);
    return 2;
  }
  report({ ...built, graph }, options.out, (performance.now() - started) / 1000, options, io);
  if (!options.json && !options.quiet)
    io.say(isOneFile(options.out) ? "Open it in a browser." : `See it: counterclaim serve ${options.out}`);
  return 0;
}
