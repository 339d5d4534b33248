import { afterEach, expect, test, vi } from "vitest";
import { explorePage } from "../../../../test/lib/explore-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What is saved, by the name of its file. */
function saving(window: { HTMLAnchorElement: typeof HTMLAnchorElement }) {
  const saved: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  vi.spyOn(window.HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.split(":").at(-1)) - 1];
    if (blob) saved.push({ name: this.download, blob });
  });
  return saved;
}

test("the rows shown are saved as a file, and a word says how many", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const { click, text, window } = await explorePage("?indicator=any-funds");
  const saved = saving(window);
  click("[data-take=shown][data-kind=csv]");
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  vi.runAllTimers();
  vi.useRealTimers();
  const [file] = saved;
  expect(file?.name).toBe("counting-investment-rows.csv");
  const lines = ((await file?.blob.text()) ?? "").trimEnd().split("\r\n");
  expect(text(".take-shown")).toBe(`筛选出的${lines.length - 1}行`);
  expect(text(".taken")).toContain(`${lines.length - 1}行`);
});

test("the programs follow what is chosen, and name the files by their whole address", async () => {
  const { one, tick, window } = await explorePage();
  const programs = one("details:has(> #snippets)") as HTMLDetailsElement;
  programs.open = true;
  programs.dispatchEvent(new window.Event("toggle"));
  const first = (one("#snippet-r") as HTMLTextAreaElement).value;
  expect(first).toContain("data/figures.csv");
  expect(first).not.toContain("150300");
  tick("[data-facet=place] [value='150300']");
  for (const language of ["duckdb", "pandas", "r"]) {
    const program = (one(`#snippet-${language}`) as HTMLTextAreaElement).value;
    expect(program).toContain("150300");
    expect(program).toMatch(/https:\/\/example\.org\/x\/data\/figures\.(?:csv|parquet)/);
  }
});
