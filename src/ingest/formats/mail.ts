import PostalMime from "postal-mime";
import type { Warning } from "../../model/graph.ts";
import { type ReadFormat, refused } from "../article.ts";
import { fragmentText, readPage, underHeadline } from "../page/readPage.ts";
import { statedFacts } from "../statedFacts.ts";

const isPage = (file: string): boolean => /\.mht(?:ml)?$/iu.test(file);

/** `.eml` and `.mhtml`: a letter's own text, or the page that a browser saved as one. What is attached is not read, and said to be so. */
export const mail: ReadFormat = async (file, bytes) => {
  const letter = await PostalMime.parse(bytes, {
    attachmentEncoding: "arraybuffer",
    maxNestingDepth: 50,
  } as never);
  const header = (key: string): string | undefined =>
    letter.headers.find((entry) => entry.key === key)?.value;
  if (letter.headers.length === 0 || (!letter.html && !letter.text))
    return refused(file, "it holds no message", "an e-mail or a page saved as one file", "Save it again.");
  if (isPage(file) && letter.html) {
    const page = readPage(letter.html);
    const saved = statedFacts(
      { url: header("snapshot-content-location") ?? header("content-location") },
      "MHTML",
    );
    return {
      articles: [
        {
          part: null,
          mediaType: "multipart/related",
          text: page.text,
          stated: { ...saved, ...page.stated },
          warnings: page.warnings,
        },
      ],
      problems: [],
    };
  }
  const attached = letter.attachments.filter(({ related }) => !related).length;
  const notRead: Warning = {
    code: "attachments",
    message: `${attached} attached file(s) were not read; save them beside the letter to have them read.`,
  };
  const body = letter.text
    ? letter.text.replace(/\r\n?/gu, "\n").trim().normalize("NFC")
    : fragmentText(letter.html ?? "");
  return {
    articles: [
      {
        part: null,
        mediaType: "message/rfc822",
        text: underHeadline((letter.subject ?? "").replace(/\s+/gu, " ").trim(), body),
        stated: statedFacts({ authors: letter.from?.name, published: header("date") }, "Date header"),
        warnings: attached === 0 ? [] : [notRead],
      },
    ],
    problems: [],
  };
};
