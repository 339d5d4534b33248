/**
 * How long a wait for one thing may take, in milliseconds: far beyond what a busy machine needs, so only a fault
 * reaches it.
 */
export const patience = 120_000;

/** How long a whole test or its set-up may take: only what hangs reaches it. */
export const longest = 600_000;
