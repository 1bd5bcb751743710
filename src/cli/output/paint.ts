const CODES = { error: [31, 39], warning: [33, 39], info: [36, 39], bold: [1, 22], dim: [2, 22] } as const

export type Paint = Readonly<Record<keyof typeof CODES, (text: string) => string>>

/** Functions that give text its look in a terminal, or leave it as it is. */
export function paints(hasColour: boolean): Paint {
  const paint = (look: keyof typeof CODES) => (text: string) => {
    const [start, end] = CODES[look]
    return hasColour ? `\u001B[${start}m${text}\u001B[${end}m` : text
  }
  return {
    error: paint('error'),
    warning: paint('warning'),
    info: paint('info'),
    bold: paint('bold'),
    dim: paint('dim'),
  }
}
