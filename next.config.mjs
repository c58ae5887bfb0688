/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  compress: true,
  // types are checked by `npm run types`; whoever starts the house need not wait for it
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@libsql/client',
    'libsql',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    'pg',
    '@node-rs/argon2',
    '@myriaddreamin/typst-ts-node-compiler',
    '@resvg/resvg-js',
  ],
  /* The proxy dresses every answer but these; a file of ours is what its name says. */
  headers: () => [
    {
      source: '/_next/static/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
      ],
    },
  ],
  // some browsers ask for it whatever the page names
  redirects: () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
  experimental: {
    // a paper may be 25 MB; the store counts for itself
    proxyClientMaxBodySize: '26mb',
    optimizePackageImports: ['@mantine/core', '@mantine/dates', '@mantine/hooks', '@tabler/icons-react'],
    // a plan of ten thousand lines, as it was confirmed in the preview
    serverActions: { bodySizeLimit: '12mb' },
  },
}
