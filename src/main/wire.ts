import { createHash } from 'node:crypto'
import { day } from '../core/calendar/day.ts'
import type { Sha256 } from '../core/inspection/inspection.ts'
import { measureId } from '../core/measure/measure.ts'
import type { Actor } from '../core/people/actor.ts'
import type { PersonId } from '../core/people/person.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { printAPack } from '../operations/print-a-pack.ts'
import { keepAReading } from '../operations/keep-a-reading.ts'
import { openPress } from '../reports/render/print/open-press.ts'
import { openFigureReader } from '../sources/figures/open-figure-reader.ts'
import { openReaders } from '../sources/ofsted-report/open-readers.ts'
import { scanUpload } from '../sources/upload/scan-upload.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { rememberWhile } from '../store/remember-while.ts'
import type { Tools } from '../web/tools.ts'
import { routes } from '../web/routes.ts'
import type { Arrival, Service } from '../web/server.ts'
import { analyseStretch } from './analyse-stretch.ts'
import { builtFile } from './built-file.ts'
import { hour, seconds, newReference, newToken, now, today } from './clock.ts'
import { wireDoor } from './door.ts'
import { openReturnCounter } from './returns/open-return-counter.ts'
import { openFigureDesk } from './figure-desk.ts'
import { startCleaning } from './clean-after-erasure.ts'
import { startHousekeeping } from './housekeeping.ts'
import { inOneAct } from './one-act.ts'
import { asQuestions } from './questions-of.ts'
import { distanceAmong } from '../statistics/peers/distance-among.ts'
import { agreementOf, gradeShares } from './audit-statistics.ts'
import { funnelOfPeers } from './funnel-of-peers.ts'
import { bindPrintPaper } from './print-paper.ts'
import { startPackPress } from './pack-press.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'
import { openNotify } from './send-by-notify.ts'
import { openMail } from './send-mail.ts'
import { tours } from './samples/tours.data.ts'
import { bindInspectUpload, bindWordsInFile } from './inspect-upload.ts'
import { partsMemory } from './sealed-parts.ts'
import { startReadingQueue, type ReadingQueue } from './reading-queue.ts'
import { watchAllRegressions } from './watch-regressions.ts'
import { storeSettings } from './store-settings.ts'
import { wireReminders } from './wire-reminders.ts'
import type { Settings } from './settings.ts'

/** Someone who is not signed in: the database shows them nothing. */
const nobody: Actor = { kind: 'person', person: '00000000-0000-0000-0000-000000000000' as PersonId, name: 'Nobody', memberships: [] }
const presser: Actor = { kind: 'service', name: 'pack press' }
const reader: Actor = { kind: 'service', name: 'report reader' }

export type Opened = { readonly service: Service; readonly store: Store; readonly queue: ReadingQueue; readonly sha256: (bytes: Uint8Array) => Sha256; readonly close: () => Promise<void> }

const sha256 = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256

