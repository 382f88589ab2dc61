import type { Io } from "./io.ts";

const WIDTH = 24;

function left(seconds: number): string {
  if (!Number.isFinite(seconds)) return "";
  if (seconds < 60) return `${Math.ceil(seconds)} s left`;
  return `${Math.ceil(seconds / 60)} min left`;
}

/** "[######------------------] 250 of 1000 files, 41 a second, 19 s left". `seconds`: since the first file. */
export function progressLine(done: number, all: number, seconds: number): string {
  const full = Math.round((done / Math.max(1, all)) * WIDTH);
  const bar = `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] ${done} of ${all} files`;
  const rate = done / seconds;
  if (done < 2 || !Number.isFinite(rate)) return bar;
  return `${bar}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${left((all - done) / rate)}`;
}

/** Tells how far a build is: a line that replaces itself on a terminal, one line for each tenth elsewhere, nothing when it is short. */
export function progressBar(io: Io, now: () => number): (done: number, all: number) => void {
  let started: number | null = null;
  let drawn = Number.NEGATIVE_INFINITY;
  let tenth = 0;
  return (done, all) => {
    started ??= now();
    const seconds = (now() - started) / 1000;
    if (io.isTerminal) {
      if (done === all) io.draw("\r\u001b[K");
      else if (now() - drawn >= 100) {
        drawn = now();
        io.draw(`\r\u001b[K${progressLine(done, all, seconds)}`);
      }
      return;
    }
    const reached = Math.floor((done / Math.max(1, all)) * 10);
    if (all < 100 || reached === tenth || reached === 0) return;
    tenth = reached;
    io.say(`Read ${done} of ${all} files`);
  };
}
