/** Does something once the next frame is painted; returns the way to leave it undone. */
export function afterPaint(then: () => void): () => void {
  let later: ReturnType<typeof setTimeout> | undefined;
  // A frame's callbacks run before it is painted; a task asked for in one runs after.
  const frame = requestAnimationFrame(() => {
    later = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(later);
  };
}
