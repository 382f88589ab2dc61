import type { ContractProblem } from "../../model/graph.ts";

/** Why there is nothing to show; each kind has its own words and advice. */
export type Failure =
  | { readonly kind: "unreachable"; readonly where: string; readonly reason: string }
  | { readonly kind: "missing"; readonly where: string; readonly status: number }
  | { readonly kind: "notJson"; readonly where: string; readonly reason: string }
  | { readonly kind: "version"; readonly where: string; readonly found: string }
  | { readonly kind: "invalid"; readonly where: string; readonly problems: readonly ContractProblem[] };
