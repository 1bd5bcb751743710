import type { Rule } from '../rule.ts'
import { imageNoLongerOffered } from './image-no-longer-offered.ts'
import { versionDecommissioned } from './version-decommissioned.ts'
import { versionDeprecated } from './version-deprecated.ts'
import { versionNoLongerOffered } from './version-no-longer-offered.ts'
import { versionRetired } from './version-retired.ts'

export const LIFECYCLE_RULES: readonly Rule[] = [
  imageNoLongerOffered,
  versionDecommissioned,
  versionDeprecated,
  versionNoLongerOffered,
  versionRetired,
]
