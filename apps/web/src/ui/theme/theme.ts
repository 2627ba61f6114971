import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e8f5f3',
  '#cfe9e6',
  '#9fd3cd',
  '#6cbab2',
  '#42a49b',
  '#248f87',
  '#157d76',
  '#0e6c67',
  '#0b5f5b',
  '#084b48',
];

/** Greys with a slight warm tint, light to dark. */
const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ee',
  '#e9e6e0',
  '#dcd8d0',
  '#c9c4ba',
  '#a8a298',
  '#79736a',
  '#5f5a52',
  '#3f3b35',
  '#26231f',
];

/** Mantine's dark scale: text first, deepest ground last. */
const dark: MantineColorsTuple = [
  '#e9e5de',
  '#cbc6bd',
  '#ada79d',
  '#857f75',
  '#4d4942',
  '#3b3833',
  '#262421',
  '#1b1a18',
  '#161513',
  '#100f0e',
];

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 8,
  colors: { teal, gray, dark },
  defaultRadius: 8,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1rem', sm: '1.25rem', md: '1.25rem', lg: '1.5rem', xl: '1.75rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '2rem' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.5rem' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.25rem' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, centered: true } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] },
    },
  },
});

/** Contrast AA in both schemes needs these darker (or lighter) than Mantine's own. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#faf9f7',
    '--mantine-color-text': '#26231f',
    '--mantine-color-dimmed': '#5f5a52',
    '--mantine-color-placeholder': '#736d64',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#0b5f5b',
  },
  dark: {
    '--mantine-color-body': '#1b1a18',
    '--mantine-color-dimmed': '#ada79d',
    '--mantine-color-placeholder': '#9a948a',
    '--mantine-color-error': '#f29b91',
    '--mantine-color-anchor': '#74cbc3',
  },
});
