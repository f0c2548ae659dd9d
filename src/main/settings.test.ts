import { describe, expect, it } from 'vitest'
import { parseSettings } from './settings.ts'

describe('settings', () => {
  it('are complete without any being set, and keep to this machine', () =>
    expect(parseSettings({})).toMatchObject({ databaseUrl: null, host: '127.0.0.1', port: 3000, isSecure: false, readers: 1 }))
  it('let the command line go before the environment', () => expect(parseSettings({ PORT: '4000' }, { port: '5000' })).toMatchObject({ port: 5000 }))
  it('list every fault at once', () =>
    expect(parseSettings({ PORT: '65536', IMPROVEMENT_BOARD_HTTPS: 'true', DATABASE_URL: 'mysql://x' })).toMatchObject([{ name: 'DATABASE_URL' }, { name: 'PORT' }, { name: 'IMPROVEMENT_BOARD_HTTPS' }]))
  it('take a mail server only with an address to link to and a sender', () => {
    expect(parseSettings({ IMPROVEMENT_BOARD_SMTP: 'smtp://mail.example.org' })).toMatchObject([{ name: 'IMPROVEMENT_BOARD_MAIL_FROM' }, { name: 'IMPROVEMENT_BOARD_ADDRESS' }])
    const whole = { IMPROVEMENT_BOARD_SMTP: 'smtp://mail.example.org', IMPROVEMENT_BOARD_MAIL_FROM: 'board@example.org', IMPROVEMENT_BOARD_ADDRESS: 'https://board.example.org/' }
    expect(parseSettings(whole)).toMatchObject({ address: 'https://board.example.org', mail: { server: 'smtp://mail.example.org', from: 'board@example.org' } })
    expect(parseSettings({ PORT: '4000' })).toMatchObject({ address: 'http://localhost:4000', mail: null })
  })
  it('take GOV.UK Notify by one setting, and never beside a mail server', () => {
    const [key, template] = ['board_live-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0', 'f33517ff-2a88-4f6e-b855-c550268ce08a']
    const env = { IMPROVEMENT_BOARD_NOTIFY: `${key} ${template}`, IMPROVEMENT_BOARD_ADDRESS: 'https://board.example.org' }
    expect(parseSettings(env)).toMatchObject({ mail: { kind: 'notify', key, template, address: 'https://api.notifications.service.gov.uk' } })
    expect(parseSettings({ ...env, IMPROVEMENT_BOARD_NOTIFY: key })).toMatchObject([{ name: 'IMPROVEMENT_BOARD_NOTIFY' }])
    expect(parseSettings({ ...env, IMPROVEMENT_BOARD_SMTP: 'smtp://mail.example.org', IMPROVEMENT_BOARD_MAIL_FROM: 'a@b.org' })).toMatchObject([{ name: 'IMPROVEMENT_BOARD_NOTIFY' }])
    expect(parseSettings({ IMPROVEMENT_BOARD_NOTIFY: `${key} ${template}` })).toMatchObject([{ name: 'IMPROVEMENT_BOARD_ADDRESS' }])
  })
  it('take the limit of uploads and the address of a scanner, and neither half right', () => {
    expect(parseSettings({})).toMatchObject({ uploadMegabytes: 10, scanner: null })
    expect(parseSettings({ IMPROVEMENT_BOARD_UPLOAD_MB: '20', IMPROVEMENT_BOARD_CLAMAV: 'unix:/run/clamav/clamd.ctl' })).toMatchObject({ uploadMegabytes: 20, scanner: { kind: 'unix', path: '/run/clamav/clamd.ctl' } })
    expect(parseSettings({ IMPROVEMENT_BOARD_UPLOAD_MB: '21', IMPROVEMENT_BOARD_CLAMAV: 'clamav' })).toMatchObject([{ name: 'IMPROVEMENT_BOARD_CLAMAV' }, { name: 'IMPROVEMENT_BOARD_UPLOAD_MB' }])
  })
  it.each([['0', 0], ['65535', 65_535]])('take port %s', (port, value) => expect(parseSettings({}, { port })).toMatchObject({ port: value }))
})
