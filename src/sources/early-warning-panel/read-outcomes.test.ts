import { describe, expect, it } from 'vitest'
import { readNeighbours, readOutcomes } from './read-outcomes.ts'

const head = 'la_code,la,framework,type,start,pub,grade\n'

describe('reading outcomes of inspections', () => {
  it('reads body, framework, days and grade, and no start where none is given', () => {
    expect(readOutcomes(`${head}928,Exampleshire,SLAC,,,2011-05-06,2\n`)).toEqual([{ body: '928', bodyName: 'Exampleshire', framework: 'SLAC', start: null, published: '2011-05-06', grade: 2 }])
  })
  it.each([['a grade that is none', '928,E,ILACS,,2020-01-01,2020-02-01,5'], ['a day that is none', '928,E,ILACS,,2020-13-01,2020-02-01,1'], ['no day of publication', '928,E,ILACS,,2020-01-01,,1']])(
    'refuses %s by its line', (_, row) => expect(readOutcomes(`${head}${row}\n`)).toMatchObject({ code: 'unreadable-row', message: expect.stringContaining('Line 2') }),
  )
  it('refuses a file without its columns', () => expect(readOutcomes('a,b\n1,2\n')).toMatchObject({ code: 'column-missing' }))
  it('reads neighbours in the order of the file', () => {
    expect(readNeighbours('la_code,rank,neighbour\n1,1,7\n1,2,5\n2,1,1\n')).toEqual(new Map([['1', ['7', '5']], ['2', ['1']]]))
  })
})
