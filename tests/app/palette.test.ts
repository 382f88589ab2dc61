import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { palettes } from "../../src/app/canvas/palette.ts";

type Rgb = readonly [number, number, number];
const tokens = readFileSync(join(import.meta.dirname, "../../src/app/styles/tokens.css"), "utf8");

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(linear(one)), luminance(linear(other))].sort((x, y) => y - x) as [number, number];
  return (a + 0.05) / (b + 0.05);
}

/** Severe protanopia and deuteranopia (Machado, Oliveira & Fernandes 2009), on linear RGB. */
const seenBy: Readonly<Record<string, readonly Rgb[]>> = {
  "a reader who sees all colours": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "a reader with protanopia": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "a reader with deuteranopia": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function lab(rgb: Rgb): Rgb {
  const [r, g, b] = rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const difference = (one: string, other: string, matrix: readonly Rgb[]): number => {
  const seen = (hex: string) => {
    const rgb = linear(hex);
    return lab(matrix.map((row) => row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]) as unknown as Rgb);
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

describe.each(["light", "dark"] as const)("the colours of kinds, %s,", (theme) => {
  const { kind, paper } = palettes[theme];
  const kinds = Object.entries(kind);
  test("stand out from the paper at least 3 : 1", () => {
    for (const [name, colour] of kinds) expect.soft(contrast(colour, paper), name).toBeGreaterThanOrEqual(3);
  });
  test.each(Object.entries(seenBy))("differ by at least 10 from each other for %s", (_who, matrix) => {
    for (const [at, [one, a]] of kinds.entries())
      for (const [other, b] of kinds.slice(at + 1))
        expect.soft(difference(a, b, matrix), `${one} and ${other}`).toBeGreaterThanOrEqual(10);
  });
  test("are the same on the canvas as on the page", () => {
    for (const [name, colour] of kinds) {
      const pair = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`, "u").exec(tokens);
      expect(pair?.[theme === "light" ? 1 : 2], name).toBe(colour);
    }
  });
});
