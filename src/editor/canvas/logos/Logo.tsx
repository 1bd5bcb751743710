import type { CSSProperties } from 'react'
import classes from './Logo.module.css'
import { useLogo } from './use-logo.ts'

interface LogoProps {
  /** The part of a type before the colon. */
  readonly image: string
  /** In pixels. */
  readonly size?: number
}

/** The logo of an image, as decoration: its name always stands beside it. Its room is kept until it has arrived. */
export function Logo({ image, size = 24 }: LogoProps) {
  const logo = useLogo(image)
  const colours = logo?.hex && { '--logo-light': logo.hex.light, '--logo-dark': logo.hex.dark }
  return (
    <svg
      className={classes.logo}
      style={colours as CSSProperties} // React's type knows no custom properties
      width={size}
      height={size}
      viewBox={logo?.viewBox}
      fillRule="evenodd"
      aria-hidden="true"
    >
      {logo && <path d={logo.path} />}
    </svg>
  )
}
