import type { Words } from '../topics/words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** A people's name counts as its country's: "Americans" are "US citizens". */
export const nationalities: Readonly<Record<string, string>> = {
  us: 'u.s us american americans america usa u.s.a',
  uk: 'uk u.k british briton britons brit brits britain',
  canada: 'canadian canadians',
  france: 'french frenchman',
  germany: 'german germans',
  israel: 'israeli israelis',
  china: 'chinese',
  russia: 'russian russians',
  india: 'indian indians',
  spain: 'spanish spaniard',
  italy: 'italian italians',
  japan: 'japanese',
  turkey: 'turkish turk turks',
  greece: 'greek greeks',
  poland: 'polish',
  ukraine: 'ukrainian ukrainians',
  mexico: 'mexican mexicans',
  brazil: 'brazilian brazilians',
  afghanistan: 'afghan afghans',
  iraq: 'iraqi iraqis',
  iran: 'iranian iranians',
  syria: 'syrian syrians',
  egypt: 'egyptian egyptians',
  australia: 'australian australians',
  pakistan: 'pakistani pakistanis',
  korea: 'korean koreans',
  netherlands: 'dutch',
  sweden: 'swedish swede swedes',
  norway: 'norwegian norwegians',
  ireland: 'irish',
  scotland: 'scottish scots',
  wales: 'welsh',
  belgium: 'belgian belgians',
  switzerland: 'swiss',
  austria: 'austrian austrians',
  palestine: 'palestinian palestinians',
  cuba: 'cuban cubans',
  venezuela: 'venezuelan venezuelans',
  argentina: 'argentine argentinian',
  europe: 'european europeans',
  africa: 'african africans',
  nigeria: 'nigerian nigerians',
  kenya: 'kenyan kenyans',
  indonesia: 'indonesian indonesians',
  philippines: 'filipino filipinos',
  thailand: 'thai',
  vietnam: 'vietnamese',
  lebanon: 'lebanese',
  jordan: 'jordanian',
  libya: 'libyan libyans',
  yemen: 'yemeni yemenis',
  saudi: 'saudis',
}

export const words: Words = {
  stop: new Set(
    list(`
    a an the this that these those such some any each every all both either neither no not nor only own same so than too very just
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
    am is are was were be been being have has had having do does did doing will would shall should can could may might must
    and or but if because as until while of at by for with about against between into through during before after above below to from
    up down in out on off over under again further then once here there when where why how also more most other another
    said says say saying told tells added according mr mrs ms dr s t ll ve re d m`),
  ),
  negation: new Set(
    list(
      "not no never none nobody nothing neither nor without cannot n't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't failed fails declined declines refused denied denies unable",
    ),
  ),
  variants: new Map([
    ...Object.entries(nationalities).flatMap(([country, names]) =>
      list(names).map((name): [string, string] => [name, country]),
    ),
    ...Object.entries({
      metre: 'meter',
      metres: 'meters',
      kilometre: 'kilometer',
      kilometres: 'kilometers',
      centre: 'center',
      centres: 'centers',
      theatre: 'theater',
      defence: 'defense',
      offence: 'offense',
      licence: 'license',
      labour: 'labor',
      harbour: 'harbor',
      colour: 'color',
      honour: 'honor',
      neighbour: 'neighbor',
      favour: 'favor',
      programme: 'program',
      grey: 'gray',
      tyre: 'tire',
      aeroplane: 'airplane',
      plane: 'airplane',
      aircraft: 'airplane',
      killed: 'kill',
      dead: 'die',
      died: 'die',
      deaths: 'die',
      death: 'die',
      dying: 'die',
      kill: 'die',
      kills: 'die',
      killing: 'die',
      fatalities: 'die',
      fatality: 'die',
      fatal: 'die',
      injured: 'injure',
      injuries: 'injure',
      injury: 'injure',
      wounded: 'injure',
      wounds: 'injure',
      hurt: 'injure',
      children: 'child',
      men: 'man',
      women: 'woman',
      people: 'person',
      persons: 'person',
      police: 'police',
      carriage: 'car',
      carriages: 'car',
    }),
  ]),
  abbreviations: new Set(
    list(`mr mrs ms dr prof rev hon st sr jr gen lt col sgt capt cmdr adm maj pvt gov sen rep pres supt insp det const sec
    u.s u.k u.n e.u u.s.a d.c n.y l.a a.m p.m e.g i.e etc vs no nos vol inc ltd co corp bros dept est fig approx ave blvd rd mt ft
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
    viz al cf pp ed eds op approx orig tel ext mfg univ assn bldg pkwy hwy sq jct u.a.e d.r.c p.o b.c a.d cpl atty asst gens reps sens govs drs messrs mme
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`),
  ),
}
