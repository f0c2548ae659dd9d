import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { eicar, honest, standInScanner, type StandInScanner } from '../../../test/support/scanner.ts'
import { parseScannerAddress, scanUpload, type ScannerAddress } from './scan-upload.ts'

const folder = mkdtempSync(join(tmpdir(), 'scan-'))
const open: StandInScanner[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

const scanner = async (at: 'tcp' | 'unix', answer: (file: Buffer) => string | null): Promise<ScannerAddress> => {
  const stands = await standInScanner(at === 'tcp' ? 'tcp' : { folder }, answer)
  open.push(stands)
  return stands.address
}
const code = async (bytes: Uint8Array, address: ScannerAddress, wait?: number): Promise<string> => (await scanUpload(bytes, address, wait))?.code ?? 'clean'

describe.each(['tcp', 'unix'] as const)('a scanner over %s', (at) => {
  it('lets a clean file pass, byte for byte, however many chunks it takes', async () => {
    const bytes = Uint8Array.from({ length: 200_001 }, (_, index) => index % 251)
    let got: Uint8Array = new Uint8Array()
    const address = await scanner(at, (file) => {
      got = file
      return honest(file)
    })
    expect(await code(bytes, address)).toBe('clean')
    expect(Buffer.from(got).equals(Buffer.from(bytes))).toBe(true)
  })
  it('stops the test file of all scanners', async () => expect(await code(Buffer.from(`before ${eicar} after`), await scanner(at, honest))).toBe('malware-found'))
})

describe('a scanner that does not say that a file is clean', () => {
  const file = Buffer.from('minutes')
  it('refuses the file where nobody listens', async () => {
    expect(await code(file, { kind: 'tcp', host: '127.0.0.1', port: 1 })).toBe('scanner-unreachable')
    expect(await code(file, { kind: 'unix', path: join(folder, 'nobody') })).toBe('scanner-unreachable')
  })
  it.each<[string, (bytes: Buffer) => string | null]>([
    ['hangs up', () => null],
    ['says that the file is too long for it', () => 'INSTREAM size limit exceeded. ERROR\0'],
    ['says something else', () => 'stream: perhaps OK\0'],
    ['talks without end', () => 'x'.repeat(5000)],
  ])('refuses the file where it %s', async (_, answer) => expect(await code(file, await scanner('tcp', answer))).toBe('scanner-unreachable'))
  it('refuses the file where it is silent', async () => expect(await code(file, await scanner('tcp', () => ''), 150)).toBe('scanner-unreachable'))
})

describe('the address of a scanner', () => {
  it.each<[string, ScannerAddress | null]>([
    ['tcp://clamav:3310', { kind: 'tcp', host: 'clamav', port: 3310 }],
    ['tcp://[::1]:3310', { kind: 'tcp', host: '::1', port: 3310 }],
    ['unix:/run/clamav/clamd.ctl', { kind: 'unix', path: '/run/clamav/clamd.ctl' }],
    ['tcp://clamav', null], ['tcp://clamav:70000', null], ['unix:relative', null], ['clamav:3310', null], ['', null],
  ])('%s', (text, address) => expect(parseScannerAddress(text)).toEqual(address))
})
