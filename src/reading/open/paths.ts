/** The folder of a path: all before its last slash. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** The name behind the last slash of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Where a path leads from a folder, with a slash before it: one that begins with a slash leads from the root. */
export function pathFrom(folder: string, path: string): string {
  const open: string[] = [];
  for (const step of `${path.startsWith("/") ? "" : folder}/${path}`.split("/")) {
    if (step === "..") open.pop();
    else if (step !== "" && step !== ".") open.push(step);
  }
  return `/${open.join("/")}`;
}
