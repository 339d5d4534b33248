/** Runs an action on each call, never two at once: of the calls that come meanwhile, one is enough afterwards. */
export function oneAtATime(action: () => Promise<void>): () => Promise<void> {
  let wanted = false;
  let running: Promise<void> | undefined;
  async function run(): Promise<void> {
    while (wanted) {
      wanted = false;
      await action();
    }
    running = undefined;
  }
  return () => {
    wanted = true;
    running ??= run();
    return running;
  };
}
