import { hash, verify } from '@node-rs/argon2'

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
