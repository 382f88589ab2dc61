const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does something that must not be cut in half: someone's Ctrl+C in the middle does not end the program there. */
export function holdSignals<T>(act: () => T): T {
  const wait = (): void => {};
  for (const signal of signals) process.on(signal, wait);
  try {
    return act();
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}
