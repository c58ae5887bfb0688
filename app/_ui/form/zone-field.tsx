'use client'
import { cityOf } from '@/lib/kernel/zones'
import type { FieldProps } from './field'
import { SearchSelectField } from './search-select-field'

/** Names the runtime's own list leaves out or knows by an older one. */
const alsoNamed = ['Asia/Ho_Chi_Minh', 'Asia/Yangon', 'Asia/Kolkata', 'Europe/Kyiv', 'UTC']

const options = [...new Set([...Intl.supportedValuesOf('timeZone'), ...alsoNamed])]
  .map((zone) => ({ value: zone, label: labelOf(zone) }))
  .sort((a, b) => (a.label < b.label ? -1 : 1))

/** A time zone, found by the name of its town. The value is the IANA name. */
export function ZoneField({ name, label, hint, disabled = false }: FieldProps) {
  return (
    <SearchSelectField
      name={name}
      label={label}
      hint={hint}
      disabled={disabled}
      options={options}
      placeholder="Type a town"
    />
  )
}

function labelOf(zone: string): string {
  const [continent] = zone.split('/')
  return zone.includes('/') ? `${cityOf(zone)} (${continent ?? ''})` : zone
}
