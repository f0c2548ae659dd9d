import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../core/refusal.ts'
import { readDictionary } from './read-dictionary.ts'

const head = '"Measure_short","Chart_title","Polarity","y_axis_name","Description"'
const read = (text: string) => readDictionary(new TextEncoder().encode(text))
const wordsOf = (text: string, name: string) => {
  const found = read(text)
  return isRefusal(found) ? found.code : found.get(name)
}

describe('the dictionary of the comparison tool', () => {
  it('says title, polarity, unit and description, with line ends inside a field as spaces', () => {
    expect(wordsOf(`${head}\r\n"X","A chart","Low","% of plans","One line\r\r\n\r\nand another, with ""marks"""\r\n`, 'X')).toEqual({ title: 'A chart', polarity: 'low', unit: '% of plans', description: 'One line and another, with "marks"' })
  })
  it('takes a polarity it does not know for none, and the first of two lines of one name', () => {
    expect(wordsOf(`${head}\nX,One,-,Number,d\nX,Two,High,Number,d\n`, 'X')).toEqual({ title: 'One', polarity: 'none', unit: 'Number', description: 'd' })
  })
  it('is read though some of its letters are those of Windows', () => {
    const found = readDictionary(Uint8Array.from([...new TextEncoder().encode(`${head}\nX,T,High,N,children`), 0x92, ...new TextEncoder().encode('s services\n')]))
    expect(isRefusal(found) ? found.code : found.get('X')?.description).toBe('children’s services')
  })
  it('is no other file', () => expect(wordsOf('a,b\n1,2\n', 'X')).toBe('not-the-dictionary'))
})
