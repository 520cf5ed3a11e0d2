/** What pages put around articles, and how they name writers, pictures and days. All phrases are lower case without accents, with plain apostrophes and hyphens (text/fold.ts). */
export interface Furniture {
  /** lines that are furniture when nothing else stands in them: "read more", "advertisement", "back to top" */
  readonly alone: ReadonlySet<string>
  /** headings of lists of other articles: the lines under them are links: "related stories" */
  readonly lists: ReadonlySet<string>
  /** a line that opens so is furniture however it ends: "copyright 20", "read or share this story" */
  readonly opens: readonly string[]
  /** a line that opens so is furniture where it has no final stop, as links and teasers have none: "see also", "related:" */
  readonly links: readonly string[]
  /** a line that holds all phrases of one entry is furniture: ["all rights reserved"]; with ^ before it a phrase must open the line */
  readonly holds: readonly (readonly string[])[]
  /** a line below the first paragraph that opens so and asks something is the page's own question: "poll:" */
  readonly polls: readonly string[]
  /** words of which labels before links are made, of which at least one of `labelVerbs`: "to read also:", "more about this:" */
  readonly labelWords: ReadonlySet<string>
  readonly labelVerbs: ReadonlySet<string>
  /** the same, but only where the line speaks to the reader and quotes nobody, since articles are written about such things too: ["newsletter", "subscribe"] */
  readonly banners: readonly (readonly string[])[]
  /** words by which a page speaks to its reader or of itself: "you", "our" */
  readonly readers: readonly string[]
  /** a line that opens so credits those who worked on the article: "by", "reporting by", "with assistance by" */
  readonly bylines: readonly string[]
  /** what follows the names in a byline and is none: "filed under", "posted in" */
  readonly afterNames?: readonly string[]
  /** words of which a writer's role is made, behind the name: "senior", "writer" */
  readonly roles?: ReadonlySet<string>
  /** words for all who write for an outlet: "staff" */
  readonly desks?: ReadonlySet<string>
  /** what systems call their users and nobody is called: "admin" */
  readonly accounts?: ReadonlySet<string>
  /** what a parenthesis or a last line that names writers and editors holds: "editing by", "contributed to this report" */
  readonly staff: readonly string[]
  /** a line that opens so is a caption: "file - in this", "image caption" */
  readonly captions: readonly string[]
  /** a line that opens so is a caption where it stands above the text, ends in a credit or has no final stop: "this photo", "a photo released by" */
  readonly shows: readonly string[]
  /** how captions speak of the picture, in brackets or as a whole word: "(pictured)", "file photo" */
  readonly pictures: readonly string[]
  /** words before a credit: "photo", "photograph by", "credit", "courtesy of" */
  readonly credit: readonly string[]
  /** words beside a date that say that the article appeared then: "published", "posted on", "date" */
  readonly appeared: readonly string[]
  /** words beside a date that say that the article was changed then: "updated", "last modified" */
  readonly changed: readonly string[]
  /** words of which names of outlets are made: "news", "times", "herald" */
  readonly outlets: ReadonlySet<string>
}

/** Who pictures are credited to all over the world; letters count as they stand, so that "Reuters" and "AP" are found and "ap" is not. */
export const pictureAgencies: readonly string[] = [
  ...[
    'AP',
    'AP Photo',
    'AP Images',
    'Associated Press',
    'The Associated Press',
    'AFP',
    'Agence France-Presse',
    'Reuters',
    'REUTERS',
    'Thomson Reuters',
  ],
  ...[
    'EPA',
    'EPA-EFE',
    'EFE',
    'dpa',
    'DPA',
    'PA',
    'PA Wire',
    'PA Images',
    'PA Media',
    'Press Association',
    'UPI',
    'ANSA',
    'APA',
    'ANP',
    'Belga',
    'TT',
    'NTB',
  ],
  ...[
    'Getty',
    'GETTY',
    'Getty Images',
    'GETTY IMAGES',
    'Shutterstock',
    'Alamy',
    'iStock',
    'Rex',
    'REX',
    'Rex Features',
    'Barcroft Media',
    'Barcroft',
    'SWNS',
    'Splash News',
  ],
  ...[
    'Imago',
    'IMAGO',
    'picture alliance',
    'picture-alliance',
    'Keystone',
    'Sipa',
    'SIPA',
    'Zuma',
    'ZUMA Press',
    'NurPhoto',
    'Polaris',
    'Magnum Photos',
    'Matrix',
    'Fame Flynet',
  ],
  ...[
    'Xinhua',
    'Kyodo',
    'Yonhap',
    'TASS',
    'Sputnik',
    'RIA Novosti',
    'Anadolu',
    'Anadolu Agency',
    'KCNA',
    'PTI',
    'ANI',
    'AAP',
    'Canadian Press',
    'The Canadian Press',
  ],
  ...[
    'Bloomberg',
    'BBC',
    'Notimex',
    'Europa Press',
    'Lusa',
    'MAXPPP',
    'Maxppp',
    'Abaca',
    'Hans Lucas',
    'Twitter',
    'Facebook',
    'Instagram',
    'YouTube',
    'EyeVine',
    'Eyevine',
    'eyevine',
  ],
]

/** Phrases written a line each. */
export const phrases = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
