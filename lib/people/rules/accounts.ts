import type { AccountState } from '../model'

/** Where an account stands. */
export function accountState({
  hasPassword,
  isDisabled,
}: {
  hasPassword: boolean
  isDisabled: boolean
}): AccountState {
  if (isDisabled) return 'DISABLED'
  return hasPassword ? 'ACTIVE' : 'INVITED'
}

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const machines: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b|\bMac OS X\b/, 'Mac'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
]

/** What a browser calls itself, as a person would say it: "Firefox on Windows". Browsers lie here; it is a help, no proof. */
export function deviceWords(agent: string): string {
  const find = (names: typeof browsers) => names.find(([pattern]) => pattern.test(agent))?.[1]
  const browser = find(browsers)
  const machine = find(machines)
  if (browser === undefined && machine === undefined) return 'An unknown device'
  return machine === undefined ? (browser ?? '') : `${browser ?? 'A browser'} on ${machine}`
}
