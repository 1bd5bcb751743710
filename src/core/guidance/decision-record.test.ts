import { expect, test } from 'vitest'
import type { Tree } from '../base/tree.ts'
import type { ProjectFacts } from '../model/facts.ts'
import { advise } from './advise.ts'
import { printDecisionRecord } from './decision-record.ts'
import { recognise } from './recognise.ts'
import { DESIGNS } from './testing.ts'

function record(name: string, configuration: Tree, facts: ProjectFacts = {}): string {
  return printDecisionRecord(name, advise(configuration, facts), recognise(configuration, facts))
}

test('a record has context, criteria, decision, consequences and the page', () => {
  expect(record('Shop', DESIGNS.userAdmin, { answers: { differentTeams: true } })).toMatchInlineSnapshot(`
    "# Architecture of Shop: One project for all applications

    ## Context

    - **Visitors and administrators on the same data**: "office" is for administrators by its name or address, and uses the same database as "shop": "db".
    - **Applications as one cluster**: "shop" and "office" use "db".

    ## Criteria that hold

    - **Applications use the same database** (configuration). "shop" and "office" use the same database in "db". Speaks for one project: A database is never visible outside its project, so separate projects cannot share one.
    - **Visitors and administrators use the same data** (configuration). "office" is for administrators by its name or address, and uses the same database as "shop": "db". Speaks for one project: Both need the same database, and a database cannot be reached from another project.
    - **Different teams work on the applications** (answered). Speaks for separate projects: In one project every push deploys the work of all teams; Git submodules are a way for them to share it all the same.

    ## Criteria that do not hold

    - **Applications call each other privately** (configuration). No application is connected to another.
    - **Each stands alone with data of its own** (configuration). "db" has data of several applications.
    - **The same code, each with data of its own** (configuration). Every application has a source of its own.
    - **An application and a process in the background** (configuration). No application has a worker.
    - **A front end and a back end of one product** (configuration). Every application has data of its own.
    - **One system in several languages** (configuration). All applications are written in one language.
    - **No database is needed in common** (configuration). Applications share data in "db".

    ## Still open

    - Does one application, such as a content management system, serve several sites?
    - Do the applications serve different customers or clients?

    ## Decision

    **One project for all applications.** The applications need something of each other that separate projects cannot provide.

    ## Consequences

    - **Repository**: All code is in one repository, be it as Git submodules of several teams. "shop" and "office" each have a folder of their own.
    - **Services**: "db" is shared by "shop" and "office". Services can be shared or not: every application declares its own relationships.
    - **Traffic between applications**: Applications can call each other privately, by a relationship with the endpoint "http".
    - **Router**: One router answers for all applications.
    - **Environments**: Every branch becomes an environment with all of it: 2 applications, 1 service.
    - **Releases**: One push deploys everything. Applications that did not change reuse their build.
    - **Domains**: The project may have any number of hosts; one certificate covers up to 100 of them.

    Documentation: <https://docs.upsun.com/learn/bestpractices/oneormany.html>
    "
  `)
})

test('a record of nothing says so', () => {
  expect(record('New', DESIGNS.nothing)).toContain('- Nothing is drawn yet.')
})

test('what does not hold for one and the same reason is one item', () => {
  const lines = record('Shop', DESIGNS.monolith).split('\n')
  expect(lines.filter((line) => line.includes('is the only application.'))).toHaveLength(1)
})

test('names are text in it, whatever they are made of', () => {
  const name = '<img src=x onerror=alert(1)> **[a](https://evil.example)**\n# b'
  const text = record(name, { applications: { [name]: { workers: { '`w`': {} } } } })
  expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(|https:\/\/evil|^# b/m)
})
