const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Peoples, faiths and parties, as nouns and as adjectives: they tell where somebody is from or what he believes, and name nobody. */
export const peoples: ReadonlySet<string> = new Set([
  ...list(`afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi
    belarusian belgian bolivian bosnian brazilian british briton bulgarian burmese cambodian cameroonian canadian caribbean catalan chadian chechen chilean
    chinese colombian congolese croatian cuban cypriot czech danish dane dutch ecuadorian egyptian english eritrean estonian ethiopian european filipino
    finnish finn flemish french gabonese gambian georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian
    iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kurdish kurd kuwaiti laotian latvian lebanese liberian
    libyan lithuanian macedonian malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali nepalese
    nicaraguan nigerian nordic norwegian omani pakistani palestinian panamanian paraguayan peruvian pole polish portuguese qatari rohingya romanian russian
    rwandan salvadoran saudi scot scottish senegalese serb serbian singaporean slovak slovenian somali spaniard spanish sudanese swede swedish swiss syrian
    taiwanese tajik tamil tanzanian thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni
    zambian zimbabwean texan californian hawaiian alaskan parisian londoner scandinavian balkan baltic soviet slavic latino hispanic aboriginal inuit maori
    western eastern northern southern`),
  ...list(`christian muslim islamic islamist jewish jew hindu buddhist sikh catholic protestant orthodox mormon evangelical anglican lutheran methodist
    baptist shia shiite sunni salafist zionist roman islam christianity judaism hinduism buddhism catholicism`),
  ...list(`republican democrat democratic conservative tory socialist communist liberal marxist nazi maoist`),
])

/** Last words of names that are nobody's and no place: of happenings, laws, prizes, programmes and works. */
export const happenings: ReadonlySet<string> = new Set(
  list(`act acts agreement accord accords amendment amendments award awards bill bowl campaign census ceremony challenge championship championships code
    competition conference constitution convention cup day days deal declaration derby directive edition election elections eve expo exposition fair
    festival final finals games grammy grammys holiday initiative law laws league marathon medal memorial mission month open olympics operation oscar oscars
    pact plan policy prize procedure process program programme project protocol race report resolution review revolution rule season series strategy study summit
    survey syndrome system theorem theory tour tournament treaty trial trophy virus war wars week world year`),
)

/** Last words of the names of buildings and grounds. */
export const buildings: readonly string[] =
  list(`stadium arena hall tower towers hotel mosque cathedral temple plaza palace castle prison jail base zoo mall
  theatre theater pier harbour harbor dam field fort camp house museum observatory planetarium monument basilica chapel abbey shrine courthouse gardens garden
  cemetery courtyard square terminal dock docks quay wharf boulevard drive highway motorway expressway freeway turnpike junction heights point cape creek falls
  canyon pass plateau plains plain basin gulf strait channel lagoon reef atoll glacier volcano ridge mount peak isle isles territory territories prefecture canton
  suburb borough parish district downtown neighborhood neighbourhood complex`)

/** Regions within countries that news names without the country. */
export const regions: readonly string[] =
  `alabama, alaska, arizona, arkansas, colorado, connecticut, delaware, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana,
  maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina,
  north dakota, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, utah, vermont, west virginia, wisconsin, wyoming,
  washington dc, washington d.c, d.c, l.a, la, nyc, n.y, alberta, british columbia, manitoba, new brunswick, newfoundland, nova scotia, saskatchewan, queensland, new south wales, victoria,
  tasmania, western australia, south australia, northern territory, kent, essex, sussex, surrey, yorkshire, lancashire, cornwall, devon, norfolk, suffolk, wiltshire,
  hampshire, cumbria, northumberland, saxony, hesse, brandenburg, lower saxony, normandy, brittany, provence, alsace, lombardy, tuscany, sicily, sardinia, piedmont,
  veneto, lazio, andalusia, galicia, basque country, castile, donbass, donbas, donetsk, luhansk, siberia, dagestan, ingushetia, tatarstan, kurdistan, kashmir, punjab,
  sindh, balochistan, gujarat, kerala, maharashtra, tamil nadu, uttar pradesh, assam, bihar, goa, xinjiang, tibet, guangdong, sichuan, yunnan, inner mongolia, aceh,
  sumatra, java, borneo, bali, mindanao, luzon, hokkaido, okinawa, honshu, kyushu, darfur, anbar, helmand, kandahar, scandinavia, balkans, caucasus, levant, sahel,
  horn of africa, southeast asia, south east asia, south asia, east asia, central asia, north africa, west africa, east africa, eastern europe, western europe, north america,
  south america, central america, pacific northwest, midwest, new england, silicon valley, manhattan, brooklyn, queens, bronx, staten island, hollywood, wall street,
  white house, downing street, capitol hill, westminster, vatican, mecca, medina, sinai, golan heights, macau, bermuda, bahamas, barbados, trinidad, tobago, fiji, samoa,
  tonga, guam, mauritius, madagascar, malawi, botswana, angola, gabon, gambia, guinea, benin, togo, burkina faso, burundi, djibouti, eritrea, mauritania, lesotho,
  swaziland, comoros, seychelles, maldives, bhutan, brunei, timor, papua new guinea, turkmenistan, kyrgyzstan, north macedonia, macedonia, bosnia and herzegovina,
  vatican city, monaco, andorra, san marino, liechtenstein, cape verde, equatorial guinea, central african republic, democratic republic of congo, suriname, guyana,
  belize`
    .split(',')
    .map((name) => name.trim())

/** Second parts of words with a hyphen that are no names, as in "Marlow-based"; "Wai-keung" is one. */
export const afterHyphen: ReadonlySet<string> = new Set(
  list(`based led backed born run held owned style wide like made era bound speaking linked affiliated controlled funded trained educated sponsored allied friendly
    occupied dominated listed registered flagged built brokered mediated imposed inspired related critic critical leaning elect old time free proof size
    day week month year long high low level range scale term area side city state country month-long year-long only in out up down off on to`),
)
