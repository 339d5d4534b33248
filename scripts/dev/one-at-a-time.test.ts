import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

/** An action that ends when it is told to, and what is known of its runs. */
function slow() {
  const ends: (() => void)[] = [];
  const state = { begun: 0, most: 0 };
  let now = 0;
  const run = oneAtATime(async () => {
    state.begun += 1;
    now += 1;
    state.most = Math.max(state.most, now);
    await new Promise<void>((resolve) => ends.push(resolve));
    now -= 1;
  });
  return { run, state, end: () => ends.shift()?.() };
}

test("calls while an action runs are answered by one more run after it, never beside it", async () => {
  const { run, state, end } = slow();
  const all = Promise.all([run(), run(), run()]);
  expect(state.begun).toBe(1);
  end();
  await expect.poll(() => state.begun).toBe(2);
  end();
  await all;
  expect(state).toEqual({ begun: 2, most: 1 });
});

test("a call after the end runs it anew", async () => {
  const { run, state, end } = slow();
  const first = run();
  end();
  await first;
  const second = run();
  expect(state.begun).toBe(2);
  end();
  await second;
});
