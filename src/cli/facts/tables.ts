import { DatabaseSync } from 'node:sqlite'
import { disputeLine, type FactRow } from '../../publish/index.ts'

// Real tables and views over them, so that Datasette, or anything else that opens SQLite, shows them as they are. Names and columns stand in docs/reference/tables.md; queries
// that people keep hang on them, so that a column may come, and none may go.

const SCHEMA = `
CREATE TABLE story (id TEXT PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE fact (
  id TEXT NOT NULL, story TEXT NOT NULL REFERENCES story (id), about TEXT NOT NULL, kind TEXT NOT NULL, verdict TEXT NOT NULL, reason TEXT,
  why TEXT NOT NULL, certainty REAL NOT NULL, outlets INTEGER NOT NULL, origins INTEGER NOT NULL, speakers INTEGER NOT NULL,
  first TEXT, last TEXT, line TEXT NOT NULL, PRIMARY KEY (story, id));
CREATE TABLE answer (
  story TEXT NOT NULL, fact TEXT NOT NULL, n INTEGER NOT NULL, value TEXT NOT NULL, low REAL, high REAL, unit TEXT, start TEXT, "end" TEXT, as_of TEXT,
  superseded INTEGER NOT NULL, told_by TEXT NOT NULL, PRIMARY KEY (story, fact, n), FOREIGN KEY (story, fact) REFERENCES fact (story, id));
CREATE TABLE telling (
  story TEXT NOT NULL, fact TEXT NOT NULL, n INTEGER NOT NULL, article TEXT NOT NULL, outlet TEXT NOT NULL, published TEXT, url TEXT, origin TEXT, speaker TEXT,
  stance TEXT NOT NULL, "from" INTEGER NOT NULL, "to" INTEGER NOT NULL, words TEXT NOT NULL, FOREIGN KEY (story, fact, n) REFERENCES answer (story, fact, n));
CREATE INDEX telling_answer ON telling (story, fact, n);
CREATE VIEW disputed AS
  SELECT s.title AS story, f.line, f.reason, f.why, f.outlets, f.origins, f.last, f.story AS story_id, f.id AS fact
  FROM fact f JOIN story s ON s.id = f.story WHERE f.verdict = 'differ' ORDER BY f.last DESC;
CREATE VIEW one_origin AS
  SELECT s.title AS story, f.line, f.outlets, f.last, f.story AS story_id, f.id AS fact
  FROM fact f JOIN story s ON s.id = f.story WHERE f.origins = 1 AND f.outlets > 1 ORDER BY f.outlets DESC;
CREATE VIEW figures AS
  SELECT s.title AS story, f.about, f.verdict, a.value, a.low, a.high, a.unit, a.as_of, a.superseded, a.told_by, f.story AS story_id, f.id AS fact
  FROM answer a JOIN fact f ON f.story = a.story AND f.id = a.fact JOIN story s ON s.id = a.story WHERE f.kind = 'quantity' ORDER BY s.title, f.about, a.as_of;
`

/** Writes the facts into a new SQLite file at `path`, in one transaction. */
export const writeTables = (path: string, facts: Iterable<FactRow>): void => {
  const db = new DatabaseSync(path)
  try {
    db.exec(`BEGIN; ${SCHEMA}`)
    const story = db.prepare('INSERT OR IGNORE INTO story VALUES (?, ?)')
    const fact = db.prepare(`INSERT OR IGNORE INTO fact VALUES (${Array(14).fill('?').join()})`)
    const answer = db.prepare(`INSERT INTO answer VALUES (${Array(12).fill('?').join()})`)
    const telling = db.prepare(`INSERT INTO telling VALUES (${Array(13).fill('?').join()})`)
    for (const f of facts) {
      story.run(f.story, f.storyTitle)
      const numbers = [f.certainty, f.outlets, f.origins, f.speakers]
      const kept = fact.run(
        f.id,
        f.story,
        f.about,
        f.kind,
        f.verdict,
        f.reason,
        f.why,
        ...numbers,
        f.first,
        f.last,
        disputeLine(f),
      )
      if (!kept.changes) continue
      for (const [n, a] of f.answers.entries()) {
        answer.run(
          f.story,
          f.id,
          n,
          a.value,
          a.low,
          a.high,
          a.unit,
          a.start,
          a.end,
          a.asOf,
          Number(a.superseded),
          a.outlets.join('; '),
        )
        for (const t of a.tellings)
          telling.run(
            f.story,
            f.id,
            n,
            t.article,
            t.outlet,
            t.published,
            t.url,
            t.origin,
            t.speaker,
            t.stance,
            t.from,
            t.to,
            t.exact,
          )
      }
    }
    db.exec('COMMIT')
  } finally {
    db.close()
  }
}
