import type { Result } from '../../core/base/result.ts'
import type { Theme } from '../../core/formats/svg/style.ts'
import type { Design } from '../../core/model/design.ts'
import type { FileContent } from '../../core/model/files.ts'
import type { Finding } from '../../core/rules/rule.ts'

/** What an export is made of. */
export interface ExportSource {
  readonly design: Design
  readonly findings: readonly Finding[]
  /** The day by which versions are judged, as `YYYY-MM-DD`. */
  readonly today: string
}

/** What a person chooses; a format reads what it has a choice for. */
export interface ExportOptions {
  readonly theme: Theme
  /** Whether a picture carries its design, and so opens here again. */
  readonly carriesDesign: boolean
}

/** A kind of file that Export offers. */
export interface ExportFormat {
  readonly id: string
  readonly label: string
  /** What it is good for, in a sentence. */
  readonly says: string
  /** How its files end, without the dot. */
  readonly ending: string
  readonly type: string
  /** How it is previewed: file by file, as a picture, or as a text that can be copied. */
  readonly preview: 'files' | 'picture' | 'text'
  /** The schemes it can be drawn in, the default first; absent for what has no colours. */
  readonly themes?: readonly Theme[]
  readonly mayCarryDesign?: boolean
  /** Its file, or why there is none, for people. */
  readonly make: (source: ExportSource, options: ExportOptions) => Promise<Result<FileContent, string>>
}
