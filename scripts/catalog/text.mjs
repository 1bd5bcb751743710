/** JSON with one line per fact, so that a new version is one new line in a diff. */
export function toText(images) {
  return `${write(images, '')}\n`
}

function write(value, indent) {
  if (isFact(value)) return JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ')
  const inner = `${indent} `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const lines = Array.isArray(value)
    ? value.map((item) => inner + write(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${write(item, inner)}`)
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

/** What is written on one line: a scalar, an endpoint, a version; not a long map, such as one of extensions. */
function isFact(value) {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return !Array.isArray(value[0]) && typeof value[0] !== 'object'
  return Object.values(value).every((item) => typeof item !== 'object') && Object.keys(value).length <= MOST
}

const MOST = 8
