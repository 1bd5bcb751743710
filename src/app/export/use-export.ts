import { useEffect, useMemo, useState } from 'react'
import type { Result } from '../../core/base/result.ts'
import type { FileContent } from '../../core/model/files.ts'
import { tellOnce } from '../../core/rules/told-once.ts'
import { useEditorState, useFindings } from '../../editor/store/editor.tsx'
import { today } from '../today.ts'
import type { ExportFormat, ExportOptions } from './export-format.ts'

interface Exported {
  /** The last file that was made; null before the first. */
  readonly made: Result<FileContent, string> | null
  /** Whether it is what was chosen: while another one is made, it is not. */
  readonly isCurrent: boolean
}

/** The file of a format, made anew with every choice. */
export function useExport(format: ExportFormat, options: ExportOptions): Exported {
  const design = useEditorState((state) => state.design)
  const findings = useFindings((found) => found.all)
  const { theme, carriesDesign } = options
  const make = useMemo(() => {
    const source = { design, findings: tellOnce(findings), today: today() }
    return () => format.make(source, { theme, carriesDesign })
  }, [format, design, findings, theme, carriesDesign])
  const [last, setLast] = useState<{ readonly file: Exported['made']; readonly by: unknown } | null>(null)

  useEffect(() => {
    let isCurrent = true
    void make().then((file) => isCurrent && setLast({ file, by: make }))
    return () => {
      isCurrent = false
    }
  }, [make])
  return { made: last?.file ?? null, isCurrent: last?.by === make }
}
