import type { Colours } from "../../ingest/corpusShape.ts";

const usual = {
  light: { paper: "#faf9f6", accent: "#0b57d0" },
  dark: { paper: "#14171a", accent: "#8ab4f8" },
};

/** The corpus's own base colours as a style sheet behind the explorer's; null when it has none. */
export function colourSheet({ light = {}, dark = {} }: Colours): string | null {
  const rule = (variable: string, key: "paper" | "accent"): string[] =>
    light[key] === undefined && dark[key] === undefined
      ? []
      : [`  --${variable}: light-dark(${light[key] ?? usual.light[key]}, ${dark[key] ?? usual.dark[key]});`];
  const rules = [...rule("paper", "paper"), ...rule("focus", "accent")];
  return rules.length === 0 ? null : `:root {\n${rules.join("\n")}\n}\n`;
}
