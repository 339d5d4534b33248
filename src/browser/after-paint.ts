/**
 * Lets work wait until all that has changed so far is painted, so that who types or clicks sees at once that he did; of
 * several works that wait only the last is done.
 */
export function afterPaint(): (work: () => void) => void {
  let waiting = 0;
  return (work) => {
    cancelAnimationFrame(waiting);
    // The first frame paints, the second begins after it.
    waiting = requestAnimationFrame(() => {
      waiting = requestAnimationFrame(work);
    });
  };
}
