/** Exit status of a process that a person has stopped. */
export const INTERRUPTED = 130;

/** The same Ctrl-C may arrive twice, from the terminal and from the launcher; what comes later is meant. */
const ECHO = 500;

/**
 * Lets work end in order when the process is asked to stop; being asked again ends it at once.
 * Gives what takes the watch off.
 */
export function onInterrupt(stop: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  let asked = 0;
  const heed = () => {
    if (asked && performance.now() - asked > ECHO) process.exit(INTERRUPTED);
    if (asked) return;
    asked = performance.now();
    stop();
  };
  for (const signal of signals) process.on(signal, heed);
  return () => {
    for (const signal of signals) process.off(signal, heed);
  };
}
