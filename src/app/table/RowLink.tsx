import { SelectLink } from "../panels/NodeLink.tsx";
import { documentClaims } from "../query/documentClaims.ts";
import { hrefOf } from "../store/address.ts";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";

/** Leads from a row to its node, or opens its document. */
export function RowLink({ id, children }: { readonly id: string; readonly children: React.ReactNode }) {
  const index = useIndex();
  const { read } = useExplorer.getState();
  if (!index.documents.has(id)) return <SelectLink id={id}>{children}</SelectLink>;
  const reading = { document: id, start: documentClaims(index, id)[0]?.evidence.start ?? 0 };
  return (
    <a
      href={hrefOf({ reading })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        read(reading);
      }}
    >
      {children}
    </a>
  );
}
