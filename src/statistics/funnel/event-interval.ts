import { byarInterval } from '../probability/byar-interval.ts'
import { exactPoissonInterval } from '../probability/exact-poisson-interval.ts'
import type { Interval } from '../probability/interval.ts'

/** From so many events on Byar's approximation is used; below it the Poisson distribution itself. */
export const BYAR_FROM = 10

/**
 * The interval for the expected number behind a count, as Fingertips takes it: exact below 10 events, Byar's from 10 on
 * (PHEindicatormethods 2.0.2).
 */
export const eventInterval = (events: number, confidence: number): Interval =>
  events < BYAR_FROM ? exactPoissonInterval(events, confidence) : byarInterval(events, confidence)
