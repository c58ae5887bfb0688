import Link from 'next/link'
import type { ComponentProps } from 'react'
import { buttonClass, type ButtonShape } from './button'

/** A link that looks like a button, for an action that is another page. */
export function ButtonLink({
  look,
  size,
  icon,
  keys,
  className,
  children,
  ...rest
}: ButtonShape & ComponentProps<typeof Link>) {
  return (
    <Link prefetch={false} data-keys={keys} {...rest} className={buttonClass({ look, size }, className)}>
      {icon}
      {children}
    </Link>
  )
}
