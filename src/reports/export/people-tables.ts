import type { Body } from '../../core/bodies/body.ts'
import { leaverStatuses, type CorporateParenting, type LeaverStatus } from '../../core/corporate-parenting/corporate-parenting.ts'
import { seenCount, seenShare, type Sight } from '../../core/publication/small-number.ts'
import type { Row, Table } from '../../core/table/table.ts'
import { campaignStages, type Campaign, type CampaignStage } from '../../core/workforce/campaign.ts'

type Held = { readonly parenting: Pick<CorporateParenting, 'promises' | 'takeUps' | 'leavers'>; readonly campaigns: readonly Campaign[]; readonly bodies: readonly Pick<Body, 'id' | 'name'>[] }

/** What statuses and stages are called. */
export type PeopleWords = { readonly leaver: Readonly<Record<LeaverStatus, string>>; readonly stage: Readonly<Record<CampaignStage, string>> }

const text = (key: string, heading: string) => ({ key, heading, kind: 'text' }) as const
const onDay = (key: string, heading: string) => ({ key, heading, kind: 'day' }) as const
const number = (key: string, heading: string) => ({ key, heading, kind: 'number' }) as const
const keptBack = { key: 'keptBack', heading: 'Kept back: a small number', kind: 'list' } as const

/** In: counts by name. Out: their cells as somebody may see them, and which are kept back. */
const counted = <K extends string>(keys: readonly K[], counts: Readonly<Record<K, number>>, words: Readonly<Record<K, string>>, sight: Sight): Row => {
  const seen = keys.map((key) => ({ key, count: seenCount(counts[key], sight) }))
  return { ...Object.fromEntries(seen.map(({ key, count }) => [key, count.kind === 'count' ? count.value : null])), keptBack: seen.flatMap(({ key, count }) => (count.kind === 'count' ? [] : [words[key]])) }
}

/**
 * Counts of people as tables to read: who has what was promised to care leavers, care leavers by their standing in law, and how far people came in each
 * campaign to recruit. In: what is on record, what things are called, and who takes it out. Out: the tables by name. A small number, and a share that gives one
 * away, is kept back as on the pages. Nothing of them is read back in.
 */
export const peopleTables = ({ parenting, campaigns, bodies }: Held, { leaver, stage }: PeopleWords, sight: Sight): Readonly<Record<'takeup' | 'leavers' | 'campaigns', Table>> => {
  const nameOf = (id: string): string => bodies.find((each) => each.id === id)?.name ?? id
  return {
    takeup: {
      name: 'Take-up of promises',
      columns: [text('promise', 'Promise ID'), text('title', 'Promise'), onDay('from', 'From'), onDay('to', 'To'), number('receiving', 'How many had it'), number('eligible', 'Of how many who could'), keptBack],
      rows: parenting.takeUps.map(({ promise, from, to, receiving, eligible }): Row => {
        const isHidden = seenShare(receiving, eligible, sight).kind === 'hidden'
        return { promise, title: parenting.promises.find(({ id }) => id === promise)?.title ?? null, from, to, receiving: isHidden ? null : receiving, eligible: isHidden ? null : eligible, keptBack: isHidden ? ['How many had it', 'Of how many who could'] : [] }
      }),
    },
    leavers: {
      name: 'Care leavers',
      columns: [text('council', 'Council'), onDay('on', 'Counted on'), ...leaverStatuses.map((status) => number(status, leaver[status])), keptBack],
      rows: parenting.leavers.map(({ council, on, counts }): Row => ({ council: nameOf(council), on, ...counted(leaverStatuses, counts, leaver, sight) })),
    },
    campaigns: {
      name: 'Recruitment',
      columns: [text('campaign', 'Campaign'), text('body', 'Who recruits'), number('posts', 'Posts to fill'), onDay('on', 'Counted on'), ...campaignStages.map((each) => number(each, stage[each])), keptBack],
      rows: campaigns.flatMap(({ title, body, posts, counts }) => counts.map(({ on, counts: of }): Row => ({ campaign: title, body: nameOf(body), posts, on, ...counted(campaignStages, of, stage, sight) }))),
    },
  }
}
