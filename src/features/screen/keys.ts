/** What a key does on the big screen. */
export type Action = "toggle" | "previous" | "next" | "first" | "last" | "full";

const actions: Readonly<Record<string, Action>> = {
  " ": "toggle",
  ArrowLeft: "previous",
  ArrowRight: "next",
  PageUp: "previous",
  PageDown: "next",
  Home: "first",
  End: "last",
};

/** A key press and where it fell. */
export interface Press {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  /** What has the focus: a form field keeps all its keys, a link or button the space bar. */
  on: "field" | "control" | "page";
}

/** The action of a key press; undefined where the key is the browser's, the reader's or a field's. */
export function actionOf(press: Press): Action | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey || press.on === "field") return undefined;
  const action = actions[press.key];
  return action === "toggle" && press.on === "control" ? undefined : action;
}
