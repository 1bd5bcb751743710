import type { CSSProperties } from 'react'
import classes from './Logo.module.css'
import { logoOf } from './logo-of.ts'

interface LogoProps {
  /** The part of a type before the colon. */
  readonly image: string
  /** In pixels. */
  readonly size?: number
}

/** The logo of an image, as decoration: its name always stands beside it. */
export function Logo({ image, size = 24 }: LogoProps) {
  const { path, viewBox, hex } = logoOf(image)
  const colours = hex && { '--logo-light': hex.light, '--logo-dark': hex.dark }
  return (
    <svg
      className={classes.logo}
      style={colours as CSSProperties} // React's type knows no custom properties
      width={size}
      height={size}
      viewBox={viewBox}
      fillRule="evenodd"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
