import { create } from "zustand";
import type { EdgeKind, NodeKind } from "../../model/graph.ts";
import { type FacetName, type Filter, narrowedTo, noFilter, toggled } from "../query/filter.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import type { Failure } from "./failure.ts";
import { type Drawing, fullDrawing, type Place, type Reading, startPlace, type View } from "./place.ts";

export type Theme = "light" | "dark";

export type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "ready"; readonly index: GraphIndex };

/** Whether the last step is one to come Back from, one that refines, or one the address bar made. */
export type Step = "push" | "replace" | "arrived";

/** What the reader did; everything else is computed from it and the graph. */
export interface Explorer {
  readonly phase: Phase;
  readonly place: Place;
  readonly step: Step;
  readonly past: readonly Place[];
  readonly future: readonly Place[];
  /** What the last change refined, so that many small steps are undone as one. */
  readonly refining: string | null;
  /** Which part moved last, so that the keyboard's focus can follow. */
  readonly movedFrom: "canvas" | "page";
  /** Nodes under the pointer or the focus somewhere else; lit in the picture. */
  readonly lit: readonly string[];
  /** Null: as fits the screen. */
  readonly facetsOpen: boolean | null;
  /** On a small screen: the overview over the view. */
  readonly aboutOpen: boolean;
  /** The edition a followed link was made on, when it is not this one. */
  readonly olderLink: string | null;
  readonly dialog: "export" | "keys" | "report" | null;
  /** The claim a correction is written for. */
  readonly report: string | null;
  /** Counts how often the search was asked for, so that each time it takes the focus. */
  readonly searchAsked: number;
  /** Whether keys without Ctrl or ⌘ do anything outside a view. */
  readonly singleKeys: boolean;
  readonly notice: string | null;
  /** Loads a newer edition that is ready. */
  readonly update: (() => void) | null;
  /** Code of the language spoken; changing it draws the page anew. */
  readonly language: string;
  /** Null: as the system says. */
  readonly theme: Theme | null;
  load(index: GraphIndex): void;
  fail(failure: Failure): void;
  retry(): void;
  select(id: string | null): void;
  selectOnCanvas(id: string | null, step?: "push" | "replace"): void;
  /** Opens an article at a place, and selects what stands there if it is named. */
  read(reading: Reading, selected?: string): void;
  closeReader(): void;
  arrive(place: Place): void;
  chooseView(view: View): void;
  toggleKind(kind: NodeKind): void;
  toggleRelations(relations: readonly EdgeKind[]): void;
  toggleInferred(): void;
  toggleMentioned(): void;
  toggleFacet(facet: FacetName, value: string): void;
  narrow(filter: Filter, view?: View): void;
  spanTime(since: string | null, until: string | null): void;
  clearFilter(): void;
  draw(drawing: Partial<Drawing>): void;
  /** Brings back what was left out by hand; documents and parties stay as they are drawn. */
  drawEverything(): void;
  arrangeThreads(threads: Partial<Place["threads"]>): void;
  chooseTable(table: Place["table"]): void;
  undo(): void;
  redo(): void;
  light(ids: readonly string[]): void;
  openFacets(open: boolean): void;
  openAbout(open: boolean): void;
  tellOlder(edition: string | null): void;
  chooseTheme(theme: Theme): void;
  openDialog(dialog: Explorer["dialog"]): void;
  openReport(claim: string): void;
  askSearch(): void;
  allowSingleKeys(allowed: boolean): void;
  offerUpdate(load: () => void): void;
  announce(notice: string | null): void;
  speakIn(language: string): void;
}

const REMEMBERED = 200;

