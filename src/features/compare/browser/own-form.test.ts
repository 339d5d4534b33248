import { afterEach, expect, test, vi } from "vitest";
import { comparePage } from "../../../../test/lib/compare-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a number of the reader's stands beside one of the site, and nothing of it is in the query", async () => {
  const { one, window, text, query, click } = await comparePage("?f=wuhai-2022-review-002");
  const put = (name: string, value: string) => ((one(`.own [name=${name}]`) as HTMLInputElement).value = value);
  const submit = () => one(".own").dispatchEvent(new window.Event("submit", { cancelable: true }));
  put("place", "150200");
  put("indicator", "funds-domestic");
  put("value", "many");
  submit();
  expect(text(".own [role=status]")).toContain("12.5");
  put("value", "577.22");
  put("start", "2022-01-01");
  put("end", "2022-11-30");
  submit();
  expect(text(".asked")).toContain("包头577.22亿元，能比吗");
  expect(text(".result .why")).toContain("读者输入");
  expect(text(".result .values")).toContain("读者输入的数，本站没有核对");
  expect(query()).toBe("?f=wuhai-2022-review-002");
  expect(window.location.hash).toContain("577.22");
  click('.picked [value="own"]');
  expect(window.location.hash).toBe("");
});

test("an address with a number of the reader's shows it again", async () => {
  const cells = "value=20&unit=亿元&place=150200&indicator=funds-domestic&start=&end=&status=target";
  const { text, one } = await comparePage(`?f=wuhai-2022-review-002#${cells}`);
  expect(text(".asked h2")).toContain("包头20亿元（目标）");
  expect((one(".own [name=value]") as HTMLInputElement).value).toBe("20");
});
