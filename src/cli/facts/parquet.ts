import { writeFileSync } from 'node:fs'
import { COLUMNS, type FactRow, type Holds } from '../../publish/index.ts'
import { part } from '../parts.ts'

const TYPES = { words: 'STRING', number: 'DOUBLE', count: 'INT32', yes: 'BOOLEAN' } as const satisfies Readonly<
  Record<Holds, string>
>

/**
 * Loads what writes Parquet; gives what writes the table of facts, a row an answer, with the columns of the CSV.
 * Parquet is written column by column, so all rows are held.
 */
export const parquetWriter = async (): Promise<(path: string, facts: Iterable<FactRow>) => void> => {
  const { parquetWriteBuffer } = await part('parquet', () => import('hyparquet-writer'))
  return (path, facts) => {
    const rows = [...facts].flatMap((fact) => fact.answers.map((answer) => ({ fact, answer })))
    const columnData = COLUMNS.map(({ name, holds, of }) => ({
      name,
      type: TYPES[holds],
      nullable: true,
      data: rows.map(({ fact, answer }) => of(fact, answer)),
    }))
    writeFileSync(path, Buffer.from(parquetWriteBuffer({ columnData })))
  }
}
