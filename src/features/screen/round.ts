/** How long a slide stands, in seconds, where the address asks for nothing else. */
export const usualSeconds = 12;

const shortest = 5;
const longest = 120;

/** The seconds that an address asks for, `?seconds=20`, kept within what can be read and what still turns. */
export function secondsOf(search: string): number {
  const asked = Number(new URLSearchParams(search).get("seconds") ?? usualSeconds);
  return Number.isFinite(asked) && asked > 0 ? Math.min(longest, Math.max(shortest, asked)) : usualSeconds;
}

/** The slide that a step leads to: the round closes in both directions. */
export function stepFrom(index: number, { by, count }: { by: number; count: number }): number {
  return (((index + by) % count) + count) % count;
}

/** The style sheet of a round without script: each of `count` slides is seen for its share of the round. */
export function roundCss(count: number): string {
  const share = `${Number((100 / count).toFixed(4))}%`;
  return [
    `:root{--beat:${usualSeconds}s;--round:${usualSeconds * count}s}`,
    `@keyframes turn{0%{visibility:visible}${share},to{visibility:hidden}}`,
    `@keyframes mark{0%{background-size:100% calc(1.1*var(--u))}${share},to{background-size:100% calc(.3*var(--u))}}`,
  ].join("");
}
