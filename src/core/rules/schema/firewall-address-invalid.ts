import type { EntryRule } from '../rule.ts'
import { eachValue, INSTANCES } from '../shared/faults/values-at.ts'
import { replace } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const patternOf = (key: string) =>
  INSTANCES.map((instance) => [...instance, 'firewall', 'outbound', '*', key, '*'])

export const firewallAddressInvalid: EntryRule = {
  id: 'firewall-address-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'A firewall rule names ranges of addresses, or hosts',
  why: 'Addresses are written in CIDR notation: four numbers, a slash and how many bits of them are fixed. No schema looks at them.',
  page: '/create-apps/image-properties/firewall.html',
  check: (entry, context) => [...checkAddresses(entry, context), ...checkDomains(entry, context)],
}

const checkAddresses = eachValue(patternOf('ips'), (value, path, entry) => {
  // How the platform takes addresses of the sixth version is not documented.
  if (typeof value !== 'string' || value.includes(':') || isRange(value)) return
  const range = `${value.trim()}/32`
  if (isRange(range)) {
    return {
      severity: 'warning',
      message: `${keyOf(entry, path)} is "${value}", an address without a range. Write "${range}" for it alone.`,
      fixes: [replace(`Write ${range}`, path, range)],
    }
  }
  const remedy = /[a-z]/i.test(value)
    ? 'Name domains under "domains", in a rule of their own.'
    : 'Write a range such as "192.0.2.0/24".'
  return { message: `${keyOf(entry, path)} is "${value}", which is no range of addresses. ${remedy}` }
})

const checkDomains = eachValue(patternOf('domains'), (value, path, entry) => {
  if (typeof value !== 'string' || !/[/:\s]/.test(value)) return
  const [, host] = /^(?:[a-z]+:\/\/)?([^/:\s]+)/i.exec(value) ?? []
  return {
    severity: 'warning',
    message: `${keyOf(entry, path)} is "${value}", which is no host. Write its name alone${host === undefined ? '' : `: "${host}"`}.`,
    fixes: host === undefined ? [] : [replace(`Write ${host}`, path, host)],
  }
})

function isRange(text: string): boolean {
  const [, address = '', bits = ''] = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/.exec(text) ?? []
  return address !== '' && Number(bits) <= 32 && address.split('.').every((part) => Number(part) <= 255)
}
