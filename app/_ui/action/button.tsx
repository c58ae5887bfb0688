import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

/** `main` once a screen; `plain` beside it; `quiet` in rows and bars; `danger` for what cannot be taken back. */
export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger'

export type ButtonShape = {
  look?: ButtonLook
  size?: 'normal' | 'small'
  icon?: ReactNode
  /** A shortcut, as in keys.ts; it works and is listed under `?`. */
  keys?: string
}

/** The class names of a button, for what is one in looks only. */
export function buttonClass({ look = 'plain', size = 'normal' }: ButtonShape, extra?: string): string {
  return [styles.button, styles[look], size === 'small' ? styles.small : '', extra ?? ''].join(' ')
}

/** A button with a verb on it. */
export function Button({
  look,
  size,
  icon,
  keys,
  className,
  children,
  ...rest
}: ButtonShape & ComponentProps<'button'>) {
  return (
    <button type="button" data-keys={keys} {...rest} className={buttonClass({ look, size }, className)}>
      {icon}
      {children}
    </button>
  )
}

/** A button that is only an icon; the name is spoken, and shown on hover. */
export function IconButton({
  name,
  icon,
  className,
  ...rest
}: { name: string; icon: ReactNode } & Omit<ComponentProps<'button'>, 'name' | 'aria-label' | 'title'>) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={name}
      title={name}
      className={`${styles.button} ${styles.quiet} ${styles.icon} ${className ?? ''}`}
    >
      {icon}
    </button>
  )
}

/** Buttons side by side, with the right distance, wrapping on a narrow screen. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
