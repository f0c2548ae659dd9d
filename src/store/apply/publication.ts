import type { PublicItem, PublicPage } from '../../core/publication/public-item.ts'
import { jsonText, mustTouchOne, type Apply } from './apply.ts'

const orNull = (value: unknown) => (value === null ? null : jsonText(value))

const pageRow = ({ programme, title, isInvented, contact, isOn, asked, decided }: PublicPage) => ({
  programme, title, is_invented: isInvented, contact: jsonText(contact), is_on: isOn, asked: jsonText(asked), decided: orNull(decided),
})

const itemRow = ({ programme, id, part, title, words, source, measure, against, says, releaseSays, written, state, decided, ended, replaces }: PublicItem) => ({
  programme, id, part, title, words, source: orNull(source), measure: orNull(measure), against, says: orNull(says ?? null), release_says: orNull(releaseSays ?? null), written: jsonText(written), state, decided: orNull(decided), ended: orNull(ended), replaces,
})

export const publicPageAsked: Apply<'public-page-asked'> = async (inside, { before, page }) => {
  if (before === null) await inside.insertInto('public_page').values(pageRow(page)).execute()
  else mustTouchOne(await inside.updateTable('public_page').set(pageRow(page)).where('programme', '=', page.programme).where('is_on', '=', false).executeTakeFirstOrThrow())
  return { subject: { kind: 'public page', id: page.programme }, before, after: page }
}

export const publicPageSwitched: Apply<'public-page-switched'> = async (inside, { before, page, reason }) => {
  mustTouchOne(await inside.updateTable('public_page').set(pageRow(page)).where('programme', '=', page.programme).where('is_on', '=', before.isOn).executeTakeFirstOrThrow())
  return { subject: { kind: 'public page', id: page.programme }, reason, before, after: page }
}

export const publicItemWritten: Apply<'public-item-written'> = async (inside, { item }) => {
  await inside.insertInto('public_item').values(itemRow(item)).execute()
  return { subject: { kind: 'public item', id: item.id }, after: item }
}

export const publicItemDecided: Apply<'public-item-decided'> = async (inside, { before, item, replaced, reason }) => {
  for (const [each, was] of [[item, before.state], ...(replaced === null ? [] : [[replaced, 'released'] as const])] as const) {
    mustTouchOne(await inside.updateTable('public_item').set(itemRow(each)).where('programme', '=', each.programme).where('id', '=', each.id).where('state', '=', was).executeTakeFirstOrThrow())
  }
  return { subject: { kind: 'public item', id: item.id }, reason, before, after: item }
}

export const publicItemWithdrawn: Apply<'public-item-withdrawn'> = async (inside, { before, item, reason }) => {
  mustTouchOne(await inside.updateTable('public_item').set(itemRow(item)).where('programme', '=', item.programme).where('id', '=', item.id).where('state', '=', before.state).executeTakeFirstOrThrow())
  return { subject: { kind: 'public item', id: item.id }, reason, before, after: item }
}
