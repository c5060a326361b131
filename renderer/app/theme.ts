// The look as tokens: colours with a meaning, sizes, type. Everything visible is made of these.
import {
  ActionIcon,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  Popover,
  Portal,
  SegmentedControl,
  Tooltip,
} from '@mantine/core'
import { overPlace } from '../ui/overPlace'

const teal: MantineColorsTuple = [
  '#e9f4f2',
  '#d2e7e4',
  '#a6d0cb',
  '#7cbab3',
  '#57a59d',
  '#389188',
  '#1f7b74',
  '#126660',
  '#0b544f',
  '#06423e',
]

/** Warm neutrals in place of Mantine's cool greys. */
const gray: MantineColorsTuple = [
  '#faf9f6',
  '#f5f3ef',
  '#ebe8e2',
  '#dedad2',
  '#c9c4ba',
  '#a8a399',
  '#837f76',
  '#615e57',
  '#44423d',
  '#2a2926',
]
const dark: MantineColorsTuple = [
  '#e9e7e2',
  '#c4c2bc',
  '#a3a19a',
  '#74736e',
  '#44474a',
  '#36393b',
  '#282b2c',
  '#202324',
  '#18191a',
  '#111213',
]

export const theme = createTheme({
  colors: { teal, gray, dark },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 6 },
  autoContrast: false,
  black: '#22211e',
  fontFamily:
    '"PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Consolas, "Noto Sans Mono CJK SC", monospace',
  // At text size M one rem is 16 px; S and L change the rem, so that everything grows together.
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  lineHeights: { xs: '1.3', sm: '1.4', md: '1.5', lg: '1.4', xl: '1.3' },
  headings: {
    // Not a copy of `fontFamily`: `base.css` sets another one per language.
    fontFamily: 'var(--mantine-font-family)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '40px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '8px' },
  defaultRadius: 'md',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 40 } }),
    Button: Button.extend({ defaultProps: { size: 'md', fw: 600 } }),
    // A rounder one would look like a choice of one of several.
    Checkbox: Checkbox.extend({ defaultProps: { radius: 'xs' } }),
    Input: Input.extend({ defaultProps: { size: 'md' } }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { size: 'md' },
      styles: {
        label: {
          fontSize: '0.875rem',
          fontWeight: 400,
          color: 'var(--mantine-color-dimmed)',
          marginBottom: 4,
        },
        error: { fontSize: '0.875rem', fontWeight: 600 },
      },
    }),
    Menu: Menu.extend({ defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } }),
    Portal: Portal.extend({ defaultProps: { target: overPlace() } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'md' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: { duration: 100 } } }),
  },
})

/** Colours by what they mean. Red is overdue and nothing else; errors of a form are ink, not red. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-heading-font-weight': '600',
  },
  light: {
    '--mantine-color-body': '#f6f4f0',
    '--mantine-color-text': '#22211e',
    '--mantine-color-dimmed': '#625f58',
    '--mantine-color-placeholder': '#76736b',
    '--mantine-color-error': '#6d4300',
    '--mantine-color-default': '#ffffff',
    '--mantine-color-default-hover': '#f5f3ef',
    '--mantine-color-default-border': '#cfcac0',
    '--desk-surface': '#ffffff',
    '--desk-sunken': '#efece6',
    '--desk-hover': '#f4f1eb',
    '--desk-border': '#e2ded5',
    '--desk-border-strong': '#8f8a80',
    '--desk-accent': '#0b544f',
    '--desk-accent-soft': '#e3f0ee',
    '--desk-focus': '#0b544f',
    '--desk-overdue': '#b0241b',
    '--desk-overdue-soft': '#fbe9e6',
    '--desk-soon': '#7d4e00',
    '--desk-soon-soft': '#fcf0d6',
    '--desk-soon-mark': '#b97800',
    '--desk-done': '#1f6b3a',
    '--desk-done-soft': '#e4f2e7',
    '--desk-shadow': '0 8px 28px rgb(42 38 28 / 16%)',
  },
  dark: {
    '--mantine-color-body': '#18191a',
    '--mantine-color-text': '#e9e7e2',
    '--mantine-color-dimmed': '#a9a79f',
    '--mantine-color-placeholder': '#8f8d86',
    '--mantine-color-error': '#f0cf93',
    '--mantine-color-default': '#202324',
    '--mantine-color-default-hover': '#282b2c',
    '--mantine-color-default-border': '#44474a',
    '--desk-surface': '#202324',
    '--desk-sunken': '#131415',
    '--desk-hover': '#2a2d2f',
    '--desk-border': '#34373a',
    '--desk-border-strong': '#7d7f7f',
    '--desk-accent': '#7fcabf',
    '--desk-accent-soft': '#1b3634',
    '--desk-focus': '#7fcabf',
    '--desk-overdue': '#ff9b8f',
    '--desk-overdue-soft': '#43201d',
    '--desk-soon': '#f2c46d',
    '--desk-soon-soft': '#3a2d12',
    '--desk-soon-mark': '#e0a63c',
    '--desk-done': '#8fd3a3',
    '--desk-done-soft': '#1c3524',
    '--desk-shadow': '0 8px 28px rgb(0 0 0 / 55%)',
  },
})
