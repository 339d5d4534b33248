/** What a headline needs of a font beside its glyphs: that letters stand as close as they should, and nothing else. */
export const lean = {
  noLayoutClosure: true,
  noHinting: true,
  keepFeatures: ["kern"],
  dropTables: ["vhea", "vmtx", "VORG", "BASE", "STAT", "GDEF"],
};
