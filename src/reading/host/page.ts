/** A page taken apart as a browser does it, of which nothing runs and for which nothing is fetched. */
export interface OpenPage {
  page: Document;
  /** The style sheets that stand in the page itself. */
  sheets: () => readonly CSSStyleSheet[];
  close: () => void;
}
