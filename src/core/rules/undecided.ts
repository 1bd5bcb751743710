const OUTSIDE = 'How many instances run, and with which resources, is set outside the files.'

/**
 * Constraints that no rule decides, by their id in the catalogue, with the reason: what nobody can tell from the files,
 * the stated facts or an earlier configuration.
 */
export const UNDECIDED: Readonly<Record<string, string>> = {
  'autoscale-worker': OUTSIDE,
  'fixed-disk-sum': 'How much storage a plan has is not in the files.',
  'guaranteed-higher-memory': OUTSIDE,
  'scale-local-state': OUTSIDE,
  'scale-service': OUTSIDE,
  'sticky-with-scaling': OUTSIDE,
}

/** Constraints that are told while the files are read, as a failure with its place: without them there is no entry. */
export const DECIDED_BY_READING: Readonly<Record<string, string>> = {
  'fixed-app-name-missing': 'An application in a Platform.sh file without a name cannot be read as one.',
}
