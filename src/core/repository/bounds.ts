/** How many files are listed at most. A repository with more has its configuration near its top. */
export const MAX_LISTED = 20_000
