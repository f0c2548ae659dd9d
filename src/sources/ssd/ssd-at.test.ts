import { describe, expect, it } from 'vitest'
import { permanencePlanOf } from './ssd-at.ts'

describe('the plan for permanence in the dataset', () => {
  it.each([
    ['{ "REMAINSUP": "", "ADOPTION": "Y", "OTHERPLN": "" }', 'ADOPTION'],
    ['{ REMAINSUP: "Y", RETURN1M: "N", RETURNEV: "8", LTFOST18: "" }', 'REMAINSUP, RETURNEV'],
    ['{"ADOPTION":1,"OTHERPLN":0,"SUPPLIV":null,"RESPLMT":false,"LTRELFR":true}', 'ADOPTION, LTRELFR'],
    ['{ "REMAINSUP": "", "ADOPTION": "" }', null],
    ['{}', null],
    ['Adoption', 'Adoption'],
    [null, null],
  ] as const)('%s names %s', (text, plan) => expect(permanencePlanOf(text)).toBe(plan))
})
