import { afterEach, expect, test } from "vitest";
import { ownPalette } from "../../src/app/canvas/ownPalette.ts";
import { palettes } from "../../src/app/canvas/palette.ts";

const root = document.documentElement;
afterEach(() => root.removeAttribute("style"));

test("the picture is drawn in the explorer's colours where the corpus has none", () => {
  expect(ownPalette("light")).toEqual(palettes.light);
  expect(ownPalette("dark")).toEqual(palettes.dark);
});

test("the picture is drawn on the corpus's paper, with its accent", () => {
  root.style.setProperty("--paper", "light-dark(#fff8e7, #101820)");
  root.style.setProperty("--focus", "light-dark(#7a1f3d, #ff9fbf)");
  expect(ownPalette("light")).toEqual({ ...palettes.light, paper: "#fff8e7", focus: "#7a1f3d" });
  expect(ownPalette("dark")).toEqual({ ...palettes.dark, paper: "#101820", focus: "#ff9fbf" });
});
