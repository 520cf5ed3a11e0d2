/**
 * How the tables came to be: step n takes a store of version n to n + 1. A step is never changed once released; a new one is added.
 * The tables are those of SQLite (store/schema.ts), with the same checksums. Text that is compared or sorted is so by its bytes, whatever the
 * locale of the database; blobs are packed already, so PostgreSQL does not try again. Keys may be longer than a B-tree takes: they have a hash index.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE article (
     seq bigint PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE, name text NOT NULL, key text COLLATE "C" NOT NULL, version integer NOT NULL,
     url text, outlet text COLLATE "C", language text COLLATE "C" NOT NULL, published text COLLATE "C", title text);
   CREATE INDEX article_key ON article USING hash (key);
   CREATE TABLE content (seq bigint PRIMARY KEY, article bytea NOT NULL, annotations bytea NOT NULL);
   ALTER TABLE content ALTER article SET STORAGE EXTERNAL, ALTER annotations SET STORAGE EXTERNAL;
   CREATE TABLE kept (seq bigint PRIMARY KEY, digest bytea NOT NULL, print bytea NOT NULL);
   ALTER TABLE kept ALTER digest SET STORAGE EXTERNAL, ALTER print SET STORAGE EXTERNAL;
   CREATE TABLE seal (seq bigint PRIMARY KEY, about bigint NOT NULL, article bigint NOT NULL, annotations bigint NOT NULL, kept bigint NOT NULL);
   CREATE TABLE member (seq bigint PRIMARY KEY, story text COLLATE "C" NOT NULL, sum bigint);
   CREATE INDEX member_story ON member (story, seq);
   CREATE TABLE closed (story text COLLATE "C" PRIMARY KEY, sum bigint);
   CREATE TABLE reuse (later bigint NOT NULL, earlier bigint NOT NULL, contained double precision NOT NULL, sum bigint, PRIMARY KEY (later, earlier));
   CREATE INDEX reuse_earlier ON reuse (earlier);
   CREATE TABLE correction (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE, said text NOT NULL, sum bigint);
   CREATE TABLE feed (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE, said text NOT NULL, sum bigint);
   CREATE TABLE tally (one integer PRIMARY KEY CHECK (one = 1), up_to bigint NOT NULL, value bytea NOT NULL, sum bigint);
   CREATE TABLE words (seq bigint PRIMARY KEY, words tsvector NOT NULL);
   CREATE INDEX words_words ON words USING gin (words);`,
  // accounts as a worker told them: made anew at any time, so no part of an export
  `CREATE TABLE account (story text COLLATE "C" PRIMARY KEY, state text NOT NULL, told bytea NOT NULL, sum bigint);
   ALTER TABLE account ALTER told SET STORAGE EXTERNAL;`,
]
