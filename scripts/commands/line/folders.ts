/** The folders of a site where no others are named. */

/** What notices are made of. */
export const CONTENT_FOLDER = 'content';

/** Where a site is published. */
export const SITE_FOLDER = '_site';
