import type { Correction } from "../../model/graph.ts";
import { sayDate } from "../query/sayDate.ts";
import { text } from "../text.ts";

/** What a person changed: what, why, who and when; nothing where nobody did. */
export function Corrections({
  of,
}: {
  readonly of: { readonly corrections?: readonly Correction[] | undefined };
}) {
  const { corrections = [] } = of;
  if (corrections.length === 0) return null;
  return (
    <div className="corrections">
      <p className="corrections-title">{text.corrections.title}</p>
      <ul>
        {corrections.map(({ id, operation, reason, by, at }) => (
          <li key={`${id} ${operation}`}>
            {text.corrections.operations[operation]}: “{reason}”{" "}
            <span className="quiet">
              {by}, <time dateTime={at}>{sayDate(at)}</time>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
