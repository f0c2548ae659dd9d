import type { SamplePublicItem } from './exampleshire-public.data.ts'

// Public record: no claim beyond the sources, in our own words. The numbers to call are those that the trust and the safeguarding partnership
// publish (checked on 22 November 2026).

/** The page says itself that the council did not make it. */
export const northamptonshirePublicPage = {
  title: 'Children’s services in Northamptonshire, from the public record',
  contact: {
    council: 'the multi-agency safeguarding hub of Northamptonshire', phone: '0300 126 7000', outOfHours: '01604 626938',
    address: 'https://www.nctrust.co.uk/protecting-children-information-for-professionals/Pages/report-a-concern.aspx',
  },
} as const

const item = (id: string, part: SamplePublicItem['part'], title: string, words: string, source: string, address: string, against: string | null = null): SamplePublicItem => ({
  id, part, title, words, source, address, against, replaces: null, decision: 'released', takenBack: null,
})

export const northamptonshirePublicItems: readonly SamplePublicItem[] = [
  item(
    'northants-what-this-is', 'where-things-stand', 'What this page is',
    'This page is made from what was published. Neither council and not the trust made it, and nothing here is secret.\n\nSince 2020 a trust runs the services for children. Since 2021 there are two councils, North Northamptonshire and West Northamptonshire, in the place of one.',
    'Community Care, 8 November 2020', 'https://www.communitycare.co.uk/2020/11/08/independent-trust-takes-childrens-services-council/',
  ),
  item(
    'northants-2026-north', 'improved', 'North Northamptonshire: good, and leaders outstanding',
    'Inspectors came in May 2026. They found help and protection, children in care and care leavers good, and the impact of leaders outstanding. In 2019 they had found the county’s services inadequate.',
    'Ofsted, reports on North Northamptonshire', 'https://reports.ofsted.gov.uk/provider/44/2637539', 'The grades are the inspectors’ own. No figure of this service shows them.',
  ),
  item(
    'northants-2026-west', 'improved', 'West Northamptonshire: good, and leaders outstanding',
    'Inspectors came in May 2026. They found help and protection, children in care and care leavers good, and the impact of leaders outstanding.',
    'Ofsted, reports on West Northamptonshire', 'https://reports.ofsted.gov.uk/provider/44/2637548', 'The grades are the inspectors’ own. No figure of this service shows them.',
  ),
  item(
    'northants-2026-left', 'not-yet', 'What inspectors still ask for',
    'In each of the two reports of 2026 inspectors named two things that must get better. The reports say which.',
    'Ofsted, reports on North Northamptonshire', 'https://reports.ofsted.gov.uk/provider/44/2637539',
  ),
  item(
    'northants-council-tax', 'commitment', 'Help with council tax for care leavers',
    'West Northamptonshire Council gives young people who left care a discount on their council tax. Its page says who can have it and how to ask.',
    'West Northamptonshire Council, care leaver discount', 'https://www.westnorthants.gov.uk/council-tax-reductions-discounts-and-exemptions/care-leaver-discount',
  ),
]
