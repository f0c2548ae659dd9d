import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../core/audit/agreement.ts'
import { agreementFigure, agreementSentence, strengthInWords } from './agreement-in-words.ts'

const kappa = (value: number, lower: number, upper: number, pairs = 40): Agreement => ({ kind: 'kappa', kappa: value, interval: { lower, upper }, pairs, isOfFew: pairs < 32 })

describe('agreement in words', () => {
  it.each([[0.2, 'poor'], [0.201, 'fair'], [0.4, 'fair'], [0.41, 'moderate'], [0.6, 'moderate'], [0.61, 'good'], [0.8, 'good'], [0.81, 'very good'], [-0.3, 'poor']] as const)('%d is %s, as Altman has it', (value, words) => expect(strengthInWords(value)).toBe(words))
  it('gives the figure with its interval, and a real minus', () => expect([agreementFigure(kappa(0.508, 0.3798, 0.6366)), agreementFigure(kappa(-0.2, -0.5, 0.1)), agreementFigure(kappa(-0.001, -0.003, 0.002))]).toEqual(['0.51 (95% interval 0.38 to 0.64)', '−0.20 (95% interval −0.50 to 0.10)', '0.00 (95% interval 0.00 to 0.00)']))
  it('says what it may be at worst', () => expect(agreementSentence(kappa(0.72, 0.55, 0.89))).toBe('Agreement beyond chance is good. It may be as low as moderate. It rests on 40 cases.'))
  it('prints no interval without width, which is a formula that has nothing to work with and no certainty', () => {
    expect([agreementFigure(kappa(1, 1, 1, 12)), agreementFigure(kappa(0, 0, 0, 12))]).toEqual(['1.00 (no interval can be worked out)', '0.00 (no interval can be worked out)'])
    expect(agreementSentence(kappa(1, 1 - 1e-9, 1, 12))).toBe('The two agreed on every case. How far they would agree on others cannot be worked out from that. It rests on few cases (12), so read it as rough.')
    expect(agreementSentence(kappa(0, 0, 0, 12))).toMatch(/^Agreement cannot be told from what chance/)
  })
  it('claims nothing where chance explains it', () => expect(agreementSentence(kappa(0.3, -0.05, 0.65, 12))).toBe('Agreement cannot be told from what chance alone would give. It rests on few cases (12), so read it as rough.'))
  it('says so where judges disagree more than by chance', () => expect(agreementSentence(kappa(-0.5, -0.9, -0.1))).toMatch(/^The two agree less often than chance/))
  it.each<[Agreement, RegExp]>([[{ kind: 'cannot-tell', why: 'too-few', pairs: 0 }, /no case was/], [{ kind: 'cannot-tell', why: 'too-few', pairs: 1 }, /only 1 case was/], [{ kind: 'cannot-tell', why: 'too-few', pairs: 9 }, /only 9 cases were/], [{ kind: 'cannot-tell', why: 'one-grade-only', pairs: 20 }, /same grade/]])('cannot tell, and says why', (agreement, words) => {
    expect(agreementSentence(agreement)).toMatch(words)
    expect(agreementFigure(agreement)).toBe('Cannot tell')
  })
})
