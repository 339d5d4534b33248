import { setImmediate } from "node:timers/promises";

/**
 * Waits for the next turn. What the DOM of drawings refers to weakly is held until a turn ends, and a build makes many
 * pages and files in one: without turns between their drawings all of it piles up.
 */
export async function nextTurn(): Promise<void> {
  await setImmediate();
}
