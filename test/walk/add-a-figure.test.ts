import { afterEach, beforeEach, expect, test } from "vitest";
import { openDesk, type Desk } from "./walk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = openDesk();
  desk.append("vocab/places.csv", {
    code: "150823",
    zh: "乌拉特前旗",
    en: "Urad Front Banner",
    level: "district",
    parent: "150800",
  });
  // A first reading that took nothing but the projects for a figure.
  await desk.add({
    report: "banner-2024",
    text: "",
    place: "150823",
    judge: (row) => ({
      ...row,
      ...(row["figure_or_aside"] === "figure" &&
        (row["printed"] === "28项"
          ? { indicator: "projects-implemented", place: "150823", period: "2024-01-01/2024-06-30" }
          : { figure_or_aside: "aside", reason: "other-news" })),
    }),
    cells: {
      title: "某旗上半年招商引资",
      title_en: "Half a year of a banner",
      published: "2024-07-10",
      published_from: "2024-07-10",
      published_to: "2024-07-10",
      kind: "press",
    },
  });
});
afterEach(() => desk.leave());

const account = () => desk.run("account", "--reports", desk.texts, "--data", desk.data, "--report", "banner-2024");
const row = {
  ...{ id: "banner-2024-002", line: "5", column: "27", printed: "9次", indicator: "leader-trips", place: "150823" },
  ...{ period_start: "2024-01-01", period_end: "2024-06-30", value: "9", unit: "次", qualifier: "exact" },
  ...{ status: "actual", dimension: "leaders", member: "party-government" },
};

test("a figure takes the next free number, its numeral leaves aside/, and the ledger stays even", async () => {
  expect(await account()).toBe("banner-2024: 13 numerals, 1 figures, 12 set aside, 0 unaccounted\n");
  desk.replace("aside/banner-2024.csv", ["5,27,9次,other-news\n", ""]);
  desk.append("figures/banner-2024.csv", row);
  expect(await account()).toBe("banner-2024: 13 numerals, 2 figures, 11 set aside, 0 unaccounted\n");
  const entered = desk.normalize().figures.filter(({ report }) => report === "banner-2024");
  expect(entered.map(({ id, printed }) => `${id} ${printed}`)).toEqual(["banner-2024-001 28项", "banner-2024-002 9次"]);
});

test("a numeral that stays in aside/ is told as accounted for twice", () => {
  desk.append("figures/banner-2024.csv", row);
  expect(desk.faults()).toContain(
    "(column): doubly accounted numeral: line 5, column 27. Also in figures/banner-2024.csv banner-2024-002",
  );
});
