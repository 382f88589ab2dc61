const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["UTF-32 text", [0xff, 0xfe, 0, 0]],
  ["UTF-32 text", [0, 0, 0xfe, 0xff]],
  ["UTF-16 text", [0xff, 0xfe]],
  ["UTF-16 text", [0xfe, 0xff]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive (DOCX, ODT and EPUB are such)", [0x50, 0x4b, 3, 4]],
  ["an old Word document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["an RTF document", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
];

/** UTF-16 without a byte order mark: every other byte of plain Latin text is NUL. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 8)];
  if (head.length < 4 || head.length % 2 === 1) return false;
  const zero = (odd: 0 | 1): boolean => head.every((byte, i) => (i % 2 === odd ? byte === 0 : byte !== 0));
  return zero(0) || zero(1);
}

/** What a file is that bears the name of a text file and is none, by its first bytes; null when nothing gives it away. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const known = signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  if (looksLikeUtf16(bytes)) return "UTF-16 text";
  const head = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/u, "");
  return /^\s*<(?:!doctype\s+html|html)\b/iu.test(head) ? "an HTML page" : null;
}
