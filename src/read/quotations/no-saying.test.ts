import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf } from '../../model/fixture.ts'
import { read } from '../index.ts'

/** Who says what, in the words of the article: "Ann Lee said: the pier was safe". */
const told = (text: string): string[] =>
  read(articleOf(text)).quotations.map(
    (q) => `${q.speaker?.name ?? '-'} ${q.cue?.exact ?? '-'} (${q.stance}): ${q.text.join(' / ')}`,
  )

type Case = readonly [what: string, text: string, ...want: readonly string[]]
const cases = (list: readonly Case[]): void => {
  for (const [what, text, ...want] of list) it(`${what}: ${text}`, () => assert.deepEqual(told(text), want))
}

describe('a verb of speech that says nothing here', () =>
  cases([
    ['a thing is added', 'Ann Lee added a second boat to the fleet.'],
    ['a picture is posted', 'The harbour board posted pictures of the wreck.'],
    [
      'but a clause is said',
      'Ann Lee added the second boat was safe.',
      'Ann Lee added (asserts): the second boat was safe',
    ],
    ['what goes on', 'Heavy rain continued to batter Marlow.'],
    ['what goes on, whatever is told behind it', 'Snow continues to fall on piers that have been shut since Monday.'],
    ['what somebody is to do', 'Her task is to watch the boats and report to nobody.'],
    ['an answer that never came', 'The harbour board did not respond to a request for comment.'],
    ['those who are believed to be somewhere', 'Divers looked for ten sailors believed to be on board.'],
    ['a text that somebody wrote', 'The report written by the harbour board was lost.'],
    ['the words on a wall', 'The guards saw the writing on the wall.'],
    ['what is worth a word', 'It is worth noting and everybody left the pier.'],
    ['what had to be said', 'The storm led Ann Lee to calmly note that it was late.'],
    [
      'a button within the text',
      'Guards close the pier in Marlow. Hide Caption 3 of 9 pictures of the storm in Marlow.',
    ],
  ]))

describe('who speaks', () =>
  cases([
    [
      'with a negation between',
      'Ann Lee doesn’t think the pier was safe.',
      'Ann Lee think (unknown): the pier was safe',
    ],
    [
      'with a helping word and an adverb between',
      'Ann Lee has firmly denied that the pier was safe.',
      'Ann Lee denied (denies): the pier was safe',
    ],
    [
      'with "long" between',
      'The council has long maintained that the pier is safe.',
      'council maintained (asserts): the pier is safe',
    ],
    [
      'no adverb',
      'Harbour guards routinely warned that the pier was shut.',
      'Harbour guards warned (asserts): the pier was shut',
    ],
    [
      'not what stands behind a preposition',
      'Bold letters on the pier warn that it is shut.',
      'Bold letters warn (asserts): it is shut',
    ],
    [
      'of whom a clause tells more',
      'The clerk who spoke on condition of secrecy says it was shut.',
      'clerk says (asserts): it was shut',
    ],
    [
      'who speaks for another body',
      'Norland spokesman Rollo Vance said it was safe. The Wrenfield council spokesman said it was shut.',
      'Rollo Vance said (asserts): it was safe',
      'Wrenfield council spokesman said (asserts): it was shut',
    ],
    [
      'a suspect is a man',
      'Ann Lee said one suspect had been caught.',
      'Ann Lee said (asserts): one suspect had been caught',
    ],
    ['by phone', 'Ann Lee, head of the port, said by phone that it was safe.', 'Ann Lee said (asserts): it was safe'],
    [
      'not the statement in which it was said',
      'Ann Lee said in a statement posted on Friday that it was safe.',
      'Ann Lee said (asserts): it was safe',
    ],
    [
      'who congratulates somebody on something',
      'The captain congratulated the guards on “one fine rescue”.',
      'captain congratulated (asserts): one fine rescue',
    ],
    [
      'behind an office of several words',
      'Norland Secretary of State Rollo W. Vance said it was safe.',
      'Rollo W. Vance said (asserts): it was safe',
    ],
    ['behind the credit of a picture', 'Reuters Wrenfield said it was safe.', 'Wrenfield said (asserts): it was safe'],
    [
      'another statement than the one before',
      'Ann Lee said in a statement that it was safe. A Harbour Ministry statement said it was shut.',
      'Ann Lee said (asserts): it was safe',
      'Harbour Ministry statement said (asserts): it was shut',
    ],
  ]))

describe('what is said', () =>
  cases([
    [
      'the whole of a thing that somebody condemns',
      'Ann Lee condemned a plan that would shut the pier.',
      'Ann Lee condemned (asserts): a plan that would shut the pier',
    ],
    [
      'what somebody denies',
      'Ann Lee rejected any claims that the pier was unsafe.',
      'Ann Lee rejected (denies): the pier was unsafe',
    ],
    [
      'behind the kind of who hears it',
      'Ann Lee told the Tide news agency she was safe.',
      'Ann Lee told (asserts): she was safe',
    ],
    [
      'before words that only go with it',
      'The pier is safe for all, Ann Lee said, with guards on it from dusk until the first ferry has left.',
      'Ann Lee said (asserts): The pier is safe for all',
    ],
    [
      'up to the agency that reports it',
      'Ann Lee said the guards had come “to the pier,” Reuters reported.',
      'Ann Lee said (asserts): the guards had come “to the pier,”',
      'Ann Lee said (asserts): to the pier,',
    ],
    [
      'once, though a colon leads to it',
      'Asked about the old pier, Ann Lee said: “It is safe.”',
      'Ann Lee said (asserts): It is safe.',
    ],
    [
      'twice, where the words before the colon say something too',
      'Ann Lee said the old pier was safe: “We looked at it twice.”',
      'Ann Lee said (asserts): the old pier was safe: “We looked at it twice.”',
      'Ann Lee said (asserts): We looked at it twice.',
    ],
  ]))