export const useExplorer = create<Explorer>()((set) => {
  const go = (
    change: (place: Place) => Partial<Place>,
    step: Step,
    more: Partial<Explorer> & { refining?: string } = {},
  ) =>
    set((state) => {
      const place = { ...state.place, ...change(state.place) };
      const goesOn = more.refining !== undefined && more.refining === state.refining;
      const past = goesOn ? state.past : [...state.past, state.place].slice(-REMEMBERED);
      return { refining: null, movedFrom: "page", ...more, place, step, past, future: [] };
    });
  const filter = (change: (filter: Filter) => Partial<Filter>) =>
    go((place) => ({ filter: { ...place.filter, ...change(place.filter) } }), "replace");

  return {
    phase: { kind: "loading" },
    place: startPlace,
    step: "replace",
    past: [],
    future: [],
    refining: null,
    movedFrom: "page",
    lit: [],
    facetsOpen: null,
    aboutOpen: false,
    olderLink: null,
    dialog: null,
    report: null,
    searchAsked: 0,
    singleKeys: true,
    notice: null,
    update: null,
    language: "en",
    theme: null,
    load: (index) => set({ phase: { kind: "ready", index } }),
    fail: (failure) => set({ phase: { kind: "failed", failure } }),
    retry: () => set({ phase: { kind: "loading" } }),
    select: (selected) => go(() => ({ selected, reading: null }), "push", { aboutOpen: false }),
    selectOnCanvas: (selected, step = "push") =>
      go(() => ({ selected, reading: null }), step, {
        movedFrom: "canvas",
        ...(step === "replace" ? { refining: "walk" } : {}),
      }),
    read: (reading, selected) =>
      go((place) => ({ reading, selected: selected ?? place.selected }), "push", { aboutOpen: false }),
    closeReader: () => go(() => ({ reading: null }), "push"),
    arrive: (place) =>
      set((state) => ({
        place,
        step: "arrived",
        movedFrom: "page",
        refining: null,
        past: state.phase.kind === "ready" ? [...state.past, state.place].slice(-REMEMBERED) : state.past,
        future: [],
      })),
    chooseView: (view) => go(() => ({ view, reading: null }), "push", { aboutOpen: false }),
    toggleKind: (kind) => filter(({ hiddenKinds }) => ({ hiddenKinds: toggled(hiddenKinds, kind) })),
    toggleRelations: (relations) =>
      filter(({ hiddenRelations }) => {
        const others = hiddenRelations.filter((one) => !relations.includes(one));
        return {
          hiddenRelations: others.length < hiddenRelations.length ? others : [...others, ...relations],
        };
      }),
    toggleInferred: () => filter(({ inferred }) => ({ inferred: !inferred })),
    toggleMentioned: () => filter(({ mentioned }) => ({ mentioned: !mentioned })),
    toggleFacet: (facet, value) =>
      filter((before) => narrowedTo(before, facet, toggled(before.only[facet] ?? [], value))),
    narrow: (next, view) =>
      go(
        (place) => ({ filter: next, ...(view ? { view, reading: null } : { view: place.view }) }),
        view ? "push" : "replace",
      ),
    spanTime: (since, until) =>
      go((place) => ({ filter: { ...place.filter, since, until } }), "replace", { refining: "time" }),
    clearFilter: () => go(() => ({ filter: noFilter }), "replace"),
    draw: (change) => go((place) => ({ drawing: { ...place.drawing, ...change } }), "replace"),
    drawEverything: () =>
      go(
        ({ drawing: { documents, parties } }) => ({ drawing: { ...fullDrawing, documents, parties } }),
        "replace",
      ),
    arrangeThreads: (threads) => go((place) => ({ threads: { ...place.threads, ...threads } }), "replace"),
    chooseTable: (table) => go(() => ({ table }), "push"),
    undo: () =>
      set(({ past, place, future }) => {
        const last = past.at(-1);
        if (!last) return {};
        return {
          place: last,
          past: past.slice(0, -1),
          future: [place, ...future],
          step: "replace",
          movedFrom: "canvas",
          refining: null,
        };
      }),
    redo: () =>
      set(({ past, place, future }) => {
        const [next, ...rest] = future;
        if (!next) return {};
        return {
          place: next,
          past: [...past, place],
          future: rest,
          step: "replace",
          movedFrom: "canvas",
          refining: null,
        };
      }),
    light: (lit) => set({ lit }),
    openFacets: (facetsOpen) => set({ facetsOpen }),
    openAbout: (aboutOpen) => set({ aboutOpen }),
    tellOlder: (olderLink) => set({ olderLink }),
    chooseTheme: (theme) => set({ theme }),
    openDialog: (dialog) => set({ dialog }),
    openReport: (report) => set({ report, dialog: "report" }),
    askSearch: () => set(({ searchAsked }) => ({ searchAsked: searchAsked + 1 })),
    allowSingleKeys: (singleKeys) => set({ singleKeys }),
    offerUpdate: (update) => set({ update }),
    announce: (notice) => set({ notice }),
    speakIn: (language) => set({ language }),
  };
});
