/** Where the page is that compares a reader's file with the published ones. */

export const VERIFY_PAGE = 'verify/index.html';
