/** "VARI": tells our files from other SQLite files. */
export const APPLICATION = 0x56415249

/**
 * How the tables came to be: step n takes a store of version n to n + 1. A step is never changed once released; a new one is added.
 * Narrow tables beside the wide `content`, so that what changes often (a story's members) rewrites little and lists read little.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE article (
     seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL,
     url TEXT, outlet TEXT, language TEXT NOT NULL, published TEXT, title TEXT);
   CREATE INDEX article_key ON article (key, version);
   CREATE TABLE content (seq INTEGER PRIMARY KEY, article BLOB NOT NULL, annotations BLOB NOT NULL);
   CREATE TABLE kept (seq INTEGER PRIMARY KEY, digest BLOB NOT NULL, print BLOB NOT NULL);
   CREATE TABLE member (seq INTEGER PRIMARY KEY, story TEXT NOT NULL);
   CREATE INDEX member_story ON member (story, seq);
   CREATE TABLE closed (story TEXT PRIMARY KEY) WITHOUT ROWID;
   CREATE TABLE reuse (later INTEGER NOT NULL, earlier INTEGER NOT NULL, contained REAL NOT NULL, PRIMARY KEY (later, earlier)) WITHOUT ROWID;
   CREATE TABLE correction (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, said TEXT NOT NULL);
   CREATE TABLE tally (one INTEGER PRIMARY KEY CHECK (one = 1), up_to INTEGER NOT NULL, value BLOB NOT NULL);
   CREATE VIRTUAL TABLE words USING fts5 (title, body, speakers, content = '', tokenize = 'unicode61 remove_diacritics 2');`,
  `CREATE INDEX reuse_earlier ON reuse (earlier);`,
  // what relating keeps has another form from here on: earlier stories stay, and are closed
  `INSERT OR IGNORE INTO closed SELECT DISTINCT story FROM member; DELETE FROM tally; UPDATE kept SET digest = x'';`,
  `CREATE TABLE feed (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, said TEXT NOT NULL);`,
  // a checksum for everything kept; of articles in a narrow table, so that no wide row is written anew
  `CREATE TABLE seal (seq INTEGER PRIMARY KEY, about INTEGER NOT NULL, article INTEGER NOT NULL, annotations INTEGER NOT NULL, kept INTEGER NOT NULL);
   INSERT INTO seal SELECT a.seq, checksum(a.seq, a.id, a.name, a.key, a.version, a.url, a.outlet, a.language, a.published, a.title),
     checksum(a.seq, c.article), checksum(a.seq, c.annotations), checksum(a.seq, k.digest, k.print)
     FROM article a LEFT JOIN content c ON c.seq = a.seq LEFT JOIN kept k ON k.seq = a.seq;
   ALTER TABLE member ADD COLUMN sum INTEGER; UPDATE member SET sum = checksum(seq, story);
   ALTER TABLE closed ADD COLUMN sum INTEGER; UPDATE closed SET sum = checksum(story);
   ALTER TABLE reuse ADD COLUMN sum INTEGER; UPDATE reuse SET sum = checksum(later, earlier, contained);
   ALTER TABLE correction ADD COLUMN sum INTEGER; UPDATE correction SET sum = checksum(id, said);
   ALTER TABLE feed ADD COLUMN sum INTEGER; UPDATE feed SET sum = checksum(id, said);
   ALTER TABLE tally ADD COLUMN sum INTEGER; UPDATE tally SET sum = checksum(up_to, value);`,
]
