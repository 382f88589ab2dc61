import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { GraphIndex } from "../query/graphIndex.ts";
import { type Command, commandsFor } from "./commands.ts";
import type { Found } from "./searchIndex.ts";

export type Hit =
  | { readonly kind: "found"; readonly key: string; readonly found: Found }
  | { readonly kind: "command"; readonly key: string; readonly command: Command };

const COMMANDS_AT_MOST = 5;

/** What a query finds; the index is loaded and built when the search is first wanted. Null while that goes on. */
export function useSearch(index: GraphIndex, query: string, wanted: boolean): readonly Hit[] | null {
  const [search, setSearch] = useState<((query: string) => Found[]) | null>(null);
  const asked = useDeferredValue(query.trim());
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    const make = async () => {
      const { searchIndex } = await import("./searchIndex.ts");
      const made = await searchIndex(index);
      if (here) setSearch(() => made);
    };
    void make();
    return () => {
      here = false;
    };
  }, [wanted, index]);
  return useMemo(() => {
    const found = asked === "" ? [] : (search?.(asked) ?? []);
    const commands = commandsFor(asked).slice(0, asked === "" ? undefined : COMMANDS_AT_MOST);
    if (asked !== "" && search === null) return null;
    return [
      ...found.map((one): Hit => ({ kind: "found", key: one.id, found: one })),
      ...commands.map((command): Hit => ({ kind: "command", key: command.id, command })),
    ];
  }, [search, asked]);
}
