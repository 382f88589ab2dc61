export interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** An article's lines with their offsets; empty lines and a first line that is the headline are left out. */
export function paragraphsOf(body: string, headline: string | null): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of body.split("\n")) {
    if (line.trim() !== "") paragraphs.push({ start, text: line });
    start += line.length + 1;
  }
  while (paragraphs[0] && headline !== null && paragraphs[0].text.trim() === headline.trim())
    paragraphs.shift();
  return paragraphs;
}
