import { getDocumentProxy } from "unpdf";
import { type ReadFormat, refused } from "../article.ts";
import { type PlacedRun, pageParagraphs } from "../pdfLines.ts";

const MOST_PAGES = 500;

interface Item {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

function runOf({ str, transform, width = 0, height = 0 }: Item): PlacedRun[] {
  if (str === undefined || !transform) return [];
  const [, , , scale = 0, x = 0, y = 0] = transform;
  return [{ text: str, x, y, width, size: height || Math.abs(scale) || 10 }];
}

/** A number by itself at a page's rim. */
const isFolio = (paragraph: string): boolean =>
  /^(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$/iu.test(paragraph);

/** Letters that a font draws as one. */
const unligated = (text: string): string =>
  text.replace(/[\ufb00-\ufb06]/gu, (letters) => letters.normalize("NFKC"));

/** `.pdf`: its text, as far as the file holds any, with the place where each page begins. Pictures of text are not read. */
export const pdf: ReadFormat = async (file, bytes) => {
  // The library takes the bytes it is given for its own.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    verbosity: 0,
  } as never);
  try {
    if (document.numPages > MOST_PAGES)
      return refused(
        file,
        `it has ${document.numPages} pages`,
        `at most ${MOST_PAGES}`,
        "Split it into its articles.",
      );
    const pages: number[] = [];
    let text = "";
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = (await page.getTextContent()) as unknown as { items: readonly Item[] };
      const paragraphs = pageParagraphs(items.flatMap(runOf)).filter((paragraph) => !isFolio(paragraph));
      const written = unligated(paragraphs.join("\n\n")).normalize("NFC");
      if (text !== "" && written !== "") text += "\n\n";
      pages.push(text.length);
      text += written;
      page.cleanup();
    }
    if (!/\p{L}/u.test(text))
      return refused(
        file,
        "it holds no text, only pictures of it",
        "a PDF whose text can be selected",
        "Put it through a program that reads pictures of text (OCR), or type the article into a .txt file.",
      );
    const message =
      "Quotations are as extracted from the PDF: line breaks and hyphens at their ends are ours.";
    return {
      articles: [
        {
          part: null,
          mediaType: "application/pdf",
          text,
          stated: {},
          warnings: [{ code: "as-extracted", message }],
          pages,
        },
      ],
      problems: [],
    };
  } finally {
    await document.destroy();
  }
};
