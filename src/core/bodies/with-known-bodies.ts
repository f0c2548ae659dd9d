import type { Body } from './body.ts'
import { knownBodies } from './known-bodies.ts'

/** In: the bodies of a programme. Out: they, and those of public record that it did not describe itself. */
export const withKnownBodies = (own: readonly Body[]): readonly Body[] => [...own, ...knownBodies.filter(({ id }) => !own.some((body) => body.id === id))]
