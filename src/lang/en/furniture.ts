import { type Furniture, phrases } from '../topics/furniture.ts'

export const furniture: Furniture = {
  alone: new Set(
    phrases(`
    advertisement
    advertisement continue reading the main story
    advertisement - continue reading below
    advertisement - scroll to continue
    story continues below advertisement
    article continues below advertisement
    article continues after advertisement
    article continues below
    story continues below
    continue reading the main story
    continue reading below
    continue reading
    click to continue reading
    keep reading
    sponsored content
    sponsored
    promoted stories
    paid post
    ad
    ads
    ad feedback
    photo
    photos
    video
    videos
    image
    images
    gallery
    photo gallery
    slideshow
    slide show
    map
    graphic
    play video
    watch video
    now playing
    enlarge image
    enlarge this image
    view gallery
    view photos
    hide caption
    toggle caption
    scroll down for video
    scroll for video
    scroll down for more
    read more
    read full story
    read the full story
    read full article
    read the full article
    full story
    see more
    show more
    view more
    load more
    learn more
    find out more
    more
    more on this
    more on this topic
    more on this story
    more from this section
    more stories
    more news
    more to read
    you may also like
    you might also like
    you may be interested in
    recommended
    recommended for you
    recommended reading
    related
    related articles
    related stories
    related topics
    related content
    related links
    related coverage
    related news
    related video
    related videos
    see also
    read also
    also read
    read next
    up next
    next article
    previous article
    next story
    top stories
    most popular
    most read
    most viewed
    most shared
    trending
    trending now
    trending right now
    popular now
    latest news
    latest
    live updates
    breaking
    breaking news
    developing story
    editor's picks
    editors' picks
    don't miss
    in case you missed it
    what to read next
    from our partners
    around the web
    from the web
    share
    share this
    share this article
    share this story
    share this page
    share on facebook
    share on twitter
    share via email
    shares
    tweet
    pin it
    email
    email this
    email the author
    print
    print this page
    print this article
    save
    save for later
    savesave
    comment
    comments
    leave a comment
    leave a reply
    post a comment
    add a comment
    view comments
    show comments
    join the conversation
    join the discussion
    be the first to comment
    subscribe
    subscribe now
    sign up
    sign up now
    sign in
    log in
    register
    follow us
    contact us
    about us
    back to top
    back to top button
    back to home
    skip to content
    skip to main content
    menu
    home
    search
    tags
    topics
    topics in this article
    cookie policy
    privacy policy
    terms of use
    terms of service
    all rights reserved
    thanks for subscribing
    thank you for subscribing
    listen to this article
    listen
    story highlights
    media playback is unsupported on your device
    this is a breaking news story, more follows
    this is a developing story
    this is a breaking news story
    more to come
    online
    on the net
    more on the net
    more follows
    end
    ends`),
  ),
  lists: new Set(
    phrases(`
    related
    related articles
    related stories
    related topics
    related content
    related links
    related coverage
    related news
    related videos
    recommended
    recommended for you
    recommended reading
    more stories
    more news
    more headlines
    more from this section
    more on this topic
    more on this story
    you may also like
    you might also like
    you may be interested in
    in other news
    also in the news
    top stories
    most popular
    most read
    most viewed
    most shared
    trending
    trending now
    trending right now
    popular now
    latest news
    latest stories
    editor's picks
    editors' picks
    what to read next
    read next
    from our partners
    around the web
    from the web
    promoted stories
    sponsored content`),
  ),
  opens: phrases(`
    have a tip?
    listen to this article
    listen to this story
    got a tip?
    have a story tip?
    like this story?
    like this article?
    enjoyed this article?
    copyright 1
    copyright 2
    copyright ©
    copyright (c)
    © 1
    © 2
    © copyright
    (c) 1
    (c) 2
    read or share this story
    share this article
    share this story
    most read in
    trending right now
    newsletter sign up
    sign up for our
    sign up to our
    sign up for breaking news
    sign up for the daily
    sign up here
    subscribe to our
    subscribe now
    follow us on
    like us on facebook
    find us on
    we pay for your stories
    we pay for videos
    do you have a story for
    have you got a story
    if you have a story suggestion
    get in touch with
    click here to upload
    click here to subscribe
    click here to sign up
    click here to read more
    click to continue reading
    keep up with this story and more by
    read the original article on
    this article originally appeared
    this article was originally published
    this story originally appeared
    this story was originally published
    originally published on
    a post shared by
    a video posted by
    a photo posted by
    get the latest news
    get breaking news
    get our free
    download our app
    download the app
    advertisement continue
    newsletter:
    tap here to
    for more information about cookies
    to continue reading, subscribe
    to read this article in full
    already a subscriber
    already have an account
    don't have an account
    you have reached your limit
    register for free to continue
    please see our terms
    enter your email address`),
  polls: ['poll:', 'quiz:', 'vote:', 'survey:', 'your opinion:'],
  labelWords: new Set(
    'to read also more on in this about that related see watch listen here next further topic subject story series same'.split(
      ' ',
    ),
  ),
  labelVerbs: new Set('read see watch listen more related'.split(' ')),
  links: phrases(`
    further reading
    read the full
    check out
    find out more
    learn more
    watch the video
    watch below
    see also
    see more:
    read also
    also read
    also see
    also on
    read more
    read next
    read:
    read this:
    more:
    more from
    more on this topic
    more on this story
    more on
    more stories
    related:
    related article
    related stories
    related story
    related coverage
    related content
    related link
    related news
    watch:
    video:
    listen:
    most popular in
    must read
    must-read
    recommended:
    you may also like
    you might also like
    you may also be interested
    don't miss
    trending:
    up next
    in pictures:
    in photos:
    photos:
    gallery:
    slideshow (
    slideshow:
    interactive:
    explainer:
    live updates on
    + show all
    click here
    click to
    continue reading
    scroll down
    follow
    for more coverage
    view gallery
    join the conversation
    tags:
    filed under
    filed to:
    topics:
    back to top
    deals:
    top deals`),
  holds: [
    ['^this', 'was translated automatically'],
    ['^this', 'automatically translated'],
    ['^this', 'machine translat'],
    ['^translated', 'by machine'],
    ['^listen to', 'on our app'],
    ['^listen to', 'in our app'],
    ['^read more', 'in our app'],
    ['^get our app'],
    ['^listen to more stories'],
    ['all rights reserved'],
    ['property rights reserved'],
    ['^this article is for information'],
    ['for informational purposes only'],
    ['not investment advice'],
    ['not financial advice'],
    ['^quotes delayed'],
    ['quotes', 'delayed by at least'],
    ['^this post may refer to'],
    ['^this article may contain', 'links'],
    ['^to access', 'official information'],
    ['^get the', 'covid-19', 'information'],
    ['^get the facts about'],
    ['^visit', 'covid-19', 'information'],
    ['^interested in', 'add ', 'as an interest'],
    ['^for more', 'coverage', 'http'],
    ['^for more', 'go to http'],
    ['^for more', 'visit www'],
    ['^follow ', ' on twitter'],
    ['^follow ', ' on facebook'],
    ['^follow ', ' on instagram'],
    ['^email', 'follow', 'on twitter'],
    ['^download', 'app store'],
    ['slideshow requires javascript'],
    ['^get ', 'by clicking here'],
    ['^sign up for', 'newsletter'],
    ['^sign up for', 'emails'],
    ['^sign up for', 'inbox'],
    ['^sign up to', 'newsletter'],
    ['^subscribe to', 'newsletter'],
    ['^npr transcripts are'],
    ['^just watched', 'replay'],
    ['^after newsletter promotion'],
    ['^skip past newsletter'],
    ['^skip newsletter'],
    ['^newsletters may contain'],
    ['^privacy notice', 'newsletters may contain'],
    ['^cite this'],
    ['^to cite this'],
    ['^how to cite'],
    ['^suggested citation'],
    ['^citation:', 'retrieved'],
    ['^citation:', 'accessed'],
    ['^please cite'],
    ['^the post ', 'appeared first on'],
    ['as an amazon associate'],
    ['^affiliate disclos'],
    ['may earn', 'commission', 'link'],
    ['earn a', 'commission', 'link'],
    ['receive compensation', 'link'],
  ],
  banners: [
    ['we use cookies'],
    ['submit', 'letter', 'to the editor'],
    ['join', 'whatsapp channel'],
    ['join', 'telegram channel'],
    ['we store cookies'],
    ['use of cookies', 'your'],
    ['necessary cookies'],
    ['targeting cookies'],
    ['affiliate link'],
    ['receive compensation'],
    ['may receive', 'commission'],
    ['consent to our', 'agreement'],
    ['support our journalism'],
    ['support', 'journalism', 'contribut'],
    ['support', 'independent journalism'],
    ['journalism', 'donat'],
    ['your contribution', 'help'],
    ['your donation', 'help'],
    ['already contributed'],
    ['quality journalism', 'subscri'],
    ['news free for everyone'],
    ['sent to your inbox'],
    ['to your inbox'],
    ['in your inbox'],
    ['your inbox', 'every'],
    ['news', 'your inbox'],
    ['through your letterbox'],
    ['support', 'so that we can continue'],
    ['log in', 'hide these'],
    ['uses cookies to'],
    ['accept all cookies'],
    ['by continuing', 'cookies'],
    ['your consent', 'cookies'],
    ['our cookie policy'],
    ['our privacy policy'],
    ['you agree to', 'terms'],
    ['originally appeared on', 'our terms'],
    ['newsletter', 'subscribe'],
    ['newsletter', 'sign up'],
    ['sign up', 'your inbox'],
    ['subscribe', 'unlimited access'],
    ['enter your email'],
    ['us on facebook'],
    ['us on twitter'],
    ['us on instagram'],
    ['enable javascript'],
    ['your ad blocker'],
    ['email us at'],
    ['not a robot', 'email'],
  ],
  readers: ['you', 'your', 'our', 'us', 'we'],
  bylines: [
    'by',
    'words by',
    'story by',
    'written by',
    'report by',
    'reported by',
    'text by',
    'author:',
    'authors:',
    'text:',
    'words:',
    'posted by',
    'published by',
    'analysis by',
    'review by',
    'opinion by',
  ],
  afterNames: [
    'filed under',
    'filed to',
    'filed in',
    'posted in',
    'published in',
    'published on',
    'posted on',
    'on behalf of',
    'updated',
    'min read',
    'for the',
    'in ',
    'on ',
    'at ',
  ],
  roles: new Set(
    'writer writers reporter reporters editor correspondent contributor columnist senior chief associate contributing managing deputy national political business sports science'.split(
      ' ',
    ),
  ),
  desks: new Set(['staff', 'desk', 'bureau', 'team']),
  accounts: new Set(['admin', 'administrator', 'webmaster', 'user', 'guest', 'anonymous', 'root']),
  staff: phrases(`
    reporting by
    writing by
    editing by
    additional reporting by
    compiled by
    with assistance by
    with assistance from
    with reporting by
    contributed to this report
    contributed to this story
    contributed to this article
    contributed reporting
    edited by`),
  captions: phrases(`
    file - in this
    file - this
    media playback is unsupported on your device media caption
    file photo
    file image
    file picture
    file -
    file –
    file —
    image copyright
    image caption
    image source
    media caption
    photo caption
    enlarge this image
    photo:
    picture:
    image:
    caption:
    pictured:`),
  shows: phrases(`
    in this photo
    in this image
    in this frame grab
    in this picture taken
    this photo
    this image
    this picture shows
    this undated photo
    this undated image
    this undated handout
    this combination of photos
    this combination of file photos
    this handout photo
    this handout image
    this handout picture
    this frame grab
    this video grab
    this still image
    this satellite image
    a photo issued by
    a photo released by
    a photo provided by
    a handout photo
    a still from
    above:
    screengrab
    screenshot`),
  pictures: [
    '(pictured)',
    '(pictured',
    'file photo',
    'file image',
    'file picture',
    'stock photo',
    'stock image',
    '(above)',
    '(left)',
    '(right)',
    '(centre)',
    '(center)',
    'pictured above',
  ],
  credit: [
    'photo',
    'photos',
    'photo by',
    'photograph',
    'photograph by',
    'picture',
    'pictures',
    'picture by',
    'image',
    'image by',
    'credit',
    'photo credit',
    'courtesy',
    'courtesy of',
    'source',
    'illustration',
    'illustration by',
    'video',
    'graphic',
  ],
  appeared: [
    'published on',
    'published at',
    'published',
    'first published',
    'posted on',
    'posted at',
    'posted',
    'date',
    'dated',
    'created',
    'issued',
    'publication date',
    'release date',
    'on',
  ],
  changed: [
    'updated on',
    'updated at',
    'updated',
    'last updated',
    'last update',
    'update',
    'modified',
    'last modified',
    'edited',
    'revised',
    'corrected',
  ],
  outlets: new Set(
    'news times post herald tribune gazette journal chronicle guardian telegraph independent mail express mirror star sun daily weekly today press observer record standard magazine review network broadcasting radio tv television online wire bulletin dispatch examiner courier argus echo globe messenger register reporter'.split(
      ' ',
    ),
  ),
}
