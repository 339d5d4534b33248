/** How many things of a place may stand unfolded: a list that short is read faster than opened. */
export const few = 5;
