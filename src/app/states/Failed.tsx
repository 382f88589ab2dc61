import { SCHEMA_VERSION } from "../../model/graph.ts";
import type { Failure } from "../store/failure.ts";
import { text } from "../text.ts";
import { Trouble } from "./Trouble.tsx";

/** Why there is no graph: what is wrong, where, and what to do. */
export function Failed({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  const words = text.failed;
  const shared = { where: failure.where, action: { label: words.retry, run: retry } };
  switch (failure.kind) {
    case "unreachable":
      return (
        <Trouble
          {...shared}
          title={words.unreachable.title}
          what={words.unreachable.what(failure.reason)}
          todo={words.unreachable.todo}
        />
      );
    case "missing":
      return (
        <Trouble
          {...shared}
          title={words.missing.title}
          what={words.missing.what(failure.status)}
          todo={words.missing.todo}
        />
      );
    case "notJson":
      return (
        <Trouble
          {...shared}
          title={words.notJson.title}
          what={words.notJson.what(failure.reason)}
          todo={words.notJson.todo}
        />
      );
    case "version":
      return (
        <Trouble
          {...shared}
          title={words.version.title}
          what={words.version.what(failure.found, SCHEMA_VERSION)}
          todo={words.version.todo}
        />
      );
    case "invalid": {
      const { problems } = failure;
      return (
        <Trouble
          {...shared}
          title={words.invalid.title}
          what={words.invalid.what(problems.length)}
          todo={words.invalid.todo}
        >
          <ul className="problems">
            {problems.slice(0, 6).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path || "(the file)"}</code> {message}
              </li>
            ))}
            {problems.length > 6 && <li className="quiet">{words.invalid.more(problems.length - 6)}</li>}
          </ul>
        </Trouble>
      );
    }
  }
}
