const codes = 'EUR USD GBP JPY CHF CNY AUD CAD NZD HKD SGD INR RUB KRW BRL MXN ZAR'.split(' ')

/** Currencies as papers of any language write them: signs and codes. A bare $ is the American one. */
export const currencySigns: readonly (readonly [written: string, code: string])[] = [
  ...codes.map((code) => [code.toLowerCase(), code] as const),
  ['€', 'EUR'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
]
