import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { formats } from "../../export/formats.ts";
import { programVersion } from "../programFiles.ts";
import { LexiconError } from "../readLexicon.ts";
import type { BuildOptions } from "./buildCommand.ts";
import type { ExportOptions } from "./exportCommand.ts";
import type { GraphOptions } from "./graphCommand.ts";
import type { Code, Io, Manner } from "./io.ts";
import type { ReadingOptions } from "./readCorpusFolder.ts";
import type { ServeOptions } from "./serveCommand.ts";

const codes = `
Exit codes:
  0  done; files that were passed over are listed
  1  a fault of the program, nothing was written
  2  nothing was written: a wrong argument, no usable article, or, with
     --strict and in check, something to mend`;

function portFrom(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError("Expected 1 to 65535.");
  return port;
}

function addressFrom(text: string): string {
  if (!/^https?:\/\/[^\s"<>]+$/iu.test(text))
    throw new InvalidArgumentError("Expected an address that begins with https://.");
  return text;
}

function secondsFrom(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 3600)) throw new InvalidArgumentError("Expected seconds, 1 to 3600.");
  return seconds;
}

function makeProgram(io: Io, end: (code: Code | Promise<Code>) => void): Command {
  const program = new Command("counterclaim")
    .description(
      "From a folder of news articles to a graph of who accused whom of what, who denied it, and where it says so.",
    )
    .version(programVersion(), "-V, --version")
    .showHelpAfterError("Run counterclaim --help to see what it does.")
    .exitOverride()
    .configureOutput({ writeOut: io.print, writeErr: (text) => io.say(text.trimEnd()) })
    .addHelpText("after", codes);
  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option("--json", "tell the result as one JSON object on standard output")
      .option("-q, --quiet", "tell only what is wrong");
  const reading = (one: Command): Command =>
    one
      .option("--strict", "end with 2, and write nothing, when any file was passed over")
      .option("--no-cache", "read every article again")
      .option("--allow-stale", "list corrections that fit the articles no longer, and build without them")
      .addOption(
        new Option("--engine <name>", "who reads: the rules alone, or a language model beside them")
          .choices(["rules", "llm"])
          .default("rules"),
      )
      .option("--base-url <url>", "OpenAI-compatible endpoint for --engine llm", addressFrom)
      .option("--model <name>", "its model; the key is taken from the environment: OPENAI_API_KEY")
      .option("--timeout <seconds>", "how long to wait for one answer of it (else 120)", secondsFrom);
  const port = () => new Option("-p, --port <number>", "first port to try").default(4173).argParser(portFrom);

  reading(command("build <articles>", "write the site: graph and explorer, ready to host"))
    .option("-o, --out <site>", "folder to write, or one file that ends in .html", "site")
    .option("--address <url>", "where the site will stand (else as corpus.yaml says)", addressFrom)
    .option("-w, --watch", "serve it, and build again on change")
    .addOption(port())
    .action((articles: string, options: BuildOptions & ServeOptions & { watch?: boolean }) =>
      end(
        options.watch
          ? import("./watchCommand.ts").then(({ watchCommand }) => watchCommand(articles, options, io))
          : import("./buildCommand.ts").then(({ buildCommand }) => buildCommand(articles, options, io)),
      ),
    );
  reading(command("graph <articles>", "write the graph file alone"))
    .option("-o, --out <file>", "file to write", "graph.json")
    .action((articles: string, options: GraphOptions) =>
      end(import("./graphCommand.ts").then(({ graphCommand }) => graphCommand(articles, options, io))),
    );
  command("serve <site>", "show a built site on this machine; open pages reload when it is built anew")
    .addOption(port())
    .action((site: string, options: ServeOptions) =>
      end(import("./serveCommand.ts").then(({ serveCommand }) => serveCommand(site, options, io))),
    );
  reading(
    command("check <articles>", "read everything, write nothing, and list what is to be mended"),
  ).action((articles: string, options: ReadingOptions) =>
    end(import("./checkCommand.ts").then(({ checkCommand }) => checkCommand(articles, options, io))),
  );
  command("export <graph>", "write a graph file in another format")
    .requiredOption("-t, --to <format>", formats.map(({ id }) => id).join(", "))
    .option("-o, --out <path>", "file to write, or folder for formats of several files (else here)")
    .action((graph: string, options: ExportOptions) =>
      end(import("./exportCommand.ts").then(({ exportCommand }) => exportCommand(graph, options, io))),
    );
  command("init <folder>", "write an example corpus with comments").action(
    (folder: string, options: Manner) =>
      end(import("./initCommand.ts").then(({ initCommand }) => initCommand(folder, options, io))),
  );
  return program;
}

/** Runs the command `counterclaim` with these arguments; gives its exit code and never throws. */
export async function runCommand(args: readonly string[], io: Io): Promise<Code> {
  let code: Code | Promise<Code> = 0;
  try {
    const program = makeProgram(io, (ending) => {
      code = ending;
    });
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync([...args], { from: "user" });
    return await code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof LexiconError) {
      io.say(`${error.message} Nothing was written.`);
      return 2;
    }
    io.say(`It broke off, and nothing was written: ${error instanceof Error ? error.message : error}`);
    io.say("This is a fault of the program: please report it with the articles.");
    return 1;
  }
}
