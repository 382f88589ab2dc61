/** The little of a page's tree that its text needs; every parser of HTML gives it. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  getAttribute?(name: string): string | null;
}

const never = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO FORM BUTTON INPUT SELECT TEXTAREA HEAD".split(
    " ",
  ),
);
const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

const leftOut = (node: PageNode): boolean =>
  never.has(node.nodeName.toUpperCase()) ||
  node.getAttribute?.("hidden") === "" ||
  node.getAttribute?.("aria-hidden") === "true" ||
  /display\s*:\s*none/iu.test(node.getAttribute?.("style") ?? "");

/** The text of a part of a page: a paragraph for each block, no markup, nothing that a page does not show. Walks without recursion. */
export function blockText(root: PageNode): string {
  const paragraphs: string[] = [];
  let current = "";
  const close = (): void => {
    const text = current
      .split("\n")
      .map((line) => line.replace(/[ \t\r\f]+/gu, " ").trim())
      .filter((line) => line !== "")
      .join("\n");
    if (text !== "") paragraphs.push(text);
    current = "";
  };
  const isBlock = (node: PageNode): boolean => blocks.has(node.nodeName.toUpperCase());
  let node: PageNode | null = root;
  while (node) {
    let deeper: PageNode | null = null;
    if (node.nodeType === 3) current += (node.nodeValue ?? "").replace(/\n/gu, " ");
    else if (node.nodeType !== 1 || !leftOut(node)) {
      if (isBlock(node)) close();
      if (node.nodeName.toUpperCase() === "BR") current += "\n";
      deeper = node.firstChild;
    }
    let next: PageNode | null = deeper;
    while (!next && node) {
      if (isBlock(node)) close();
      if (node === root) break;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  close();
  return paragraphs.join("\n\n").normalize("NFC");
}
