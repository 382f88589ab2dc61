import fc from "fast-check";
import { expect, test } from "vitest";
import { findBadByte } from "../../src/ingest/findBadByte.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const accepts = (input: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(input);
    return true;
  } catch {
    return false;
  }
};

test("what is UTF-8 is what the platform says it is", () => {
  const damaged = fc
    .tuple(fc.string({ unit: "binary", maxLength: 12 }), fc.nat(), fc.nat({ max: 255 }))
    .map(([text, where, byte]) => {
      const input = bytes(`x${text}`);
      input[where % input.length] = byte;
      return input;
    });
  fc.assert(
    fc.property(damaged, (input) => {
      const at = findBadByte(input);
      expect(at === -1).toBe(accepts(input));
      if (at > 0) expect(accepts(input.subarray(0, at))).toBe(true);
    }),
    { seed: 3629, numRuns: 5000 },
  );
});
