import { createTheme } from '@mantine/core'

/** Mantine in our dress: the colours come from tokens.css through mantine.css, here only the manners. */
export const theme = createTheme({
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'ui-monospace, monospace',
  defaultRadius: 'var(--radius)',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'], withAsterisk: false },
    },
    /* Inside the page, not at its end: so lists are read where they belong, and open inside a dialog too. */
    Popover: { defaultProps: { shadow: 'none', withinPortal: false, transitionProps: { duration: 0 } } },
    Combobox: { defaultProps: { withinPortal: false, transitionProps: { duration: 0 } } },
    /* A list that scrolls is a stop of its own for Tab otherwise, and closes under the focus that comes to it. */
    Select: { defaultProps: { scrollAreaProps: { viewportProps: { tabIndex: -1 } } } },
    MultiSelect: { defaultProps: { scrollAreaProps: { viewportProps: { tabIndex: -1 } } } },
  },
})
