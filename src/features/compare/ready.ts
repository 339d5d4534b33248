/** A comparison with a page of its own: its address, and the figures by id; all else is worked out from these. */
export interface Ready {
  slug: string;
  figures: readonly string[];
}

const ready = (slug: string, ...figures: readonly string[]): Ready => ({ slug, figures });

/** The ready comparisons, those that readers ask for first. */
export const readyComparisons: readonly Ready[] = [
  ready("baotou-outside-wuhai-domestic", "baotou-2022-feature-019", "wuhai-2022-review-002"),
  ready("baotou-agreed-received", "baotou-2022-feature-013", "baotou-2022-feature-019"),
  ready("wuhai-months-and-year", "wuhai-2022-review-002", "wuhai-2022-review-007"),
  ready("region-half-year-target", "inner-mongolia-2023-h1-006", "inner-mongolia-2023-h1-012"),
  ready("wuhai-domestic-outside", "wuhai-2022-review-002", "wuhai-2022-review-005"),
  ready("baotou-alxa-outside", "baotou-2022-feature-019", "alxa-2024-result-f3"),
  ready("baotou-wuhai-signed", "baotou-2022-feature-012", "wuhai-2023-work-report-f3"),
  ready("baotou-received-and-target", "baotou-2022-feature-019", "baotou-2025-work-report-tasks-f1"),
  ready("wuhai-hulunbuir-signed", "wuhai-2023-work-report-f3", "hulunbuir-2022-work-report-f2"),
  ready("wuhai-region-domestic", "wuhai-2022-review-002", "inner-mongolia-2023-h1-006"),
  ready("baotou-2018-2020", "baotou-2019-work-report-f1", "baotou-2021-work-report-digest-f1"),
  ready("wuhai-alxa-domestic", "wuhai-2022-review-002", "alxa-2024-result-f1"),
  ready("wuhai-region-missions", "wuhai-2022-review-009", "inner-mongolia-2023-h1-014"),
  ready("wuhai-baotou-signings", "wuhai-2022-review-025", "baotou-2022-feature-041"),
  ready("wuhai-baotou-missions", "wuhai-2022-review-009", "baotou-2022-feature-002"),
  ready(
    ...(["three-reserves", "wuhai-2022-review-017", "inner-mongolia-2023-h1-026"] as const),
    "inner-mongolia-2023-h1-037",
  ),
  ready(
    ...(["wuhai-size-classes", "wuhai-2022-review-028", "wuhai-2022-review-031"] as const),
    "wuhai-2022-review-034",
  ),
  ready("baotou-registered-industrial", "baotou-2022-feature-014", "baotou-2022-feature-015"),
  ready("wuhai-region-target", "wuhai-2022-review-007", "inner-mongolia-2023-h1-012"),
  ready("ordos-foreign-capital", "ordos-2024-h1-foreign-capital-f1", "ordos-2023-jan-apr-f3"),
];
