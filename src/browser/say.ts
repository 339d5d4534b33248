/** Puts words into a status, so that they are announced also when they are the same as before. */
export function say(status: Element | null | undefined, words: string): void {
  if (!status) return;
  status.textContent = "";
  setTimeout(() => (status.textContent = words), 50);
}
