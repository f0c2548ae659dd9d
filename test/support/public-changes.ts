import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import type { Hand, PublicItem, PublicItemId, PublicPage, PublicRecord } from '../../src/core/publication/public-item.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id
const ada: Hand = { person: 'Ada' as PersonId, name: 'Ada Sample', capacity: 'The programme-lead', on: day('2026-11-20') }
const chair: Hand = { person: 'Cal' as PersonId, name: 'Cal Chair', capacity: 'Chair', on: day('2026-11-20') }

/** A page that was asked for and agreed. */
export const aPublicPage = (over: Partial<PublicPage> = {}): PublicPage => ({
  programme, title: 'Children’s services in Exampleshire', isInvented: true, contact: { council: 'Exampleshire County Council', phone: '01632 960 000', outOfHours: '01632 960 999', address: null },
  isOn: true, asked: ada, decided: { ...chair, because: null }, ...over,
})

/** Words that wait for a second person. */
export const aPublicItem = (id: string, over: Partial<PublicItem> = {}): PublicItem => ({
  id: id as PublicItemId, programme, part: 'where-things-stand', title: 'Where things stand', words: 'Two of six promises are kept.', source: null, measure: null, against: null, written: ada, state: 'waiting', decided: null, ended: null,
  replaces: null, ...over,
})

const first = aPublicItem('public-1')
const second = aPublicItem('public-2', { part: 'improved', title: 'Visits', words: 'Children are seen more often.', measure: { id: measureId('visits'), name: 'Visits on time', shows: 'better' }, source: { title: 'Board paper 4', address: 'https://example.org/4' }, replaces: first.id })
const out = { ...first, state: 'released', decided: chair } as const
const gone = { ...out, state: 'withdrawn', ended: { ...chair, because: 'New words took its place.' } } as const
const secondOut = { ...second, state: 'released', decided: chair } as const
const taken = { ...secondOut, state: 'withdrawn', ended: { ...chair, because: 'The figure was wrong.' } } as const
const asked = aPublicPage({ isOn: false, decided: null })

/** The public page as the changes below leave it. */
export const publicAtTheEnd: PublicRecord = { page: aPublicPage(), items: [gone, taken] }

export const publicChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'public-page-asked', programme, before: null, page: asked }, lead],
  [{ kind: 'public-page-switched', programme, before: asked, page: aPublicPage(), reason: null }, lead],
  [{ kind: 'public-item-written', programme, item: first }, lead],
  [{ kind: 'public-item-decided', programme, before: first, item: out, replaced: null, reason: null }, lead],
  [{ kind: 'public-item-written', programme, item: second }, lead],
  [{ kind: 'public-item-decided', programme, before: second, item: secondOut, replaced: gone, reason: null }, lead],
  [{ kind: 'public-item-withdrawn', programme, before: secondOut, item: taken, reason: 'The figure was wrong.' }, lead],
]
