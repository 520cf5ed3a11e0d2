/** Offsets of time zones by the abbreviations that news use and that mean one thing; CST and IST mean several and are left out. */
const OFFSETS: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  wet: 'Z',
  west: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  jst: '+09:00',
  kst: '+09:00',
  hkt: '+08:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
}
/** Abbreviations that mean summer time in summer. */
const PLACES: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
}

/** As a pattern, without the single Z, which only ISO times use. */
export const ZONE = `${[...Object.keys(OFFSETS), ...Object.keys(PLACES)].filter((z) => z.length > 1).join('|')}`

const offsetAt = (day: string, place: string): string | null => {
  const name = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find((p) => p.type === 'timeZoneName')
  return name?.value.replace('GMT', '') || null
}

/** The ISO offset that `zone` ("EST", "ET", "+0200", "Z") has on `day` (ISO); null where it tells none. */
export const offset = (zone: string, day: string): string | null => {
  const numeric = /^(?:gmt|utc)?\s?([+-])(\d{2}):?(\d{2})?$/i.exec(zone)
  if (numeric) return `${numeric[1]}${numeric[2]}:${numeric[3] ?? '00'}`
  const name = zone.toLowerCase()
  return OFFSETS[name] ?? (PLACES[name] ? offsetAt(day, PLACES[name]) : null)
}
