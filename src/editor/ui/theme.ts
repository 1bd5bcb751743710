import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core'

// Mantine wants ten shades; what is drawn comes from tokens.css through the variables below.
const accent: MantineColorsTuple = [
  '#f4f3fd',
  '#eceafb',
  '#d3d1f6',
  '#b5b3f0',
  '#a3a2ff',
  '#7372dd',
  '#4c4cc9',
  '#4242b4',
  '#37379b',
  '#2d2d82',
]

/** The component library in the look of tokens.css. */
export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-names)',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  defaultRadius: 'var(--radius-small)',
  headings: { fontWeight: '600' },
  respectReducedMotion: true,
  components: { Button: { styles: { root: { fontWeight: 500 } } } },
  variantColorResolver: (input) => ({
    ...defaultVariantColorsResolver(input),
    ...(input.variant === 'filled' ? { color: 'var(--on-accent)' } : {}),
  }),
})

/** Mantine's colours, told in tokens: both schemes follow from tokens.css alone. */
export const tokenVariables: CSSVariablesResolver = () => ({ variables: {}, light: colours, dark: colours })

const accentDeep = 'color-mix(in srgb, var(--accent) 88%, var(--text))'

const colours = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-muted)',
  '--mantine-color-placeholder': 'var(--text-muted)',
  '--mantine-color-error': 'var(--error)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-disabled': 'var(--surface-sunken)',
  '--mantine-color-disabled-color': 'var(--text-muted)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': accentDeep,
  '--mantine-color-accent-light': 'var(--accent-soft)',
  '--mantine-color-accent-light-hover': 'color-mix(in srgb, var(--accent-soft) 85%, var(--accent))',
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-color-accent-outline': 'var(--accent)',
  '--mantine-color-accent-text': 'var(--accent)',
  '--mantine-color-gray-text': 'var(--text)',
  '--mantine-color-gray-light': 'var(--surface-hover)',
  '--mantine-color-gray-light-hover': 'var(--surface-hover)',
  '--mantine-color-gray-light-color': 'var(--text)',
  '--mantine-color-gray-outline': 'var(--line-strong)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
} as const
