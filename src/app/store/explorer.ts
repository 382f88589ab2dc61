import { create } from "zustand";
import type { NodeKind } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import type { Failure } from "./failure.ts";

export type Theme = "light" | "dark";
export type View = "claims" | "graph";

export type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "ready"; readonly index: GraphIndex };

/** Where in an article the reader stands. */
export interface Reading {
  readonly document: string;
  readonly start: number;
}

/** What the address bar holds. */
export interface Place {
  readonly selected: string | null;
  readonly reading: Reading | null;
}

/** What the reader did; everything else is computed from it and the graph. */
export interface Explorer extends Place {
  readonly phase: Phase;
  /** Whether the last step is one to come Back from. */
  readonly step: "push" | "replace";
  /** Which part moved last, so that the keyboard's focus can follow. */
  readonly movedFrom: "canvas" | "page";
  readonly hiddenKinds: ReadonlySet<NodeKind>;
  readonly showInferred: boolean;
  readonly showMentioned: boolean;
  readonly showTies: boolean;
  /** Null: as the system says. */
  readonly theme: Theme | null;
  /** Which of the two is in front on a small screen. */
  readonly view: View;
  load(index: GraphIndex): void;
  fail(failure: Failure): void;
  retry(): void;
  select(id: string | null): void;
  selectOnCanvas(id: string | null, step?: "push" | "replace"): void;
  read(reading: Reading): void;
  closeReader(): void;
  arrive(place: Place): void;
  toggleKind(kind: NodeKind): void;
  toggleInferred(): void;
  toggleMentioned(): void;
  toggleTies(): void;
  showEverything(): void;
  chooseTheme(theme: Theme): void;
  chooseView(view: View): void;
}

export const useExplorer = create<Explorer>()((set) => ({
  phase: { kind: "loading" },
  selected: null,
  reading: null,
  step: "replace",
  movedFrom: "page",
  hiddenKinds: new Set(),
  showInferred: false,
  showMentioned: false,
  showTies: true,
  theme: null,
  view: "claims",
  load: (index) => set({ phase: { kind: "ready", index } }),
  fail: (failure) => set({ phase: { kind: "failed", failure } }),
  retry: () => set({ phase: { kind: "loading" } }),
  select: (selected) => set({ selected, reading: null, step: "push", movedFrom: "page" }),
  selectOnCanvas: (selected, step = "push") => set({ selected, reading: null, step, movedFrom: "canvas" }),
  read: (reading) => set({ reading, step: "push", movedFrom: "page" }),
  closeReader: () => set({ reading: null, step: "push", movedFrom: "page" }),
  arrive: (place) => set({ ...place, step: "replace", movedFrom: "page" }),
  toggleKind: (kind) =>
    set(({ hiddenKinds }) => {
      const next = new Set(hiddenKinds);
      if (!next.delete(kind)) next.add(kind);
      return { hiddenKinds: next };
    }),
  toggleInferred: () => set(({ showInferred }) => ({ showInferred: !showInferred })),
  toggleMentioned: () => set(({ showMentioned }) => ({ showMentioned: !showMentioned })),
  toggleTies: () => set(({ showTies }) => ({ showTies: !showTies })),
  showEverything: () => set({ hiddenKinds: new Set() }),
  chooseTheme: (theme) => set({ theme }),
  chooseView: (view) => set({ view }),
}));
