import { defineConfig } from 'prisma/config'

/** For the stock Prisma CLI (format, studio); the house generates and migrates through prisma/*.ts, without a downloaded engine. */
export default defineConfig({ schema: 'prisma/schema' })
