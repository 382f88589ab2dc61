import type { Time } from "../../model/graph.ts";
import { sayDate } from "../query/sayDate.ts";
import { text } from "../text.ts";

/** A time in words, with the text's own when it was counted from the publication date; never a guess. */
export function TimeWords({ time }: { readonly time: Time }) {
  if (time.value === null)
    return (
      <span className="quiet">
        {time.text ? `${text.detail.statedAs(time.text)}, ${text.notStated}` : text.notStated}
      </span>
    );
  return (
    <>
      <time dateTime={time.value}>{sayDate(time.value)}</time>
      {time.text && (
        <span className="quiet">
          {" "}
          ({time.basis === "relative" ? text.detail.relative(time.text) : text.detail.statedAs(time.text)})
        </span>
      )}
    </>
  );
}
