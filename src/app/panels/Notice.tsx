import { useEffect } from "react";
import { useExplorer } from "../store/explorer.ts";

/** A line that says what was just done, and goes by itself. */
export function Notice() {
  const notice = useExplorer((state) => state.notice);
  const { announce } = useExplorer.getState();
  useEffect(() => {
    if (notice === null) return;
    const end = setTimeout(() => announce(null), 6000);
    return () => clearTimeout(end);
  }, [notice, announce]);
  return (
    <div className="notice" role="status" data-shown={notice !== null}>
      {notice}
    </div>
  );
}
