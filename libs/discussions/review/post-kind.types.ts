/** What the desk calls a post. */
export const POST = 'POST';
