import type { Tree } from '../base/tree.ts'
import type { Flavour } from '../model/design.ts'
import type { Environment } from './environment.ts'
import { hostsOf } from './hosts-of.ts'
import { realAddresses } from './real-addresses.ts'

/** Addresses that a visitor may type on an environment, those of one route before all others. */
export function addressesToTrace(
  configuration: Tree,
  environment: Environment,
  flavour: Flavour,
  first?: string,
): readonly string[] {
  const ofFirst = first === undefined ? [] : hostsOf(first, environment, flavour)
  const all = realAddresses(configuration, environment, flavour).flatMap(({ addresses }) => addresses)
  // Any name stands for a wildcard.
  const urls = [...ofFirst, ...all].map(({ url }) => url.replace('//*.', '//www.'))
  return [...new Set(urls)].slice(0, MOST)
}

/** As many as someone may want to choose from. */
const MOST = 100
