const day = 86_400_000

/** Long enough to look into an attack; e-mail and network addresses of people are not kept longer than they are of use. */
const daysKept = 30

type Needs = {
  /** Forgets attempts to sign in, and sessions that ended, before an instant. */
  readonly forgetBefore: (instant: string) => Promise<void>
  readonly now: () => string
  readonly logFault: (fault: unknown) => void
}

/** Forgets what signing in leaves behind, now and once a day. Out: how to stop. */
export const startHousekeeping = ({ forgetBefore, now, logFault }: Needs): (() => void) => {
  const tidy = (): void => void forgetBefore(new Date(Date.parse(now()) - daysKept * day).toISOString()).catch(logFault)
  tidy()
  const daily = setInterval(tidy, day)
  daily.unref()
  return () => clearInterval(daily)
}
