import { describe, expect, it } from 'vitest'
import { shippedRegistry } from '../../../core/measure/registry/measure-registry.ts'
import { whatEachReturnGives } from './what-each-return-gives.ts'

const text = whatEachReturnGives(shippedRegistry).toString()
const part = (title: string): string => text.slice(text.indexOf(`${title}:`), text.indexOf('</details>', text.indexOf(`${title}:`)))

describe('what each return can give', () => {
  it('is named measure by measure, in the words of the registry', () => {
    expect(part('Annex A')).toContain('<li>Adopter households approved</li>')
    expect(part('Workforce return, and the monthly workforce tables')).toContain('<li>Agency social workers</li>')
    expect(text).not.toMatch(/<li>[a-z-]+<\/li>/)
  })
  it('says in words what the dataset does not hold, and who says so', () => {
    const dataset = part('Standard Safeguarding Dataset')
    expect(dataset).not.toContain('<li>Adopter households approved</li>')
    expect(dataset).toMatch(/Nothing of adopters is in it, so these are not given: [^.]*adopter households approved/)
    expect(dataset).toContain('beyond project scope')
    expect(dataset).toContain('no age beside the birth date')
  })
})
