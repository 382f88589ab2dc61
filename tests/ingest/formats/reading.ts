import { zipSync } from "fflate";
import type { Article, Columns } from "../../../src/ingest/article.ts";
import { problemLine } from "../../../src/ingest/problem.ts";
import { readFile } from "../../../src/ingest/readFile.ts";

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Outcome {
  readonly articles: readonly Article[];
  /** The first article's text. */
  readonly text: string | undefined;
  readonly lines: readonly string[];
}

/** Reads a file as a build does, and says what came of it. */
export async function read(
  file: string,
  content: string | Uint8Array,
  columns: Columns = {},
): Promise<Outcome> {
  const { articles, problems } = await readFile(
    file,
    typeof content === "string" ? bytes(content) : content,
    columns,
  );
  return { articles, text: articles[0]?.text, lines: problems.map(problemLine) };
}

/** A ZIP archive of these files (path → content). */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? bytes(content) : content,
      ]),
    ),
  );

/** A Word document with these paragraphs, as small as Word's own programs still open. */
export const wordOf = (...paragraphs: readonly string[]): Uint8Array =>
  zipOf({
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
      .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
      .join("")}</w:body></w:document>`,
  });

/** A PDF of these pages, each a list of lines: size of the letters, distance from the lower rim, text. */
export function pdfOf(...pages: readonly (readonly (readonly [number, number, string])[])[]): Uint8Array {
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((lines, i) => {
      const drawn = lines
        .map(([size, y, text]) => `BT /F1 ${size} Tf 72 ${y} Td (${text.replace(/[()\\]/gu, "\\$&")}) Tj ET`)
        .join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return bytes(file);
}
