import { hash, verify } from '@node-rs/argon2'

/** Argon2id with OWASP's first recommendation (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** In: a password. Out: its hash, with salt and cost inside. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** In: a hash and a password. Out: whether they fit. */
export const isPassword = (hashed: string, password: string): Promise<boolean> => verify(hashed, password).catch(() => false)

/** A hash that fits no password anybody can type: signing in with an unknown address takes as long as with a known one. */
export const makeDecoyHash = (random: string): Promise<string> => hashPassword(random)
