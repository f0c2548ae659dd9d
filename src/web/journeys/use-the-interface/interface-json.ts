import type { Body } from '../../../core/bodies/body.ts'
import type { Figure, Load } from '../../../core/measure/figure.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import type { Answer } from '../../page.ts'
import type { Tools } from '../../tools.ts'

/** In: a value and what makes hashes. Out: it as JSON, with the mark by which a client asks only for what changed. */
export const asJson = (value: unknown, { sha256 }: Pick<Tools, 'sha256'>): Answer => {
  const bytes = `${JSON.stringify(value)}\n`
  return { kind: 'file', bytes, mediaType: 'application/json; charset=utf-8', mark: `"${sha256(new TextEncoder().encode(bytes)).slice(0, 32)}"` }
}

export const measureJson = ({ id, group, name, unit, places, direction, mayFallBelowNothing, frequency, source, versions }: Measure) => {
  const today = versions.at(-1)!
  const better = direction.kind === 'band' ? { better: 'band', low: direction.low, high: direction.high } : { better: direction.kind }
  return { id, group, name, unit, places, ...better, may_fall_below_nothing: mayFallBelowNothing, frequency, source, version: today.number, question: today.question, numerator: today.numerator, denominator: today.denominator }
}

export const bodyJson = ({ id, kind, name, dfeCode, gssCode, validFrom, validTo }: Body) => ({ id, kind, name, dfe_code: dfeCode, gss_code: gssCode, valid_from: validFrom, valid_to: validTo })

export const figureJson = ({ measure, body, period, amount, dataTo, received, standing, revision, flag, place }: Figure, load: Load | undefined) => ({
  measure, body, from: period.from, to: period.to,
  value: amount.kind === 'number' ? amount.value : null,
  sign: amount.kind === 'symbol' ? amount.symbol : null,
  numerator: amount.kind === 'number' ? amount.numerator : null,
  denominator: amount.kind === 'number' ? amount.denominator : null,
  data_to: dataTo, received, standing, revision, flag,
  source: { publisher: load?.publisher ?? null, origin: load?.origin ?? null, file: load?.file ?? null, sheet: place.sheet, row: place.row, column: place.column },
})
