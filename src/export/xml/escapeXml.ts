/** What XML 1.0 cannot hold at all, not even as a character reference. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  // Some readers take these for line ends, as XML 1.1 does.
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

/** Text for an element or a double-quoted attribute, white space kept; a character that XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .replace(impossible, "\uFFFD")
    .replace(/[&<>"\t\n\r\u0085\u2028]/gu, (character) => references[character] ?? "");
