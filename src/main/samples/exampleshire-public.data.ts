import type { PublicPart } from '../../core/publication/public-item.ts'

/** What the invented county tells its public, oldest first. */
export type SamplePublicItem = {
  readonly id: string
  readonly part: PublicPart
  readonly title: string
  readonly words: string
  /** The measure it rests on, of the county council. */
  readonly measure?: string
  readonly against: string | null
  readonly source: string | null
  /** Where the source is on the web. */
  readonly address?: string
  readonly replaces: string | null
  readonly decision: 'released' | 'waiting' | { readonly setAside: string }
  readonly takenBack: string | null
}

const council = 'Exampleshire County Council'

export const exampleshirePublicPage = {
  title: 'Children’s services in Exampleshire',
  contact: { council, phone: '01632 960 123', outOfHours: '01632 960 456', address: 'https://exampleshire.example.org/tell-us' },
} as const

export const exampleshirePublicItems: readonly SamplePublicItem[] = [
  {
    id: 'public-what-this-is', part: 'where-things-stand', title: 'Why there is an improvement board',
    words: 'In 2025 inspectors found that services for children in Exampleshire were not good enough. An independent chair now leads a board that sees to it that they get better.\n\nThis page says what has changed. It also says what has not.',
    against: null, source: 'Inspection of children’s services, 2025 (invented)', replaces: null, decision: 'released', takenBack: null,
  },
  {
    id: 'public-front-door-first', part: 'improved', title: 'The front door answers faster',
    words: 'People who worry about a child now hear back sooner.',
    against: 'Partners at the front door told us so in September.', source: null, replaces: null, decision: 'released', takenBack: 'We had no figure for it, and a chair’s visit found long waits on Mondays.',
  },
  {
    id: 'public-visits', part: 'improved', title: 'Children in care are visited when they should be',
    words: 'Nine of every ten visits to children in care now happen on time. A year ago it was eight of every ten.\n\nOne visit in ten is still late. That is too many.',
    measure: 'children-in-care-visits-on-time', against: null, source: null, replaces: null, decision: 'released', takenBack: null,
  },
  {
    id: 'public-not-yet', part: 'not-yet', title: 'Changes of social worker',
    words: 'Too many children still get a new social worker too often. We said in spring that this would be better by now. It is not.\n\nTwenty new social workers have begun work since June. It will take until next year before children notice.',
    against: null, source: 'Board paper, October 2026 (invented)', replaces: null, decision: 'released', takenBack: null,
  },
  {
    id: 'public-board-october', part: 'board-update', title: 'What the board talked about in October',
    words: 'The board heard from six young people who left care. They asked for one person to call. The board asked the council to say by December who that will be.\n\nThe chair asked why plans for children in need take so long. The answer comes to the next meeting.',
    against: null, source: null, replaces: null, decision: 'released', takenBack: null,
  },
  {
    id: 'public-council-tax', part: 'commitment', title: 'No council tax until you are 25',
    words: 'If you left care in Exampleshire you pay no council tax until your 25th birthday. Until you are 21 it comes by itself. After that, ask your personal adviser.',
    against: null, source: null, replaces: null, decision: 'released', takenBack: null,
  },
  {
    id: 'public-news-hub', part: 'news', title: 'A family hub opens in January',
    words: 'The fourth family hub opens on 11 January. Anybody with a child under 19 can come in.',
    against: null, source: null, replaces: null, decision: 'waiting', takenBack: null,
  },
  {
    id: 'public-news-award', part: 'news', title: 'Our team is up for a prize',
    words: 'Our communications team is up for a prize.',
    against: null, source: null, replaces: null, decision: { setAside: 'It says nothing about children.' }, takenBack: null,
  },
]
