import type { Page } from '../page/paper.ts'
import type { ContractFacts, PackFacts } from './pack-facts.ts'
import { heading, pageOf, paragraph, tableOr } from './page-parts.ts'

/** Each contract with its indicators, those missed longest first. */
export const contractsPage = ({ contracts }: PackFacts): Page | null =>
  contracts.length === 0
    ? null
    : pageOf('contracts', 'Contracts', [
        paragraph('What was agreed with those who run services, and the latest figures of each indicator.', 'lead'),
        ...contracts.flatMap(({ title, term, kpis, areas }) => [
          heading(title),
          paragraph(term),
          tableOr<ContractFacts['kpis'][number]>(`Indicators of ${title}`, kpis, [
            { heading: 'Indicator', cell: ({ code, name }) => `${code} ${name}` },
            { heading: 'Target', cell: ({ target }) => target },
            { heading: 'Latest', cell: ({ latest }) => latest },
            { heading: 'Rating', cell: ({ rating }) => rating },
            { heading: 'Missed in a row', cell: ({ missed }) => missed },
          ], 'No indicators stand in the sources read.', areas),
        ]),
      ])
