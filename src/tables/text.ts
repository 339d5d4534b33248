/** The languages of the site, the first its own. */
export const languages = ["zh", "en"] as const;
export type Lang = (typeof languages)[number];

/** One text in both languages of the site. */
export type Text = Readonly<Record<Lang, string>>;