/** Opens the store and the readers and ties everything together. In: settings. Out: the service, or why it cannot start. */
export const wire = async (settings: Settings, say: (line: string) => void): Promise<Opened | Refusal> => {
  const store = await openStore(storeSettings(settings), { now, today, say })
  if (isRefusal(store)) return store
  const readers = openReaders({ jobs: settings.readers, workerPath: builtFile('reader.worker.js') })
  const logFault = (reference: string, fault: unknown): void => {
    const name = fault instanceof Error ? `${fault.name}: ${fault.message}\n${fault.stack ?? ''}` : 'unknown fault'
    process.stderr.write(`${now()} ${reference} ${name}\n`)
  }
  const queue = startReadingQueue({
    waiting: () => store.read(reader, (reads) => reads.reportsWaiting()),
    bytesOf: async ({ programme, document }) => (await store.read(reader, (reads) => reads.document(programme, document)))?.bytes ?? null,
    read: readers.read,
    keep: ({ programme, id }, outcome) => store.act(reader, (inside) => keepAReading(inside, { programme, report: id, outcome })),
    logFault: (fault) => logFault(newReference(), fault),
  })
  queue.wake()
  await watchAllRegressions(store).catch((fault: unknown) => logFault(newReference(), fault))
  const stopHousekeeping = startHousekeeping({ forgetBefore: store.door.forgetBefore, now, logFault: (fault) => logFault(newReference(), fault) })
  const stopCleaning = startCleaning({ clean: store.cleanAfterErasure, logFault: (fault) => logFault(newReference(), fault) })
  const mail = settings.mail === null ? null : settings.mail.kind === 'smtp' ? openMail(settings.mail.server, settings.mail.from) : openNotify(settings.mail, seconds)
  const reminders = mail === null ? null : wireReminders(store, { send: mail.send, hour, address: settings.address, logFault: (fault) => logFault(newReference(), fault) })

  const desk = openFigureDesk({
    store,
    count: openReturnCounter(builtFile('count-returns.worker.js')), read: openFigureReader(builtFile('figures.worker.js')),
    measures: (programme, actor) => store.read(actor, (reads) => reads.measures(programme)),
    logFault: (fault) => logFault(newReference(), fault),
  })
  const press = openPress(builtFile('print.worker.js'))
  const packPress = startPackPress({
    press,
    paperOf: async ({ programme, ...issue }) => (await store.read(presser, (reads) => reads.frozenPack(programme, issue)))?.paper ?? null,
    keep: ({ programme, ...issue }, files) => store.act(presser, (inside) => printAPack(inside, { issue, files }, { programme, actor: presser })),
    sha256,
    logFault: (fault) => logFault(newReference(), fault),
  })
  const wordsInFile = bindWordsInFile({ most: settings.uploadMegabytes * 1_000_000, wordsOfPdf: readers.words })
  const tools: Tools = {
    packPress,
    now,
    printPaper: bindPrintPaper(press),
    figureDesk: desk,
    inspectUpload: bindInspectUpload({ most: settings.uploadMegabytes * 1_000_000, scanner: settings.scanner, wordsOfPdf: readers.words }),
    wordsInFile,
    sha256,
    newSecret: newToken,
    address: settings.address,
    sendsMail: settings.mail !== null,
    tourOf: (programme) => {
      const tour = tours.find((each) => each.programme === programme)
      return { days: (tour?.days ?? []).map(day), measures: (tour?.measures ?? []).map(measureId) }
    },
    readSpreadsheet,
    funnelOfPeers,
    agreementOf,
    gradeShares,
    distanceAmong,
    judgeStretch: analyseStretch,
    pictureOfPage: async (pdf, page, width) => {
      const picture = await readers.picture(pdf, page, width)
      return isRefusal(picture) ? null : picture
    },
  }
  let changes = 0
  const parts = partsMemory()
  const see: Service['see'] = (actor, ask) => store.read(actor ?? nobody, (reads) => ask({ ...asQuestions(reads, today, actor ?? nobody, parts), ...tools }))
  const remembered = rememberWhile<Arrival>(() => store.changes()?.toString() ?? null)
  const service: Service = {
    routes,
    today,
    see,
    // A person's roles are no part of the name: whatever changes them is a write.
    arrive: async (actor, programme, asksNewest) =>
      (await remembered(JSON.stringify([actor.person, programme, asksNewest, today()]), () =>
        see(actor, async (ask) => {
          const found = await ask.programme(programme)
          return found === null ? null : { programme: found, newest: asksNewest ? await ask.newestLine(programme) : 0 }
        }),
      )) ?? { programme: null, newest: 0 },
    act: async (actor, work, wentPast) => {
      const outcome = await inOneAct(store, actor ?? nobody, (doings) => work({ ...doings, ...tools }), wentPast, parts)
      changes += 1
      queue.wake()
      desk.wake()
      return outcome
    },
    scan: async (bytes) => (settings.scanner === null ? null : scanUpload(bytes, settings.scanner)),
    wordsInFile,
    door: await wireDoor(store, settings.address),
    newReference,
    logFault,
    // Where another process may write to the same database, no answer is taken for new longer than a minute.
    recordState: () => store.changes()?.toString() ?? `${changes} ${now().slice(0, 16)}`,
    isReady: async () => store.read(nobody, async () => true),
    isSecure: settings.isSecure,
    trustProxy: settings.trustProxy,
  }
  const close = async (): Promise<void> => {
    stopHousekeeping()
    await stopCleaning()
    await reminders?.stop()
    mail?.close()
    await queue.stop()
    await desk.idle()
    await packPress.stop()
    await readers.close()
    await store.close()
  }
  return { service, store, queue, sha256, close }
}
