/** The same on the command line: a text's candidates as a sheet, and the judged sheet into the data. */
export const readCommands = [
  "npm run -s pull -- --place 150200 --text report.txt report.pdf > candidates.csv",
  "npm run enter -- --report baotou-2026 --text report.txt judged.csv",
].join("\n");
