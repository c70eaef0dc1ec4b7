/** The field of a remark on a section, in the form of the decision. */
export const remarkField = (section: string): string => `remark-${section}`;
