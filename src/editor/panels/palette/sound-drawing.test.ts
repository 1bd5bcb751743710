import { describe, expect, test } from 'vitest'
import type { Tree } from '../../../core/base/tree.ts'
import { imageOf } from '../../../core/catalog/catalog.ts'
import { legalTargets } from '../../../core/catalog/connections.ts'
import { formats } from '../../../core/formats/formats.ts'
import { projectFrom } from '../../../core/formats/project-from.ts'
import type { Flavour } from '../../../core/model/design.ts'
import { connect } from '../../../core/model/edits/connect.ts'
import { type NodeRef, nodeId } from '../../../core/model/node.ts'
import { checkProject } from '../../../core/rules/check.ts'
import { completed } from '../../../core/rules/shared/fixes/completed.ts'
import { type Part, planAddition } from '../../commands/topology/parts.ts'
import { PALETTES } from './palette-groups.ts'

/** A project that is drawn as people draw it: parts of the palette, and connections between them. */
function draw(flavour: Flavour) {
  let configuration: Tree = {}
  return {
    add: (part: Part): NodeRef => {
      const { ref, change } = planAddition(configuration, part, flavour)
      configuration = change(configuration)
      return ref
    },
    connect: (from: NodeRef, to: NodeRef): void => {
      const permission = legalTargets(configuration, from).get(nodeId(to))
      if (!permission?.ok) throw new Error(permission?.failure ?? `${to.name} is not there`)
      configuration = completed(connect(configuration, permission.value), from, to)
    },
    /** What is loud about it, once it is written to files and opened again. */
    faults: (): readonly string[] => {
      const format = formats[flavour]
      const written = format.write(configuration, {}, format.read({}))
      if (!written.ok) return [written.failure.message]
      const reading = format.read(written.value)
      expect(reading.configuration).toEqual(configuration)
      const project = projectFrom({ id: 'p', name: 'drawn', flavour, files: written.value }, reading)
      const circumstances = { facts: {}, today: '2026-08-20', others: [], silenced: [] }
      const { findings } = checkProject(project, circumstances)
      return [
        ...reading.failures.map(({ message }) => message),
        ...findings
          .filter(({ severity }) => severity !== 'info')
          .map(({ rule, message }) => `${rule}: ${message}`),
      ]
    },
  }
}

type Drawing = ReturnType<typeof draw>

/** An application that a route leads to. */
function addSite(drawing: Drawing, image: string): NodeRef {
  const application = drawing.add({ kind: 'application', image })
  drawing.connect(drawing.add({ kind: 'route' }), application)
  return application
}

/** A service, connected as its kind is: in front of the application, behind another service, or behind it. */
function addUsed(drawing: Drawing, image: string, application: NodeRef): NodeRef {
  const opens = imageOf(image)?.opens
  if (opens?.to === 'applications') {
    const front = drawing.add({ kind: 'service', image })
    drawing.connect(front, application)
    drawing.connect(drawing.add({ kind: 'route' }), front)
    return front
  }
  const primary = opens && addUsed(drawing, opens.to[0] ?? '', application)
  const service = drawing.add({ kind: 'service', image })
  if (primary) drawing.connect(service, primary)
  drawing.connect(application, service)
  return service
}

function imagesOf(flavour: Flavour, kind: 'application' | 'service'): string[] {
  return PALETTES[flavour].flatMap(({ entries }) =>
    entries.flatMap(({ item }) => (item.kind === kind && 'image' in item ? item.image : [])),
  )
}

const soldApart = (image: string) => imageOf(image)?.premium === true

describe.each(['flex', 'fixed'] as const)('what is drawn from the palette of %s is sound', (flavour) => {
  const applications = imagesOf(flavour, 'application')
  const services = imagesOf(flavour, 'service').filter((image) => !soldApart(image))

  test('the palette has applications and services', () => {
    expect(applications.length).toBeGreaterThan(8)
    expect(services.length).toBeGreaterThan(20)
  })

  test.each(applications)('%s alone, with a route, and with a worker', (image) => {
    const drawing = draw(flavour)
    const application = drawing.add({ kind: 'application', image })
    expect(drawing.faults()).toEqual([])
    drawing.connect(drawing.add({ kind: 'route' }), application)
    expect(drawing.faults()).toEqual([])
    drawing.add({ kind: 'worker', application: application.name })
    expect(drawing.faults()).toEqual([])
  })

  test.each(services)('%s, used by every kind of application', (image) => {
    for (const application of applications) {
      const drawing = draw(flavour)
      addUsed(drawing, image, addSite(drawing, application))
      expect(drawing.faults(), application).toEqual([])
    }
  })

  test.each(services)('%s, used by a worker', (image) => {
    const drawing = draw(flavour)
    const application = addSite(drawing, 'php')
    if (imageOf(image)?.opens) return
    const service = drawing.add({ kind: 'service', image })
    drawing.connect(drawing.add({ kind: 'worker', application: application.name }), service)
    expect(drawing.faults()).toEqual([])
  })

  test('one of each in one project', () => {
    const drawing = draw(flavour)
    const [front, ...others] = applications.map((image) => addSite(drawing, image))
    for (const other of others) if (front) drawing.connect(front, other)
    const families = new Set<string>()
    for (const image of services) {
      // Two of a family are advised against, and what one service has in front of it, another has behind it.
      const family = image.replace(/-(persistent|replica)$/, '').replace('mariadb', 'mysql')
      if (families.has(family) || imageOf(image)?.opens) continue
      families.add(family)
      if (front) addUsed(drawing, image, front)
    }
    if (front) drawing.add({ kind: 'worker', application: front.name })
    expect(drawing.faults()).toEqual([])
  })

  test('what is sold apart says that and nothing else', () => {
    for (const image of imagesOf(flavour, 'service').filter(soldApart)) {
      const drawing = draw(flavour)
      addUsed(drawing, image, addSite(drawing, 'nodejs'))
      expect(drawing.faults()).toEqual([expect.stringMatching(/^premium-service:/)])
    }
  })
})
