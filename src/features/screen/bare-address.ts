/** An address as one types it: without scheme and without the last stroke. */
export function bareAddress(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
