import type { Inspection } from './inspection.ts'
import type { Reading } from './reading.ts'

/**
 * In: a reading and the register. Out: the visits without a report of their own whose days overlap those read, so that one
 * visit does not stand in the register twice. Which of them it is, if any, a person says.
 */
export const visitsItMayComplete = ({ inspectionStart, inspectionEnd }: Pick<Reading, 'inspectionStart' | 'inspectionEnd'>, register: readonly Inspection[]): readonly Inspection[] => {
  const [first, last] = [inspectionStart ?? inspectionEnd, inspectionEnd ?? inspectionStart]
  if (first === null || last === null) return []
  return register.filter(({ document, start, end }) => {
    const [from, to] = [start ?? end, end ?? start]
    return document === null && from !== null && to !== null && from <= last && first <= to
  })
}
