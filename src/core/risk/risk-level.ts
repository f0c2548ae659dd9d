import type { RiskLevel, RiskStep } from './risk.ts'

/**
 * Rows are likelihood from 1 to 5, columns impact from 1 to 5. A severe harm is high even where it is rare, because it would fall on a
 * child: so the table is not symmetrical. Our own choice, to be read as data; the form of the table follows ISO 31010, consequence and
 * likelihood matrix.
 */
export const riskMatrix: Readonly<Record<RiskStep, Readonly<Record<RiskStep, RiskLevel>>>> = {
  1: { 1: 'low', 2: 'low', 3: 'low', 4: 'medium', 5: 'high' },
  2: { 1: 'low', 2: 'low', 3: 'medium', 4: 'medium', 5: 'high' },
  3: { 1: 'low', 2: 'medium', 3: 'medium', 4: 'high', 5: 'very-high' },
  4: { 1: 'low', 2: 'medium', 3: 'high', 4: 'high', 5: 'very-high' },
  5: { 1: 'medium', 2: 'medium', 3: 'high', 4: 'very-high', 5: 'very-high' },
}

/** In: how likely and how grave. Out: what the pair asks for. */
export const riskLevel = ({ likelihood, impact }: { readonly likelihood: RiskStep; readonly impact: RiskStep }): RiskLevel => riskMatrix[likelihood][impact]
