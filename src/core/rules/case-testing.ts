import { parse } from 'yaml'
import { Tagged, type Tree } from '../base/tree.ts'
import type { Duplicate, Flavour, Project } from '../model/design.ts'
import type { ProjectFacts } from '../model/facts.ts'
import type { Finding, Rule, Severity } from './rule.ts'
import { runRules } from './run-rules.ts'

/** A configuration, as YAML or as the tree it would be read into. */
export type Source = string | Tree

/** What a case may say beside the configuration: by default one project without stated facts. */
export interface Setting {
  readonly flavour?: Flavour
  readonly facts?: ProjectFacts
  /** The paths of its files: the source is what they say. */
  readonly paths?: readonly string[]
  readonly duplicates?: readonly Duplicate[]
  /** The flavour of the other projects, where it is not the same. */
  readonly othersFlavour?: Flavour
  /** The other projects of the design, by name. */
  readonly others?: Readonly<Record<string, Source>>
  /** The configuration as it was imported. */
  readonly baseline?: Source
  /** The day of the check, as `YYYY-MM-DD`. */
  readonly today?: string
}

/** What is expected of the finding; of each, what is given. */
export interface Expected {
  readonly at?: string
  /** Which other entries it speaks of. */
  readonly also?: readonly string[]
  /** Where else the same is found, in order: by default nowhere. */
  readonly besides?: readonly string[]
  /** A part of the message. */
  readonly message?: string
  readonly severity?: Severity
  /** The titles of the fixes. */
  readonly fixes?: readonly string[]
  /** A part of what the first fix says that it entails; empty where it entails nothing. */
  readonly consequence?: string
  /** The configuration after the first fix. */
  readonly fixed?: Source
}

/** The findings of some rules on a configuration in its setting. */
export function runCase(rules: readonly Rule[], configuration: Tree, setting: Setting): readonly Finding[] {
  const {
    flavour = 'flex',
    facts = {},
    others = {},
    othersFlavour = flavour,
    paths = [],
    duplicates = [],
    baseline,
    today = '2026-08-20',
  } = setting
  const files = Object.fromEntries(paths.map((path) => [path, '']))
  return runRules(
    rules,
    { ...projectOf('shop', configuration, flavour), files, duplicates },
    {
      facts,
      today,
      others: Object.entries(others).map(([name, source]) => projectOf(name, toTree(source), othersFlavour)),
      silenced: [],
      ...(baseline !== undefined && { baseline: toTree(baseline) }),
    },
  ).findings
}

export function toTree(source: Source): Tree {
  return typeof source === 'string' ? parse(source, { customTags: [INCLUDE] }) : source
}

function projectOf(name: string, configuration: Tree, flavour: Flavour): Project {
  return { id: `id-of-${name}`, name, flavour, files: {}, configuration }
}

const INCLUDE = { tag: '!include', resolve: (value: string) => new Tagged('!include', value) }
