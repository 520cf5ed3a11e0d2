import { lineUp } from '../../src/reconcile/judge/wording/line-up.ts'
import type { Linear, Weights } from '../../src/reconcile/judge/wording/model.ts'
import { judgeLined } from '../../src/reconcile/judge/wording/verdict.ts'
import { learnClaims } from './claims.ts'
import { foldOf, type Lesson, learn } from './learn.ts'

const FOLDS = 10
type Told = { readonly lesson: Lesson; readonly verdict: string; readonly same: number }

interface Trained {
  readonly weights: Weights
  readonly claims: Linear
}
const trained = (from: readonly Lesson[]): Trained => ({ weights: learn(from), claims: learnClaims(from) })

const told = (l: Lesson, by: Trained): Told => ({ lesson: l, ...judgeLined(lineUp(l.marked.a, l.marked.b), by) })

const share = (n: number, d: number): string => (d ? n / d : 0).toFixed(2)

const line = (name: string, rows: readonly Told[]): string => {
  const count = (label: string | null, verdict: string | null): number =>
    rows.filter(
      (r) => (label === null || r.lesson.marked.label === label) && (verdict === null || r.verdict === verdict),
    ).length
  const [dd, d, saidD] = [count('differ', 'differ'), count('differ', null), count(null, 'differ')]
  const [aa, a, saidA] = [count('agree', 'agree'), count('agree', null), count(null, 'agree')]
  const f1 = d + saidD ? (2 * dd) / (d + saidD) : 0
  const neutral = count('neutral', null)
  return `${name.padEnd(30)} differ P ${share(dd, saidD)} R ${share(dd, d)} F1 ${f1.toFixed(2)} · differ told agree ${share(count('differ', 'agree'), d)} · agree P ${share(aa, saidA)} R ${share(aa, a)} · agree told differ ${share(count('agree', 'differ'), a)} · compatible R ${share(count('compatible', 'compatible'), count('compatible', null))} · neutral told agree or differ ${share(count('neutral', 'agree') + count('neutral', 'differ'), neutral)}`
}

/** What the judge tells of pairs it has learnt from and of pairs whose event it has not seen, a line a corpus. */
export const report = (all: readonly Lesson[]): string[] => {
  const plain = trained(all)
  const folds = Array.from({ length: FOLDS }, (_, f) => trained(all.filter((l) => foldOf(l, FOLDS) !== f)))
  return [...new Set(all.map((l) => l.corpus))].flatMap((corpus) => {
    const own = all.filter((l) => l.corpus === corpus)
    return [
      line(
        `${corpus} plain`,
        own.map((l) => told(l, plain)),
      ),
      line(
        `${corpus} folded`,
        own.map((l) => told(l, folds[foldOf(l, FOLDS)] ?? plain)),
      ),
    ]
  })
}
