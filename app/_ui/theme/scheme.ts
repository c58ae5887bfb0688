/** Light, dark, or as the reader's own machine says. */
export type Scheme = 'light' | 'dark' | 'system'

export const schemes: readonly Scheme[] = ['light', 'dark', 'system']

/** The cookie that remembers the choice, so that the server draws the page right the first time. */
export const schemeCookie = 'scheme'

export function asScheme(value: string | undefined): Scheme {
  return schemes.find((scheme) => scheme === value) ?? 'system'
}
