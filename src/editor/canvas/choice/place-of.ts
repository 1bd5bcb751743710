import type { Choice } from '../../store/choice.ts'

export const LIST = { width: 320, height: 360 } as const

export interface ListPlace {
  readonly left: number
  readonly top: number
}

/** Where on the page a question goes so that all of it can be seen. */
export function placeOf(at: Choice['at']): ListPlace {
  const wish = at ? ('node' in at ? besideNode(at.node) : { left: at.x, top: at.y }) : null
  const { left, top } = wish ?? centred()
  return {
    left: Math.max(8, Math.min(left, window.innerWidth - LIST.width - 8)),
    top: Math.max(8, Math.min(top, window.innerHeight - LIST.height - 8)),
  }
}

function besideNode(node: string): ListPlace | null {
  const element = document.querySelector(`.react-flow__node[data-id="${CSS.escape(node)}"]`)
  if (!element) return null
  const { right, top } = element.getBoundingClientRect()
  return { left: right + 12, top }
}

function centred(): ListPlace {
  return { left: (window.innerWidth - LIST.width) / 2, top: (window.innerHeight - LIST.height) / 3 }
}
