import { useEffect, useMemo, useState } from 'react'
import type { Result } from '../../core/base/result.ts'
import type { FileContent } from '../../core/model/files.ts'
import { tellOnce } from '../../core/rules/told-once.ts'
import { useEditorState, useFindings } from '../../editor/store/editor.tsx'
import { today } from '../today.ts'
import type { ExportFormat, ExportOptions } from './export-format.ts'

/** The file of a format, made anew with every choice; null while it is being made. */
export function useExport(format: ExportFormat, options: ExportOptions): Result<FileContent, string> | null {
  const design = useEditorState((state) => state.design)
  const findings = useFindings((found) => found.all)
  const source = useMemo(() => ({ design, findings: tellOnce(findings), today: today() }), [design, findings])
  const { theme, carriesDesign } = options
  const [made, setMade] = useState<Result<FileContent, string> | null>(null)

  useEffect(() => {
    let isCurrent = true
    void format.make(source, { theme, carriesDesign }).then((file) => isCurrent && setMade(file))
    return () => {
      isCurrent = false
    }
  }, [format, source, theme, carriesDesign])
  return made
}
