import type { NodeKind } from "../../model/graph.ts";
import type { Theme } from "../store/explorer.ts";

export interface Palette {
  readonly kind: Readonly<Record<NodeKind, string>>;
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly tie: string;
  readonly pale: string;
  readonly focus: string;
}

/** The canvas cannot read CSS variables, so these repeat tokens.css; a test keeps the two the same and checks contrast. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    kind: {
      nation: "#1f2933",
      actor: "#5b6673",
      accusation: "#a63c00",
      denial: "#2b87d1",
      summit: "#6b4fa0",
    },
    paper: "#faf9f6",
    ink: "#1b1f24",
    quiet: "#5d6671",
    tie: "#c4c6c7",
    pale: "#d9d8d4",
    focus: "#0b57d0",
  },
  dark: {
    kind: {
      nation: "#f2f4f7",
      actor: "#aab4c0",
      accusation: "#ffb169",
      denial: "#3e97e6",
      summit: "#d7b8ff",
    },
    paper: "#14171a",
    ink: "#e9eaeb",
    quiet: "#a0a8b1",
    tie: "#43494f",
    pale: "#363b41",
    focus: "#8ab4f8",
  },
};
