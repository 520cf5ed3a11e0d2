// The tests of the desk once more, over a store in PostgreSQL.
import { after, describe } from 'node:test'
import { noPostgres, postgresServer } from '../servers/postgres.ts'
import { skip } from './harness.ts'

if (noPostgres || skip) describe('the desk over PostgreSQL', { skip: noPostgres || skip }, () => {})
else {
  const server = await postgresServer()
  process.env['VARIORUM_TEST_POSTGRES'] = server.store('any').replace(/\?.*/, '')
  await import('./reading.test.ts')
  await import('./adding.test.ts')
  await import('./correcting.test.ts')
  await import('./links.test.ts')
  await import('./list.test.ts')
  await import('./feeds.test.ts')
  after(() => server.stop())
}
