/** JSON that cannot end the script element that it stands in. */
export const scriptJson = (value: object): string => JSON.stringify(value).replaceAll("<", "\\u003c");
