/** A label of a host in ASCII (RFC 3492, with the prefix of RFC 5890). */
export function toAscii(host: string): string {
  return host
    .normalize('NFC')
    .toLowerCase()
    .split('.')
    .map((label) => (/^[ -~]*$/.test(label) ? label : `xn--${encode(label)}`))
    .join('.')
}

const BASE = 36
const SKEW = 38
const DAMP = 700
const T_MIN = 1
const T_MAX = 26
const FIRST_BIAS = 72
const FIRST_CODE = 128

function encode(label: string): string {
  const codes = Array.from(label, (character) => character.codePointAt(0) ?? 0)
  const basic = codes.filter((code) => code < FIRST_CODE)
  let output = String.fromCodePoint(...basic)
  if (basic.length > 0) output += '-'
  let handled = basic.length
  let code = FIRST_CODE
  let delta = 0
  let bias = FIRST_BIAS
  while (handled < codes.length) {
    const next = Math.min(...codes.filter((other) => other >= code))
    delta += (next - code) * (handled + 1)
    code = next
    for (const other of codes) {
      if (other < code) delta += 1
      if (other !== code) continue
      output += digitsOf(delta, bias)
      bias = adapt(delta, handled + 1, handled === basic.length)
      delta = 0
      handled += 1
    }
    delta += 1
    code += 1
  }
  return output
}

function digitsOf(delta: number, bias: number): string {
  let digits = ''
  let rest = delta
  for (let at = BASE; ; at += BASE) {
    const threshold = Math.min(Math.max(at - bias, T_MIN), T_MAX)
    if (rest < threshold) return digits + rest.toString(BASE).replace(/./, toDigit)
    digits += toDigit(((threshold + ((rest - threshold) % (BASE - threshold))) % BASE).toString(BASE))
    rest = Math.floor((rest - threshold) / (BASE - threshold))
  }
}

/** Letters come before digits there, and after them in JavaScript. */
function toDigit(digit: string): string {
  const value = Number.parseInt(digit, BASE)
  return value < 26 ? String.fromCodePoint(value + 97) : String(value - 26)
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2))
  rest += Math.floor(rest / count)
  let steps = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; steps += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return steps + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}
