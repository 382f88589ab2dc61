import { useEffect, useState } from "react";
import { afterPaint } from "./afterPaint.ts";

/**
 * A value once the screen was painted with it elsewhere. The words beside the picture stand in the next frame; the picture, which
 * takes longer than one, follows.
 */
export function usePainted<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => setPainted(value)), [value]);
  return painted;
}
