import type { Tree } from '../../src/core/base/tree.ts'
import { formats } from '../../src/core/formats/formats.ts'
import { addApplication, addRoute, addService, addWorker } from '../../src/core/model/edits/add.ts'
import { connect } from '../../src/core/model/edits/connect.ts'
import { duplicateNode } from '../../src/core/model/edits/duplicate-node.ts'
import { removeNode } from '../../src/core/model/edits/remove-node.ts'
import { renameNode } from '../../src/core/model/edits/rename-node.ts'
import { setVersion } from '../../src/core/model/edits/set-type.ts'
import type { Files } from '../../src/core/model/files.ts'
import type { NodeRef } from '../../src/core/model/node.ts'

interface Export {
  readonly name: string
  readonly files: Files
}

type Edit = (configuration: Tree) => Tree

const path = '.upsun/config.yaml'
const application = (name: string): NodeRef => ({ kind: 'application', name })
const service = (name: string): NodeRef => ({ kind: 'service', name })

/** What the canvas does when someone draws a headless project with a worker. */
const drawing: readonly Edit[] = [
  (tree) => addApplication(tree, 'frontend', 'nodejs:22'),
  (tree) => addApplication(tree, 'api', 'php:8.3'),
  (tree) => addWorker(tree, 'api', 'queue', 'php worker.php'),
  (tree) => addService(tree, 'db', 'postgresql:16'),
  (tree) => addService(tree, 'cache', 'redis:7.2'),
  (tree) => addService(tree, 'files', 'network-storage:2.0'),
  (tree) => relate(tree, 'frontend', application('api'), 'http'),
  (tree) => relate(tree, 'api', service('db'), 'postgresql'),
  (tree) => relate(tree, 'api', service('cache')),
  (tree) =>
    connect(tree, {
      kind: 'mount',
      from: application('api'),
      service: 'files',
      path: 'uploads',
      source: 'service',
    }),
  (tree) => addRoute(tree, 'https://{default}/'),
  (tree) =>
    connect(tree, {
      kind: 'upstream',
      route: 'https://{default}/',
      to: application('frontend'),
      endpoint: 'http',
    }),
  (tree) => addRoute(tree, 'https://www.{default}/'),
  (tree) => connect(tree, { kind: 'redirect', from: 'https://www.{default}/', to: 'https://{default}/' }),
]

/** A project drawn from nothing, and what every given project becomes by each kind of edit. */
export function exportsOf(projects: Readonly<Record<string, string>>): Export[] {
  const drawn = { name: 'drawn from nothing', files: filesAfter({}, drawing) }
  return [drawn, ...Object.entries(projects).flatMap(([name, text]) => editedFrom(name, { [path]: text }))]
}

function editedFrom(name: string, files: Files): Export[] {
  const { applications = {}, services = {} } = formats.flex.read(files).configuration
  const [anApplication = ''] = Object.keys(applications ?? {})
  const [aService = ''] = Object.keys(services ?? {})
  const edits: Readonly<Record<string, Edit>> = {
    'as it was': (tree) => tree,
    'with an application': (tree) => addApplication(tree, 'added', 'python:3.12'),
    'with a service and a relationship': (tree) =>
      relate(addService(tree, 'added', 'valkey:8.0'), anApplication, service('added')),
    'with a worker': (tree) => addWorker(tree, anApplication, 'added', 'run'),
    'with an application twice': (tree) => duplicateNode(tree, application(anApplication)),
    'with another version': (tree) => setVersion(tree, service(aService), '15'),
    'without a service': (tree) => removeNode(tree, service(aService)),
    'with an application renamed': (tree) => {
      const renamed = renameNode(tree, application(anApplication), 'renamed')
      if (!renamed.ok) throw new Error(renamed.failure)
      return renamed.value
    },
  }
  return Object.entries(edits).map(([edit, change]) => ({
    name: `${name} ${edit}`,
    files: filesAfter(files, [change]),
  }))
}

function relate(tree: Tree, from: string, to: NodeRef, endpoint?: string): Tree {
  return connect(tree, {
    kind: 'relationship',
    from: application(from),
    to,
    name: to.name,
    ...(endpoint && { endpoint }),
  })
}

/** Every edit is written by itself, as on the canvas. */
function filesAfter(files: Files, edits: readonly Edit[]): Files {
  return edits.reduce((before, edit) => {
    const reading = formats.flex.read(before)
    const written = formats.flex.write(edit(reading.configuration), before, reading)
    if (!written.ok) throw new Error(written.failure.message)
    return written.value
  }, files)
}
