/** What the data and the drawings may be used under. */
export const dataLicence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** The file LICENSE.txt of a zip. */
export const licenceText = `${dataLicence.title} (CC BY 4.0)

You may copy, share and adapt this for any purpose, if you name the source and say what you changed.
转载、改编、商用均可，须注明出处，并说明所作的改动。

${dataLicence.path}
${dataLicence.path}legalcode
`;
