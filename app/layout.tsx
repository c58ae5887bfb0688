import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import './globals.css'
import { EarlyKeys } from './_ui/keys/early-keys'
import { SchemeScript } from './_ui/theme/scheme-script'
import { asScheme, schemeCookie } from './_ui/theme/scheme'

export const metadata: Metadata = {
  title: { default: 'Cochair', template: '%s · Cochair' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#191816' },
  ],
}

const interLatin = new URL('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', import.meta.url)

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const scheme = asScheme((await cookies()).get(schemeCookie)?.value)

  return (
    <html
      lang="en"
      data-scheme={scheme}
      data-mantine-color-scheme={scheme === 'dark' ? 'dark' : 'light'}
      suppressHydrationWarning
    >
      <head>
        <link rel="preload" href={interLatin.pathname} as="font" type="font/woff2" crossOrigin="anonymous" />
        <SchemeScript nonce={nonce} />
        <EarlyKeys nonce={nonce} />
      </head>
      <body>{children}</body>
    </html>
  )
}
