import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'

/** Long enough to resist guessing (NIST SP 800-63B asks for 8 at least and no composition rules); short enough to hash. */
export const passwordSchema = z
  .string()
  .min(12, 'Use at least 12 characters.')
  .max(200, 'Use at most 200 characters.')

/** argon2id with the OWASP minimum: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

let decoy: Promise<string> | undefined

/** Whether the password fits. Without a hash it takes as long and says no, so that nobody learns who has an account. */
export async function fitsPassword(storedHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const fits = await verify(storedHash ?? (await decoy), password.normalize('NFKC'))
  return fits && storedHash !== null
}
