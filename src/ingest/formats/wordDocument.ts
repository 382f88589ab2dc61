import mammoth from "mammoth";
import type { ReadFormat } from "../article.ts";
import { unpack } from "../unpack.ts";

/** `.docx`: its paragraphs; a Word document states neither publisher nor date of publication. */
export const wordDocument: ReadFormat = async (file, bytes) => {
  // Unpacked once before, within limits, so that a bomb never reaches the library.
  const packed = unpack(file, bytes, () => false);
  if (packed.problems.length > 0) return { articles: [], problems: packed.problems };
  const { value } = await mammoth.extractRawText({ buffer: bytes } as never);
  const text = value
    .replace(/\r\n?/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()
    .normalize("NFC");
  return {
    articles: [
      {
        part: null,
        mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        text,
        stated: {},
        warnings: [],
      },
    ],
    problems: [],
  };
};
