import { bodyId } from '../../core/bodies/body.ts'
import { measureId, type MeasureId } from '../../core/measure/measure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { PublicItem, PublicItemId } from '../../core/publication/public-item.ts'
import { whatFiguresShow } from '../../core/publication/what-figures-show.ts'
import type { Refusal } from '../../core/refusal.ts'
import { untied } from '../../operations/hold-words.ts'
import { askForThePublicPage, decideForThePublic, switchThePublicPage, takeBackFromThePublic, writeSomethingForThePublic } from '../../operations/speak-to-the-public.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'
import type { PublicContact } from '../../core/publication/public-item.ts'
import type { SamplePublicItem } from './exampleshire-public.data.ts'

type Must = <T>(outcome: T | Refusal) => Exclude<T, Refusal>

/** What the figures of the county council show, as the page for writing finds out. */
const shownBy = async (does: Inside, programme: ProgrammeId, id: MeasureId): Promise<PublicItem['measure']> => {
  const [analysed] = await does.analysedMeasures({ programme, body: bodyId('exampleshire-county-council'), measures: [id] })
  if (analysed === undefined) throw new Error(`the invented county has no figures of ${id}`)
  return { id, body: bodyId('exampleshire-county-council'), name: `${analysed.measure.name}, Exampleshire County Council`, shows: whatFiguresShow(analysed.verdict.variation) }
}

export type SamplePublicPage = { readonly about: { readonly title: string; readonly contact: PublicContact; readonly isInvented: boolean }; readonly items: readonly SamplePublicItem[] }

/** The lead writes and the director releases: two people, as the rule asks. */
export const loadPublicPage = async (opened: Opened, programme: ProgrammeId, { about, items }: SamplePublicPage, must: Must): Promise<void> => {
  const as = async (role: 'programme-lead' | 'director'): Promise<Actor> => {
    const person = exampleshirePeople.find((each) => each.role === role)
    if (person === undefined) throw new Error(`the invented county has no ${role}`)
    const memberships = await opened.store.read({ kind: 'service', name: 'sample loader' }, (reads) => reads.servedBy(person.id as PersonId))
    return { kind: 'person', person: person.id as PersonId, name: person.name, memberships }
  }
  const [lead, director] = [await as('programme-lead'), await as('director')]
  must(await inOneAct(opened.store, lead, (does) => askForThePublicPage(does, about, { programme, actor: lead })))
  must(await inOneAct(opened.store, director, (does) => switchThePublicPage(does, { to: 'on', reason: '' }, { programme, actor: director })))
  for (const { id, part, title, words, measure, against, source, replaces, decision, takenBack, address } of items) {
    const item = id as PublicItemId
    const wish = { part, title, words, against, source: source === null ? null : { title: source, address: address ?? null }, replaces: replaces as PublicItemId | null }
    must(await inOneAct(opened.store, lead, async (does) => writeSomethingForThePublic(does, { ...wish, told: untied, measure: measure === undefined ? null : await shownBy(does, programme, measureId(measure)) }, { programme, actor: lead }, item)))
    if (decision === 'waiting') continue
    const release = decision === 'released'
    must(await inOneAct(opened.store, director, (does) => decideForThePublic(does, { item, release, reason: release ? '' : decision.setAside, goingOn: '', numbersChecked: release }, { programme, actor: director })))
    if (takenBack !== null) must(await inOneAct(opened.store, director, (does) => takeBackFromThePublic(does, { item, reason: takenBack }, { programme, actor: director })))
  }
}
