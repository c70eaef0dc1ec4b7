/** The seven themes in their order; each has a forum. */
export const themeSlugs = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'] as const;
