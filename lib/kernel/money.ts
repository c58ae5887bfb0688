/** How many decimals the smallest unit of a currency has: two for most, none for the yen, the dong and the won. */
export function decimalsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency })
    return format.resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}

/** "12,500.00" in cents; null when it is no amount. Spaces and commas may part the thousands. */
export function minorUnits(typed: string, currency: string): number | null {
  const plain = typed.replace(/[\s,\u00a0\u202f']/g, '')
  if (!/^\d{1,12}(\.\d+)?$/.test(plain)) return null
  const decimals = decimalsOf(currency)
  const [whole = '', fraction = ''] = plain.split('.')
  if (fraction.length > decimals) return null
  return Number(whole + fraction.padEnd(decimals, '0'))
}

/** "USD 12,500.00"; amounts without cents print none. */
export function moneyText(minor: number, currency: string): string {
  return `${currency.toUpperCase()} ${amountText(minor, currency)}`
}

/** "12,500.00", as it is typed. */
export function amountText(minor: number, currency: string): string {
  const decimals = decimalsOf(currency)
  const amount = minor / 10 ** decimals
  return amount.toLocaleString('en', {
    minimumFractionDigits: Number.isInteger(amount) ? 0 : decimals,
    maximumFractionDigits: decimals,
  })
}
