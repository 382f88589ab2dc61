import type { Theme } from "../store/explorer.ts";
import { type Palette, palettes } from "./palette.ts";

const both = /^\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)\s*$/iu;

/** The colours to draw with: the explorer's, but for those a corpus brings of its own (`corpus.css`), which canvas and SVG cannot read by themselves. */
export function ownPalette(theme: Theme): Palette {
  const root = getComputedStyle(document.documentElement);
  const own = (variable: string, usual: string): string => {
    const [, light, dark] = both.exec(root.getPropertyValue(variable)) ?? [];
    return (theme === "light" ? light : dark) ?? usual;
  };
  const usual = palettes[theme];
  return { ...usual, paper: own("--paper", usual.paper), focus: own("--focus", usual.focus) };
}
