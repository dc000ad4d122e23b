/** Where a notice may lead to, beside its own site. */

/** Schemes that an author may write; pages and files link to no other that could run a script or open a file of the reader. */
export const LINK_SCHEMES: readonly string[] = ['http', 'https', 'mailto'];
