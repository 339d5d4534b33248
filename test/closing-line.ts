import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with `N passed, N failed` alone on a line, over all tests of all projects. */
export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed" || state === "failed") counts[state] += 1;
        else counts.skipped += 1;
      }
      if (module.state() === "failed" && [...module.children.allTests("failed")].length === 0) counts.failed += 1;
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
    // The default reporter prints its summary in the same tick; this line comes after it.
    setImmediate(() => console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`));
  },
};
