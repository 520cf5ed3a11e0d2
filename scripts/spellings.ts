// Spellings of addresses that must not be reached: what the tests of the guard and `npm run suites` try.

const hex = (n: number, width = 0): string => n.toString(16).padStart(width, '0')
const octal = (n: number): string => `0${n.toString(8)}`
const octets = (ip: string): readonly number[] => ip.split('.').map(Number)
const value = (ip: string): number => octets(ip).reduce((sum, o) => sum * 256 + o, 0)
const wide = (s: string): string => s.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d)))
const circled = (s: string): string =>
  s.replace(/\d/g, (d) => (d === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(d))))
const percent = (s: string): string => s.replace(/[\d.]/g, (c) => `%${hex(c.charCodeAt(0))}`)
const halves = (ip: string): string => {
  const [a = 0, b = 0, c = 0, d = 0] = octets(ip)
  return `${hex(a * 256 + b)}:${hex(c * 256 + d)}`
}

/** Ways to write an IPv4 address as a URL's host that browsers and resolvers take for the same address. */
export const spellingsOf = (ip: string): readonly string[] => {
  const [a = 0, b = 0, c = 0, d = 0] = octets(ip)
  return [
    ip,
    `${ip}.`,
    String(value(ip)),
    `0x${hex(value(ip))}`,
    `0X${hex(value(ip)).toUpperCase()}`,
    octal(value(ip)),
    octets(ip).map(octal).join('.'),
    octets(ip)
      .map((o) => `0x${hex(o)}`)
      .join('.'),
    `${octal(a)}.${b}.0x${hex(c)}.${d}`,
    `${a}.${b}.${c * 256 + d}`,
    `${a}.${(b * 256 + c) * 256 + d}`,
    `0x${hex(a)}.${(b * 256 + c) * 256 + d}`,
    octets(ip)
      .map((o) => `0000${o.toString(8)}`)
      .join('.'),
    wide(ip),
    circled(ip),
    ip.replaceAll('.', '。'),
    ip.replaceAll('.', '．'),
    percent(ip),
    `[::ffff:${ip}]`,
    `[::ffff:${halves(ip)}]`,
    `[0:0:0:0:0:ffff:${ip}]`,
    `[0000:0000:0000:0000:0000:FFFF:${halves(ip)}]`,
    `[::${ip}]`,
    `[64:ff9b::${ip}]`,
    `[64:ff9b:0:0:0:0:${halves(ip)}]`,
    `[64:ff9b:1::${halves(ip)}]`,
    `[2002:${halves(ip)}::1]`,
    `[::ffff:0:${ip}]`,
  ]
}

/** Inner addresses of IPv4, one or more of every range. */
export const INNER_V4: readonly string[] = [
  ...['10.0.0.1', '10.255.255.254', '172.16.0.1', '172.31.255.254', '192.168.0.1', '192.168.255.254'],
  ...['169.254.169.254', '169.254.0.1', '100.100.100.200', '100.64.0.1', '168.63.129.16', '192.0.0.192'],
  ...[
    '0.0.0.0',
    '0.1.2.3',
    '127.0.0.53',
    '127.255.255.254',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
  ],
  ...['192.0.2.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '192.88.99.1'],
]

/** Inner addresses that only IPv6 has. */
export const INNER_V6: readonly string[] = [
  ...['[::]', '[::1]', '[0:0:0:0:0:0:0:1]', '[0000::0001]', '[fe80::1]', '[fe80::a9fe:a9fe]', '[febf::1]', '[fec0::1]'],
  ...[
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fdff::1]',
    '[ff02::1]',
    '[ff0e::1]',
    '[100::1]',
    '[2001::1]',
    '[2001:0:7f00:1::1]',
  ],
  ...[
    '[2001:db8::1]',
    '[3fff::1]',
    '[2001:2::1]',
    '[2001:10::1]',
    '[2001:20::1]',
    '[5f00::1]',
    '[4000::1]',
    '[1::1]',
    '[8000::1]',
  ],
  ...['[fe80::1%25eth0]', '[fe80::1%eth0]', '[::1%25lo]', '[::1%lo]'],
]

/** Ways to lead a reader of addresses astray that stand around the host; each is a whole address. */
export const disguises = (ip: string, port: string): readonly string[] => [
  `http://public.example@${ip}${port}/`,
  `http://public.example:80@${ip}${port}/`,
  `http://public.example%40@${ip}${port}/`,
  `http:\\\\${ip}${port}\\`,
  `http:/${ip}${port}/`,
  `http:${ip}${port}/`,
  `http:///${ip}${port}/`,
  `http://${ip.replace('.', '.\n')}${port}/`,
  `http://${ip.replace('.', '\t.')}${port}/`,
  ` http://${ip}${port}/ `,
  `HTTP://${ip}${port}/`,
  `http://${ip}${port}#@public.example/`,
  `http://${ip}${port}?@public.example/`,
  `http://${ip}${port}\\@public.example/`,
  `//${ip}${port}/`,
  `ftp://${ip}${port}/`,
  `file://${ip}/etc/hosts`,
  `gopher://${ip}${port}/`,
  `data:text/html,<p>${ip}`,
  `javascript:fetch('${ip}')`,
]
