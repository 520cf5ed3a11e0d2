import { media } from '../agencies.ts'

const fold = (s: string): string => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Bodies that news of any country names without saying what they are, folded and without points. */
export const wellKnown: ReadonlySet<string> = new Set([
  ...media.flatMap(({ forms }) => forms.map((form) => fold(form).replaceAll('.', ''))),
  ...`un, united nations, eu, european union, nato, who, imf, world bank, unicef, unesco, unhcr, iaea, opec, interpol, europol, osce, african union, arab league, asean,
  red cross, red crescent, amnesty international, human rights watch, greenpeace, doctors without borders, oxfam, wikileaks, wikipedia, nasa, esa, roscosmos, cern,
  fbi, cia, nsa, faa, ntsb, fda, cdc, epa, irs, doj, dhs, fema, tsa, usgs, noaa, nypd, lapd, mi5, mi6, gchq, nhs, bnd, fsb, kgb, mossad, idf, isi, plo, ira, eta, farc,
  pentagon, white house, kremlin, capitol, downing street, scotland yard, elysee, bundestag, bundesrat, bundeswehr, knesset, duma, congress, senate, house of commons,
  house of lords, supreme court, parliament, federal reserve, fed, treasury, state department, justice department, homeland security, secret service, coast guard,
  hamas, hezbollah, fatah, taliban, al-qaeda, al qaeda, isis, isil, islamic state, boko haram, al-shabaab, houthis, pkk, ypg, muslim brotherhood,
  labour, tories, gop, ukip, snp, dup, sinn fein, cdu, csu, spd, fdp, afd, bjp, anc, likud, podemos, syriza, five star movement,
  google, alphabet, apple, microsoft, amazon, facebook, twitter, youtube, instagram, whatsapp, snapchat, tiktok, netflix, intel, nvidia, ibm, oracle, cisco, dell, hp,
  samsung, sony, lg, nokia, huawei, xiaomi, lenovo, alibaba, tencent, baidu, uber, lyft, airbnb, ebay, paypal, tesla, blue origin, boeing, airbus, lockheed martin,
  raytheon, northrop grumman, rolls-royce, bombardier, embraer, ford, general motors, gm, chrysler, toyota, honda, nissan, mazda, subaru, hyundai, kia, volkswagen, vw,
  audi, bmw, daimler, mercedes, porsche, fiat, ferrari, renault, peugeot, citroen, volvo, jaguar, land rover, bp, shell, exxon, exxonmobil, chevron, total, eni, gazprom,
  rosneft, aramco, petrobras, pemex, siemens, bosch, basf, bayer, thyssenkrupp, sap, deutsche bank, commerzbank, hsbc, barclays, lloyds, rbs, santander, bbva, bnp paribas,
  societe generale, ubs, credit suisse, jpmorgan, morgan stanley, citigroup, citibank, wells fargo, bank of america, lehman brothers, blackrock, visa,
  mastercard, american express, walmart, target, costco, tesco, sainsbury's, asda, aldi, lidl, carrefour, ikea, h&m, zara, nike, adidas, puma, mcdonald's, starbucks,
  coca-cola, pepsi, pepsico, nestle, unilever, procter & gamble, pfizer, moderna, astrazeneca, novartis, roche, merck, glaxosmithkline, sanofi, johnson & johnson, monsanto,
  verizon, at&t, comcast, t-mobile, vodafone, orange, telefonica, bt, time warner, disney, warner bros, paramount, universal, lufthansa, ryanair, easyjet, british airways,
  air france, klm, emirates, qantas, aeroflot, delta, united airlines, american airlines, southwest, fedex, ups, dhl, amtrak, gap, bbc, cnn, cbs, nbc, abc, fox news, msnbc,
  npr, pbs, itv, sky news, al jazeera, ard, zdf, rai, rtve, nhk, cctv, cbc, new york times, washington post, wall street journal, los angeles times, usa today, guardian,
  telegraph, financial times, economist, bloomberg, le monde, le figaro, liberation, der spiegel, spiegel, bild, el pais, el mundo, la repubblica, corriere della sera,
  times of india, fifa, uefa, ioc, nba, nfl, nhl, mlb, nascar, pga, icc, fia, atp, wta, wada, manchester united, real madrid, barcelona fc, juventus, bayern munich`
    .split(',')
    .map((name) => name.replace(/\s+/g, ' ').trim()),
])
