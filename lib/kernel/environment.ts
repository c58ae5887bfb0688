import { z } from 'zod'

/** The secret of .env.example is known to everybody: it is good for trying the house out on one's own machine only. */
export const exampleSecret = 'replace-me-before-anybody-else-can-reach-this-house'

const environmentSchema = z.object({
  AUTH_SECRET: z
    .string({
      error:
        'AUTH_SECRET is missing: set it to at least 32 random characters, such as the output of "openssl rand -base64 33".',
    })
    .min(
      32,
      'AUTH_SECRET is too short: set it to at least 32 random characters, such as the output of "openssl rand -base64 33".',
    ),
  COCHAIR_DATA: z.string().default('./data'),
  COCHAIR_TODAY: z
    .union([z.literal(''), z.iso.date('COCHAIR_TODAY must be a date, such as 2023-03-20.')])
    .optional(),
  COCHAIR_PROXIES: z.coerce
    .number('COCHAIR_PROXIES must be the number of reverse proxies before the house.')
    .int()
    .min(0)
    .max(9)
    .default(0),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('PORT must be a number from 0 to 65535.')
    .int()
    .min(0)
    .max(65_535, 'PORT must be a number from 0 to 65535.')
    .default(3000),
})

export type Environment = z.output<typeof environmentSchema>

/** What the house was told at boot; throws one sentence about the first thing that is wrong. */
export function readEnvironment(given: Record<string, string | undefined> = process.env): Environment {
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message ?? 'The environment is not right.')
  const { AUTH_SECRET, HOST } = parsed.data
  if (AUTH_SECRET === exampleSecret && !['127.0.0.1', 'localhost', '::1'].includes(HOST)) {
    throw new Error(
      'AUTH_SECRET is still the one of .env.example, which everybody knows: set one of your own before others can reach this house.',
    )
  }
  return parsed.data
}

/** Where uploads lie; the SQLite file lies there too unless DATABASE_URL says otherwise. */
export function dataFolder(): string {
  const given = process.env.COCHAIR_DATA
  return given === undefined || given === '' ? './data' : given
}
