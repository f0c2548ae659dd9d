import { expect, it } from 'vitest'
import { lead, programme, today } from '../../../../test/support/cast.ts'
import type { Sha256 } from '../../../core/inspection/inspection.ts'
import type { ReportInTray, TrayId } from '../../../core/inspection/report-in-tray.ts'
import type { Door } from '../../door.ts'
import { noHtml } from '../../html.ts'
import type { AtOneMoment, Visit } from '../../page.ts'
import type { Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { pictureOfAPage } from './report-files.ts'

const report: ReportInTray = {
  id: 'r1' as TrayId, programme, document: 'd1' as Sha256, fileName: 'report.pdf', broughtBy: null, broughtOn: today, state: { kind: 'waiting' },
}

/** A record that knows whether somebody is looking into it. */
const record = () => {
  const drawn: { readonly page: number; readonly isRecordOpen: boolean }[] = []
  let open = 0
  const answers: Partial<Questions & Tools> = {
    reportInTray: async () => report,
    document: async () => ({ bytes: new Uint8Array([1]), mediaType: 'application/pdf', sha256: report.document }),
    pictureOfPage: async (_pdf, page) => {
      drawn.push({ page, isRecordOpen: open > 0 })
      return new Uint8Array([2])
    },
  }
  const see: AtOneMoment = async (ask) => {
    open += 1
    try {
      return await ask(answers as Questions & Tools)
    } finally {
      open -= 1
    }
  }
  return { see, drawn }
}

const visitTo = (page: string): Visit => ({
  params: { programme, report: report.id, page },
  query: {},
  on: today,
  token: noHtml,
  actor: lead,
  person: null,
  programme: { id: programme, name: 'Exampleshire', kind: 'live', isInvented: true },
})

const noDoor = {} as Door
const noAct = (): Promise<never> => Promise.reject(new Error('a picture records nothing'))

it('draws a page once nobody is kept from the record', async () => {
  const { see, drawn } = record()
  expect(await pictureOfAPage.show!(see, visitTo('3'), noDoor, noAct)).toMatchObject({ kind: 'file', mediaType: 'image/png' })
  expect(drawn).toEqual([{ page: 3, isRecordOpen: false }])
})

it.each(['0', '-1', '1.5', '10000', '1e3', ''])('draws nothing for a page called %j', async (page) => {
  const { see, drawn } = record()
  expect(await pictureOfAPage.show!(see, visitTo(page), noDoor, noAct)).toEqual({ kind: 'not-found' })
  expect(drawn).toEqual([])
})
