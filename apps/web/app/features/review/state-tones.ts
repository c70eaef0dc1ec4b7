/** The look of a tag that says where something stands with the moderators. */
export const STATE_TONES = { CHANGES_REQUESTED: 'warn', DRAFT: 'plain', SUBMITTED: 'theme', IN_REVIEW: 'theme', PUBLISHED: 'good', HIDDEN: 'bad', REJECTED: 'bad', WITHDRAWN: 'plain' } as const;
