const runs: (() => void)[] = [];

/** Runs something on what the page shows: now, and whenever a switch has put another map in its place. */
export function whenShown(run: () => void): void {
  runs.push(run);
  run();
}

/** Says that another map is in place. */
export function tellShown(): void {
  for (const run of runs) run();
}
