/** An amount of money in whole pence, so that no sum drifts. Negative for money that comes back. */
export type Pence = number & { readonly __unit: 'Pence' }

/** In: a whole number of pence known to be one (a literal in data, a row of the record). Throws for anything else: that is a fault. */
export const pence = (amount: number): Pence => {
  if (!Number.isSafeInteger(amount)) throw new Error(`not a whole number of pence: ${amount}`)
  return amount as Pence
}

/** In: pounds as people type them, such as “£185,329,000” or “1250.50”. Out: pence, or null where it is no such amount. */
export const parsePounds = (typed: string): Pence | null => {
  const match = /^£?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?$/.exec(typed.replaceAll(' ', ''))
  if (match === null) return null
  const amount = Number(match[1]!.replaceAll(',', '')) * 100 + Number(match[2] ?? '0')
  return Number.isSafeInteger(amount) ? (amount as Pence) : null
}

/** In: two amounts. Out: how much the first is above the second; negative where it is below. */
export const above = (one: Pence, other: Pence): Pence => (one - other) as Pence
