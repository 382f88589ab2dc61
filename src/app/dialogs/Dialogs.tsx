import { lazy } from "react";
import { useExplorer } from "../store/explorer.ts";
import { ExportDialog } from "./ExportDialog.tsx";
import { KeysDialog } from "./KeysDialog.tsx";

const ReportDialog = lazy(() => import("./ReportDialog.tsx"));

/** The window that is open, if any. */
export default function Dialogs() {
  const dialog = useExplorer((state) => state.dialog);
  switch (dialog) {
    case null:
      return null;
    case "keys":
      return <KeysDialog />;
    case "export":
      return <ExportDialog />;
    case "report":
      return <ReportDialog />;
  }
}
