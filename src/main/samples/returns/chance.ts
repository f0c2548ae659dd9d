/** What looks like chance and is none: the same on every machine, from a number to begin with (the generator of ANSI C, its high bits). */
export type Chance = { readonly share: () => number; readonly below: (most: number) => number; readonly one: <T>(of: readonly T[]) => T }

export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const share = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32
  const below = (most: number): number => Math.floor(share() * most)
  return { share, below, one: (of) => of[below(of.length)]! }
}
