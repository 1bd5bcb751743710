// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import mermaid from 'mermaid'
import { describe, expect, test } from 'vitest'
import type { Flavour } from '../../model/design.ts'
import { graphOf } from '../../model/graph.ts'
import { formats } from '../formats.ts'
import { writeReport } from '../markdown/write.ts'
import { isDrawnByDefault, writeMermaid } from '../mermaid/write.ts'
import { drawSvg } from '../svg/draw.ts'

const CORPUS = join(process.cwd(), '../shared/corpus')

describe.skipIf(!existsSync(CORPUS))('every project of the corpus', () => {
  test.each(cases())('$class/$name can be drawn and reported', async ({ class: kind, name, format }) => {
    const path = join(kind, name)
    const folder = join(CORPUS, path)
    const files = Object.fromEntries(
      filesIn(folder).map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
    )
    const { configuration } = formats[format].read(files)
    const project = { id: 'p', name: path, flavour: format, files, configuration }
    const design = { name: path, projects: [project], layout: {} }

    const svg = drawSvg(design, { theme: 'auto', today: '2026-07-21', logoOf: () => undefined })
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(drawing.querySelector('parsererror')).toBeNull()
    expect(drawing.querySelectorAll('g[transform]')).toHaveLength(graphOf(configuration).nodes.length)

    const flowchart = writeMermaid(design)
    expect(isDrawnByDefault(flowchart)).toBe(true)
    await expect(mermaid.parse(flowchart)).resolves.toMatchObject({ diagramType: 'flowchart-v2' })

    expect(writeReport(design, { findings: [], today: '2026-07-21' })).not.toContain('undefined')
  })
})

interface Case {
  readonly class: string
  readonly name: string
  readonly format: Flavour
}

/** Mermaid takes its time, and what is drawn is the same for both flavours: of Fixed, every fourth will do. */
function cases(): readonly Case[] {
  if (!existsSync(CORPUS)) return []
  const all: readonly Case[] = JSON.parse(readFileSync(join(CORPUS, 'index.json'), 'utf8'))
  return all.filter(({ format }, at) => format === 'flex' || at % 4 === 0)
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'case.json')
    .map(({ parentPath, name }) => join(parentPath, name))
}
